import { useMemo } from 'preact/hooks';
import { fill } from '../../utils/i18n/format.ts';
import { linesOf } from '../../utils/reader/map-lanes.ts';
import type { Place } from '../../utils/reader/place.ts';
import { mapQuotes, nearestQuote } from '../../utils/reader/quote-map.ts';
import type { Reading, Speaker } from '../../utils/types.ts';
import { speakerColour } from '../speaker/colour.ts';
import { useText } from './text.ts';

type Props = { reading: Reading; place: Place; chosen: Speaker['id'] | null; onChoose: (quote: number) => void };

const FIRST_WORDS = 60;

/** Of a lane's width of 1, what stays free between two lanes. */
const GAP = 0.2;

/**
 * The text as a strip, top to bottom: who speaks where, and what is on screen; a lane for each who speaks much where
 * the strip would be crowded. A pointer's shortcut to the quotes. One button and a line a speaker: a thousand of either
 * would take longer to draw than a reader should wait.
 */
export function QuoteMap({ reading, place, chosen, onChoose }: Props) {
  const { common, reader } = useText();
  const stretches = useMemo(() => mapQuotes(reading.article.blocks, reading.quotes), [reading]);
  const { lanes, lines } = useMemo(() => linesOf(stretches, reading.quotes), [stretches, reading]);
  const gap = lanes > 1 ? GAP : 0;
  const quoteAt = ({
    currentTarget,
    clientX,
    clientY,
  }: {
    currentTarget: Element;
    clientX: number;
    clientY: number;
  }) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const lane = Math.floor(((clientX - left) / width) * lanes);
    const inLane = new Set(lines.filter(line => line.lane === lane).map(({ speaker }) => speaker));
    const near = stretches.filter(({ quote }) => inLane.has(reading.quotes[quote]?.speaker ?? null));
    return nearestQuote(near.length > 0 ? near : stretches, (clientY - top) / height);
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
      class={lanes > 1 ? 'map crowded' : 'map'}
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
      <svg viewBox={`0 0 ${lanes} 1`} preserveAspectRatio="none" aria-hidden="true">
        {lines.map(({ speaker, lane, isShared, strips }) => (
          <path
            key={speaker}
            class={chosen === null || chosen === speaker ? undefined : 'other'}
            style={{ '--_c': isShared && chosen !== speaker ? 'var(--_edge)' : speakerColour(speaker) }}
            d={strips.map(([from, to]) => `M${lane + gap / 2} ${from}h${1 - gap}V${to}h${gap - 1}Z`).join('')}
          />
        ))}
      </svg>
      <i class="map-window" style={{ '--_from': place.from, '--_to': place.to }} />
    </button>
  );
}
