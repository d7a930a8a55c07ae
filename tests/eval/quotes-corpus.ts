import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One text of the corpus beside the project, with what people marked in it. Offsets into `text`. */
export type GoldDoc = {
  id: string;
  lang: string;
  source: string;
  text: string;
  quotes: GoldQuote[];
  ignore?: [number, number][];
};
export type GoldQuote = { start: number; end: number; speaker: GoldSpeaker | null };
export type GoldSpeaker = {
  start: number;
  end: number;
  text: string;
  kind: string;
  resolved?: string | string[];
  resolved_silver?: string | string[];
};

const folder = new URL('../../../shared/corpus/quotes/', import.meta.url);

/** Reads a file of the corpus, or says that it is not here and ends the program. */
export function readCorpus(name: string): GoldDoc[] {
  const file = new URL(name, folder);
  if (!existsSync(file)) {
    console.error(`The corpus beside the project is not here: ${file.pathname} is missing.`);
    process.exit(0);
  }
  const bytes = readFileSync(file);
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as GoldDoc);
}

const cuts: Record<string, RegExp> = {
  en: /^(of|for|from|at|in|with|who|whose|on|to)$/,
  de: /^(von|des|der|für|aus|vom|im|in|bei|beim|an|am|auf|zur|zum)$/,
};

/** “Secretary of State Ann Lee”: what stands before “of” is no head. */
const offices =
  /^(secretary|gov|governor|president|minister|chairman|chairwoman|chair|chancellor|department|university|ministry|office|bureau|house|board|center|institute|council|bank|chief|director|head|speaker|attorney|mayor|state)\.?$/i;

/** The surname, or the head of a common noun: what two ways to name one speaker have in common. */
export function keyOf(name: string, lang: string): string {
  const cut = cuts[lang];
  const heads = name
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[’`]/g, "'")
    .split(/[,;:–—]/)
    .map(part => part.trim())
    .filter(Boolean)
    .filter((part, i) => !i || /^\p{Lu}/u.test(part))
    .map(part => {
      const words = part.split(/\s+/);
      const at = cut ? words.findIndex((word, n) => n > 0 && cut.test(word) && !offices.test(words[n - 1] ?? '')) : -1;
      return (
        (at > 0 ? words.slice(0, at) : words)
          .map(word => word.replace(/'s?$/, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
          .filter(word => word && !/^(jr|sr|himself|herself|themselves|also|then|both)$/i.test(word))
          .at(-1) ?? ''
      );
    });
  return (heads.find(head => /^\p{Lu}/u.test(head)) ?? heads[0] ?? '').toLowerCase();
}
