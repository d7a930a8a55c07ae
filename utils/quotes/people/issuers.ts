import { isListed } from '../languages/items.ts';
import { has, hasWithout, is, type Lexicon } from '../lexicon/lexicon.ts';
import { isName, isNominal, type Mention } from '../mentions/mention.ts';
import type { Scene } from '../scene/scene.ts';
import { verbsOf } from '../scene/verbs-of.ts';
import { type Token, together } from '../text/tokens.ts';

const near = 4; // paragraphs

/**
 * Takes “the statement” for whoever it comes from: whom it names (“a statement by [the mayor]”); or else, of those in the
 * last sentence that told of one (“[Lee] said in a statement …”, “[the council] issued a statement”), the first that an
 * act of speech stands beside, or the first name.
 * @returns for the mention of such a statement whom it comes from
 */
export function resolveIssuers({ paragraphs, lexicon }: Scene): Map<Mention, Mention> {
  const found = new Map<Mention, Mention>();
  const { statements } = lexicon.pack;
  let issuer: Mention | undefined;
  let spoke = false;
  for (const p of paragraphs) {
    const { tokens } = p;
    const isNew = (k: number) =>
      isListed(tokens[k]?.norm, statements) && !hasWithout(tokens[k - 1], is.determiner, is.indefinite);
    const told = new Set(tokens.flatMap((t, k) => (isNew(k) ? t.sentence : [])));
    for (const [i, m] of p.mentions.entries()) {
      if (m.inner || m.owner || has(tokens[m.phrase - 1], is.preposition)) continue;
      if (isNominal(m) && isListed(tokens[m.head]?.norm, statements)) {
        const from = makerOf(tokens, m, p.mentions[i + 1], lexicon) ?? issuerOf(tokens, m, issuer);
        if (from) found.set(m, from);
      } else if (told.has(m.sentence)) {
        const speaks = verbsOf(p, m).cue >= 0;
        const isHere = issuer?.block === m.block && together(issuer, m);
        if (isHere ? speaks && !spoke : speaks || isName(m)) [issuer, spoke] = [m, speaks];
      }
    }
  }
  return found;
}

/** “a statement by [the mayor]” */
const makerOf = (tokens: readonly Token[], m: Mention, next: Mention | undefined, { pack }: Lexicon): Mention | null =>
  next?.phrase === m.last + 2 && isListed(tokens[m.last + 1]?.norm, pack.by) ? next : null;

/** “the statement”, but not “a statement”. */
const issuerOf = (tokens: readonly Token[], m: Mention, issuer: Mention | undefined): Mention | null =>
  issuer && m.block - issuer.block <= near && !has(tokens[m.phrase], is.indefinite) ? issuer : null;
