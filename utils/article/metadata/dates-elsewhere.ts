import { plain } from '../segment/text.ts';
import type { PageFacts } from './page-facts.ts';
import { parseDate } from './parse-date.ts';

const IN_PATH = /\/(20\d{2}|199\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?:[/-]|$)/;

/** “Two boats missing - 5 July 2026 - Anchor”: a part of the tab's title. */
export function inTab({ document, isLater }: PageFacts, parse: (text: string | null) => string | null): string | null {
  const parts = isLater ? [] : (plain(document.title) ?? '').split(/\s+[-–—|·•]\s+/);
  return (
    parts
      .filter(part => part.length < LONGEST_PART)
      .map(parse)
      .find(Boolean) ?? null
  );
}
const LONGEST_PART = 25;

/** The day in the address of the page: “/2025/07/03/”. */
export function inPath(url: string): string | null {
  const found = IN_PATH.exec(new URL(url, 'https://none.invalid').pathname);
  return found ? parse3(found[1], found[2], found[3]) : null;
}
const parse3 = (y = '', m = '', d = ''): string | null => parseDate(`${y}-${m}-${d}`);
