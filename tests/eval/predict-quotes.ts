import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { readQuotes } from '../../utils/quotes/index.ts';
import { has, is } from '../../utils/quotes/lexicon/lexicon.ts';
import type { Mention } from '../../utils/quotes/mentions/mention.ts';
import type { Model } from '../../utils/quotes/model/shipped.ts';
import type { Paragraph } from '../../utils/quotes/scene/paragraph.ts';
import type { Block } from '../../utils/types.ts';

const longestHeadline = 150;

/** A text of the corpus as blocks (a short first line is its headline), and where each block starts in the text. */
export function blocksOf(text: string): { blocks: Block[]; starts: number[] } {
  const blocks: Block[] = [];
  const starts: number[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0].trim();
    if (!line) continue;
    const isHeadline =
      blocks.length === 0 &&
      line.length < longestHeadline &&
      /^\s*\n\s*\n/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 4));
    blocks.push({ kind: isHeadline ? 'heading' : 'paragraph', text: line, emphasis: [] });
    starts.push(match.index + match[0].indexOf(line));
  }
  return { blocks, starts };
}

/** Who speaks as the corpus marks it: “[the director of the museum, Ann Lee]”, “nach [Angaben von Lee]”, “[seiner Ansicht] nach”. */
function wordsOf({ tokens, text }: Paragraph, { phrase, last, end, owner }: Mention): string {
  const isWords = (k: number) => tokens[k]?.capital === true && has(tokens[k], is.noun);
  const before = has(tokens[phrase - 1], is.preposition) ? phrase - 2 : phrase - 1;
  const from = tokens[isWords(before) ? before : phrase]?.start;
  return text.slice(from, (owner && isWords(last + 1) && tokens[last + 1]?.end) || end);
}

/** The predictions for one document of the corpus, in the scorer's format. */
export function predictDocument(
  doc: { id: string; lang: string; text: string },
  modelOf?: (language: string) => Model,
) {
  const { blocks, starts } = blocksOf(doc.text);
  const source = { blocks, lang: doc.lang, title: '', subtitle: null, section: null, authors: [], siteName: null };
  const { paragraphs, attributions, speakers, of } = readQuotes(source, modelOf);
  const quotes = attributions.map(({ stretch, mention }, i) => {
    const base = starts[stretch.block] ?? 0;
    const id = of[i] ?? null;
    const paragraph = mention && paragraphs[mention.block];
    const words = paragraph ? wordsOf(paragraph, mention) : undefined;
    return {
      start: base + stretch.start,
      end: base + stretch.end,
      speaker: (id === null ? null : speakers[id]?.name) ?? words ?? null,
      mention: words,
    };
  });
  return { id: doc.id, quotes };
}

/**
 * Reads documents `{ id, lang, text }`, one JSON object a line, and writes `{ id, quotes }` for each.
 */
export async function predictQuotes(from: string, to: string): Promise<void> {
  const out = createWriteStream(to);
  for await (const line of createInterface({ input: createReadStream(from), crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim()) out.write(`${JSON.stringify(predictDocument(JSON.parse(line)))}\n`);
  out.end();
  await once(out, 'finish');
}
