import type { Gender } from './languages/pack.ts';
import type { Lexicon } from './lexicon.ts';
import { is } from './lexicon.ts';
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
const longestName = 8;
const longestTail = 40;

/** Whether a word can be part of a name. */
function nameLike(t: Token | undefined, lexicon: Lexicon, inside: boolean): boolean {
  if (t?.kind !== 'word') return false;
  if (!t.capital) return false;
  if (t.bits & is.calendar && !(t.bits & is.firstName && inside)) return false;
  if (
    t.bits &
    (is.function |
      is.pronoun |
      is.determiner |
      is.preposition |
      is.conjunction |
      is.relative |
      is.subordinator |
      is.auxiliary)
  )
    return inside && (t.bits & is.function) === 0 && (t.bits & is.firstName) !== 0;
  if (lexicon.pack.capitals === 'nouns' && !(t.bits & is.firstName) && t.bits & (is.role | is.noun | is.notName))
    return false;
  return true;
}

const commonNoun = (t: Token, lexicon: Lexicon, endings: readonly string[]) =>
  lexicon.pack.capitals === 'nouns' &&
  !(t.bits & (is.firstName | is.body)) &&
  endings.some(e => t.norm.length > e.length + 2 && t.norm.endsWith(e));

/** All mentions of one block in reading order. Linear in the number of tokens. */
export function findMentions(tokens: readonly Token[], block: number, text: string, lexicon: Lexicon): Mention[] {
  const found: Mention[] = [];
  const endings = lexicon.pack.nounEndings.split(/\s+/).filter(Boolean);
  let i = 0;
  while (i < tokens.length) {
    const t = tokens[i];
    if (t?.kind !== 'word') {
      i++;
      continue;
    }
    if (
      t.bits & is.pronoun &&
      !(t.capital && !t.first && lexicon.pack.capitals === 'names' && t.norm !== 'i' && !allSmall(t))
    ) {
      found.push(mention('pronoun', i, i, i));
      if (!(t.entry?.possessive && t.bits & is.determiner)) {
        i++;
        continue;
      }
    }
    const end = nameRun(i);
    if (end >= i) {
      found.push(...nameMentions(i, end));
      i = end + 1;
      continue;
    }
    const nominal = nominalAt(i);
    if (nominal) {
      found.push(nominal);
      i = nominal.last + 1;
      continue;
    }
    i++;
  }
  return withTails(found);

  function allSmall(token: Token) {
    return token.text === token.norm;
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
    if (only && only.bits & is.notName && !(only.bits & is.firstName)) return from - 1;
    if (
      only &&
      lexicon.pack.capitals === 'nouns' &&
      (commonNoun(only, lexicon, endings) || (only.first && only.bits & is.function))
    )
      return from - 1;
    return last;
  }

  /** A run may be a title and a name, a role and a name, or a body. */
  function nameMentions(from: number, last: number): Mention[] {
    let first = from;
    while (first < last && (tokens[first]?.bits ?? 0) & (is.title | is.notName)) first++;
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

  /** “the spokesman”, “a senior official”, “officials”, “the bank”. */
  function nominalAt(from: number): Mention | null {
    const t = tokens[from];
    if (!t) return null;
    const roleBits = is.role | is.many | is.body;
    if (t.bits & (is.determiner | is.pronoun)) {
      const nouns = lexicon.pack.capitals === 'nouns';
      for (let k = from + 1; k < tokens.length && k - from <= 5; k++) {
        const w = tokens[k];
        if (w?.kind !== 'word' || w.sentence !== t.sentence) return null;
        if (w.bits & roleBits && !(w.capital && !nouns)) {
          let head = k;
          while (
            tokens[head + 1]?.kind === 'word' &&
            (tokens[head + 1]?.bits ?? 0) & roleBits &&
            !tokens[head]?.possessive &&
            (!tokens[head + 1]?.capital || nouns)
          )
            head++;
          return mention('nominal', from, head, from);
        }
        if (w.capital && !nouns) return null;
        if (w.bits & (is.preposition | is.pronoun | is.conjunction | is.determiner | is.relative | is.say | is.tell))
          return null;
        if (w.possessive) return null;
      }
      return null;
    }
    if (t.bits & is.role && (t.bits & is.many || !t.capital || lexicon.pack.capitals === 'nouns'))
      return mention('nominal', from, from, from);
    if (t.bits & is.body && (lexicon.pack.capitals !== 'names' ? t.capital : false))
      return mention('nominal', from, from, from);
    return null;
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
    for (const m of mentions) {
      m.embedded = m.first < covered;
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
            (next.bits & (is.determiner | is.relative | is.role | is.title) || nameLike(next, lexicon, false)) !== 0 &&
            !(next.bits & (is.conjunction | is.gerund)));
        if (!opensAside) return at;
        const close = until(at + 1, sentence, x => sign(x, /^,$/) === true);
        if (close < 0) return at;
        at = close + 1;
      } else if (t.kind === 'word' && t.bits & is.preposition && !(t.bits & (is.according | is.subordinator))) {
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
