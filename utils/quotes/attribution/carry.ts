import { has, is, strongBits } from '../lexicon/lexicon.ts';
import { isNominal, type Mention } from '../mentions/mention.ts';
import { type Entity, isAged } from '../people/entities.ts';
import type { Paragraph } from '../scene/paragraph.ts';
import { placeOf, type Scene } from '../scene/scene.ts';
import { mentionsWithin, sentenceAround } from '../scene/sentence-around.ts';
import { isWord, type Token, together } from '../text/tokens.ts';
import { isPlainWord } from './before-name.ts';
import { announcer, type Binding } from './bind.ts';
import { isReported } from './pair-score.ts';
import type { Previous } from './setting.ts';
import { governed } from './subjects.ts';

const headings = 4; // so many may stand above the words that open a text

/**
 * Binds a quote whose sentence names nobody by the sentences around it: to a document announced, to whoever acted or spoke
 * last, or, at the head of a text, to whoever acts next.
 */
export const carry = (scene: Scene, paragraph: Paragraph, at: number, previous: Previous): Binding | null =>
  issued(scene, paragraph, at) ??
  goesOn(scene, paragraph, at, previous?.mention ?? null) ??
  follows(scene, paragraph, at, previous) ??
  leads(scene, paragraph, at);

/** “…”, jokes Lee. “…”: a sentence that is a quote and nothing else, after one that ends on an attribution. */
function follows(scene: Scene, { tokens }: Paragraph, at: number, previous: Previous): Binding | null {
  const place = previous && placeOf(scene, previous.stretch);
  if (place?.paragraph.tokens !== tokens) return null;
  const apart = (tokens[at]?.sentence ?? 0) - (tokens[place.at]?.sentence ?? 0);
  const isAlone = ![at - 1, at + 1].some(k => isWord(tokens[k], tokens[at]?.sentence));
  return previous && apart === 1 && isAlone ? { mention: previous.mention, cue: at, rule: 'on' } : null;
}

/** “…”. At the bar Ann Lee, 58, looks down: words that open the text are of whoever acts in the sentence after them. */
function leads({ entities }: Scene, { block, tokens, mentions }: Paragraph, at: number): Binding | null {
  if (at > 0 || block > headings) return null;
  const mention = mentions.find(m => m.sentence === 1 && acts(tokens, m, entities.of.get(m)));
  return mention ? { mention, cue: at, rule: 'on' } : null;
}

/** “…”, the statement reads: a document in a sentence that names nobody is of whoever last announced something. */
function issued({ paragraphs, lexicon }: Scene, paragraph: Paragraph, at: number): Binding | null {
  const { tokens, block } = paragraph;
  const [from, to] = sentenceAround(tokens, at);
  if (mentionsWithin(paragraph, from, to).length > 0) return null;
  const row = tokens.slice(from, to);
  if (!row.some(t => has(t, is.noun)) || !row.some(t => has(t, strongBits))) return null;
  const above = paragraphs[block - 1];
  return announcer(paragraph, from, lexicon) ?? (above ? announcer(above, above.tokens.length, lexicon) : null);
}

/**
 * “And added: …”, “…”, remembers: an act of speech in a sentence that names nobody is that of whoever spoke or, where
 * somebody else has acted since, of the one who did last. “dijo desde Lisboa” names nobody, «сообщили в Минтрансе» does.
 */
function goesOn(
  { paragraphs, entities, lexicon }: Scene,
  here: Paragraph,
  at: number,
  previous: Mention | null,
): Binding | null {
  const { tokens, block } = here;
  const [from, to] = sentenceAround(tokens, at);
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
  const acted = [here, paragraphs[block - 1]]
    .flatMap(p => (!p || p.kind === 'heading' ? [] : { p, left: p === here ? at : Infinity }))
    .map(({ p, left }) => p.mentions.findLast(m => m.first < left && acts(p.tokens, m, entities.of.get(m))))
    .find(Boolean);
  const spoke = previous && block - previous.block <= 2 ? previous : null;
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
