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
    const texts = [...card.questions, ...card.paragraphs, speaker?.name ?? '', ...(speaker?.aliases ?? [])];
    return texts.some(text => fold(text).includes(needle));
  }
}
