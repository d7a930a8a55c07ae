import { bind } from './bind.ts';
import { type Lexicon, strongBits } from './lexicon.ts';
import type { Paragraph } from './paragraph.ts';
import { placeOf, type Scene } from './scene.ts';

const fewWords = 5; // a name, a slogan, a term
const someWords = 8; // a fragment

/**
 * Decides which stretches are somebody's words. What belongs together is decided together: pieces that attributions cut
 * out of one pair of marks, and words that run on over paragraphs.
 * @param chances what was learned of each, from 0 to 1
 */
export function decideSpeech(scene: Scene, chances: readonly number[]): boolean[] {
  const learned = Object.keys(scene.lexicon.pack.priors).length === 0;
  const speech = scene.stretches.map((stretch, i) => {
    if (stretch.part) return stretch.part !== 'aside';
    return (chances[i] ?? 0) >= 0.5 && (learned || mayBeSpeech(scene, i));
  });
  for (let i = 0; i < speech.length; i++) {
    let end = i;
    while (scene.stretches[end + 1]?.continued) end += 1;
    if (end > i) {
      const any = speech.slice(i, end + 1).includes(true);
      speech.fill(any, i, end + 1);
    }
    i = end;
  }
  return speech;
}

/**
 * Where nothing was learned of the language: a few words inside a sentence are a name or a term unless an act of speech
 * is beside them.
 */
function mayBeSpeech(scene: Scene, index: number): boolean {
  const stretch = scene.stretches[index];
  const { paragraph, at } = placeOf(scene, index);
  if (!stretch) return false;
  const inner = paragraph.text.slice(stretch.from, Math.min(stretch.to, stretch.from + 200));
  const count = inner.split(/\s+/u).length;
  const before = paragraph.tokens[at - 1];
  const after = paragraph.tokens[at + 1];
  const inside = before?.kind === 'word' && before.sentence === paragraph.tokens[at]?.sentence;
  const spoken = ((before?.bits ?? 0) & strongBits) !== 0;
  if (spoken && count <= fewWords && after?.capital) return false; // “told the ‘Daily’ Ann Lee”
  if (afterNamed(paragraph, at, scene.lexicon)) return false; // a motto, however long
  if (count > someWords || !inside) return true;
  if (spoken || ((after?.bits ?? 0) & strongBits) !== 0) return true;
  if (/[.,?!…]$/u.test(inner) && count > 2) return true;
  if (count <= fewWords && before.bits === 0) return false;
  const { lexicon, paragraphs } = scene;
  return (
    bind(paragraph, at, lexicon, paragraphs[paragraph.block - 1] ?? null, paragraphs[paragraph.block + 1] ?? null) !==
    null
  );
}

/** A noun whose names are marked stands before, with no act of speech between: “under the motto ‘…’”, “the film ‘…’”. */
function afterNamed({ tokens }: Paragraph, at: number, lexicon: Lexicon): boolean {
  const sentence = tokens[at]?.sentence;
  for (let k = at - 1; k >= Math.max(0, at - 8); k -= 1) {
    const t = tokens[k];
    if (!t || t.sentence !== sentence || (t.bits & strongBits) !== 0) return false;
    if (t.kind === 'word' && lexicon.names(t.norm))
      return k === at - 1 || tokens.slice(k, at).some(x => x.text === ':' || x.kind === 'quote');
  }
  return false;
}
