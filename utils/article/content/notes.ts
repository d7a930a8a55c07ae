import type { Root } from 'hast';
import type { Note } from '../../types.ts';
import { segment } from '../segment/index.ts';
import { assemble } from './assemble.ts';
import { sanitize } from './sanitize.ts';

/** The notes of an article: the links in its text that lead to one, each with the note's index. */
export type Notes = { links: ReadonlyMap<Element, number>; notes: Note[] };

const MOST_NOTES = 500;
const LONGEST = 4000;
/** “1”, “[12]”, “*”, “a)”, “iv”. */
const MARKER = /^[[(]?(?:\d{1,3}|[*†‡§¶]{1,3}|[A-Za-z]|[ivxIVX]{1,6})[\])]?$/;
const NAMED = /(?:^|[\s_-])(?:foot|end)?(?:notes?|fn|noteref|citeref|reference)(?:[\s_-]|\d|$)/i;
/** “↩”, “^ a b”: the way back from a note to the text. */
const WAY_BACK = /^(?:[[\]↩↵⏎⮌⤴↑^]|\uFE0E|[a-z0-9]|\s){0,8}$/i;
const BOX = 'li, dd, p, td, aside, div, section';

/** Finds the notes of a page. Links that lead elsewhere, or back, are none. */
export function findNotes(document: Document, base: string): Notes {
  const links = new Map<Element, number>();
  const notes: Note[] = [];
  const known = new Map<Element, number>();
  const signs = [...document.querySelectorAll('a[href*="#"]')].filter(isReference);
  const all = signs.length > 0 ? [...document.querySelectorAll('*')] : [];
  const places = new Map(all.map((element, at) => [element, at]));
  const place = (element: Element) => places.get(element) ?? -1;
  for (const link of signs) {
    if (notes.length >= MOST_NOTES) break;
    const box = noteOf(link, document, base);
    // A link that leads up is the way back from a note, or to what stands around the link.
    if (!box || place(box) < place(link)) continue;
    const index = known.get(box) ?? notes.length;
    if (index === notes.length) notes.push({ sign: signOf(link), content: contentOf(box, base, signOf(link)) });
    known.set(box, index);
    links.set(link, index);
  }
  return { links, notes };
}

/** The sign without its brackets. */
const signOf = (link: Element): string => (link.textContent ?? '').replace(/[[\]()\s]/g, '');

/** A short sign that stands or is named like the reference of a note. */
function isReference(link: Element): boolean {
  const text = (link.textContent ?? '').trim();
  if (!MARKER.test(text)) return false;
  if (link.getAttribute('role') === 'doc-noteref' || link.closest('sup') || link.querySelector('sup')) return true;
  const names = ['class', 'rel', 'id', 'href'].map(name => link.getAttribute(name) ?? '').join(' ');
  return /^\[/.test(text) || NAMED.test(names.replaceAll('#', ' '));
}

/** The box of the note that a link on this page leads to; null where it leads elsewhere, or to nothing like a note. */
function noteOf(link: Element, document: Document, base: string): Element | null {
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, base)) return null;
  const { hash } = new URL(href, base);
  const page = new URL('#', base).href;
  if (new URL(href, base).href !== page.slice(0, -1) + hash) return null;
  const target = document.getElementById(decodeName(hash.slice(1)));
  if (!target) return null;
  const isBox = target.matches(BOX) && (target.textContent ?? '').trim().length > 3;
  const box = isBox ? target : (target.parentElement?.closest(BOX) ?? null);
  const length = (box?.textContent ?? '').trim().length;
  return box && length > 3 && length <= LONGEST && !box.querySelector('h1') ? box : null;
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    // Not encoded, but a name with a percent sign in it.
    if (error instanceof URIError) return name;
    throw error;
  }
}

/** The note as a tree of its own, without the links back and without its own number. */
function contentOf(box: Element, base: string, sign: string): Root {
  const copy = box.cloneNode(true) as Element;
  for (const back of copy.querySelectorAll('a[href*="#"], script, style')) {
    if (WAY_BACK.test(back.textContent ?? '')) (back.closest('sup') ?? back).remove();
  }
  const first = firstText(copy);
  const own = first && /^\s*[[(]?(\S{1,6}?)[\])]?[.:]?(?:\s+|$)/.exec(first.data);
  if (own?.[1] === sign) first?.replaceData(0, own[0].length, '');
  return sanitize(assemble(segment(copy), base));
}

function firstText(node: Node): Text | null {
  for (const child of node.childNodes) {
    if (child.nodeType === 3 && (child as Text).data.trim()) return child as Text;
    const found = firstText(child);
    if (found) return found;
  }
  return null;
}
