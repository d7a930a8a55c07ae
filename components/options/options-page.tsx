import { useRef } from 'preact/hooks';
import type { Settings } from '../../utils/settings.ts';
import { Toast } from '../toast.tsx';
import { useSaying } from '../use-saying.ts';
import type { OptionsActions, Say, Shortcut } from './actions.ts';
import { AppearanceOptions } from './appearance-options.tsx';
import { BackupOptions } from './backup-options.tsx';
import { useI18n } from './i18n.ts';
import { ReadingOptions } from './reading-options.tsx';
import { ShortcutOptions } from './shortcut-options.tsx';
import { SiteOptions } from './site-options.tsx';

type Props = { settings: Settings; shortcuts: Shortcut[]; actions: OptionsActions };

/** All that is remembered, in groups. A change takes effect at once. */
export function OptionsPage({ settings, shortcuts, actions }: Props) {
  const { messages } = useI18n();
  const { pages, options } = messages;
  const latest = useRef(messages);
  latest.current = messages;
  const [said, saying] = useSaying();
  const say: Say = words => saying(words(latest.current));
  const saySaved = (saved: boolean) => say(({ common, options }) => (saved ? options.saved : common.notSaved));
  const change: OptionsActions['change'] = async (name, value) => {
    const saved = await actions.change(name, value);
    saySaved(saved);
    return saved;
  };
  const removeSite = async (host: string) => saySaved(await actions.removeSite(host));
  return (
    <>
      <header>
        <span class="brand">{pages.extension}</span>
        <h1>{options.title}</h1>
      </header>
      <main>
        <AppearanceOptions settings={settings} change={change} />
        <ReadingOptions settings={settings} change={change} />
        <SiteOptions
          sites={settings.sites}
          regions={settings.regions}
          actions={actions}
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
