import { cueBits, is, strongBits } from './lexicon.ts';
import { score, type Weights } from './model.ts';
import type { Paragraph } from './paragraph.ts';
import { placeOf, type Scene } from './scene.ts';
import { symbolOf } from './symbols.ts';
import { plain, type Token } from './tokens.ts';

const near = 40; // tokens on each side where a cue is looked for
const bucket = (n: number) => (n < 6 ? n : n < 9 ? 8 : n < 15 ? 14 : 15);

/** What tells words of somebody from a title, a name, a slogan or words as words. */
export function wordsFeatures(scene: Scene, stretch: number, seen: Map<string, number>): string[] {
  const s = scene.stretches[stretch];
  if (!s) throw new RangeError(`There is no stretch ${stretch}`);
  const { paragraph, at } = placeOf(scene, stretch);
  const { tokens } = paragraph;
  const inner = paragraph.text.slice(s.from, Math.min(s.to, s.from + 400));
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? [];
  const count = s.to - s.from > 400 ? 15 : bucket(words.length);
  const capitals = words.filter(word => /^\p{Lu}/u.test(word)).length;
  const longOnes = words.filter(word => word.length > 3);
  const shape =
    capitals === 0
      ? 'low'
      : capitals === words.length
        ? 'Title'
        : longOnes.every(word => /^[\p{Lu}\p{N}]/u.test(word))
          ? 'Title-ish'
          : /^\p{Lu}/u.test(inner)
            ? 'Sentence'
            : 'mixed';
  const last = paragraph.text[s.to - 1] ?? '';
  const end = /[.,?!…;]/.test(last) ? last : s.closed ? 'w' : '/';
  const before = tokens[at - 1];
  const before2 = tokens[at - 2];
  const after = tokens[at + 1];
  const sentence = tokens[at]?.sentence;
  let cue = 'none';
  for (let k = Math.max(0, at - near); k < Math.min(tokens.length, at + near); k++) {
    const t = tokens[k];
    if (t?.sentence !== sentence || !t) continue;
    if (t.bits & strongBits) cue = 'strong';
    else if (t.bits & cueBits && cue === 'none') cue = 'weak';
  }
  const left = symbolFor(before);
  const right = symbolFor(after);
  const alone = tokens.length === 1 ? 'alone' : '';
  const times = seen.get(plain(inner)) ?? 0;
  return [
    'base',
    `work ${workBefore(tokens, at)} ${shape}`,
    `work ${workBefore(tokens, at)}`,
    `n ${count}`,
    `shape ${shape}`,
    `ns ${Math.min(count, 8)} ${shape}`,
    `end ${end}`,
    `ne ${Math.min(count, 8)} ${end}`,
    `se ${shape} ${end}`,
    `l ${left}`,
    `r ${right}`,
    `lr ${left} ${right}`,
    `le ${left} ${end} ${Math.min(count, 5)}`,
    `ls ${left} ${shape}`,
    `rr ${right}${symbolFor(tokens[at + 2])}`,
    `ll ${symbolFor(before2)}${left}`,
    `rn ${right}${symbolFor(tokens[at + 2])} ${Math.min(count, 4)}`,
    `wr ${nameOf(after)}`,
    `wl ${nameOf(before)}`,
    `wl2 ${nameOf(before2)} ${nameOf(before)}`,
    `cue ${cue}`,
    `cs ${cue} ${shape}`,
    `cn ${cue} ${Math.min(count, 8)}`,
    `again ${Math.min(2, times)} ${Math.min(count, 5)}`,
    `mark ${/^['‘‚›‹]$/.test(s.mark) ? 'single' : 'double'} ${s.continued ? 'on' : ''}`,
    `top ${alone}`,
    `kind ${headingOf(paragraph)}`,
    `digit ${/\p{N}/u.test(inner)} ${Math.min(count, 5)}`,
  ];
}

/** Whether a noun like “book” stands right before, or before a word between. */
function workBefore(tokens: readonly Token[], at: number): string {
  if ((tokens[at - 1]?.bits ?? 0) & is.work) return 'yes';
  return (tokens[at - 2]?.bits ?? 0) & is.work && tokens[at - 1]?.kind === 'word' ? 'near' : 'no';
}

const headingOf = (p: Paragraph) => (/[.?!…”"»:]/.test(p.text.at(-1) ?? '') ? 'text' : 'line');
const symbolFor = (t: Token | undefined) =>
  t ? (t.kind === 'word' && t.capital && symbolOf(t) === 'w' ? 'W' : symbolOf(t)) : '^';
const nameOf = (t: Token | undefined) =>
  !t ? '^' : t.kind === 'word' ? (t.capital && !t.entry ? 'W' : t.norm) : t.kind === 'sign' ? t.text : t.kind;

/** For each stretch, the probability that it is somebody's words. */
export function judgeWords(scene: Scene, weights: Weights): number[] {
  const seen = new Map<string, number>();
  return scene.stretches.map((s, i) => {
    const probability = 1 / (1 + Math.exp(-score(weights, wordsFeatures(scene, i, seen))));
    remember(seen, scene.paragraphs[s.block]?.text.slice(s.from, Math.min(s.to, s.from + 400)) ?? '');
    return probability;
  });
}

/** Counts a stretch, so that the next like it is known to repeat. */
export function remember(seen: Map<string, number>, inner: string): void {
  const key = plain(inner);
  seen.set(key, (seen.get(key) ?? 0) + 1);
}
