import type { InterviewWords } from '../languages/interview-words.ts';
import { endsLike, isListed } from '../languages/items.ts';
import type { Words } from '../languages/pack.ts';
import { has, is, type Lexicon } from '../lexicon/lexicon.ts';
import { wordsIn } from '../text/scan.ts';
import { plain } from '../text/tokens.ts';
import { type NameRun, namesIn } from './names.ts';

/** Whether two names are one person's: one surname, and no two first names. “T. Berg” is Tomas Berg, Ina Berg is not. */
export function isSame(a: string, b: string): boolean {
  const [one, two] = [plain(a).split(' '), plain(b).split(' ')];
  return one.at(-1) === two.at(-1) && (one.length === 1 || two.length === 1 || one[0]?.[0] === two[0]?.[0]);
}

/** The words of a text in plain case; “Caliber.Az”, “don't” and “q&a” are one word each. */
export function wordsOf(text: string): string[] {
  const low = plain(text);
  return wordsIn(low, "'.&-").map(({ start, end }) => low.slice(start, end));
}

/** Whether a text says “you”. A capital that begins a sentence tells nothing: “Sie” may be they. */
export function saysYou(text: string, is: WordTests): boolean {
  return wordsIn(text, "'’.&-՛՜՞").some(({ start, end }) => {
    const word = text.slice(start, end);
    return is.second(plain(word)) || (is.second(word) && /[^.!?\s]\s*$/u.test(text.slice(0, start)));
  });
}

/**
 * The lists about interviews, each as a test for one word, and what else the lexicon tells of one: `honorific` goes before
 * a name in an address or a label, over a `small` word a role cannot reach to its name, a `joint` joins two, `by`
 * leads to who made something, `body` ends the name of an organisation or a thing.
 */
export type WordTests = {
  [key in keyof InterviewWords | 'honorific' | 'role' | 'small' | 'joint' | 'by' | 'body']: (word: string) => boolean;
} & {
  /** The names of two words or more in a text. */
  names(text: string): NameRun[];
  lexicon: Lexicon;
};

/** Makes the tests of a language; the tested word has to be in plain case. Labels that any language borrows are always known. */
export function wordTests(lexicon: Lexicon): WordTests {
  const { interview, nounEndings, by } = lexicon.pack;
  const test = (key: keyof InterviewWords, more?: Words) => (word: string) =>
    isListed(word, interview?.[key]) || isListed(word, more);
  /** The list and the pronouns of a person. */
  const says = (key: keyof InterviewWords, person: 1 | 2) => (word: string) => {
    const entry = lexicon.exact(word);
    return isListed(word, interview?.[key]) || (has(entry, is.pronoun) && entry?.person === person);
  };
  const isFirst = says('first', 1);
  const isSecond = says('second', 2);
  const isOf = (classes: number) => (word: string) => has(lexicon.look(word), classes);
  const isTitle = isOf(is.title);
  const isBody = isOf(is.body);
  return {
    audience: test('audience'),
    asker: test('asker'),
    announce: test('announce'),
    faq: test('faq'),
    thanks: test('thanks'),
    credit: test('credit'),
    related: test('related'),
    question: test('question', 'q question'),
    answer: test('answer', 'a answer'),
    by: word => isListed(word, by),
    first: word => isFirst(word) && !isSecond(word), // “verdiniz” ends as “hazırız” does
    second: isSecond,
    honorific: word => isTitle(word) || isTitle(`${word}.`),
    role: isOf(is.role),
    small: isOf(is.function),
    joint: isOf(is.conjunction),
    body: word => isBody(word) || endsLike(word, nounEndings),
    names: text => namesIn(text, lexicon),
    lexicon,
  };
}
