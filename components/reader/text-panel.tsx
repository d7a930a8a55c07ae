import { joinsLetters } from '../../utils/i18n/language.ts';
import { FONT_SIZE, FONTS, LETTER_SPACING, LINE_HEIGHT, type Settings, THEMES, WIDTH } from '../../utils/settings.ts';
import { Choices } from './choices.tsx';
import { Panel } from './panel.tsx';
import { Stepper } from './stepper.tsx';
import { useText } from './text.ts';

/** Takes effect at once. False: it could not be saved. */
export type Change = <Name extends keyof Settings>(name: Name, value: Settings[Name]) => Promise<boolean>;

type Props = {
  settings: Settings;
  change: Change;
  /** The language of the text. */
  lang: string;
  onClose: () => void;
};

/** Theme and typeface, and how the text is set. */
export function TextPanel({ settings, change, lang, onClose }: Props) {
  const { common, reader, format } = useText();
  return (
    <Panel title={reader.text} name="text" onClose={onClose}>
      <Choices
        name="theme"
        legend={common.theme}
        value={settings.theme}
        choices={THEMES}
        labels={common.themes}
        onChange={theme => change('theme', theme)}
      />
      <Choices
        name="font"
        legend={reader.font}
        value={settings.font}
        choices={FONTS}
        labels={common.fonts}
        onChange={font => change('font', font)}
      />
      <Stepper
        label={reader.fontSize}
        less={common.smallerText}
        more={common.largerText}
        value={settings.fontSize}
        range={FONT_SIZE}
        show={format.number}
        onChange={size => change('fontSize', size)}
      />
      <Stepper
        label={reader.width}
        less={reader.narrower}
        more={reader.wider}
        value={settings.width}
        range={WIDTH}
        show={format.number}
        onChange={width => change('width', width)}
      />
      <Stepper
        label={reader.lineHeight}
        less={reader.tighter}
        more={reader.looser}
        value={settings.lineHeight}
        range={LINE_HEIGHT}
        show={format.number}
        onChange={height => change('lineHeight', height)}
      />
      {!joinsLetters(lang) && (
        <Stepper
          label={common.letterSpacing}
          less={reader.closer}
          more={reader.farther}
          value={settings.letterSpacing}
          range={LETTER_SPACING}
          show={format.percent}
          onChange={spacing => change('letterSpacing', spacing)}
        />
      )}
      <label class="toggle">
        {common.justify}
        <input
          type="checkbox"
          checked={settings.justify}
          onChange={event => change('justify', event.currentTarget.checked)}
        />
      </label>
    </Panel>
  );
}
