import { countWords, plain } from '../segment/text.ts';
import type { Byline } from './byline.ts';
import { isFullName } from './full-name.ts';
import { isInComments } from './in-comments.ts';
import { partsOf } from './readable-text.ts';

/** Where a site keeps the page of an author. */
const AUTHOR_PAGE = 'author authors autor autores autoren auteur auteurs avtor avtory profile user'
  .split(' ')
  .map(step => `a[href*="/${step}/"]`)
  .join();

/** A full name that leads to the page of an author. */
export function onAuthorPage(scope: ParentNode): Byline | null {
  for (const link of scope.querySelectorAll(AUTHOR_PAGE)) {
    const line = plain(link.textContent) ?? '';
    if (isFullName(line) && !link.closest('nav, aside, footer, li') && !isInComments(link))
      return withOthers(link, line);
  }
  return null;
}

/** Words in a line of authors that are not their names: “By … and …”. */
const MOST_BESIDE = 3;

/** The line around a link to an author's page where it has several and little else: “By Ann Lee and Bo Ek”. */
function withOthers(link: Element, line: string): Byline {
  const box = link.parentElement;
  const names = [...(box?.querySelectorAll(AUTHOR_PAGE) ?? [])].map(({ textContent }) => plain(textContent) ?? '');
  const around = plain(box?.textContent?.slice(0, 200)) ?? '';
  const beside = countWords(around) - countWords(names.join(' '));
  return box && names.length > 1 && beside <= MOST_BESIDE && names.every(isFullName)
    ? { line: around, parts: partsOf(box) }
    : { line, parts: [] };
}
