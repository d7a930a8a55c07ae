import { useEffect, useRef } from 'preact/hooks';
import type { PickMessages } from '../../utils/i18n/messages.ts';
import type { Box } from '../../utils/pick/frame.ts';
import type { Theme } from '../../utils/settings.ts';

export type PickerProps = {
  /** What the frame is drawn around. */
  box: Box;
  /** How the chosen part begins. */
  words: string;
  /** The label of “always on this site”; null where the part has nothing to be found by on other pages. */
  keepLabel: string | null;
  keep: boolean;
  /** Whether the browser has refused to keep the choice. */
  isRefused: boolean;
  /** Whether something was picked before, which can be given up. */
  canForget: boolean;
  theme: Theme;
  text: PickMessages;
  language: string;
  dir: 'ltr' | 'rtl';
  onPoint(x: number, y: number): void;
  onKey(key: string): boolean;
  onKeep(keep: boolean): void;
  onRead(): void;
  onForget(): void;
  onCancel(): void;
};

/** A frame around the part that would be read, and a bar that says so. */
export function Picker(props: PickerProps) {
  const { box, words, keepLabel, keep, isRefused, canForget, theme, text, language, dir } = props;
  const picker = useRef<HTMLDivElement>(null);
  useEffect(() => picker.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and the space bar belong to a button or box that has the focus.
    const isControl = event.target !== picker.current;
    if (isControl && event.key !== 'Escape') return;
    if (props.onKey(event.key)) event.preventDefault();
  };
  return (
    <div
      class="picker"
      data-theme={theme}
      lang={language}
      dir={dir}
      role="application"
      aria-label={text.name}
      ref={picker}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the pointer's way; the keyboard's is the picker itself */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the picker does the same */}
      <div class="glass" onPointerMove={event => props.onPoint(event.clientX, event.clientY)} onClick={props.onRead} />
      {/* Preact adds no unit to a number. */}
      <div
        class="frame"
        style={{
          left: `${box.left}px`,
          top: `${box.top}px`,
          width: `${box.width}px`,
          height: `${box.height}px`,
        }}
      />
      <div class="bar" role="toolbar" aria-label={text.name}>
        <p class={isRefused ? 'hint refused' : 'hint'} role="alert">
          {isRefused ? text.notKept : text.hint}
        </p>
        <p class="words" role="status" dir="auto">
          {words}
        </p>
        <div class="controls">
          <button type="button" class="main" onClick={props.onRead}>
            {text.read}
          </button>
          {canForget && (
            <button type="button" onClick={props.onForget}>
              {text.forget}
            </button>
          )}
          <button type="button" onClick={props.onCancel}>
            {text.cancel}
          </button>
          {keepLabel && (
            <label>
              <input type="checkbox" checked={keep} onChange={event => props.onKeep(event.currentTarget.checked)} />
              {keepLabel}
            </label>
          )}
        </div>
      </div>
    </div>
  );
}
