import { joinsLetters } from '../../utils/i18n/language.ts';
import type { Settings } from '../../utils/settings.ts';
import { quoted } from '../../utils/share/quotation-marks.ts';
import { speakerColour } from '../speaker/colour.ts';
import { useI18n } from './i18n.ts';

/** A few lines as the reader would set them. */
export function Preview({ settings }: { settings: Settings }) {
  const { messages, language } = useI18n();
  const { options } = messages;
  // The words around a quote, and their order, are the language's.
  const [before, after] = options.previewCue.split('{quote}');
  const isSpaced = settings.letterSpacing > 0 && !joinsLetters(language);
  const style = {
    fontSize: `${settings.fontSize}px`,
    lineHeight: settings.lineHeight,
    letterSpacing: isSpaced ? `${settings.letterSpacing}em` : undefined,
    textAlign: settings.justify ? 'justify' : undefined,
    maxInlineSize: `${settings.width}ch`,
    '--_c': speakerColour(0),
  };
  return (
    <figure class="preview" aria-label={options.preview}>
      <div style={style}>
        <h3>{options.previewTitle}</h3>
        <p>
          {before}
          <mark>{quoted(options.previewText, language)}</mark>
          {after}
        </p>
      </div>
    </figure>
  );
}
