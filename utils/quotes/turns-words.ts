/**
 * What a language tells about interviews: part of its pack. Each list is words in lower case with spaces between them;
 * `interview*` stands for every word that begins so. An empty list costs evidence, nothing breaks.
 */
export type InterviewWords = {
  /** Labels before a question: “question q”. */
  question: string;
  /** Labels before an answer: “answer a”. */
  answer: string;
  /** Labels of the one who asks: “interviewer moderator host”. */
  asker: string;
  /** What announces an interview in a title, a section or a lead: “interview* interlocutor”. */
  announce: string;
  /** What announces questions that nobody asked: “faq explained”. */
  faq: string;
  /** The closing line: “thank thanks”. */
  thanks: string;
  /** A line of credits after the last answer: “interviewed photo translated”. */
  credit: string;
  /** The reporter, where the lead names one: “reporter correspondent journalist”. */
  reporter: string;
  /** I, we and their forms: answers. */
  first: string;
  /** You and its forms, and the verb endings that mean it (`*siniz`): questions. */
  second: string;
  /** Before a name, in an address or a label: “mr mrs dr president”. */
  honorific: string;
  /** Words that a role before a name cannot reach over: “with is our by”. */
  roleEdge: string;
};

/** Lower case that keeps Turkish and Azerbaijani İ one letter long. */
export const lower = (text: string): string => text.toLowerCase().replaceAll('i\u0307', 'i');

/**
 * A test for one word, made of a list as in {@link InterviewWords}: `word`, `prefix*` or `*suffix`.
 * The tested word has to be in lower case.
 */
export function wordTest(list: string): (word: string) => boolean {
  const exact = new Set<string>();
  const prefixes: string[] = [];
  const suffixes: string[] = [];
  for (const item of list.split(/\s+/u)) {
    if (item.endsWith('*')) prefixes.push(item.slice(0, -1));
    else if (item.startsWith('*')) suffixes.push(item.slice(1));
    else if (item) exact.add(item);
  }
  return word => exact.has(word) || prefixes.some(p => word.startsWith(p)) || suffixes.some(s => word.endsWith(s));
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.&-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in lower case; “Caliber.Az”, “don't” and “q&a” are one word each. */
export const wordsOf = (text: string): string[] => lower(text).match(WORD) ?? [];

/** The lists of a pack, each as a test for one word. */
export type WordTests = { [key in keyof InterviewWords]: (word: string) => boolean };

/** Labels that any language borrows. */
const EVERYWHERE: Partial<InterviewWords> = { question: 'q question', answer: 'a answer' };

/** Makes the tests of a pack; null for a language without a pack. */
export function wordTests(words: InterviewWords | null): WordTests {
  const test = (key: keyof InterviewWords) => wordTest(`${words?.[key] ?? ''} ${EVERYWHERE[key] ?? ''}`);
  return {
    question: test('question'),
    answer: test('answer'),
    asker: test('asker'),
    announce: test('announce'),
    faq: test('faq'),
    thanks: test('thanks'),
    credit: test('credit'),
    reporter: test('reporter'),
    first: test('first'),
    second: test('second'),
    honorific: test('honorific'),
    roleEdge: test('roleEdge'),
  };
}
