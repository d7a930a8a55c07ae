import { useId } from 'preact/hooks';
import { findHits } from '../../utils/fold-text.ts';
import { Highlighted } from '../highlighted.tsx';
import { speakerColour } from '../speaker/colour.ts';
import { Face } from '../speaker/face.tsx';
import type { Group } from './group-quotes.ts';
import { useI18n } from './i18n.ts';
import { type CardActions, QuoteCard } from './quote-card.tsx';

/** `limit`: how many of the cards to draw now. */
type Props = CardActions & { group: Group; limit: number; needle: string; lang: string };

/** A speaker and their quotes. */
export function QuoteGroup({ group, limit, ...rest }: Props) {
  const { messages, format } = useI18n();
  const { common, popup } = messages;
  const { speaker, cards } = group;
  const heading = useId();
  const name = speaker?.name ?? common.notAttributed;
  return (
    <section class="group" style={{ '--c': speakerColour(speaker?.id ?? null) }} aria-labelledby={heading}>
      <div class="who">
        <Face speaker={speaker} />
        <div class="name">
          <h2 id={heading} dir="auto" title={name}>
            <Highlighted text={name} hits={speaker ? findHits(name, rest.needle) : []} />
          </h2>
          {(speaker === null || speaker.role) && (
            <p dir="auto" lang={speaker ? rest.lang : undefined} title={speaker?.role ?? undefined}>
              {speaker ? speaker.role : popup.notAttributedHint}
            </p>
          )}
        </div>
        {cards.length > 1 && (
          <button type="button" class="copy-all" onClick={() => rest.onCopy(cards)}>
            {format.plural(popup.copyAll, cards.length)}
          </button>
        )}
      </div>
      <ul>
        {cards.slice(0, limit).map(card => (
          <QuoteCard key={card.index} card={card} {...rest} />
        ))}
      </ul>
    </section>
  );
}
