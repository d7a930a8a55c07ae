import { has, is, type Lexicon, strongBits } from '../lexicon/lexicon.ts';
import { isNominal, type Mention } from '../mentions/mention.ts';
import { type Entity, isAged } from '../people/entities.ts';
import type { Resolution } from '../people/pronouns.ts';
import type { Paragraph } from '../scene/paragraph.ts';
import { placeOf, type Scene } from '../scene/scene.ts';
import { mentionsWithin, sentenceAround } from '../scene/sentence-around.ts';
import { pathOf, symbolAt } from '../scene/symbols.ts';
import { isWord, type Token, together } from '../text/tokens.ts';
import { isPlainWord } from './before-name.ts';
import { announcer, type Binding, bind } from './bind.ts';
import { lastSaid, ownSaid, reporting } from './last-said.ts';
import { isReported } from './pair-score.ts';
import { governed } from './subjects.ts';

/** What is known of the quote before, when the next one is decided. */
export type Previous = { stretch: number; mention: Mention } | null;

/** What all candidates of one quote share. */
export type Setting = {
  scene: Scene;
  stretch: number;
  paragraph: Paragraph;
  at: number;
  /** What stands before and after the quote, and how it ends: `,Q,|s`. */
  context: string;
  previous: Previous;
  /** The way from the quote before to this one. */
  sincePrevious: string;
  /** How often each entity (or pronoun, or noun) was picked so far. */
  picked: Map<unknown, number>;
  pronouns: ReadonlyMap<Mention, Resolution>;
  /** Whose words the sentences before report, and whether the quote's sentence goes on with them: `none r`. */
  said: Mention | null;
  reporting: string;
  /** Who is the subject of an act of speech in the quote's own sentence. */
  own: Mention | null;
  /** What the order of words says, where the language asks for it. */
  bound: Binding | null;
};

/** Cut to so many characters. */
export const cut = (s: string, n: number) => (s.length > n ? `${s.slice(0, n)}…` : s);

/** What makes two mentions the same to the ranker: the entity, or else the words. */
export const identity = (x: Pick<Setting, 'scene' | 'pronouns'>, m: Mention): unknown =>
  x.scene.entities.of.get(m) ?? x.pronouns.get(m)?.entity ?? `${m.kind} ${m.text.toLowerCase()}`;

/** Gathers what the candidates of one quote share, once for all of them. */
export function settingOf(
  scene: Scene,
  stretch: number,
  previous: Previous,
  picked: Map<unknown, number>,
  pronouns: ReadonlyMap<Mention, Resolution>,
): Setting {
  const { paragraph, at } = placeOf(scene, stretch);
  const s = scene.stretches[stretch];
  const inner = s ? (paragraph.text[s.to - 1] ?? '') : '';
  const end = /[.,?!…]/.test(inner) ? inner : s?.closed ? 'w' : '/';
  const { tokens } = paragraph;
  const before = tokens[at - 1];
  const fresh = !together(before, tokens[at]);
  const after = tokens[at + 1];
  const over = !together(after, tokens[at]);
  const context = `${fresh ? (before ? '.' : '^') : symbolAt(paragraph, at - 1)}Q${end}${over ? (after ? '.' : '$') : symbolAt(paragraph, at + 1)}`;
  let sincePrevious = 'none';
  if (previous) {
    const place = placeOf(scene, previous.stretch);
    const apart = paragraph.block - place.paragraph.block;
    sincePrevious =
      apart === 0
        ? (pathOf(paragraph.symbols, place.at + 1, at) ?? 'long')
        : apart === 1
          ? `/${s?.continued ? '+' : ''}${place.paragraph.tokens.length - 1 === place.at ? 'Q' : ''}${at === 0 ? 'Q' : ''}`
          : apart < 4
            ? '//'
            : '///';
  }
  const { lexicon, paragraphs } = scene;
  const isMarked = lexicon.pack.reported !== undefined;
  const around = (step: number) => paragraphs[paragraph.block + step] ?? null;
  const bound = lexicon.pack.byRule
    ? (bind(paragraph, at, lexicon, around(-1), around(1)) ??
      issued(paragraph, at, lexicon, around(-1)) ??
      goesOn(paragraph, around(-1), at, previous?.mention ?? null, scene) ??
      follows(scene, paragraph, at, previous) ??
      leads(scene, paragraph, at))
    : null;
  return {
    scene,
    stretch,
    paragraph,
    at,
    context,
    previous,
    sincePrevious: cut(sincePrevious, 10),
    picked,
    pronouns,
    own: ownSaid(paragraph, at),
    said: isMarked ? lastSaid(scene, paragraph, at) : null,
    reporting: isMarked ? reporting(tokens, at) : '',
    bound,
  };
}

/** “…”, jokes Lee. “…”: a sentence that is a quote and nothing else, after one that ends on an attribution. */
function follows(scene: Scene, { tokens }: Paragraph, at: number, previous: Previous): Binding | null {
  const place = previous && placeOf(scene, previous.stretch);
  if (place?.paragraph.tokens !== tokens) return null;
  const apart = (tokens[at]?.sentence ?? 0) - (tokens[place.at]?.sentence ?? 0);
  const isAlone = ![at - 1, at + 1].some(k => isWord(tokens[k], tokens[at]?.sentence));
  return previous && apart === 1 && isAlone ? { mention: previous.mention, cue: at, rule: 'on' } : null;
}

/** “…”. At the bar Ann Lee, 58, looks down: words that open the text are of whoever acts in the sentence after them. */
function leads({ paragraphs, entities }: Scene, { block, tokens, mentions }: Paragraph, at: number): Binding | null {
  if (at > 0 || paragraphs.slice(0, block).some(p => p.kind === 'paragraph')) return null;
  const mention = mentions.find(m => m.sentence === 1 && acts(tokens, m, entities.of.get(m)));
  return mention ? { mention, cue: at, rule: 'on' } : null;
}

/** “…”, the statement reads: a document in a sentence that names nobody is of whoever last announced something. */
function issued(paragraph: Paragraph, at: number, lexicon: Lexicon, above: Paragraph | null): Binding | null {
  const { tokens } = paragraph;
  const sentence = tokens[at]?.sentence ?? 0;
  const [from, to] = sentenceAround(tokens, at, sentence);
  if (mentionsWithin(paragraph, from, to).length > 0) return null;
  const row = tokens.slice(from, to);
  if (!row.some(t => has(t, is.noun)) || !row.some(t => has(t, strongBits))) return null;
  return announcer(paragraph, from, lexicon) ?? (above && announcer(above, above.tokens.length, lexicon));
}

/**
 * “And added: …”, “…”, remembers: an act of speech in a sentence that names nobody is that of whoever spoke or, where
 * somebody else has acted since, of the one who did last. “dijo desde Lisboa” names nobody, «сообщили в Минтрансе» does.
 */
function goesOn(
  here: Paragraph,
  above: Paragraph | null,
  at: number,
  previous: Mention | null,
  { entities, lexicon }: Scene,
): Binding | null {
  const { tokens } = here;
  const [from, to] = sentenceAround(tokens, at, tokens[at]?.sentence ?? 0);
  const verb = from + tokens.slice(from, to).findIndex(t => has(t, strongBits & ~is.according));
  // “…”, bromea: a word of whatever kind after the comma.
  const cue = verb < from && tokens[at + 1]?.text === ',' && isPlainWord(tokens[at + 2]) ? at + 2 : verb;
  if (
    cue < from ||
    mentionsWithin(here, from, to).some(
      m => !(lexicon.pack.of && governed(tokens, m, lexicon)) && !(m.first > cue && isReported(tokens, m, cue)),
    )
  )
    return null;
  const acted = [here, above]
    .flatMap(p => (!p || p.kind === 'heading' ? [] : { p, left: p === here ? at : Infinity }))
    .map(({ p, left }) => p.mentions.findLast(m => m.first < left && acts(p.tokens, m, entities.of.get(m))))
    .find(Boolean);
  const spoke = previous && here.block - previous.block <= 2 ? previous : null;
  const isLater =
    spoke && (!acted || spoke.block > acted.block || (spoke.block === acted.block && spoke.first > acted.first));
  const mention = isLater ? spoke : acted;
  return mention ? { mention, cue, rule: 'on' } : null;
}

/** Somebody by name, or a role that opens its sentence; not whom others' words are about. */
function acts(tokens: readonly Token[], m: Mention, entity: Entity | undefined): boolean {
  if (m.embedded || m.possessive) return false;
  let from = m.first;
  while (together(tokens[from - 1], m)) from -= 1;
  if (isReported(tokens, m, from - 1)) return false; // “because the [Guard] goes on”
  // “En la aldea de Penalva, [el párroco] toca las campanas.”
  const lead = tokens[m.phrase - 1]?.text === ',' ? tokens.slice(from, m.phrase - 1) : null;
  const opens = tokens[m.phrase]?.first === true || lead?.every(t => t.kind !== 'sign' && t.kind !== 'quote') === true;
  if (isNominal(m)) return !m.plural && has(tokens[m.head], is.role | is.body) && opens;
  if (!entity) return false;
  if (entity.body) return opens;
  if (isAged(tokens, m)) return true;
  const isPerson = has(tokens[m.last], is.firstName) || tokens[m.phrase]?.entry?.possessive; // “Su amiga Noa asiente.”
  return entity.words.length > 1 ? entity.person || opens : opens && isPerson === true;
}
