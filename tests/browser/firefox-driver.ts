import type { Media } from './extension-browser.ts';

/** Where the extension shows itself in Firefox's window. */
export type Surface = 'popup' | 'sidebar';

/** The `<browser>` element of a surface, as far as the driver uses it. */
type PopupBrowser = HTMLElement & {
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: Answer }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: Answer }) => void): void;
    loadFrameScript(url: string, delayed: boolean): void;
  };
  currentURI: { spec: string } | null;
  webProgress: { isLoadingDocument: boolean } | null;
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(area: null, scale: number, ground: string): Promise<ImageBitmap> };
  };
};
type Answer = { value: string } | { error: string };
type ToolbarButton = {
  triggerAction(window: Window): Promise<void>;
  action: { getProperty(tab: object, name: 'badgeText' | 'title'): string | null };
};
type Addon = { reload(): Promise<void>; disable(): Promise<void> };
type ScriptError = { flags: number; category: string; sourceName: string; errorMessage: string };

declare const ChromeUtils: { importESModule(url: string): Record<string, never> };
declare const WebExtensionPolicy: { getByID(id: string): { extension: object; getURL(path: string): string } };
declare const Services: {
  console: { registerListener(listener: { observe(message: object): void }): void };
};
declare const Ci: { nsIScriptError: abstract new () => object };
declare const SidebarController: { hide(): void };
declare const gBrowser: {
  selectedTab: object;
  selectedBrowser: {
    browsingContext: object;
    currentURI: { spec: string };
    webProgress: { isLoadingDocument: boolean };
  };
};

export type FirefoxDriver = ReturnType<typeof firefoxDriver>;

/**
 * Runs in Firefox's own window, as source: it uses nothing but its argument and what that window offers.
 * @param id the extension's gecko id
 */
export function firefoxDriver(id: string) {
  const errors: string[] = [];
  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError)) return;
      const { flags, category, sourceName, errorMessage } = message as ScriptError;
      const isWarning = (flags & 1) === 1;
      // Not what a page's own policy blocks of that page, and not Firefox's own troubles.
      const isOurs = category.endsWith('javascript') && /^(moz-extension|https?):/.test(sourceName);
      if (isOurs && !isWarning) errors.push(`${errorMessage} (${sourceName})`);
    },
  });

  const pause = () => new Promise(resolve => setTimeout(resolve, 25));
  const findPopup = () => document.querySelector<PopupBrowser>('browser.webextension-popup-browser');
  const sidebar = () => document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument ?? null;
  const find = (surface: Surface) =>
    surface === 'popup' ? findPopup() : (sidebar()?.querySelector<PopupBrowser>('#webext-panels-browser') ?? null);
  const isLoaded = (shown: PopupBrowser | null) =>
    shown?.currentURI?.spec.startsWith('moz-extension:') && shown.webProgress?.isLoadingDocument === false;

  function get(surface: Surface): PopupBrowser {
    const found = find(surface);
    if (!found) throw new Error(`The ${surface} is closed.`);
    return found;
  }

  function toolbarButton(): ToolbarButton {
    const { ExtensionParent } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionParent.sys.mjs',
    ) as unknown as {
      ExtensionParent: { apiManager: { global: { browserActionFor(extension: object): ToolbarButton } } };
    };
    return ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  }

  function addon(): Promise<Addon> {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs') as unknown as {
      AddonManager: { getAddonByID(id: string): Promise<Addon> };
    };
    return AddonManager.getAddonByID(id);
  }

  return {
    async clickToolbar(): Promise<void> {
      await toolbarButton().triggerAction(window);
      while (!isLoaded(findPopup())) await pause();
    },
    async whenSidebar(): Promise<void> {
      while (!isLoaded(find('sidebar'))) await pause();
    },
    /** Waits until the tab in front shows an address. */
    async whenLoaded(address: string): Promise<void> {
      const { selectedBrowser } = gBrowser;
      const isThere = () =>
        selectedBrowser.currentURI.spec === address && !selectedBrowser.webProgress.isLoadingDocument;
      while (!isThere()) await pause();
    },
    emulate({ print, dark, forcedColours, reducedMotion }: Media): void {
      Object.assign(gBrowser.selectedBrowser.browsingContext, {
        mediumOverride: print ? 'print' : '',
        prefersColorSchemeOverride: dark ? 'dark' : 'none',
        forcedColorsOverride: forcedColours ? 'active' : 'none',
        prefersReducedMotionOverride: reducedMotion ? 'reduce' : 'none',
      });
    },
    badge() {
      const { action } = toolbarButton();
      const show = (name: 'badgeText' | 'title') => action.getProperty(gBrowser.selectedTab, name) ?? '';
      return { text: show('badgeText'), title: show('title') };
    },
    async pressShortcut(): Promise<void> {
      const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')];
      const key = keys.find(key => key.getAttribute('modifiers') === 'alt' && key.getAttribute('key') === 'R');
      if (!key) throw new Error(`No shortcut Alt+R among ${keys.map(key => key.outerHTML)}`);
      key.dispatchEvent(new Event('command', { bubbles: true }));
    },
    address: (page: string) => WebExtensionPolicy.getByID(id).getURL(page),
    readClipboard: () => navigator.clipboard.readText(),
    errors: () => errors,
    reloadExtension: async (): Promise<void> => (await addon()).reload(),
    turnOff: async (): Promise<void> => (await addon()).disable(),
    /**
     * Runs an expression in a surface and gives its value: with the surface's own rights, or with the browser's (`window`
     * and `document` are the surface's in both).
     */
    async evaluate(surface: Surface, expression: string, rights: 'page' | 'browser'): Promise<unknown> {
      const { messageManager } = get(surface);
      const name = `answer-${Math.random()}`;
      const source = `(async () => JSON.stringify(await ${expression}) ?? 'null')()`;
      const sandbox = 'new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })';
      const call = rights === 'page' ? `Cu.evalInSandbox(${JSON.stringify(source)}, ${sandbox})` : source;
      const script = `(async (window, document) => {
        try { sendAsyncMessage('${name}', { value: await ${call} }); }
        catch (error) { sendAsyncMessage('${name}', { error: String(error) }); }
      })(content, content.document)`;
      const answer = await new Promise<Answer>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`The ${surface} did not answer.`)), 3000);
        messageManager.addMessageListener(name, function listener({ data }) {
          clearTimeout(timer);
          messageManager.removeMessageListener(name, listener);
          resolve(data);
        });
        messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
      });
      if ('error' in answer) throw new Error(answer.error);
      return JSON.parse(answer.value);
    },
    /** A PNG of a surface in base64. */
    async screenshot(surface: Surface): Promise<string> {
      const picture = await get(surface).browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
      return canvas.toDataURL('image/png').replace(/^.*,/, '');
    },
    isOpen: (surface: Surface) => find(surface) !== null,
    async close(surface: Surface): Promise<void> {
      if (surface === 'sidebar') return SidebarController.hide();
      // A panel that is only about to open does not heed it: again, until it is gone.
      for (let popup = findPopup(); popup; popup = findPopup()) {
        popup.closest<HTMLElement & { hidePopup(): void }>('panel')?.hidePopup();
        await pause();
      }
    },
  };
}
