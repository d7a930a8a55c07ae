import { endsLike, isListed } from '../languages/items.ts';
import type { Words } from '../languages/pack.ts';
import { baseForms, has, hasWithout, is, isUnlearned, type Lexicon } from '../lexicon/lexicon.ts';
import { isName, isNominal, type Mention } from '../mentions/mention.ts';
import { eachMention, type Paragraph } from '../scene/paragraph.ts';
import type { Token } from '../text/tokens.ts';
import { clauseRole } from './clause-role.ts';
import type { Entities } from './entity.ts';
import { roleKey } from './roles-beside.ts';

const near = 4; // paragraphs; further off the word may mean another body

/**
 * Takes a word for a body that stands alone (“the ministry”, «в ведомстве») for the body named last, where that name holds
 * the word too, or where the word says little (“the company”).
 * @returns for the mention of such a word the mention by name that it repeats
 */
export function resolveBodies(
  paragraphs: readonly Paragraph[],
  entities: Entities,
  lexicon: Lexicon,
): Map<Mention, Mention> {
  const found = new Map<Mention, Mention>();
  const isLearned = !isUnlearned(lexicon);
  const { vagueBodies } = lexicon.pack;
  const byWord = new Map<string, Mention>();
  let last: Mention | null = null;
  for (const [paragraph, m] of eachMention(paragraphs)) {
    const { tokens } = paragraph;
    if (isLearned && isOrganisation(paragraph, m, entities)) last = m;
    const bodies = tokens.slice(m.first, m.last + 1).filter(t => has(t, is.body));
    const [head] = bodies;
    if (!head) continue;
    const alone = isLearned ? isDefinite(tokens, m) : isOneWord(tokens, m, lexicon);
    const vague = alone && isVague(head.norm, lexicon);
    const known = alone && (byWord.get(roleKey(head.norm)) ?? (vague && last));
    const name = isLearned && known && m.block - known.block > near ? null : known;
    const isNew = !name && !alone && (!isLearned || isNamed(tokens, m, vagueBodies));
    if (name) found.set(m, name);
    for (const word of isNew ? bodies : []) byWord.set(roleKey(word.norm), m);
    if (!isLearned && !vague && !name) last = m;
  }
  return found;
}

/** “the company” */
const isVague = (norm: string, lexicon: Lexicon): boolean =>
  baseForms(norm, lexicon).some(form => isListed(form, lexicon.pack.vagueBodies));

/** A word alone that owns nothing, as «пресс-служба полиции» does. */
function isOneWord(tokens: readonly Token[], m: Mention, { pack }: Lexicon): boolean {
  const owned = tokens[m.last + 1];
  return (
    m.phrase === m.last && m.first === m.last && !(has(owned, is.body | is.role) && endsLike(owned?.norm, pack.owned))
  );
}

/** “the board”, not “a board”, “its board”, “the board of the mill”. */
function isDefinite(tokens: readonly Token[], m: Mention): boolean {
  const article = tokens[m.phrase];
  const isAlone = isNominal(m) && m.last === m.phrase + 1 && !m.inner && !m.owner;
  return isAlone && hasWithout(article, is.determiner, is.indefinite) && !article?.entry?.owner;
}

/** “the Lakeland Water Board”, “the border service”; not “a statement”, “his government”, “the Holm-based company”. */
function isNamed(tokens: readonly Token[], m: Mention, generic: Words | undefined): boolean {
  const head = tokens[m.head];
  if (isName(m)) return true;
  return !has(head, is.noun) && !tokens[m.phrase]?.entry?.owner && !isListed(head?.norm, generic);
}

/** A name that is hardly a person's or a place's: a body's, or one word that acts without a preposition. */
function isOrganisation(paragraph: Paragraph, m: Mention, entities: Entities): boolean {
  const entity = entities.of.get(m);
  if (!entity || entity.person || m.inner || entity.words.length > 1) return !!entity?.body && !m.inner;
  if (entity.body) return true;
  const isCommon = entity.mentions.length > 1 && !has(paragraph.tokens[m.last], is.notName);
  return isCommon && /^(?:subject|saidby)/.test(clauseRole(paragraph, m));
}
