import { useMemo, useState } from 'preact/hooks';
import { fill } from '../../utils/i18n/format.ts';
import type { Place } from '../../utils/reader/place.ts';
import { partsOf } from '../../utils/reader/speaker-words.ts';
import type { Reading, Speaker } from '../../utils/types.ts';
import { useGrowing } from '../use-growing.ts';
import { Panel } from './panel.tsx';
import { QuoteMap } from './quote-map.tsx';
import { SpeakerRow } from './speaker-row.tsx';
import { useText } from './text.ts';
import type { Copying } from './use-copying.ts';

type Props = {
  reading: Reading;
  place: Place;
  /** The speaker whose words alone are shown. */
  only: Speaker['id'] | null;
  onOnly: (speaker: Speaker['id'] | null) => void;
  /** The quote that was gone to last. */
  shown: number | null;
  onQuote: (quote: number) => void;
  copying: Copying;
  /** The quote of these that comes next in a direction from what is on screen. */
  nextQuote: (quotes: number[], by: 1 | -1) => number | null;
  onClose: () => void;
};

/** Who speaks, how much and where. */
export function SpeakersPanel({ reading, place, only, onOnly, shown, onQuote, copying, nextQuote, onClose }: Props) {
  const { common, reader, format } = useText();
  const [chosen, setChosen] = useState<Speaker['id'] | null>(only);
  const parts = useMemo(() => partsOf(reading), [reading]);
  const { count, end } = useGrowing(parts.length, 'all', 40);
  const people = parts.filter(part => part.speaker !== null);
  // Quotes of nobody are not by these people.
  const quotes = format.plural(common.quotes, (people.length > 0 ? people : parts).flatMap(part => part.quotes).length);
  const by = { quotes, people: format.plural(reader.people, people.length) };
  const step = (quotes: number[], by: 1 | -1) => {
    const quote = nextQuote(quotes, by);
    if (quote !== null) onQuote(quote);
  };
  const choose = (speaker: Speaker['id']) => {
    const next = chosen === speaker ? null : speaker;
    setChosen(next);
    if (only !== null) onOnly(next);
  };
  return (
    <Panel title={people.length > 0 ? fill(reader.quotesBy, by) : quotes} name="speakers" onClose={onClose}>
      {only === null && <QuoteMap reading={reading} place={place} chosen={chosen} onChoose={onQuote} />}
      <ul class="speakers">
        {parts.slice(0, count).map(part => {
          const id = part.speaker?.id;
          return (
            <SpeakerRow
              key={id}
              part={part}
              isChosen={chosen === id}
              isOnly={only === id}
              shown={shown}
              copying={copying}
              onChoose={id === undefined ? null : () => choose(id)}
              onOnly={alone => onOnly(alone ? (id ?? null) : null)}
              onStep={by => step(part.quotes, by)}
            />
          );
        })}
      </ul>
      <div ref={end} />
    </Panel>
  );
}
