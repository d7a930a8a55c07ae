import type { Article, Quote, Speaker } from '../types.ts';
import { disownQuestion } from './attribution/asked.ts';
import type { Attribution } from './attribution/attribution.ts';
import { attribute } from './attribution/decode.ts';
import { joinQuotes } from './attribution/join.ts';
import { disownTerm } from './attribution/term.ts';
import { packs } from './languages/index.ts';
import { byRule } from './languages/priors.ts';
import { resolveLanguage, unknown } from './lexicon/language.ts';
import { type Entry, type Lexicon, lexiconOf } from './lexicon/lexicon.ts';
import { addBlockQuotes } from './marks/block-quotes.ts';
import { addDashSpeech } from './marks/dash-speech.ts';
import { findEchoes } from './marks/echoes.ts';
import { cutIncises } from './marks/incises.ts';
import { findMarks } from './marks/marks.ts';
import { capitalNouns } from './mentions/mention.ts';
import { findMentions } from './mentions/mentions.ts';
import { lastWords, wordsWithCapitals } from './mentions/name-runs.ts';
import { withoutOutlet } from './mentions/outlet.ts';
import { properNouns } from './mentions/proper-nouns.ts';
import { sureNames } from './mentions/sure-names.ts';
import { unpack, type Weighing } from './model/model.ts';
import { packedPronouns, packedSpeakers, packedWords } from './model/weights.ts';
import { resolveBodies } from './people/bodies.ts';
import { type Entity, findEntities } from './people/entities.ts';
import { fullNames } from './people/headline-names.ts';
import { baseName, basePhrase, nameOf, withoutAblative } from './people/names.ts';
import { resolveNominals } from './people/nominals.ts';
import { resolvePronouns } from './people/pronouns.ts';
import { baseRole } from './people/role-bases.ts';
import { roleOf } from './people/roles.ts';
import { castOf, isBody, phraseOf } from './people/speakers.ts';
import type { Paragraph } from './scene/paragraph.ts';
import type { Scene } from './scene/scene.ts';
import { symbolsOf } from './scene/symbols.ts';
import { decideSpeech } from './speech/speech.ts';
import { judgeWords } from './speech/words.ts';
import { lowerHeadlines } from './text/headlines.ts';
import { lowerStarts } from './text/sentence-starts.ts';
import { plain, tokenise } from './text/tokens.ts';
import { castTurns } from './turns/cast.ts';
import { findTurns } from './turns/turns.ts';

/** What the engine reads of an article: text and the names around it, no DOM. */
export type QuoteSource = Pick<Article, 'blocks' | 'lang' | 'title' | 'subtitle' | 'section' | 'authors' | 'siteName'> &
  Partial<Pick<Article, 'byline'>>;

/** Everything found: the interface gets speakers and quotes, the scorer also the words that name each speaker. */
export type Found = {
  lexicon: Lexicon;
  paragraphs: Paragraph[];
  attributions: Attribution[];
  speakers: Speaker[];
  of: (number | null)[];
};

/** What was learned, for one language. */
export type Model = { words: Weighing; pronouns: Weighing; speakers: Weighing };

const models = new Map<string, Model>();

/** The shipped weights as a language uses them; read once. */
function shippedModel(language: string): Model {
  const known = models.get(language);
  if (known) return known;
  const isByRule = packs.find(pack => pack.code === language)?.byRule;
  const model = {
    words: unpack(packedWords, language),
    pronouns: unpack(packedPronouns, language),
    speakers: unpack(packedSpeakers, language, isByRule ? byRule : {}),
  };
  models.set(language, model);
  return model;
}

/** Reads a text as far as nothing learned is needed: language, marks, tokens, mentions, entities. */
export function readScene(source: QuoteSource): Scene {
  // 1. The language: its words and marks.
  const lexicon = lexiconOf(resolveLanguage(source.lang, source.blocks));
  // 2. What stands between marks. Where nothing does, nobody is quoted, and nobody need be known.
  const marked = cutIncises(findMarks(source.blocks), source.blocks, lexicon);
  const stretches = addBlockQuotes(addDashSpeech(marked, source.blocks, lexicon), source.blocks, lexicon);
  if (!stretches.length)
    return { lexicon, paragraphs: [], stretches, tokenOf: [], echoes: [], entities: { all: [], of: new Map() } };
  // 3. Tokens, sentences and mentions; a quote is one token.
  const memo = new Map<string, Entry | null>();
  const tokenOf: number[] = [];
  let next = 0;
  const tokens = source.blocks.map(({ text }, block) => {
    const first = next;
    while (stretches[next]?.block === block) next++;
    const made = tokenise(text, stretches.slice(first, next), first, lexicon, memo);
    made.forEach((t, k) => {
      if (t.stretch >= 0) tokenOf[t.stretch] = k;
    });
    return made;
  });
  lowerHeadlines(tokens, lexicon);
  let known: ReadonlySet<string> = capitalNouns(lexicon)
    ? properNouns(tokens, lexicon)
    : wordsWithCapitals(tokens, lexicon);
  lowerStarts(tokens, known, lexicon);
  const mentionsOf = () =>
    source.blocks.map(({ text }, block) => findMentions(tokens[block] ?? [], block, text, lexicon, known));
  let all = mentionsOf();
  if (lexicon.pack.capitals === 'none') {
    known = lastWords(all);
    all = mentionsOf();
  }
  const mentioned = lexicon.pack === unknown ? sureNames(all) : withoutOutlet(all, source.siteName, lexicon);
  const paragraphs = source.blocks.map(({ kind, text }, block): Paragraph => {
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

/** The recipe, as far as the marked stretches and their speakers. */
export function readQuotes(source: QuoteSource, modelOf = shippedModel): Found {
  const scene = readScene(source);
  if (!scene.stretches.length)
    return { lexicon: scene.lexicon, paragraphs: [], attributions: [], speakers: [], of: [] };
  const model = modelOf(scene.lexicon.pack.code);
  // 5. What is anybody's words at all.
  const speech = decideSpeech(scene, judgeWords(scene, model.words));
  // 6. Whom the pronouns stand for.
  const pronouns = resolvePronouns(scene, model.pronouns);
  // 7. Who says what.
  const attributions = attribute(scene, speech, pronouns, model.speakers)
    .filter(a => a !== null)
    .flatMap(a => disownTerm(a, scene))
    .map(a => disownQuestion(a, scene));
  // 8. Speakers: one for each entity.
  const { lexicon, paragraphs, entities } = scene;
  const nominals = resolveNominals(paragraphs, entities, lexicon);
  const resolve = ({ mention }: Attribution) =>
    (mention && (pronouns.get(mention)?.entity ?? nominals.entities.get(mention))) ?? null;
  // “a spokeswoman … she”: the noun is what the speaker is called by.
  const bodies = resolveBodies(paragraphs, lexicon);
  const named = (a: Attribution) => {
    const noun = (a.mention && (pronouns.get(a.mention)?.noun ?? nominals.nouns.get(a.mention))) ?? a.mention;
    return { ...a, mention: (noun && bodies.get(noun)) ?? noun };
  };
  const fullest = fullNames([source.title, source.subtitle ?? ''], lexicon);
  const describe = (entity: Entity) => {
    const name = withoutAblative(nameOf(entity, lexicon), lexicon);
    return { name: fullest.get(plain(name)) ?? name, role: roleOf(entity, paragraphs, lexicon) };
  };
  return {
    lexicon,
    paragraphs,
    attributions,
    ...castOf(
      attributions.map(named),
      entities,
      resolve,
      describe,
      m => basePhrase(phraseOf(m, paragraphs, lexicon), lexicon),
      m => isBody(m, paragraphs),
      lexicon,
    ),
  };
}

/** Who said what. Spans are UTF-16 offsets into `source.blocks`; quotes come in reading order. */
export function findQuotes(source: QuoteSource): { speakers: Speaker[]; quotes: Quote[] } {
  const { lexicon, attributions, speakers, of } = readQuotes(source);
  const quotes = joinQuotes(attributions, of, source.blocks);
  // 9. Interviews: whole paragraphs that ask and answer, without marks.
  const interview = findTurns(source, lexicon.pack, {
    name: name => baseName(name, lexicon),
    role: role => baseRole(role, lexicon),
  });
  return interview ? castTurns({ speakers, quotes }, interview) : { speakers, quotes };
}
