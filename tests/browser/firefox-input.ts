/** Functions for the popup's frame script, sent as source: real, trusted input events. */

declare const content: Window & {
  synthesizeMouseEvent(type: string, x: number, y: number, data: { button: number; clickCount: number }): boolean;
  KeyboardEvent: typeof KeyboardEvent;
};
declare const Cc: Record<string, { createInstance(type: unknown): TextInput }>;
declare const Ci: Record<string, unknown>;

type TextInput = {
  beginInputTransactionForTests(window: Window): void;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
};

export function click(selector: string): void {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`No ${selector} in the popup.`);
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    const clickCount = type === 'mousemove' ? 0 : 1;
    content.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount });
  }
}

export function focus(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`No ${selector} in the popup.`);
  element.focus();
}

/** Presses keys one after the other, as `KeyboardEvent.key` names them. */
export function press(keys: string[]): void {
  const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  input?.beginInputTransactionForTests(content);
  for (const key of keys) {
    input?.keydown(new content.KeyboardEvent('', { key }));
    input?.keyup(new content.KeyboardEvent('', { key }));
  }
}
