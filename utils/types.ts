import type { Root } from 'hast';

/** A stretch of one text. UTF-16 offsets, `end` exclusive. */
export type TextSpan = { start: number; end: number };

/** A stretch in bold, or in italics alone. */
export type Emphasis = TextSpan & { italic?: true };

/** A stretch of `blocks[block].text`. */
export type Span = TextSpan & { block: number };

/**
 * A text-bearing leaf block of the article, in reading order. Its text has single spaces, no line breaks (but in
 * `pre`), no edges of white space, and equals the text content of the element that carries its number
 * (`data-block`) in the content tree.
 */
export type Block = {
  kind: 'heading' | 'paragraph' | 'quote' | 'item' | 'caption';
  text: string;
  /** Stretches in bold or italics: evidence for questions, labels and names. In order, without overlap. */
  emphasis: Emphasis[];
  /** The signs of notes, “1” or “[1]”: seen, but neither said nor quoted. In order; absent where there are none. */
  signs?: TextSpan[];
};

export type Alternate = { lang: string; url: string };

export type Article = {
  url: string;
  /** The address that the page gives for itself, or null where it is missing or not plausible for this page. */
  canonicalUrl: string | null;
  /** BCP 47, checked against the text. */
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  subtitle: string | null;
  section: string | null;
  authors: string[];
  /** The line as printed, “By Ann Lee and Bo Ek”. */
  byline: string | null;
  siteName: string | null;
  /** The site's icon, https. Articles that extractArticle did not make may lack it. */
  icon?: string | null;
  /** ISO 8601, with the zone where the page tells it. */
  publishedAt: string | null;
  /** The lead image, https. */
  image: string | null;
  /** The same article in other languages. */
  alternates: Alternate[];
  /** The cleaned, sanitised tree. */
  content: Root;
  blocks: Block[];
  /** The notes, by the number that a link in the content carries (`data-note`). Not among the blocks. */
  notes?: Note[];
  /**
   * Paragraphs among the article's that were taken for clutter, for “3 paragraphs were left out: show”. `after` is the
   * index of the block that stands before each in the page. Articles that extractArticle did not make may lack it.
   */
  leftOut?: LeftOut[];
  /** Whether the text goes on where this document does not reach: on a next page, or behind a wall. */
  goesOn?: boolean;
  /** The next page of this article, where the page links to it. */
  nextPage?: string | null;
};

/** A footnote: the sign that stands for it in the text, “1” or “*”, and what it says. */
export type Note = { sign: string; content: Root };

export type LeftOut = { after: number; text: string };

export type Speaker = {
  /** The index in `Reading.speakers`. */
  id: number;
  /** The fullest form on the page, in its base form. */
  name: string;
  /** The role in the page's own words. */
  role: string | null;
  /** Other names that the page uses for the same speaker. */
  aliases: string[];
};

export type Quote = {
  kind: 'quote' | 'question' | 'answer';
  /** The words without their outer marks. A list, because “one,” she said, “two” is one quote in two pieces. */
  spans: Span[];
  /** Null: the text does not say. */
  speaker: Speaker['id'] | null;
  /** The words that name the speaker or the act: “she said”. */
  cue: Span | null;
  /** How the speaker was found. */
  evidence: 'cue' | 'carried' | 'pronoun' | 'turn' | 'none';
};

export type Reading = { article: Article; speakers: Speaker[]; quotes: Quote[] };

/** Why a page was not read. Each has a sentence of its own in every language of the interface. */
export type Problem =
  | 'restricted-page' // the browser's own pages, stores, other extensions: no extension may read them
  | 'no-access' // the user has not asked for this page: no click, no shortcut on it
  | 'not-a-page' // PDF, image, XML, plain text, video
  | 'empty-page' // nothing to read: no body, no text
  | 'too-large' // past the limit that keeps the tab alive
  | 'tab-gone' // closed or navigated while reading
  | 'extension-updated' // this copy of the code has lost its extension
  | 'unexpected';

/** What `extract.js` returns, as JSON. `isArticle` is the detector's word, for “not an article: read anyway”. */
export type ReadOutcome = { ok: true; isArticle: boolean; reading: Reading } | { ok: false; problem: Problem };
