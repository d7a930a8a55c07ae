import type { Attribution } from './attribution.ts';
import { cueBits, strongBits } from './lexicon.ts';
import type { Stretch } from './marks.ts';
import type { Mention } from './mentions.ts';
import type { Paragraph } from './paragraph.ts';

/** For each stretch, the mention nearest to a cue in its sentence, or the pick before it in the same paragraph. */
export function attribute(stretches: readonly Stretch[], paragraphs: readonly Paragraph[]): Attribution[] {
  const made: Attribution[] = [];
  stretches.forEach((stretch, index) => {
    const paragraph = paragraphs[stretch.block];
    const previous = made.at(-1);
    if (!paragraph) return;
    const { tokens, mentions } = paragraph;
    const at = tokens.findIndex(t => t.stretch === index);
    const sentence = tokens[at]?.sentence ?? 0;
    let best: { mention: Mention; score: number; cue: number } | null = null;
    for (const m of mentions) {
      if (m.sentence !== sentence || m.embedded) continue;
      let cue = -1;
      let score = 0;
      for (const k of [m.after, m.first - 1, m.after + 1, m.phrase - 1, m.phrase - 2]) {
        const bits = tokens[k]?.bits ?? 0;
        if (!(bits & cueBits) || tokens[k]?.sentence !== sentence) continue;
        const value = bits & strongBits ? 3 : 1;
        if (value > score) {
          score = value;
          cue = k;
        }
      }
      const distance = Math.abs(m.first - at);
      const total = score - distance / 100;
      if (score && (!best || total > best.score)) best = { mention: m, score: total, cue };
    }
    const cueToken = best ? tokens[best.cue] : undefined;
    if (best)
      made.push({
        stretch,
        mention: best.mention,
        cue: cueToken ? { block: stretch.block, start: cueToken.start, end: cueToken.end } : null,
        evidence: best.mention.kind === 'pronoun' ? 'pronoun' : 'cue',
        confidence: 1,
      });
    else if (previous?.mention && (previous.stretch.block === stretch.block || stretch.continued))
      made.push({ stretch, mention: previous.mention, cue: null, evidence: 'carried', confidence: 0.5 });
    else made.push({ stretch, mention: null, cue: null, evidence: 'none', confidence: 0 });
  });
  return made;
}
