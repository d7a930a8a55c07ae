import { is as bits, capitalNouns, hasWithout, type Lexicon } from '../lexicon/lexicon.ts';
import { capitalised, isLoud, lastWord } from '../people/names.ts';
import { plain } from '../text/tokens.ts';
import type { Piece } from './pieces.ts';
import { type WordTests, wordsOf } from './words.ts';

/** All labels of one speaker: “Tomas Halvorsen”, then “T.H.”; or “Question”, which names nobody. */
export type LabelGroup = {
  /** The fullest label, or null where labels name the turn and not the speaker. */
  name: string | null;
  /** What the label itself says: “Question”, “Answer”, “Moderator”. */
  says: 'question' | 'answer' | 'asker' | null;
  /** What stands beside the name in the label: “President”, “harbour master”. */
  role: string | null;
  /** The page gives the name elsewhere too. */
  known: boolean;
  count: number;
  asking: number;
};

/** “Ann Lee” */
const FULL = /^\p{Lu}\p{Ll}\S+ \p{Lu}\p{Ll}/u;
const isInitials = (name: string): boolean => /^(?:\p{Lu}\p{Ll}?[.\s-]*){1,4}$/u.test(name);
/** “TH” of “Tomas Halvorsen”; “DW” of “DeepWater”. */
const initialsOf = (name: string): string =>
  name.replace(name.includes(' ') ? /(?<=[^\s-])[^\s-]|[\s-]/gu : /\P{Lu}/gu, '').toUpperCase();

/**
 * Decides which of the pieces' candidate labels are labels.
 * @param known Names that the page gives elsewhere; they lend initials and surnames their full form.
 * @returns The group of each labelled piece. Empty where labels do not carry a conversation.
 */
export function groupLabels(pieces: Piece[], is: WordTests, known: string[]): Map<Piece, LabelGroup> {
  const groups = new Map<string, LabelGroup>();
  const found = new Map<Piece, LabelGroup>();
  const candidates = pieces.filter(piece => piece.label);
  const names = new Set(known.map(plain));
  // Labels are in the base form, which names elsewhere may not be.
  const full = candidates
    .map(({ label }) => untitled(label ?? '', is))
    .filter(name => name.includes(' '))
    .sort((a, b) => b.length - a.length);
  const directory = directoryOf([...full.filter(name => FULL.test(name)), ...known, ...full]);
  for (const [i, piece] of pieces.entries()) {
    const { label } = piece;
    const [first = '', second = ''] = wordsOf(label ?? '');
    // “I think: …”, “Mr Lee, first of all: …”
    const isAddress = label?.includes(',') && is.honorific(first) && !is.role(first);
    if (label === null || is.thanks(first) || is.first(second) || isAddress) continue;
    const { key, name, role, says } = keyOf(label, is, directory);
    const group = groups.get(key) ?? { name, role, says, known: names.has(key), count: 0, asking: 0 };
    groups.set(key, group);
    group.role ??= role;
    if (name && name.length > (group.name?.length ?? 0)) group.name = name;
    group.count += 1;
    const said = piece.afterLabel < piece.end ? piece : pieces[i + 1];
    if (said?.asks === 2) group.asking += 1;
    found.set(piece, group);
  }
  // Used once, it is believed where the name is known and words follow; not in “– Mr Lee, to be frank: …”.
  const worded = candidates.filter(piece => piece.afterLabel < piece.end && !piece.mark).map(piece => found.get(piece));
  // “Reporter: Ann Lee” once and without a question is a line of credits.
  const isCredit = ({ says, count, asking }: LabelGroup) => says === 'asker' && count === 1 && !asking;
  // **Post: Why?** “Ann Lee: Because.”, or “**Bo Ek:** Why?”, and no labels after them
  const [one, two] = found;
  const isFirst = one?.[0].asks === 2 && (one[0].bold || looksNamed(one[1], is));
  const opens = isFirst && two?.[0].block === one[0].block + 1 && looksNamed(two[1], is);
  const isStrong = (group: LabelGroup) =>
    (opens && (group === one[1] || group === two[1])) ||
    (group.says && !isCredit(group)) ||
    group.count > 1 ||
    (group.known && worded.includes(group));
  const all = [...groups.values()];
  const strong = all.filter(isStrong);
  // Who speaks once is believed only among others who speak often.
  const trusted = [...found.values()].filter(isStrong)[3];
  // Where “Question” is a label, no name used once is before the first: “Halvorsen: ‘Fog is a neighbour’” is a headline.
  let begun = !all.some(({ says }) => says === 'question');
  for (const [piece, group] of found) {
    begun ||= !!group.says;
    const isTrusted = strong.includes(group) || (trusted && (group.asking || looksNamed(group, is)));
    if ((!begun && group.count === 1) || !isTrusted) found.delete(piece);
  }
  return found;
}

const looksNamed = ({ name }: LabelGroup, is: WordTests): boolean =>
  !!name && /^\p{Lu}\S+ \p{Lu}/u.test(name) && !is.small(wordsOf(name)[0] ?? '');

/** Known names by whole, by last words, by first word, by initials and by one of them; two may share a key. */
type Directory = Map<string, string[]>;

function directoryOf(names: string[]): Directory {
  const directory: Directory = new Map();
  const claim = (key: string, name: string) => {
    const there = directory.get(key) ?? [];
    if (!there.includes(name)) directory.set(key, [...there, name]);
  };
  for (const name of names) claim(plain(name), name);
  for (const name of names) {
    const parts = plain(name).split(' ');
    for (const i of parts.keys()) claim(parts.slice(i).join(' '), name);
    claim(`${initialsOf(name)}.`, name);
    claim((parts[0] ?? '').replace(/\.\p{L}+$/u, ''), name); // “KURIER” of “kurier.example”
  }
  // “H.”, “T.” of “Tomas Halvorsen”, unless they are all the initials of another
  for (const name of names) for (const part of [lastWord(name), name]) claim(`${part[0]?.toUpperCase()}.`, name);
  return directory;
}

/** “President Halvorsen, Oslo” is Halvorsen. */
function untitled(label: string, is: WordTests): string {
  const parts = (label.split(',')[0] ?? '').split(/\s+/);
  // Where every noun has a capital, a role looks like a part of the name: „Bürgermeisterin Carla Voss“.
  const isTitle = (word: string): boolean =>
    is.honorific(word) || is.asker(word) || (capitalNouns(is.lexicon) && is.role(word));
  const last = parts.length - 1;
  if (/^#?.\d?$/u.test(parts[last] ?? '')) return label; // “Speaker 1”, “Speaker A”
  return parts.filter((word, i) => i === last || !isTitle(plain(word).replace(/\.$/, ''))).join(' ');
}

/** “Chef”, “President”, and no mere “Mrs” or „Frau“. */
const tellsMore = (word: string, is: WordTests): boolean =>
  !is.honorific(word) || hasWithout(is.lexicon.look(word), bits.role, bits.notName);

function keyOf(
  label: string,
  is: WordTests,
  known: Directory,
): Pick<LabelGroup, 'name' | 'role' | 'says'> & { key: string } {
  const bare = wordsOf(label);
  const [first = '', second] = bare;
  const nameless = (says: LabelGroup['says']) => ({ key: `${says}?`, name: null, role: null, says });
  if (!second && is.question(first)) return nameless('question');
  if (!second && is.answer(first)) return nameless('answer');
  // “Question from the audience”, “Audience member”: asked by somebody else.
  if (is.audience(first) || (first.length > 3 && is.question(first)))
    return { key: plain(label), name: label, role: null, says: 'question' };
  if (bare.length < 3 && (is.asker(first) || (is.lexicon.exact(plain(label))?.person === 1 && !known.has(`${label}.`))))
    return nameless('asker');
  const name = untitled(label, is);
  const full = fullest(name, known);
  const role = properCase(label.split(',')[0]?.replace(name, '').trim() ?? '', is.lexicon);
  return {
    key: plain(full ?? lastWord(name)),
    name: properCase(full ?? name, is.lexicon),
    role:
      role.length > 3 && wordsOf(role).some(word => tellsMore(word, is))
        ? role
        : label.split(/,\s*/).slice(1).join(', ') || null,
    says: null,
  };
}

/** The known name that a label stands for: initials, a surname, “T. Halvorsen” with the first letter of the first name. */
function fullest(name: string, known: Directory): string | undefined {
  const letters = name.replace(/\P{L}/gu, '');
  const initials = letters.length < 5 && isInitials(name) && known.get(`${letters.toUpperCase()}.`);
  if (initials) return initials[0];
  const surname = known.get(plain(lastWord(name))) ?? [];
  if (/^\p{Lu}\p{Ll}?\.\s/u.test(name)) return surname.find(full => full[0] === name[0]);
  const whole = known.get(plain(name)) ?? [];
  // “Sanz de Rueda”; “Ann Lee” is whole, whatever word begins a sentence before it.
  const isPart = name.includes(' ') && !FULL.test(name);
  return isPart ? whole.toSorted((a, b) => b.length - a.length)[0] : (whole[0] ?? surname[0]);
}

/** “HALVORSEN”, “Tomas HALVORSEN” are printed so for their place only. Initials stay. */
export const properCase = (name: string, lexicon: Lexicon): string => {
  const quiet = (words: string) => (isLoud(words) ? capitalised(words, lexicon) : words);
  return (name.length > 4 ? quiet(name) : name).replace(/(?<= )\p{L}{4,}$/u, quiet);
};
