import type { OptionsActions, Shortcut } from './actions.ts';
import { useI18n } from './i18n.ts';

type Props = { shortcuts: Shortcut[]; openShortcuts: OptionsActions['openShortcuts'] };

/** The shortcuts as they are now, and the way to change them: only the browser may. */
export function ShortcutOptions({ shortcuts, openShortcuts }: Props) {
  const { options } = useI18n().messages;
  const names = new Map([
    ['_execute_action', options.openPopup],
    ['toggle-reader', options.toggleReader],
  ]);
  return (
    <section>
      <h2>{options.shortcuts}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{names.get(command) ?? command}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : options.noShortcut}</dd>
          </div>
        ))}
      </dl>
      {openShortcuts ? (
        <button type="button" class="ghost" onClick={openShortcuts}>
          {options.changeShortcuts}
        </button>
      ) : (
        <p class="hint">{options.changeShortcutsFirefox}</p>
      )}
    </section>
  );
}
