import { endsLike } from '../languages/items.ts';
import {
  capitalNouns,
  endsOnVerb,
  has,
  hasCapitals,
  hasCases,
  hasWithout,
  is,
  type Lexicon,
} from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import { findMentions } from '../mentions/mentions.ts';
import { isAddress } from '../mentions/outlet.ts';
import { knownNames } from '../mentions/proper-nouns.ts';
import { baseRole } from '../people/role-bases.ts';
import { isEdge, isOther } from '../people/role-words.ts';
import { roleOf } from '../people/roles.ts';
import { tokenise } from '../text/tokenise.ts';
import { isWord, plain, type Token } from '../text/tokens.ts';
import type { WordTests } from './words.ts';

/** A name of two words or more, as printed, and all tokens of the text that was searched. */
export type NameRun = Mention & { tokens: Token[] };

/**
 * The names in a text by itself, in order: “Tomas Halvorsen”, “Anna von Berg”, “A. B. Stone”; without titles before them. A
 * surname alone is a name after one: “Dr. Halvorsen”.
 */
export function namesIn(text: string, lexicon: Lexicon): NameRun[] {
  const tokens = tokenise(text, [], 0, lexicon);
  return findMentions(tokens, 0, text, lexicon, knownNames([tokens], lexicon))
    .filter(
      ({ kind, first, last, owner }) =>
        kind === 'name' && (last > first || (!owner && !endsOnVerb(lexicon) && has(tokens[first - 1], is.title))),
    )
    .map(mention => ({ ...mention, tokens }));
}

/** “[APA]-ya müsahibəsi”, “[Kıyı Gazetesi]'ne konuşan”: a name in the dative and the word after it. */
const GIVEN =
  /(\p{Lu}[\p{L}\d]{1,30}(?=-)|(?:\p{Lu}[\p{L}\d]{1,30} )?\p{Lu}[\p{L}\d]{1,30}(?=['’]))\S[yn]?[aəe] (?:verdiyi )?(\p{L}+)/gu;

/**
 * The outlet where the text prints it as an address: “Caliber.Az”, “Mayak.az-a”; not a link to another page, else whom the
 * interview is given to, where languages end on the verb.
 */
export function printedOutlet(text: string, is: WordTests): string | undefined {
  const address = /(?<![\p{L}\d/@.-])[\p{L}\d-]*\p{Ll}\.[a-zA-Zа-я]{2,5}(?![\w.])/u.exec(text)?.[0];
  if (address || !endsOnVerb(is.lexicon)) return address;
  return [...text.matchAll(GIVEN)].find(([, , next = '']) => is.announce(plain(next)))?.[1];
}

/**
 * The role beside a name in its own words; where no list has it, the plain words before it. In the base form.
 *
 *     … with Norwegian energy economist Tomas Halvorsen, a senior fellow at the Centre.
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function roleBeside(text: string, m: NameRun, tests: WordTests): string | null {
  const { tokens } = m;
  const leads = (word: string) => tests.asker(word) || tests.announce(word) || tests.related(word);
  const isOpen = (t: Token | undefined): boolean =>
    isWord(t, m.sentence) && !(isEdge(t) || isOther(t, tests.lexicon) || leads(t.norm) || isAddress(t.text));
  let to = m.first;
  while (hasWithout(tokens[to - 1], is.title, is.role)) to -= 1; // “biologist Dr. Ann Lee”
  let from = to;
  // “gardienne de phare”: what a role is of belongs to it.
  while (isOpen(tokens[from - 1]) || (from < to && has(tokens[from - 1], is.of) && isOpen(tokens[from - 2]))) from -= 1;
  const lead = text.slice(tokens[from]?.start, from < to ? tokens[to - 1]?.end : 0);
  // « Ann Lee, maire de Holm « Le phare … » »: no role goes on into what was said.
  const own = roleOf([m], () => ({ tokens, text }), tests.lexicon)?.replace(/\s*[«“„][^»”“]*$/u, '');
  // “[lighthouse] keeper”; “the reporter of the Post spoke with the keeper [Ann Lee]”
  const isOwn = own && (capitalNouns(tests.lexicon) || !lead.endsWith(own)) && !plain(own).split(' ').some(leads);
  const role = isOwn ? own : mayBeRole(lead, tests) ? baseRole(lead, tests.lexicon) : null;
  // “Dalğa”nın baş məşqçisi: the marks belong to what hangs on them.
  const glued = endsOnVerb(tests.lexicon) && role && text.split(role, 1)[0]?.match(/[«“"][^«»“”"]+[»”"] ?$/u);
  return glued ? glued[0] + role : role;
}

/** Whether plain words before a name may tell a role: “lighthouse keeper [Ann Lee]”, but not “Getting to know [Ann Lee]”. */
function mayBeRole(lead: string, { lexicon, role }: WordTests): boolean {
  if (!/\p{Ll}{2}/u.test(lead) || !lead[3]) return false;
  // Elsewhere nouns are told by their capitals („Hebamme“) or their case, and verbs stand at the end.
  const isLax = capitalNouns(lexicon) || endsOnVerb(lexicon) || hasCases(lexicon) || !hasCapitals(lexicon);
  return (
    isLax ||
    plain(lead)
      .split(' ')
      .some(word => (role(word) && !word.endsWith('.')) || endsLike(word, lexicon.pack.agents, 2))
  );
}
