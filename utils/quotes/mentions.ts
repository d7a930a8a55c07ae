import type { Gender } from './languages/pack.ts';
import type { Lexicon } from './lexicon.ts';
import { cueBits, is } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Words that may name a speaker. */
export type Mention = {
  block: number;
  kind: 'name' | 'pronoun' | 'nominal' | 'label';
  /** First and last token, inclusive, of the phrase that names: “press secretary [Josh Earnest]”. */
  first: number;
  last: number;
  /** First token of the whole noun phrase, with its determiner, titles and modifiers. */
  phrase: number;
  /** First token after the phrase and its tail (“of X”, “(R-Tenn.)”, “, an … ,”): where its verb would stand. */
  after: number;
  /** The token that a phrase is about: the surname, the role noun. */
  head: number;
  sentence: number;
  /** The words that name, and their offsets in the block. */
  text: string;
  start: number;
  end: number;
  gender: Gender | null;
  plural: boolean;
  person: 1 | 2 | 3;
  possessive: boolean;
  /** Inside another mention's tail: “the director of [the bank]”. */
  embedded: boolean;
  /** More than one person: “Lee and Park”. */
  joined: boolean;
};

const sign = (t: Token | undefined, shape: RegExp) => t?.kind === 'sign' && shape.test(t.text);
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const longestName = 8;
const longestTail = 40;

const small =
  is.function | is.pronoun | is.determiner | is.preposition | is.conjunction | is.relative | is.subordinator;

/** Whether a word can be part of a name. */
function nameLike(t: Token | undefined, lexicon: Lexicon, inside: boolean): boolean {
  if (t?.kind !== 'word' || !t.capital || (t.first && t.bits & is.according)) return false;
  if (t.bits & is.firstName && (inside || !t.first)) return true;
  if (t.bits & (is.calendar | small)) return false;
  return !(lexicon.pack.capitals === 'nouns' && !(t.bits & is.firstName) && t.bits & (is.role | is.noun | is.notName));
}

const commonNoun = (t: Token, lexicon: Lexicon, endings: readonly string[]) =>
  lexicon.pack.capitals === 'nouns' &&
  !(t.bits & (is.firstName | is.body)) &&
  endings.some(e => t.norm.length > e.length + 2 && t.norm.endsWith(e));

/** The words that some sentence has with a capital though it does not begin with them. */
export function wordsWithCapitals(blocks: readonly (readonly Token[])[]): Set<string> {
  const known = new Set<string>();
  for (const tokens of blocks) for (const t of tokens) if (t.capital && !t.first) known.add(t.norm);
  return known;
}

/**
 * All mentions of one block in reading order. Linear in the number of tokens.
 * @param known from `wordsWithCapitals`: a single word that begins a sentence is a name only if it has a capital elsewhere
 */
export function findMentions(
  tokens: readonly Token[],
  block: number,
  text: string,
  lexicon: Lexicon,
  known: ReadonlySet<string>,
): Mention[] {
  const found: Mention[] = [];
  const nouns = lexicon.pack.capitals === 'nouns';
  const unlearned = Object.keys(lexicon.pack.priors).length > 0;
  const endings = lexicon.pack.nounEndings.split(/\s+/).filter(Boolean);
  let i = 0;
  while (i < tokens.length) {
    const t = tokens[i];
    if (t?.kind !== 'word') {
      i++;
      continue;
    }
    if (t.bits & is.pronoun && !(t.text.length > 1 && t.text === t.text.toUpperCase() && t.text !== t.norm)) {
      found.push(mention('pronoun', i, i, i));
      if (!(t.entry?.possessive && t.bits & is.determiner)) {
        i++;
        continue;
      }
    }
    const nominal = nominalAt(i);
    if (nominal && nameRun(nominal.last + 1) <= nominal.last) {
      found.push(nominal);
      i = nominal.last + 1;
      continue;
    }
    const end = nameRun(i);
    if (end >= i) found.push(...(onlyRoles(i, end) ? [mention('nominal', i, end, i)] : nameMentions(i, end)));
    i = Math.max(end, i) + 1;
  }
  return withTails(found);

  /** “President”, “Prime Minister”: a run without a name in it. */
  function onlyRoles(from: number, last: number): boolean {
    let roles = 0;
    for (let k = from; k <= last; k++) {
      const bits = tokens[k]?.bits ?? 0;
      if (bits & is.firstName || !(bits & (is.role | is.title | is.notName))) return false;
      if (bits & is.role) roles++;
    }
    return roles > 0;
  }

  /** The last token of a run of names that begins at `from`, or `from - 1`. */
  function nameRun(from: number): number {
    const start = tokens[from];
    if (!nameLike(start, lexicon, false)) return from - 1;
    let last = from;
    while (last - from < longestName) {
      const here = tokens[last];
      const next = tokens[last + 1];
      if (!here || !next || here.possessive || next.sentence !== here.sentence) break;
      if (nameLike(next, lexicon, true)) last++;
      else if (
        next.bits & is.particle &&
        next.kind === 'word' &&
        !next.capital &&
        nameLike(tokens[last + 2], lexicon, true)
      )
        last += 2;
      else if (
        next.bits & is.particle &&
        tokens[last + 2]?.bits &&
        (tokens[last + 2]?.bits ?? 0) & is.particle &&
        nameLike(tokens[last + 3], lexicon, true)
      )
        last += 3;
      else break;
    }
    const only = from === last ? start : undefined;
    if (
      only?.first &&
      (nouns || unlearned) &&
      !isKnown(only.norm) &&
      !(only.bits & is.firstName) &&
      (unlearned || !startsClause(from))
    )
      return from - 1;
    if (only && only.bits & is.notName && !(only.bits & is.firstName) && !besideVerb(from)) return from - 1;
    if (
      only &&
      lexicon.pack.capitals === 'nouns' &&
      (commonNoun(only, lexicon, endings) || (only.first && only.bits & is.function))
    )
      return from - 1;
    return last;
  }

  /** “Lee said”, “Lee’s”: what begins a sentence without a capital elsewhere is a name if it acts like one. */
  function startsClause(at: number): boolean {
    const t = tokens[at];
    const next = tokens[at + 1];
    if (nouns || !next || t?.possessive) return t?.possessive === true;
    if (next.kind === 'sign') return /^[,:(]$/.test(next.text);
    return next.kind === 'word' && !next.capital && !(next.bits & (small & ~is.function));
  }

  /** “Cuban said”: a word that is no name alone may be one beside an act of speech. */
  function besideVerb(at: number): boolean {
    const verb = is.say | is.tell;
    return (((tokens[at + 1]?.bits ?? 0) | (tokens[at - 1]?.bits ?? 0)) & verb) !== 0;
  }

  /** A run may be a title and a name, a role and a name, or a body. */
  function nameMentions(from: number, last: number): Mention[] {
    // “Leyla Hanım”: in languages that end on the verb a title follows its name.
    while (lexicon.pack.order.verbLast && last > from && (tokens[last]?.bits ?? 0) & is.title) last--;
    // “Senate Committee Chairman Bob Corker”: the name begins after the last title.
    let first = from;
    for (let k = from; k < last; k++)
      if (
        (tokens[k]?.bits ?? 0) & (is.title | is.role) &&
        !suffix.test(tokens[k + 1]?.text ?? '') &&
        (k > from || !((tokens[k]?.bits ?? 0) & is.firstName))
      )
        first = k + 1;
    if (first === from) while (first < last && (tokens[first]?.bits ?? 0) & is.notName) first++;
    // Modifiers before: “White House press secretary [Josh Earnest]”, “the minister [Ann Lee]”.
    let phrase = from;
    for (let k = from - 1; k >= 0 && from - k < 8; k--) {
      const t = tokens[k];
      if (!t || t.sentence !== tokens[from]?.sentence) break;
      if (t.kind !== 'word' || t.possessive) break;
      if (t.bits & is.determiner) {
        phrase = k;
        break;
      }
      if (
        t.bits & (is.role | is.title | is.notName) ||
        (phrase < from && !(t.bits & ~(is.body | is.firstName)) && /^\p{L}/u.test(t.text))
      )
        phrase = k;
      else break;
    }
    return [mention('name', first, last, phrase)];
  }

  /** “the spokesman”, “a senior official”, “the Lee campaign”, “officials”; “Lee’s office” from its second word. */
  function nominalAt(from: number): Mention | null {
    const t = tokens[from];
    if (!t) return null;
    const opens = (t.bits & is.determiner) !== 0 || t.entry?.possessive === true;
    const owned = tokens[from - 1]?.possessive === true && tokens[from - 1]?.sentence === t.sentence;
    if (opens || owned) {
      for (let k = opens ? from + 1 : from; k < tokens.length && k - from <= 6; k++) {
        const w = tokens[k];
        if (!w || w.sentence !== t.sentence || (w.kind !== 'word' && w.kind !== 'number')) break;
        if (isHead(w)) {
          let head = k;
          while (isHead(tokens[head + 1]) && !tokens[head]?.possessive) head++;
          return mention('nominal', from, head, from);
        }
        if (
          w.bits & (is.preposition | is.pronoun | is.conjunction | is.relative | is.say | is.tell | is.strong) &&
          !w.capital
        )
          return besideCue(from, k);
        if (w.possessive || w.bits & is.determiner) break;
      }
      return besideCue(from, from + 7);
    }
    if (t.bits & is.role && (t.bits & is.many || !t.capital || nouns || (lexicon.pack.bare && t.first)))
      return mention('nominal', from, from, from);
    if (t.bits & is.body && lexicon.pack.bare) return mention('nominal', from, bodyEnd(from), from);
    return t.bits & is.body && nouns && t.capital ? mention('nominal', from, from, from) : null;
  }

  /** A role or a body in lower case, or in any where all nouns have capitals. */
  function isHead(t: Token | undefined): boolean {
    if (t?.kind !== 'word') return false;
    return t.capital && !nouns
      ? (t.bits & is.role) !== 0 && !(t.bits & is.firstName)
      : (t.bits & (is.role | is.body)) !== 0;
  }

  /** Any “the … noun” with an act of speech right after it or right before it: “the 43-year-old asked”. */
  function besideCue(from: number, limit: number): Mention | null {
    if (lexicon.pack.order.verbLast) return null; // before a final verb stands what was said
    const cue = is.say | is.tell | is.strong;
    let last = from;
    while (last + 1 <= limit) {
      const next = tokens[last + 1];
      if (!next || next.sentence !== tokens[from]?.sentence) break;
      if (
        (next.kind !== 'word' && next.kind !== 'number') ||
        next.bits & (small | is.auxiliary | cue) ||
        next.possessive
      )
        break;
      last++;
    }
    if (last === from || tokens[last]?.capital) return null;
    const saidBefore =
      ((tokens[from - 1]?.bits ?? 0) & cue) !== 0 && tokens[from - 1]?.sentence === tokens[from]?.sentence;
    const saidAfter =
      ((tokens[last + 1]?.bits ?? 0) & cue) !== 0 && tokens[last + 1]?.sentence === tokens[from]?.sentence;
    return saidBefore || saidAfter ? mention('nominal', from, last, from) : null;
  }

  /** “Ministry of transport” where nothing stands between the two: one more word, if what follows it is known. */
  function bodyEnd(from: number): number {
    const next = tokens[from + 1];
    const then = tokens[from + 2];
    if (!lexicon.pack.bare || next?.kind !== 'word' || next.bits || next.sentence !== tokens[from]?.sentence)
      return from;
    const known =
      !then || then.sentence !== next.sentence || then.kind !== 'word' || then.bits & (cueBits | is.preposition);
    return known ? from + 1 : from;
  }

  /** Has a capital elsewhere, itself or what it is a case of. */
  function isKnown(norm: string): boolean {
    return known.has(norm) || (unlearned && lexicon.bases(norm).some(base => known.has(base)));
  }

  function mention(kind: Mention['kind'], first: number, last: number, phrase: number): Mention {
    const a = tokens[first];
    const b = tokens[last];
    if (!a || !b) throw new RangeError('A mention begins and ends at a token');
    let gender: Gender | null = null;
    let plural = false;
    let person: 1 | 2 | 3 = 3;
    for (let k = kind === 'pronoun' ? first : phrase; k <= last; k++) {
      const e = tokens[k]?.entry;
      if (!e || (kind !== 'pronoun' && e.bits & is.pronoun)) continue;
      if (kind === 'name' && k > first && !(e.bits & is.firstName)) continue;
      gender ??= e.gender;
      if (k === last) {
        plural = e.plural;
        person = e.person;
      }
    }
    const clitic = b.possessive ? b.text.length - strippedLength(b) : 0;
    const end = b.end - clitic;
    return {
      block,
      kind,
      first,
      last,
      phrase,
      after: last + 1,
      head: last,
      sentence: a.sentence,
      text: text.slice(a.start, end),
      start: a.start,
      end,
      gender,
      plural,
      person,
      possessive:
        b.possessive ||
        (kind === 'pronoun' && (b.entry?.possessive ?? false)) ||
        (sign(tokens[last + 1], /^['’]$/) && tokens[last + 1]?.start === b.end),
      embedded: false,
      joined: false,
    };
  }

  function strippedLength(t: Token) {
    const clitic = lexicon.pack.clitics.find(c => t.text.toLowerCase().endsWith(c));
    return t.text.length - (clitic?.length ?? 0);
  }

  /** Finds where each phrase's tail ends, and marks what lies inside a tail. */
  function withTails(mentions: Mention[]): Mention[] {
    let covered = -1;
    mentions.forEach((m, i) => {
      // “Daily Herald editor Ann Lee”: the paper is a part of the editor's phrase.
      const modifier = mentions[i - 1];
      if (
        m.kind === 'name' &&
        m.phrase < m.first &&
        modifier &&
        modifier.last === m.phrase - 1 &&
        modifier.sentence === m.sentence
      ) {
        modifier.embedded = true;
        m.phrase = modifier.phrase;
      }
    });
    for (const m of mentions) {
      m.embedded ||= m.first < covered;
      if (m.kind === 'pronoun') continue;
      m.after = tailEnd(m.last + 1, m.sentence);
      if (!m.embedded && m.after > m.last + 1) covered = m.after;
    }
    return mentions;
  }

  /** Skips “of X”, “(…)”, “, 45,”, “, an … ,”, “who …,” from `at`; the index of the first token after. */
  function tailEnd(from: number, sentence: number): number {
    let at = from;
    for (let rounds = 0; rounds < 4; rounds++) {
      const t = tokens[at];
      if (!t || t.sentence !== sentence) return at;
      if (t.kind === 'sign' && t.text === '(') {
        const close = until(at + 1, sentence, x => sign(x, /^\)$/) === true);
        if (close < 0) return at;
        at = close + 1;
      } else if (t.kind === 'sign' && t.text === ',') {
        const next = tokens[at + 1];
        if (!next || next.sentence !== sentence || next.kind === 'quote') return at;
        const opensAside =
          next.kind === 'number' ||
          (next.kind === 'word' &&
            (next.bits & (is.determiner | is.relative | is.role | is.title | is.preposition) ||
              nameLike(next, lexicon, false)) !== 0 &&
            !(next.bits & (is.conjunction | is.gerund)));
        if (!opensAside) return at;
        const close = until(at + 1, sentence, x => sign(x, /^,$/) === true);
        if (close < 0) return at;
        at = close + 1;
        // “, in Columbus, Ohio, said”: one more comma belongs to the place.
        if (nameLike(tokens[at], lexicon, true) && sign(tokens[at + 1], /^,$/)) at += 2;
      } else if (
        t.kind === 'word' &&
        lexicon.pack.order.verbBeforeSpeaker &&
        t.bits & is.preposition &&
        !(t.bits & (is.according | is.subordinator))
      ) {
        let k = at + 1;
        while (k < tokens.length && k - at < 8) {
          const w = tokens[k];
          if (w?.kind !== 'word' || w.sentence !== sentence) break;
          if (
            w.bits &
            (is.say |
              is.tell |
              is.strong |
              is.label |
              is.weak |
              is.gerund |
              is.auxiliary |
              is.relative |
              is.conjunction)
          ) {
            if (!w.capital) break;
          }
          k++;
          if (w.bits & (is.role | is.body) && !w.capital) break;
        }
        if (k === at + 1) return at;
        at = k;
      } else return at;
    }
    return at;
  }

  function until(from: number, sentence: number, stop: (t: Token) => boolean): number {
    for (let k = from; k < tokens.length && k - from < longestTail; k++) {
      const t = tokens[k];
      if (!t || t.sentence !== sentence || t.kind === 'quote') return -1;
      if (stop(t)) return k;
    }
    return -1;
  }
}
