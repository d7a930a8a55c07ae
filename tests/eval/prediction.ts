import type { Block, Quote, Reading, Span } from '../../utils/types.ts';

/** What the scorers read of one page. The form is that of the corpus' README. */
export type Prediction = {
  id: string;
  isArticle: boolean;
  title: string | null;
  subtitle: string | null;
  section: string | null;
  byline: string | null;
  authors: string[];
  date: string | null;
  paragraphs: { kind: Block['kind']; text: string }[];
  speakers: { name: string; role: string | null }[];
  quotes: { speaker: string | null; text: string; kind: Quote['kind'] }[];
};

/** The line for a page that could not be read. */
export function emptyPrediction(id: string, isArticle = false): Prediction {
  const none = { title: null, subtitle: null, section: null, byline: null, date: null };
  return { id, isArticle, ...none, authors: [], paragraphs: [], speakers: [], quotes: [] };
}

/** The line for a page as it was read. */
export function toPrediction(id: string, isArticle: boolean, { article, speakers, quotes }: Reading): Prediction {
  return {
    id,
    isArticle,
    title: article.title,
    subtitle: article.subtitle,
    section: article.section,
    byline: article.byline,
    authors: article.authors,
    date: article.publishedAt,
    paragraphs: article.blocks.map(({ kind, text }) => ({ kind, text })),
    speakers: speakers.map(({ name, role }) => ({ name, role })),
    quotes: quotes.flatMap(quote =>
      quoteTexts(quote.spans, article.blocks).map(text => ({
        speaker: quote.speaker === null ? null : (speakers[quote.speaker]?.name ?? null),
        text,
        kind: quote.kind,
      })),
    ),
  };
}

/**
 * The texts of one quote: an entry a piece (“one,” she said, “two” are two), pieces that run on over paragraphs
 * joined by a blank line.
 */
export function quoteTexts(spans: Span[], blocks: Pick<Block, 'text'>[]): string[] {
  const texts: string[] = [];
  let previous: Span | null = null;
  for (const span of spans) {
    const text = (blocks[span.block]?.text ?? '').slice(span.start, span.end);
    if (previous && runsOn(previous, span, blocks)) texts.push(`${texts.pop()}\n\n${text}`);
    else texts.push(text);
    previous = span;
  }
  return texts;
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether nothing but marks stands between two spans: one ends its paragraph, the other begins a later one. */
function runsOn(a: Span, b: Span, blocks: Pick<Block, 'text'>[]): boolean {
  const after = (blocks[a.block]?.text ?? '').slice(a.end);
  const before = (blocks[b.block]?.text ?? '').slice(0, b.start);
  return b.block > a.block && !WORD.test(after) && !WORD.test(before);
}
