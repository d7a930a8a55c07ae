import { baseName, lastWord } from '../people/names.ts';
import type { QuoteSource } from '../source.ts';
import { leftOf } from '../text/left-of.ts';
import { plain } from '../text/tokens.ts';
import { printedOutlet } from './names.ts';
import { type Intro, isNobody, isQuoted, mayAsk, presentationOf } from './presentation.ts';
import { isGuest, isReporter } from './reporters.ts';
import type { Styled } from './style.ts';
import { type WordTests, wordsOf } from './words.ts';

/** Who takes turns. `aliases` are other forms on the page. */
export type Person = { name: string; role: string | null; aliases?: string[] };

type Candidate = Person & { aliases: string[]; score: number; headline: boolean };

/** The texts that introduce an interview, in order. */
export function introOf(source: QuoteSource, before: Styled[]): Intro[] {
  return [
    { text: source.title, headline: true },
    { text: source.subtitle ?? '', headline: true },
    ...before.slice(0, 12).map(({ text }) => ({ text, headline: false })),
  ];
}

/**
 * The one who answers and the one who asks, as the introduction tells them, and all whom it names.
 * @param questions The texts of the questions: people are addressed there.
 * @param labels The names in the labels of answers.
 */
export function peopleOf(
  source: QuoteSource,
  intro: Intro[],
  credits: string[],
  questions: string[],
  labels: string[],
  is: WordTests,
): { answering: Person | null; asking: Person | null; known: Person[] } {
  // “Interview by Ann Lee” may stand where the author's name should.
  const named = source.authors.map(author => is.names(author)[0]?.text ?? author);
  const { candidates, reporters, guest } = introduced(source, intro, named.map(plain), labels, is);
  for (const candidate of candidates) {
    if (questions.some(question => addresses(question, candidate.name, is))) candidate.score += 2;
    // “About boats: Lee – on …”
    if (/^\s?[:–—-]\s/.test(source.title.split(lastWord(candidate.name))[1] ?? '')) candidate.score += 2.5;
  }
  const mayAnswer = ({ score, headline, name }: Candidate) => score > 0 && (headline || !reporters.includes(name));
  const [top, second] = candidates.filter(mayAnswer).sort((a, b) => b.score - a.score);
  const best = top ? (isPair(top, second, intro, is) ? null : top) : guest;
  const isOther = (name: string) => plain(name) !== plain(best?.name);
  const reporter = reporters.find(isOther);
  const credited = credits.flatMap(is.names).find(run => isOther(run.text));
  const outlet = printedOutlet(intro.map(({ text }) => text).join('\n'), is);
  // “Interview by Ann Lee”
  const byline = wordsOf(source.byline ?? '').some(is.announce) && named[0];
  const asking =
    reporter ?? (byline || (credited && baseName(credited.text, is.lexicon))) ?? outlet ?? named[0] ?? source.siteName;
  return { answering: best, asking: asking ? { name: asking, role: null } : null, known: candidates };
}

/** Whom the introduction names: who may answer, with a score for how it does; who reports; and a guest who is a reporter. */
type Introduced = { candidates: Candidate[]; reporters: string[]; guest: Person | null };

/** @param authors The names of the authors, plain. */
function introduced(
  source: QuoteSource,
  intro: Intro[],
  authors: string[],
  labels: string[],
  is: WordTests,
): Introduced {
  const found = new Map<string, Candidate>();
  const reporters: string[] = [];
  let guest: Person | null = null; // “an interview with journalist Ann Lee”
  for (const label of labels) if (label.includes(' ')) candidateFor(found, label, false);
  const presentations = intro.flatMap(one =>
    [...is.names(one.text).entries()]
      .filter(([, run]) => !isNobody(run, one, intro, source, is))
      .map(([i, run]) => presentationOf(run, i === 0, one, source, is)),
  );
  for (const presented of presentations) {
    const { one, run, name, role, announced, leads } = presented;
    const isAuthor = authors.includes(plain(name));
    if (isAuthor || (!isQuoted(presented) && isReporter(one.text, run, one === intro[0], is))) {
      if (isAuthor || mayAsk(presented, is)) reporters.push(name);
      if (announced && !isAuthor && isGuest(run, is)) guest ??= { name, role };
      continue;
    }
    const candidate = candidateFor(found, name, one.headline);
    // “our guest is North Radio's head [Ann Lee]”; who has a surname only goes after others
    const weight = run.owner || run.last === run.first ? 0.1 : 1;
    const again = one.headline || !candidate.score ? 1 : 0.5;
    candidate.score += weight * (again + (announced ? 1.5 : 0)) + (leads ? 2 : 0) + (role ? 0.5 : 0);
    candidate.role ??= role;
    if (run.text !== candidate.name) candidate.aliases.push(run.text);
  }
  return { candidates: [...found.values()], reporters, guest };
}

/** “An interview with Ann Lee and Bo Ek”: nothing tells which of the two answers. */
function isPair(a: Candidate, b: Candidate | undefined, intro: Intro[], is: WordTests): boolean {
  if (!b || a.score - b.score > 0.75) return false;
  return intro.some(({ text }) => {
    const places = [a, b].flatMap(
      ({ name, aliases }) =>
        [name, ...aliases].map(name => ({ at: text.indexOf(name), name })).find(({ at }) => at >= 0) ?? [],
    );
    const [left, right] = places.sort((one, other) => one.at - other.at);
    const between = right && left ? text.slice(left.at + left.name.length, right.at) : '.';
    return /^[^.!?]{0,160}$/u.test(between) && (/,\s/.test(between) || wordsOf(between).some(is.joint));
  });
}

/**
 * The candidate of this name. What begins a sentence may stand before it: “Diver Ann Lee” is Ann Lee, a diver. After it,
 * a headline with capitals goes on: “Ann Lee Dives Again”.
 */
function candidateFor(found: Map<string, Candidate>, name: string, headline: boolean): Candidate {
  const key = plain(name);
  for (const [other, candidate] of found) {
    const inside = candidate.headline && key.includes(' ') && other.startsWith(`${key} `);
    const same = ` ${other}`.endsWith(` ${key}`) || (other.includes(' ') && key.endsWith(` ${other}`));
    if (!same && !inside) continue;
    const [long, short] = name.length > candidate.name.length ? [name, candidate.name] : [candidate.name, name];
    // “Dr. Lee” is no shorter form of “Ann Lee”.
    const isWhole = short.includes(' ');
    candidate.name = isWhole ? short : long;
    if (!inside && isWhole) candidate.role ??= long.slice(0, -short.length).trim() || null;
    return candidate;
  }
  const candidate = { name, role: null, aliases: [], score: 0, headline };
  found.set(key, candidate);
  return candidate;
}

/** “Mr. Alibeyli, …”, “… , Leyla?”: a part of the name set off by a comma, or after a title. */
function addresses(question: string, name: string, is: WordTests): boolean {
  return name.split(' ').some(part => {
    const at = question.indexOf(part);
    if (at < 0 || part.length < 3) return false;
    const before = leftOf(question, at, 24);
    const after = question.slice(at + part.length, at + part.length + 24);
    const titled =
      is.honorific(wordsOf(before).at(-1) ?? '') || (/^\s/.test(after) && is.honorific(wordsOf(after)[0] ?? ''));
    return titled || (/(?:^|,)\s*(?:\S+\s)?$/u.test(before) && /^(?:\s\S+)?\s*[,?!]/u.test(after));
  });
}
