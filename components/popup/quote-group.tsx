import { useId } from 'preact/hooks';
import { findHits } from '../../utils/fold-text.ts';
import { Highlighted } from '../highlighted.tsx';
import { speakerColour } from '../speaker/colour.ts';
import { Face } from '../speaker/face.tsx';
import type { Group } from './group-quotes.ts';
import { useI18n } from './i18n.ts';
import { type CardActions, QuoteCard } from './quote-card.tsx';

/** `limit`: how many of the cards to draw now. */
type Props = CardActions & { group: Group; limit: number; needle: string; lang: string; dir: 'ltr' | 'rtl' };

/** A speaker and their quotes. */
export function QuoteGroup({ group, limit, dir, ...rest }: Props) {
  const { messages, format } = useI18n();
  const { common, popup } = messages;
  const { speaker, cards } = group;
  const heading = useId();
  const name = speaker?.name ?? common.notAttributed;
  return (
    <section class="group" dir={dir} style={{ '--_c': speakerColour(speaker?.id ?? null) }} aria-labelledby={heading}>
      <div class="who">
        <Face speaker={speaker} />
        <div class="name">
          {/* Beside the face, whichever way the name itself runs. */}
          <h2 id={heading} title={name}>
            <bdi>
              <Highlighted text={name} hits={speaker ? findHits(name, rest.needle) : []} />
            </bdi>
          </h2>
          {(speaker === null || speaker.role) && (
            <p lang={speaker ? rest.lang : undefined} title={speaker?.role ?? undefined}>
              <bdi>{speaker ? speaker.role : popup.notAttributedHint}</bdi>
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
          <QuoteCard key={card.index} card={card} speaker={name} {...rest} />
        ))}
      </ul>
    </section>
  );
}
