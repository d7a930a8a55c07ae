import { useState } from 'preact/hooks';
import { findHits } from '../../utils/fold-text.ts';
import { isInferred } from '../../utils/inferred.ts';
import { Highlighted } from '../highlighted.tsx';
import { foldQuote } from './fold-quote.ts';
import type { Card } from './group-quotes.ts';
import { useI18n } from './i18n.ts';

export type CardActions = {
  onCopy: (cards: Card[]) => void;
  onLink: (card: Card) => void;
  onShow: (card: Card) => void;
};

/** `speaker`: their name. */
type Props = CardActions & { card: Card; speaker: string; needle: string; lang: string };

/** One quote: the question it answers, its words, what can be done with it. */
export function QuoteCard({ card, speaker, needle, lang, onCopy, onLink, onShow }: Props) {
  const { messages, format } = useI18n();
  const { popup } = messages;
  const { quoting } = messages.common;
  const [open, setOpen] = useState(false);
  const folded = foldQuote(card.paragraphs);
  // A hit must be seen.
  const unfolded = open || folded === null || needle !== '';
  const paragraphs = unfolded ? card.paragraphs : folded.paragraphs;
  return (
    <li class={card.quote.kind === 'question' ? 'q asks' : 'q'}>
      {card.questions.length > 0 && (
        <div class={unfolded ? 'ask' : 'ask short'} lang={lang} dir="auto">
          <span class="aside">{popup.question}: </span>
          {card.questions.map((text, at) => (
            <p key={at}>
              <Highlighted text={text} hits={findHits(text, needle)} />
            </p>
          ))}
        </div>
      )}
      <blockquote lang={lang} dir="auto">
        {paragraphs.map((text, at) => (
          <p key={at} dir="auto">
            <Highlighted text={text} hits={findHits(text, needle)} />
          </p>
        ))}
      </blockquote>
      {folded && needle === '' && (
        <button type="button" class="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open
            ? popup.fold
            : folded.hidden > 0 && !folded.cut
              ? format.plural(popup.unfoldParagraphs, folded.hidden)
              : popup.unfold}
        </button>
      )}
      {isInferred(card.quote) && <Inferred evidence={card.quote.evidence} speaker={speaker} />}
      <div class="do">
        <button type="button" onClick={() => onCopy([card])}>
          {quoting.copy}
        </button>
        <button type="button" title={quoting.linkHint} onClick={() => onLink(card)}>
          {quoting.link}
        </button>
        <button type="button" onClick={() => onShow(card)}>
          {popup.showInPage}
        </button>
      </div>
    </li>
  );
}

/** The mark of doubt where the speaker was inferred; opens to say how. */
function Inferred({ evidence, speaker }: { evidence: Card['quote']['evidence']; speaker: string }) {
  const { messages, format, dir } = useI18n();
  const { popup } = messages;
  const [open, setOpen] = useState(false);
  return (
    <div class="inferred">
      <button type="button" dir={dir} aria-expanded={open} onClick={() => setOpen(!open)}>
        {format.fill(messages.common.quoting.inferred, { name: speaker })}
      </button>
      {open && <p>{evidence === 'pronoun' ? popup.inferredPronoun : popup.inferredCarried}</p>}
    </div>
  );
}
