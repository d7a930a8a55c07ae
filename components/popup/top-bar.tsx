import { AArrowDown, AArrowUp, Languages, SunMoon } from 'lucide';
import type { ComponentChildren } from 'preact';
import { nameOfLanguage } from '../../utils/i18n/language.ts';
import { FONT_SIZE, type Settings, THEMES, UI_LANGUAGES } from '../../utils/settings.ts';
import { Icon } from '../icon.tsx';
import { RadioMenu } from '../radio-menu.tsx';
import type { PopupActions } from './actions.ts';
import { useI18n } from './i18n.ts';

type Props = { settings: Settings; change: PopupActions['change']; children?: ComponentChildren };

/** The brand, the size of text, theme and language; the “more” menu comes as a child. */
export function TopBar({ settings, change, children }: Props) {
  const { common, pages } = useI18n().messages;
  const { fontSize, theme, uiLanguage } = settings;
  const themes = () => THEMES.map(value => ({ value, name: common.themes[value] }));
  const languages = () => [
    { value: 'auto' as const, name: pages.languageAuto },
    ...UI_LANGUAGES.map(value => ({ value, name: nameOfLanguage(value), lang: value })),
  ];
  return (
    <header class="bar">
      <span class="brand">{pages.extension}</span>
      <button
        type="button"
        class="tool"
        aria-label={common.smallerText}
        title={common.smallerText}
        disabled={fontSize <= FONT_SIZE.min}
        onClick={() => change('fontSize', fontSize - FONT_SIZE.step)}
      >
        <Icon of={AArrowDown} />
      </button>
      <button
        type="button"
        class="tool"
        aria-label={common.largerText}
        title={common.largerText}
        disabled={fontSize >= FONT_SIZE.max}
        onClick={() => change('fontSize', fontSize + FONT_SIZE.step)}
      >
        <Icon of={AArrowUp} />
      </button>
      <RadioMenu
        label={common.theme}
        face={<Icon of={SunMoon} />}
        choices={themes}
        value={theme}
        onChoose={value => change('theme', value)}
      />
      <RadioMenu<Settings['uiLanguage']>
        label={pages.language}
        face={<Icon of={Languages} />}
        choices={languages}
        value={uiLanguage}
        onChoose={value => change('uiLanguage', value)}
      />
      {children}
    </header>
  );
}
