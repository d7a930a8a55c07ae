import { useRef } from 'preact/hooks';
import { defaultSettings, SETTING_NAMES, type SettingName, type Settings } from '../../utils/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../utils/settings-file.ts';
import type { OptionsActions, Say } from './actions.ts';
import { useI18n } from './i18n.ts';

type Props = { settings: Settings; actions: OptionsActions; say: Say };

/** Settings to a file, from a file, and back to the beginning. */
export function BackupOptions({ settings, actions, say }: Props) {
  const { messages, format } = useI18n();
  const { options } = messages;
  const file = useRef<HTMLInputElement>(null);
  const ask = useRef<HTMLDialogElement>(null);

  async function apply(values: Partial<Settings>, done: 'imported' | 'resetDone') {
    // A site that goes gives its permission back.
    const gone = values.sites ? settings.sites.filter(host => !values.sites?.includes(host)) : [];
    for (const host of gone) await actions.removeSite(host);
    const names = SETTING_NAMES.filter(name => values[name] !== undefined);
    // One after the other: each change is shown as it is made.
    const saved: boolean[] = [];
    for (const name of names) saved.push(await actions.change(name, values[name] as Settings[SettingName]));
    say(({ common, options }) => (saved.every(Boolean) ? options[done] : common.notSaved));
  }

  async function load(chosen: File) {
    const result = await readSettingsFile(chosen);
    if (!('problem' in result)) return apply(result, 'imported');
    say(({ options }) => format.fill(options[result.problem], { name: 'setting' in result ? result.setting : '' }));
  }

  return (
    <section>
      <h2>{options.backup}</h2>
      <p>{options.backupHint}</p>
      <div class="row">
        <button
          type="button"
          class="ghost"
          onClick={() => actions.saveFile('on-the-record.json', 'application/json', writeSettingsFile(settings))}
        >
          {options.exportSettings}
        </button>
        <button type="button" class="ghost" onClick={() => file.current?.click()}>
          {options.importSettings}
        </button>
        <button type="button" class="ghost" onClick={() => ask.current?.showModal()}>
          {options.reset}
        </button>
      </div>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={options.importSettings}
        onChange={event => {
          const chosen = event.currentTarget.files?.[0];
          if (chosen) void load(chosen);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <dialog class="refused" ref={ask} aria-label={options.reset}>
        <p>{options.resetAsk}</p>
        <div class="row">
          {/* First, so that it has the focus: Enter pressed in haste changes nothing. */}
          <button type="button" class="ghost" onClick={() => ask.current?.close()}>
            {options.cancel}
          </button>
          <button
            type="button"
            class="primary"
            onClick={() => {
              ask.current?.close();
              void apply(defaultSettings(), 'resetDone');
            }}
          >
            {options.reset}
          </button>
        </div>
      </dialog>
    </section>
  );
}
