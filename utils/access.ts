/**
 * A click on the toolbar button, the shortcut or the menu gives access to a tab, and no event of the browser says so.
 * Popup and background tell it to the side panel over this channel, which only the extension's own pages share.
 */
const CHANNEL = 'access';

/** Tells open side panels that the user has just given access to a tab. */
export function tellAccess(tabId: number): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(tabId);
  channel.close();
}

/** Calls back with each tab that the user gives access to. */
export function watchAccess(onAccess: (tabId: number) => void): void {
  new BroadcastChannel(CHANNEL).addEventListener('message', ({ data }) => onAccess(data));
}
