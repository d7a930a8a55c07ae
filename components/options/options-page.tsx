import type { Settings } from '../../utils/settings.ts';
import { Toast } from '../toast.tsx';
import { useSaying } from '../use-saying.ts';
import type { OptionsActions, Shortcut } from './actions.ts';
import { AppearanceOptions } from './appearance-options.tsx';
import { BackupOptions } from './backup-options.tsx';
import { useI18n } from './i18n.ts';
import { ReadingOptions } from './reading-options.tsx';
import { ShortcutOptions } from './shortcut-options.tsx';
import { SiteOptions } from './site-options.tsx';

type Props = { settings: Settings; shortcuts: Shortcut[]; actions: OptionsActions };

/** All that is remembered, in groups. A change takes effect at once. */
export function OptionsPage({ settings, shortcuts, actions }: Props) {
  const { common, options } = useI18n().messages;
  const [said, say] = useSaying();
  const change: OptionsActions['change'] = async (name, value) => {
    const saved = await actions.change(name, value);
    say(saved ? options.saved : common.notSaved);
    return saved;
  };
  const removeSite = async (host: string) => say((await actions.removeSite(host)) ? options.saved : common.notSaved);
  return (
    <>
      <header>
        <span class="brand">{common.extension}</span>
        <h1>{options.title}</h1>
      </header>
      <main>
        <AppearanceOptions settings={settings} change={change} />
        <ReadingOptions settings={settings} change={change} />
        <SiteOptions
          sites={settings.sites}
          regions={settings.regions}
          onRemove={host => void removeSite(host)}
          onRegions={regions => void change('regions', regions)}
        />
        <ShortcutOptions shortcuts={shortcuts} openShortcuts={actions.openShortcuts} />
        <BackupOptions settings={settings} actions={actions} say={say} />
      </main>
      <Toast said={said} />
    </>
  );
}
