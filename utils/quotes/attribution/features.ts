import { capitalNouns, cueBits, grammarBits, has, is } from '../lexicon/lexicon.ts';
import { isName, isNominal, isPronoun, type Mention } from '../mentions/mention.ts';
import { isAbsolute } from '../scene/absolute.ts';
import type { Scene } from '../scene/scene.ts';
import { cueAround } from '../scene/sentence-around.ts';
import { pathOf, symbolAt, symbolOf } from '../scene/symbols.ts';
import { verbsOf } from '../scene/verbs-of.ts';
import { isColon, type Token, together } from '../text/tokens.ts';
import { cut, identity, type Setting } from './setting.ts';

const bucket = (n: number) => (n < 4 ? n : n < 6 ? 5 : n < 10 ? 9 : n < 20 ? 19 : 20);
const cutStart = (s: string, n: number) => (s.length > n ? `…${s.slice(-n)}` : s);

/** The words that a feature may name one by one: small words and acts of speech. Others are their symbol. */
function wordOrClass(t: Token | undefined): string {
  if (!t) return '^';
  if (t.kind === 'sign') return t.text;
  return has(t, cueBits | grammarBits | is.auxiliary) ? t.norm : symbolOf(t);
}

/** Where a mention stands as seen from the quote: sentences apart in the paragraph, or paragraphs apart. */
function placeName(x: Setting, m: Mention): string {
  const blocks = m.block - x.paragraph.block;
  if (blocks < 0) return blocks < -3 ? 'far' : `p${-blocks}`;
  if (blocks > 0) return 'next';
  const sentences = m.sentence - (x.paragraph.tokens[x.at]?.sentence ?? 0);
  if (!sentences) return m.first < x.at ? 'sb' : 'sa';
  return sentences < 0 ? `b${Math.min(3, -sentences)}` : `a${Math.min(2, sentences)}`;
}

/** What kind of words a mention is: `he`, `N2` (a name of two words), `R` (a role), with what speaks for a person. */
function kindOf(scene: Scene, m: Mention): string {
  const owner = m.owner ? "'" : '';
  if (isPronoun(m)) {
    if (m.person !== 3) return `P${m.person}${m.plural ? 's' : ''}${owner}`;
    return `P${m.gender === 'n' ? 'n' : m.gender ? 'h' : m.plural ? 's' : 'w'}${owner}`;
  }
  if (isNominal(m)) {
    const head = scene.paragraphs[m.block]?.tokens[m.head];
    const common = capitalNouns(scene.lexicon) && !has(head, is.role | is.body); // any noun with an article
    return `${common ? 'C' : 'R'}${m.plural ? 's' : ''}${owner}`;
  }
  const e = scene.entities.of.get(m);
  return `N${e?.person ? 'p' : e?.body ? 'b' : ''}${owner}`;
}

/**
 * The features of one candidate, each a name and a value: what the ranker weighs. All are about shapes and classes of
 * words, so that they hold in every language; the few that name words (`w…`) only add to the others.
 */
export function candidateFeatures(x: Setting, m: Mention): string[] {
  const { scene, paragraph, context } = x;
  const p = scene.paragraphs[m.block] ?? paragraph;
  const { tokens } = p;
  const kind = kindOf(scene, m);
  const place = placeName(x, m);
  const same = place === 'sb' || place === 'sa';
  const previousToken = tokens[m.phrase - 1];
  const first = !together(previousToken, m) || isAbsolute(p, m);
  const leading = first ? '^' : symbolAt(p, m.phrase - 1);
  const nextToken = tokens[m.after];
  const following = together(nextToken, m) ? symbolAt(p, m.after) : '$';
  const verbs = verbsOf(p, m);
  const verb = `${verbs.before}<${verbs.after}`;
  const inner = m.inner ? '(' : '';
  const out: string[] = [
    `k ${kind} ${place}`,
    `e ${inner}${place}`,
    `n ${leading}_${following} ${inner}`,
    `np ${leading}_${following} ${place}`,
    `v ${verb}`,
    `vp ${verb} ${place}`,
    `vc ${verb} ${place} ${context}`,
    `c ${context} ${place}`,
    `ck ${context} ${place} ${kind}`,
    `wl ${first ? '^' : wordOrClass(previousToken)} ${same ? 's' : ''}`,
    `wf ${following === '$' ? '$' : wordOrClass(nextToken)} ${same ? 's' : ''}`,
  ];
  const head = tokens[m.head]?.norm ?? '';
  if (isNominal(m) || isPronoun(m)) out.push(`h ${head}`);
  if (isPronoun(m)) out.push(`hp ${head} ${place}`);
  if (has(tokens[m.last + 1], is.conjunction)) out.push('and after');
  const seen = { kind, place, verb, leading, following };
  if (m.block === paragraph.block) out.push(...betweenFeatures(x, m, seen));
  else if (m.block < paragraph.block) {
    const apart = paragraph.block - m.block;
    const end = tokens.at(-1);
    const last = together(end, m) ? 'last' : '';
    const colon = isColon(end) ? ':' : '';
    const opens = first ? 'first' : '';
    out.push(`pp ${apart} ${last} ${opens}${colon} ${verb}`, `pc ${apart} ${last}${colon} ${opens} ${context}`);
  }
  return [...out, ...pastFeatures(x, m, seen)];
}

/** How a candidate is seen from the quote: its kind and place, the verbs that it may go with, the symbols beside it. */
type Sight = { kind: string; place: string; verb: string; leading: string; following: string };

/** What stands between the quote and a candidate of its paragraph. */
function betweenFeatures(x: Setting, m: Mention, { kind, place, verb, leading, following }: Sight): string[] {
  const { at, context, paragraph } = x;
  const { tokens, symbols } = paragraph;
  const out: string[] = [];
  const before = m.first < at;
  const path = before ? pathOf(symbols, m.after, at) : pathOf(symbols, at + 1, m.phrase);
  if (path !== null) {
    const sentences = Math.abs(m.sentence - (tokens[at]?.sentence ?? 0));
    if (sentences < 3) {
      const way = (n: number) => (before ? `<${cutStart(path, n)}` : `>${cut(path, n)}`);
      out.push(`p ${way(9)}`, `pq ${way(5)} ${context}`);
      out.push(before ? `pb ${leading} ${cutStart(path, 6)} ${verb}` : `pv ${cut(path, 6)} ${verb} ${following}`);
    }
    const rivals = path.replace(/[^NPRO]/g, '').length;
    const quotes = path.replace(/[^Q]/g, '').length;
    out.push(`r ${place} ${Math.min(rivals, 3)}`, `q ${place} ${Math.min(quotes, 2)} ${kind[0]}`);
  }
  return [...out, `d ${place} ${bucket(Math.abs(m.first - at))}`];
}

/** What the choices before, and those whose words the text reports, say for a candidate. */
function pastFeatures(x: Setting, m: Mention, { kind, place, verb }: Sight): string[] {
  const out: string[] = [];
  const who = identity(x, m);
  if (x.previous) {
    const samePick = x.previous.mention === m;
    const sameEntity = samePick || identity(x, x.previous.mention) === who;
    if (samePick) out.push(`same ${x.sincePrevious}`, `samec ${x.context} ${place}`, `samek ${kind} ${place}`);
    else if (sameEntity) out.push(`ent ${place} ${x.sincePrevious}`, `entv ${verb} ${place}`);
    else out.push(`other ${place} ${cut(x.sincePrevious, 5)}`);
  }
  if (x.own) {
    const isOwn = x.own === m || identity(x, x.own) === who;
    if (isOwn) out.push(`own ${place} ${kind}`);
  }
  if (x.said && identity(x, x.said) === who)
    out.push(`said ${x.reporting} ${place}`, `said ${x.reporting} ${x.context} ${x.said === m}`);
  const times = x.picked.get(who) ?? 0;
  out.push(`t ${Math.min(times, 3)} ${place}`);
  if (isName(m)) {
    const count = x.scene.entities.of.get(m)?.mentions.length ?? 0;
    out.push(`f ${bucket(Math.min(count, 10))} ${place[0] === 's' ? 's' : 'o'}`);
  }
  return out;
}

/** The features of “the text does not say”. */
export function nobodyFeatures(x: Setting): string[] {
  const said = x.reporting ? [`nobody said ${x.reporting} ${x.said !== null}`] : [];
  return [
    ...said,
    `nobody own ${x.own !== null}`,
    'nobody',
    `nobody cue ${cueAround(x.paragraph.tokens, x.at)}`,
    `nobody ${x.context}`,
    `nobody since ${cut(x.sincePrevious, 5)}`,
    `nobody names ${Math.min(3, x.paragraph.mentions.length)}`,
  ];
}
