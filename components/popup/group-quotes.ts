import { quoteParagraphs } from '../../utils/share/quote-text.ts';
import type { Quote, Reading, Speaker } from '../../utils/types.ts';

/**
 * A quote as the popup shows it. `index` is its place in `Reading.quotes`. An answered question stands above its answer
 * and needs no card of its own.
 */
export type Card = { index: number; quote: Quote; paragraphs: string[]; questions: string[]; answered: boolean };

/** The quotes of one speaker in reading order; a null speaker has those that the text gives to nobody. */
export type Group = { speaker: Speaker | null; cards: Card[]; characters: number };

/** Every quote with its words, and an answer with the questions that led to it. */
export function cardsOf({ article, quotes }: Reading): Card[] {
  let open: Card[] = [];
  return quotes.map((quote, index) => {
    const paragraphs = quoteParagraphs(quote, article.blocks);
    const card: Card = { index, quote, paragraphs, questions: [], answered: false };
    if (quote.kind === 'question') {
      open.push(card);
      return card;
    }
    if (quote.kind === 'answer') {
      card.questions = open.flatMap(question => question.paragraphs);
      for (const question of open) question.answered = true;
    }
    open = [];
    return card;
  });
}

/**
 * One group a speaker, by first words in the text. Whoever only asks comes after those who speak, since their questions
 * stand above the answers; unattributed quotes come last. Every quote is in one group.
 */
export function groupBySpeaker(cards: Card[], speakers: Speaker[]): Group[] {
  const groups = new Map<Speaker['id'] | null, Group>();
  for (const card of cards) {
    const id = card.quote.speaker;
    const group = groups.get(id) ?? { speaker: id === null ? null : (speakers[id] ?? null), cards: [], characters: 0 };
    group.cards.push(card);
    group.characters += card.paragraphs.reduce((sum, text) => sum + text.length, 0);
    groups.set(id, group);
  }
  return [...groups.values()].sort((a, b) => place(a) - place(b));
}

function place({ speaker, cards }: Group): number {
  if (speaker === null) return 2;
  return cards.every(card => card.quote.kind === 'question') ? 1 : 0;
}
