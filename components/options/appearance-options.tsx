import { nameOfLanguage } from '../../utils/i18n/language.ts';
import { type Settings, THEMES, UI_LANGUAGES } from '../../utils/settings.ts';
import type { OptionsActions } from './actions.ts';
import { Choice } from './choice.tsx';
import { useI18n } from './i18n.ts';

type Props = { settings: Settings; change: OptionsActions['change'] };

/** Colours and language of the interface. */
export function AppearanceOptions({ settings, change }: Props) {
  const { common, pages, options } = useI18n().messages;
  const languages = UI_LANGUAGES.map(value => ({ value, name: nameOfLanguage(value) }));
  return (
    <section>
      <h2>{options.appearance}</h2>
      <Choice
        legend={common.theme}
        choices={THEMES.map(value => ({ value, name: common.themes[value] }))}
        value={settings.theme}
        onChoose={value => change('theme', value)}
      />
      <Choice<Settings['uiLanguage']>
        legend={pages.language}
        choices={[{ value: 'auto', name: pages.languageAuto }, ...languages]}
        value={settings.uiLanguage}
        onChoose={value => change('uiLanguage', value)}
      />
    </section>
  );
}
