import { bare, countWords, plain } from '../segment/text.ts';
import { following } from './following.ts';
import { readableText } from './readable-text.ts';

/** A short text below the headline, in the element that holds it. */
export type Line = {
  element: Element;
  text: string;
  /** Its letters and digits, for comparing. */
  key: string;
  /** How many elements come before it, itself counted. */
  place: number;
  /** Before the text has begun: here a line may be the subtitle by its place, further down by what it says alone. */
  isNear: boolean;
};

const LONGEST = 600;
/** Blocks after the headline that may hold the subtitle. */
const REACH = 60;
/** Those that repeat the description may stand further down. */
const DESCRIBED_REACH = 250;
/** After so many paragraphs of so many words it is no longer the line under the headline. */
const MOST_PARAGRAPHS = 2;
const PARAGRAPH = 20;
/** So many characters show that a line does not end as the description does. */
const ENDING = 60;
const SHORTEST_DESCRIPTION = 30;
const HEADING = /^h[1234]$/;
export const SENTENCE_END = /\p{L}[.!?։۔。]["”»]?$/u;

/**
 * The lines below a headline that may be its subtitle, in document order.
 * @param title what a line that repeats it is not
 * @param description what the page says of itself, bare: only lines that end as it does are of use further down
 */
export function* linesBelow(headline: Element, scope: Element, title: string, description: string): Generator<Line> {
  const reach = isTelling(description) ? DESCRIBED_REACH : REACH;
  const ending = description.slice(-ENDING / 2);
  let place = 0;
  let paragraphs = 0;
  let sentences = 0;
  for (const element of following(scope, 'h1 h2 h3 h4 p div span strong section', headline)) {
    if (headline.contains(element) || element.closest('nav, aside, figure, footer')) continue;
    if (++place > reach) return;
    const isBefore = place <= REACH && paragraphs < MOST_PARAGRAPHS;
    const raw = readableText(element, 2 * LONGEST);
    // Further down only the description counts: hundreds of lines end otherwise.
    if (!isBefore && !bare(raw.trimEnd().slice(-ENDING)).endsWith(ending)) continue;
    const text = plain(raw);
    const words = text ? countWords(text) : 0;
    if (!text || text.length > LONGEST || words < 3) continue;
    const key = bare(text);
    if (key === title) continue;
    // A subhead of the text is called a subtitle, too.
    const isSubhead = sentences > 1 && HEADING.test(element.localName);
    yield { element, text, key, place, isNear: isBefore && !isSubhead };
    if (element.localName !== 'p') continue;
    if (words >= PARAGRAPH) paragraphs++;
    if (SENTENCE_END.test(text)) sentences++;
  }
}

/** Long enough to know a line by. */
export const isTelling = (description: string): boolean => description.length > SHORTEST_DESCRIPTION;
