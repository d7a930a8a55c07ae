import { useMemo, useState } from 'preact/hooks';
import { foldQuery } from '../../utils/fold-text.ts';
import type { Reading } from '../../utils/types.ts';
import { useGrowing } from '../use-growing.ts';
import { type Chosen, chooseQuotes } from './choose-quotes.ts';
import { cardsOf, groupBySpeaker } from './group-quotes.ts';
import { useI18n } from './i18n.ts';
import { Notice } from './notice.tsx';
import type { CardActions } from './quote-card.tsx';
import { QuoteGroup } from './quote-group.tsx';
import { SpeakerChips } from './speaker-chips.tsx';

type Props = CardActions & { reading: Reading; query: string; onArticle: () => void };

/** Who said what: speakers to choose from, then their quotes. */
export function QuotesView({ reading, query, onArticle, ...actions }: Props) {
  const { messages, format } = useI18n();
  const { pages, popup } = messages;
  const [chosen, setChosen] = useState<Chosen>(new Set());
  const groups = useMemo(() => groupBySpeaker(cardsOf(reading), reading.speakers), [reading]);
  const needle = foldQuery(query);
  const shown = useMemo(() => chooseQuotes(groups, chosen, needle), [groups, chosen, needle]);
  const total = shown.reduce((sum, group) => sum + group.cards.length, 0);
  const { count, end } = useGrowing(total, `${needle}\n${[...chosen]}`);

  // The others may well have said it.
  const nothing = chosen.size > 0 ? popup.nothingFoundByChosen : popup.nothingFound;

  if (groups.length === 0) {
    return (
      <Notice what={popup.noQuotes} next={popup.noQuotesHint}>
        <button type="button" class="ghost" onClick={onArticle}>
          {pages.views.article}
        </button>
      </Notice>
    );
  }
  let left = count;
  return (
    <>
      <SpeakerChips groups={groups} chosen={chosen} onChoose={setChosen} />
      <p class={needle ? 'found' : 'aside'} role="status">
        {needle && (total > 0 ? format.plural(popup.found, total) : format.fill(nothing, { query }))}
      </p>
      {shown.map(group => {
        if (left <= 0) return null;
        const limit = left;
        left -= group.cards.length;
        return (
          <QuoteGroup
            key={group.speaker?.id ?? null}
            group={group}
            limit={limit}
            needle={needle}
            lang={reading.article.lang}
            dir={reading.article.dir}
            {...actions}
          />
        );
      })}
      <div ref={end} />
    </>
  );
}
