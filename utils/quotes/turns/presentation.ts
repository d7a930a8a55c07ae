import { baseName, isLoud } from '../people/names.ts';
import { sentenceAround } from '../scene/sentence-around.ts';
import type { QuoteSource } from '../source.ts';
import { leftOf } from '../text/left-of.ts';
import { plain, type Token } from '../text/tokens.ts';
import { properCase } from './labels.ts';
import { type NameRun, roleBeside } from './names.ts';
import { type WordTests, wordsOf } from './words.ts';

const longestLine = 160; // characters

/** A place where people are introduced: the headline, the line under it, a paragraph before the first question. */
export type Intro = { text: string; headline: boolean };

/** A name in the introduction with what its sentence tells: whether it announces an interview, or leads a headline. */
export type Presentation = {
  one: Intro;
  run: NameRun;
  name: string;
  role: string | null;
  sentence: Token[];
  announced: boolean;
  leads: boolean;
};

export function presentationOf(
  run: NameRun,
  isFirst: boolean,
  one: Intro,
  source: QuoteSource,
  is: WordTests,
): Presentation {
  const { text, headline } = one;
  const sentence = run.tokens.slice(...sentenceAround(run.tokens, run.first));
  // A headline in capitals holds runs that name nobody: “Ann Lee Talks Big Boats”.
  const announced = (isFirst || !headline) && sentence.some(t => is.announce(t.norm));
  // “Ann Lee: …” begins a headline in no other case.
  const leads = headline && !run.start && /^\s*(?:\([^)]*\))?\s*(?:[:–—]|$)/u.test(text.slice(run.end));
  const name = properCase(leads ? run.text : baseName(run.text, is.lexicon), is.lexicon);
  const role = roleBeside(text, run, is)?.replace(`${source.siteName} `, '') ?? null;
  return { one, run, name, role, sentence, announced, leads };
}

/** “Journalist Ann Lee: “I was alone”” */
export const isQuoted = ({ one, run }: Presentation): boolean =>
  one.headline && /^\s?: ["«„“]/u.test(one.text.slice(run.end));

/** “a book by journalist Ann Lee” tells nothing of who asks here. */
export const mayAsk = ({ one, sentence, announced }: Presentation, is: WordTests): boolean =>
  announced || !one.text[longestLine] || sentence.some(t => is.first(t.norm));

/** Whether what looks like a name in the introduction is a thing, an outlet, or plain words in capitals. */
export function isNobody(
  run: NameRun,
  { text, headline }: Intro,
  intro: Intro[],
  source: QuoteSource,
  is: WordTests,
): boolean {
  // a thing, «Норд Халвор», or whom the words of the headline are about
  if (/(?:^|[\s(])["«“„][^"»”“]*$/.test(leftOf(text, run.start, 160))) return true;
  if (isOutlet(run.text, source) || wordsOf(run.text).some(word => is.body(word) || is.announce(word))) return true;
  // “ALL OF US WENT TO OLD MILL”: plain words, unless they are a name in another text too.
  const isToo = (one: Intro) => one.text !== text && plain(one.text).includes(plain(run.text));
  return isLoud(text) && (!headline || run.start > 0) && !intro.some(isToo);
}

/** “BBC Mundo” where the site is “BBC News Mundo”. */
function isOutlet(name: string, { siteName }: QuoteSource): boolean {
  const site = plain(siteName ?? '');
  return site.includes(plain(name)) || wordsOf(name).every(word => site.split(/[\s.]/).includes(word));
}
