import { has, is, type Lexicon } from '../lexicon/lexicon.ts';
import { capitalNouns, isPronoun, type Mention } from '../mentions/mention.ts';
import type { Token } from '../text/tokens.ts';
import { wordTest } from '../turns/words.ts';
import type { Known } from './known.ts';
import { roleKey, tailOf } from './roles-beside.ts';

/**
 * Tells whether a role or a pronoun may mean whoever was named last: “the expert” says so little that it does, “the
 * president” does not.
 */
export function openTest(lexicon: Lexicon): (known: Known, m: Mention, tokens: readonly Token[]) => boolean {
  const { apart, generic } = lexicon.pack.roles ?? {};
  const isGeneric = wordTest([generic ?? '']);
  const isListed = wordTest([apart ?? '']);
  const isVague = (norm: string) => !generic || norm.split('-').some(isGeneric);
  const isApart = (norm: string) => apart !== undefined && (isListed(norm) || (!generic && norm.includes('-'))); // «врач-инфекционист»
  // “The rower said”; where any noun may have an article, only a role.
  const isOne = (t: Token | undefined) =>
    has(t, is.role) || (!capitalNouns(lexicon) && !has(t, is.body | is.noun | is.many));
  return ({ last, introduced, unnamed }, m, tokens) => {
    if (isPronoun(m)) return true;
    const [opener, head] = [tokens[m.phrase], tokens[m.head]];
    const norm = head?.norm ?? '';
    if (isApart(norm) || opener?.entry?.owner) return false; // “my father”
    const tail = tailOf(tokens, m.head);
    const other = last !== null && introduced.has(last.entity);
    // “The head of the mill”: somebody new, unless after the verb, straight after somebody was named.
    if (tail !== '' && other && (opener?.first === true || last.block !== m.block)) return false;
    // “Petra Halm waits. ‘Soon,’ the rower says”: no other role is known of her.
    const isNew = last !== null && m.block - last.block <= 1 && !other && !unnamed.has(roleKey(norm));
    return isVague(norm) || (isNew && isOne(head) && tail === '');
  };
}
