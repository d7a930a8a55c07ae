import { useMemo } from 'preact/hooks';
import { fill } from '../../utils/i18n/format.ts';
import type { Place } from '../../utils/reader/place.ts';
import { mapQuotes } from '../../utils/reader/quote-map.ts';
import type { Reading, Speaker } from '../../utils/types.ts';
import { speakerColour } from '../speaker/colour.ts';
import { useText } from './text.ts';

type Props = { reading: Reading; place: Place; chosen: Speaker['id'] | null; onChoose: (quote: number) => void };

const FIRST_WORDS = 60;

/** The text as a strip, top to bottom: who speaks where, and what is on screen. A pointer's shortcut to the quotes. */
export function QuoteMap({ reading, place, chosen, onChoose }: Props) {
  const { common, reader } = useText();
  const stretches = useMemo(() => mapQuotes(reading.article.blocks, reading.quotes), [reading]);
  const labelOf = (index: number) => {
    const quote = reading.quotes[index];
    const span = quote?.spans[0];
    const name = quote?.speaker == null ? common.notAttributed : (reading.speakers[quote.speaker]?.name ?? '');
    const words = span ? (reading.article.blocks[span.block]?.text.slice(span.start, span.end) ?? '') : '';
    return fill(reader.goTo, { name, words: words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS)}…` : words });
  };
  return (
    <div class="map" aria-hidden="true">
      {stretches.map(({ quote, start, end }) => {
        const speaker = reading.quotes[quote]?.speaker ?? null;
        return (
          <button
            key={quote}
            type="button"
            tabIndex={-1}
            class={chosen === null || chosen === speaker ? 'stretch' : 'stretch other'}
            title={labelOf(quote)}
            style={{ '--c': speakerColour(speaker), '--from': start, '--to': end }}
            onClick={() => onChoose(quote)}
          />
        );
      })}
      <i class="map-window" style={{ '--from': place.from, '--to': place.to }} />
    </div>
  );
}
