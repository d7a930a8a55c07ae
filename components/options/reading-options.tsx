import {
  FONT_SIZE,
  FONTS,
  LETTER_SPACING,
  LINE_HEIGHT,
  type Settings,
  SPEECH_RATE,
  VIEWS,
  WIDTH,
} from '../../utils/settings.ts';
import type { OptionsActions } from './actions.ts';
import { Choice } from './choice.tsx';
import { useI18n } from './i18n.ts';
import { Preview } from './preview.tsx';
import { Range } from './range.tsx';

type Props = { settings: Settings; change: OptionsActions['change'] };

/** How text is set, with a preview, and read aloud. */
export function ReadingOptions({ settings, change }: Props) {
  const { messages, format } = useI18n();
  const { common, pages, options } = messages;
  return (
    <section>
      <h2>{options.reading}</h2>
      <div class="setting">
        <Preview settings={settings} />
        <Choice
          legend={options.font}
          choices={FONTS.map(value => ({ value, name: common.fonts[value] }))}
          value={settings.font}
          onChoose={value => change('font', value)}
        />
        <Range
          label={options.fontSize}
          range={FONT_SIZE}
          value={settings.fontSize}
          text={`${format.number(settings.fontSize)} px`}
          onChange={value => change('fontSize', value)}
        />
        <Range
          label={options.width}
          range={WIDTH}
          value={settings.width}
          text={format.plural(options.widthValue, settings.width)}
          onChange={value => change('width', value)}
        />
        <Range
          label={options.lineHeight}
          range={LINE_HEIGHT}
          value={settings.lineHeight}
          text={format.number(settings.lineHeight)}
          onChange={value => change('lineHeight', value)}
        />
        <Range
          label={common.letterSpacing}
          range={LETTER_SPACING}
          value={settings.letterSpacing}
          text={format.percent(settings.letterSpacing)}
          onChange={value => change('letterSpacing', value)}
        />
        <label class="toggle">
          <input
            type="checkbox"
            checked={settings.justify}
            onChange={event => change('justify', event.currentTarget.checked)}
          />
          {common.justify}
        </label>
      </div>
      <Range
        label={options.speechRate}
        range={SPEECH_RATE}
        value={settings.speechRate}
        text={`${format.number(settings.speechRate)}×`}
        onChange={value => change('speechRate', value)}
      />
      <Choice
        legend={options.popupView}
        choices={VIEWS.map(value => ({ value, name: pages.views[value] }))}
        value={settings.view}
        onChoose={value => change('view', value)}
      />
    </section>
  );
}
