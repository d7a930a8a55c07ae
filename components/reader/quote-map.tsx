import { useMemo } from 'preact/hooks';
import { fill } from '../../utils/i18n/format.ts';
import type { Place } from '../../utils/reader/place.ts';
import { bySpeaker, mapQuotes, nearestQuote } from '../../utils/reader/quote-map.ts';
import type { Reading, Speaker } from '../../utils/types.ts';
import { speakerColour } from '../speaker/colour.ts';
import { useText } from './text.ts';

type Props = { reading: Reading; place: Place; chosen: Speaker['id'] | null; onChoose: (quote: number) => void };

const FIRST_WORDS = 60;

/**
 * The text as a strip, top to bottom: who speaks where, and what is on screen. A pointer's shortcut to the quotes. One
 * button and a line a speaker: a thousand of either would take longer to draw than a reader should wait.
 */
export function QuoteMap({ reading, place, chosen, onChoose }: Props) {
  const { common, reader } = useText();
  const stretches = useMemo(() => mapQuotes(reading.article.blocks, reading.quotes), [reading]);
  const lines = useMemo(() => [...bySpeaker(stretches, reading.quotes)], [stretches, reading]);
  const quoteAt = ({ currentTarget, clientY }: { currentTarget: Element; clientY: number }) => {
    const { top, height } = currentTarget.getBoundingClientRect();
    return nearestQuote(stretches, (clientY - top) / height);
  };
  const labelOf = (index: number | null) => {
    const quote = index === null ? undefined : reading.quotes[index];
    const span = quote?.spans[0];
    const name = quote?.speaker == null ? common.notAttributed : (reading.speakers[quote.speaker]?.name ?? '');
    const words = span ? (reading.article.blocks[span.block]?.text.slice(span.start, span.end) ?? '') : '';
    return fill(reader.goTo, { name, words: words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS)}…` : words });
  };
  return (
    <button
      type="button"
      class="map"
      aria-hidden="true"
      tabIndex={-1}
      onPointerMove={event => {
        event.currentTarget.title = labelOf(quoteAt(event));
      }}
      onClick={event => {
        const quote = quoteAt(event);
        if (quote !== null) onChoose(quote);
      }}
    >
      <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        {lines.map(([speaker, own]) => (
          <path
            key={speaker}
            class={chosen === null || chosen === speaker ? undefined : 'other'}
            style={{ '--c': speakerColour(speaker) }}
            d={own.map(({ start, end }) => `M0 ${start}H1V${end}H0Z`).join('')}
          />
        ))}
      </svg>
      <i class="map-window" style={{ '--from': place.from, '--to': place.to }} />
    </button>
  );
}
