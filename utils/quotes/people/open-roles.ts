import { isListed } from '../languages/items.ts';
import { capitalNouns, has, is, type Lexicon } from '../lexicon/lexicon.ts';
import { isPronoun, type Mention } from '../mentions/mention.ts';
import type { Token } from '../text/tokens.ts';
import type { Known } from './known.ts';
import { roleKey, tailOf } from './roles-beside.ts';

/**
 * Whether a role or a pronoun may mean whoever was named last: “the expert” says so little that it does, “the president”
 * does not.
 */
export function isOpen(
  { last, introduced, unnamed }: Known,
  m: Mention,
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const { generic } = lexicon.pack.roles ?? {};
  if (isPronoun(m)) return true;
  const [opener, head] = [tokens[m.phrase], tokens[m.head]];
  const norm = head?.norm ?? '';
  if (isApart(norm, lexicon) || opener?.entry?.owner) return false; // “my father”
  const tail = tailOf(tokens, m.head);
  const other = !!last && introduced.has(last.entity);
  // “The head of the mill”: somebody new, unless after the verb, straight after somebody was named.
  if (tail && other && (opener?.first || last.block !== m.block)) return false;
  // “Petra Halm waits. ‘Soon,’ the rower says”: no other role is known of her; where any noun may have an article, only a role.
  const isNew = !!last && m.block - last.block <= 1 && !other && !unnamed.has(roleKey(norm));
  const isOne = has(head, is.role) || (!capitalNouns(lexicon) && !has(head, is.body | is.noun | is.many));
  const isVague = !generic || norm.split('-').some(part => isListed(part, generic));
  return isVague || (isNew && isOne && !tail);
}

/** Whether a role is never another word for somebody known by another role: “judge”; «врач-инфекционист», but «экс-мэр». */
export function isApart(norm: string, lexicon: Lexicon): boolean {
  const { apart, generic } = lexicon.pack.roles ?? {};
  const isTwo = !generic && has(lexicon.look(/^.+(?=-)/.exec(norm)?.[0] ?? ''), is.role);
  return isListed(norm, apart) || (!!apart && isTwo);
}
