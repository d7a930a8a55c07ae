import { itemsOf } from '../languages/items.ts';
import { has, is, type Lexicon } from '../lexicon/lexicon.ts';
import { isUnlearned, type Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../scene/paragraph.ts';
import { baseForms } from './entities.ts';
import { roleKey } from './nominals.ts';

/**
 * Takes a word for a body that stands alone (“the ministry”, «в ведомстве») for the body named last, where that name holds
 * the word too, or where the word says little: in languages that nothing was learned of.
 * @returns for the mention of such a word the mention by name that it repeats
 */
export function resolveBodies(paragraphs: readonly Paragraph[], lexicon: Lexicon): Map<Mention, Mention> {
  const found = new Map<Mention, Mention>();
  if (!isUnlearned(lexicon)) return found;
  const generic = new Set(itemsOf(lexicon.pack.vagueBodies));
  const byWord = new Map<string, Mention>();
  let last: Mention | null = null;
  for (const { tokens, mentions } of paragraphs)
    for (const m of mentions) {
      const words = tokens.slice(m.first, m.last + 1);
      const [head] = words;
      if (!head || !words.some(t => has(t, is.body))) continue;
      const alone = words.length === 1 && m.phrase === m.first;
      const vague = alone && baseForms(head.norm, lexicon).some(form => generic.has(form));
      const name = alone ? (byWord.get(roleKey(head.norm)) ?? (vague ? last : null)) : null;
      if (name) found.set(m, name);
      else if (!alone) for (const word of words) byWord.set(roleKey(word.norm), m);
      if (!vague && !name) last = m;
    }
  return found;
}
