import { resolveLanguage, unknownLanguage } from '../lexicon/language.ts';
import { hasCapitals, lexiconOf } from '../lexicon/lexicon.ts';
import { addBlockQuotes } from '../marks/block-quotes.ts';
import { addDashSpeech } from '../marks/dash-speech.ts';
import { findEchoes } from '../marks/echoes.ts';
import { cutIncises } from '../marks/incises.ts';
import { findMarks } from '../marks/marks.ts';
import { findMentions } from '../mentions/mentions.ts';
import { lastWords } from '../mentions/name-runs.ts';
import { withoutOutlet } from '../mentions/outlet.ts';
import { knownNames } from '../mentions/proper-nouns.ts';
import { sureNames } from '../mentions/sure-names.ts';
import { findEntities } from '../people/entities.ts';
import type { QuoteSource } from '../source.ts';
import { cuesByPlace } from '../text/cues-by-place.ts';
import { lowerHeadlines } from '../text/headlines.ts';
import { lowerStarts } from '../text/sentence-starts.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Paragraph } from './paragraph.ts';
import type { Scene } from './scene.ts';
import { symbolsOf } from './symbols.ts';

/** Reads a text as far as nothing learned is needed: language, marks, tokens, mentions, entities. */
export function readScene(source: QuoteSource): Scene {
  const { blocks } = source;
  // 1. The language: its words and marks.
  const lexicon = lexiconOf(resolveLanguage(source.lang, blocks));
  // 2. What stands between marks. Where nothing does, nobody is quoted, and nobody need be known.
  const marked = cutIncises(findMarks(blocks), blocks, lexicon);
  const stretches = addBlockQuotes(addDashSpeech(marked, blocks, lexicon), blocks, lexicon);
  if (!stretches[0])
    return { lexicon, paragraphs: [], stretches, tokenOf: [], echoes: [], entities: { all: [], of: new Map() } };
  // 3. Tokens, sentences and mentions; a quote is one token.
  const tokenOf: number[] = [];
  let next = 0;
  const tokens = blocks.map(({ text }, block) => {
    const first = next;
    while (stretches[next]?.block === block) next++;
    const made = tokenise(text, stretches.slice(first, next), first, lexicon);
    made.forEach((t, k) => {
      if (t.stretch >= 0) tokenOf[t.stretch] = k;
    });
    return made;
  });
  cuesByPlace(
    tokens,
    blocks.map(({ text }) => text),
    lexicon,
  );
  lowerHeadlines(tokens, lexicon);
  let known: ReadonlySet<string> = knownNames(tokens, lexicon);
  lowerStarts(tokens, known, lexicon);
  const mentionsOf = () =>
    blocks.map(({ text }, block) => findMentions(tokens[block] ?? [], block, text, lexicon, known));
  let all = mentionsOf();
  if (!hasCapitals(lexicon)) {
    known = lastWords(all);
    all = mentionsOf();
  }
  const mentioned = lexicon.pack === unknownLanguage ? sureNames(all) : withoutOutlet(all, source.siteName, lexicon);
  const paragraphs = blocks.map(({ kind, text }, block): Paragraph => {
    const own = tokens[block] ?? [];
    const mentions = mentioned[block] ?? [];
    return { block, kind, text, tokens: own, symbols: symbolsOf(own, mentions), mentions };
  });
  // 4. Who is who.
  return {
    lexicon,
    paragraphs,
    stretches,
    tokenOf,
    echoes: findEchoes(paragraphs, stretches),
    entities: findEntities(paragraphs, lexicon),
  };
}
