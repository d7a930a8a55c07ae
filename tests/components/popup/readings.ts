import type { Block, Quote, Reading } from '../../../utils/types.ts';

/** A quote in short: kind, speaker's id, the text of each paragraph. Every paragraph becomes a block of its own. */
export type Short = [kind: Quote['kind'], speaker: number | null, ...paragraphs: string[]];

/** A reading whose text is only its quotes. */
export function readingOf(names: readonly string[], shorts: readonly Short[]): Reading {
  const blocks: Block[] = [];
  const quotes = shorts.map(([kind, speaker, ...paragraphs]): Quote => {
    const spans = paragraphs.map(text => {
      blocks.push({ kind: 'paragraph', text, emphasis: [] });
      return { block: blocks.length - 1, start: 0, end: text.length };
    });
    return { kind, spans, speaker, cue: null, evidence: speaker === null ? 'none' : 'cue' };
  });
  const speakers = names.map((name, id) => ({ id, name, role: null, aliases: [] }));
  const article: Reading['article'] = {
    url: 'https://news.example/a',
    canonicalUrl: null,
    lang: 'en',
    dir: 'ltr',
    title: 'The harbour',
    subtitle: null,
    section: null,
    authors: [],
    byline: null,
    siteName: 'Harbour Post',
    publishedAt: '2026-07-03',
    image: null,
    alternates: [],
    content: { type: 'root', children: [] },
    blocks,
  };
  return { article, speakers, quotes };
}
