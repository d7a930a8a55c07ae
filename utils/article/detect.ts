/** Whether the page is an article. Cheap: runs on every page. */
export function isArticle(document: Document): boolean {
  return document.querySelector('meta[property="og:type"][content="article"]') !== null;
}
