import { plain } from '../segment/text.ts';
import { PLAYERS } from './players.ts';
import { safePage } from './safe-url.ts';

/** A video or a sound in the article: nothing of it is loaded, it becomes a link. */
export type Media = { kind: 'video' | 'audio'; href: string; title: string };

const SOURCES = ['src', 'data-src', 'data-lazy-src'];
const MOST_TITLE = 200;
/** What players call themselves. */
const NO_TITLE = /^(?:youtube|vimeo|embedded|video|audio|media|player|iframe|content|frame|[\s-])+$/i;

/** What a frame of a known player, a `video` or an `audio` element leads to; null for all others. */
export function mediaOf(element: Element, base: string): Media | null {
  const { localName } = element;
  const isFrame = localName === 'iframe';
  if (!isFrame && localName !== 'video' && localName !== 'audio') return null;
  const holders = [element, ...element.querySelectorAll('source')];
  const url = holders.map(holder => addressOf(holder, base)).find(found => found !== null);
  const found = url && (isFrame ? pageOf(url) : { kind: localName as Media['kind'], href: url.href });
  if (!found) return null;
  const title = plain(element.getAttribute('title') ?? element.getAttribute('aria-label'))?.slice(0, MOST_TITLE);
  const host = new URL(found.href).hostname.replace(/^www\./, '');
  return { ...found, title: title && !NO_TITLE.test(title) ? title : host };
}

function addressOf(holder: Element, base: string): URL | null {
  for (const name of SOURCES) {
    const url = safePage(holder.getAttribute(name), base);
    if (url) return url;
  }
  return null;
}

function pageOf({ hostname, pathname, href }: URL): Pick<Media, 'kind' | 'href'> | null {
  for (const { host, kind, path, page } of PLAYERS) {
    if (hostname !== host && !hostname.endsWith(`.${host}`)) continue;
    const match = path ? path.exec(pathname) : [];
    if (match) return { kind, href: page && match[1] ? page + match[1] : href };
  }
  return null;
}
