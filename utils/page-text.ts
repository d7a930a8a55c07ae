/** The text of a whole page, to find words in it. White space and invisible characters make no difference. */
export type PageText = {
  /**
   * @param words what to find; its first place that is shown counts
   * @param start,end the part of `words` to give, in UTF-16 offsets; all of it by default
   */
  find(words: string, start?: number, end?: number): Range | null;
};

const IGNORED = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;
const bare = (text: string) => text.replace(IGNORED, '');
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'RP', 'RT', 'RTC']);

/** Gathers the text nodes of a document as they are now; what scripts, styles, fields and ruby hold is left out. */
export function pageText(document: Document): PageText {
  const nodes: Text[] = [];
  /** Where each node begins in `all`. */
  const places: number[] = [];
  const parts: string[] = [];
  let length = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (UNREAD.has(node.parentElement?.tagName ?? '')) continue;
    const part = bare(node.data);
    if (!part) continue;
    nodes.push(node);
    places.push(length);
    parts.push(part);
    length += part.length;
  }
  const all = parts.join('');

  /** The node and the offset in it of a place in `all`; an end stands behind the character before it. */
  function point(place: number, isEnd: boolean): [Text, number] | null {
    const character = isEnd ? place - 1 : place;
    let low = 0;
    let high = places.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) <= character) low = middle;
      else high = middle;
    }
    const node = nodes[low];
    return node ? [node, offsetIn(node.data, character - (places[low] ?? 0)) + (isEnd ? 1 : 0)] : null;
  }

  return {
    find(words, start = 0, end = words.length) {
      const sought = bare(words);
      const from = bare(words.slice(0, start)).length;
      const to = from + bare(words.slice(start, end)).length;
      if (from === to) return null;
      for (let at = all.indexOf(sought); at !== -1; at = all.indexOf(sought, at + sought.length)) {
        const first = point(at + from, false);
        const last = point(at + to, true);
        if (!first || !last || !first[0].parentElement?.checkVisibility()) continue;
        const range = document.createRange();
        range.setStart(...first);
        range.setEnd(...last);
        return range;
      }
      return null;
    },
  };
}

/** The offset in a text of its n-th character that counts. */
function offsetIn(text: string, n: number): number {
  let at = 0;
  for (const { index, 0: gap } of text.matchAll(IGNORED)) {
    if (n < index - at) break;
    n -= index - at;
    at = index + gap.length;
  }
  return at + n;
}
