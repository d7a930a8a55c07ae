import { fold } from '../../utils/fold-text.ts';
import type { Speaker } from '../../utils/types.ts';
import type { Card, Group } from './group-quotes.ts';

/** Chosen speakers; null stands for the unattributed. Empty: everyone. */
export type Chosen = ReadonlySet<Speaker['id'] | null>;

/**
 * The groups on screen. An interviewer’s questions stand above their answers, and by themselves only where the
 * interviewer is chosen. A query keeps the cards that contain it, with their questions, and all of a speaker so named.
 * @param needle a folded query, may be empty
 */
export function chooseQuotes(groups: Group[], chosen: Chosen, needle: string): Group[] {
  return groups
    .filter(group => chosen.size === 0 || chosen.has(group.speaker?.id ?? null))
    .map(group => ({ ...group, cards: group.cards.filter(card => isShown(card, group)) }))
    .filter(group => group.cards.length > 0);

  function isShown(card: Card, { speaker }: Group): boolean {
    if (card.answered && !chosen.has(speaker?.id ?? null)) return false;
    if (!needle) return true;
    return foldedText(card).includes(needle) || foldedNames(speaker).includes(needle);
  }
}

/** Folded once: a search folds the same words again with each letter typed. */
const foldedTexts = new WeakMap<Card, string>();

function foldedText(card: Card): string {
  const known = foldedTexts.get(card);
  if (known !== undefined) return known;
  const text = fold([...card.questions, ...card.paragraphs].join('\n'));
  foldedTexts.set(card, text);
  return text;
}

const foldedNames = (speaker: Speaker | null) => (speaker ? fold([speaker.name, ...speaker.aliases].join('\n')) : '');
