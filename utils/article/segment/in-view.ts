/** Paragraph text that makes an `article` element an article of its own. */
const OWN_TEXT = 1000;
/** Beside another one of the same make, less is enough: the first to be shown is often the shortest. */
const OWN_TEXT_ALIKE = 400;

/**
 * On a page that loads one article after another: the one that the reader is looking at. Null on any other page, also
 * while only the first has been reached: the page's own metadata is about that one.
 */
export function laterArticleInView(document: Document, articles = severalArticles(document)): Element | null {
  const height = document.documentElement.clientHeight;
  const seen = articles.findLast(article => {
    const { top, bottom } = article.getBoundingClientRect();
    return top < height / 2 && bottom > 0 && bottom > top;
  });
  return seen && seen !== articles[0] ? seen : null;
}

/** Articles beside each other, each with a first-level heading and text; fewer than two are none. */
export function severalArticles(document: Document): Element[] {
  const outer = [...document.querySelectorAll('article')].filter(article => !article.parentElement?.closest('article'));
  const headed = outer.filter(article => article.querySelector('h1'));
  const isAlike = headed.every(({ className, parentElement: box }) => {
    const [first] = headed;
    return className !== '' && className === first?.className && box === first.parentElement;
  });
  const own = headed.filter(article => paragraphText(article) >= (isAlike ? OWN_TEXT_ALIKE : OWN_TEXT));
  return own.length < 2 ? [] : own;
}

function paragraphText(article: Element): number {
  let length = 0;
  for (const p of article.querySelectorAll('p')) length += p.textContent?.length ?? 0;
  return length;
}
