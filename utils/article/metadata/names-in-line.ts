import { bare, plain } from '../segment/text.ts';
import { leadLength, leadOf } from './byline-lead.ts';
import { BYLINE_WORDS, GENITIVE } from './byline-words.ts';

const MOST = 20;
const MOST_WORDS = 6;
const LONGEST = 500;
/** “anchor.example” */
export const DOMAIN = /^\S+\.[a-z]{2,10}$/i;
const ADDRESS = /https?:|www\.|@|\/\//;
/** “Ann Lee alee@anchor.example” */
const MAIL = /(?<=\s)[^\s@]{1,60}@[\w.-]{3,60}$/;
const COMMA = /\s*[,;|•·]\s*/;
/** “Ann Lee - staff writer”. */
const DASH = /\s+[–—-]\s+/;
/** “Columnist: Ann Lee”, in any language. */
const LABELLED = /^[^\s:：]{2,20} ?[:：] ?(?=\S)/;
const AND = new Set<string>(BYLINE_WORDS.and);
const NOBODY = new Set<string>(BYLINE_WORDS.nobody);
const ROLES = new Set<string>(BYLINE_WORDS.roles);
const ROLES_FIRST = new Set<string>(BYLINE_WORDS.rolesFirst);
const DEGREES = new Set<string>(BYLINE_WORDS.degrees);

/** How far the words reach that stand before those who only helped: “Photos: ”; 0 for none. */
export const helpLength = leadLength(BYLINE_WORDS.helped, /\s/y);
/** “Ann Lee” of “By Ann Lee”. */
export const withoutLead = (line: string): string => line.slice(leadOf(`${line} `));

/** Cuts a line at each “and” between two words; “Eva von und zu Grautal” is one name. */
export function betweenAnds(line: string): string[] {
  const words = line.split(/\s+/);
  const parts: string[] = [];
  let from = 0;
  words.forEach((word, at) => {
    if (at <= from || at === words.length - 1 || !AND.has(word.toLowerCase())) return;
    if (!isSmall(words[from]) && isSmall(words[at - 1]) && isSmall(words[at + 1])) return;
    parts.push(words.slice(from, at).join(' '));
    from = at + 1;
  });
  return [...parts, words.slice(from).join(' ')];
}

const isSmall = (word = ''): boolean => word === word.toLowerCase() && /^\p{L}+$/u.test(word);

/** “Admin”, “Anchor Ltd”. */
const isNobody = (key: string): boolean =>
  NOBODY.has(key) || BYLINE_WORDS.companies.some(end => key.endsWith(` ${end}`));

/** “Staff writers”, “envoyés spéciaux à Norhaven”, “MD”: what stands beside a name. */
const isWork = (key: string): boolean => {
  const words = key.split(' ');
  return ROLES.has((words.at(-1) ?? '').replace(/s$/, '')) || ROLES_FIRST.has(words[0] ?? '') || DEGREES.has(key);
};

/** Names in lines like “By Ann Lee and Bo Ek, staff writers”. */
export function namesOf(texts: string[]): string[] {
  const names = new Map<string, string>();
  for (const text of texts) {
    for (const part of partsOf(text)) {
      if (names.size && helpLength(`${part} `) > 0) break;
      const name = nameIn(part);
      const key = bare(name);
      if (!mayBeName(key) || (names.size && (DOMAIN.test(name) || isWork(key)))) continue;
      if (!names.has(key)) names.set(key, name);
    }
  }
  return [...names.values()].slice(0, MOST);
}

/** What commas and “and” part in a line, without what leads to the names and what stands in brackets. */
function partsOf(text: string): string[] {
  const line = plain(plain(text.slice(0, LONGEST))?.replace(MAIL, ''));
  if (!line || ADDRESS.test(line)) return [];
  return withoutLead(line)
    .replace(/\s*\([^()]*\)/g, '')
    .split(COMMA)
    .flatMap(betweenAnds);
}

/** “Ann Lee” of “Columnist: Ann Lee - staff writer”, of “Ann Lee’s”. */
function nameIn(part: string): string {
  const whole = withoutLead(plain(part) ?? '').replace(LABELLED, '');
  const [first = '', work] = whole.split(DASH);
  return (work && isWork(bare(work)) ? first : whole)
    .replace(/^[\s\-–—:(]+|[\s\-–—:,;).]+$/g, match => (match === '.' ? '.' : ''))
    .replace(GENITIVE, '');
}

const mayBeName = (key: string): boolean =>
  key.length >= 2 && key.length <= 60 && key.split(' ').length <= MOST_WORDS && !/\d/.test(key) && !isNobody(key);
