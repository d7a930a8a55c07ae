import { endsOnVerb, has, hasCapitals, is, type Lexicon, strongBits } from '../lexicon/lexicon.ts';
import { isAged } from '../mentions/aged.ts';
import { isNominal, type Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../scene/paragraph.ts';
import type { Scene } from '../scene/scene.ts';
import { mentionsWithin, sentenceAround } from '../scene/sentence-around.ts';
import { isColon, isComma, type Token, together } from '../text/tokens.ts';
import { isPlainWord } from './before-name.ts';
import { announcer } from './bind.ts';
import { isReported } from './reported.ts';
import type { Previous } from './setting.ts';
import { governed } from './subjects.ts';

const headings = 4; // so many may stand above the words that open a text

/**
 * Binds a quote whose sentence names nobody by the sentences around it: to a document announced, to whoever acted or spoke
 * last, or, at the head of a text, to whoever acts next.
 */
export const carry = (scene: Scene, paragraph: Paragraph, at: number, previous: Previous): Mention | null =>
  goesOn(scene, paragraph, at, previous?.mention ?? null) ??
  follows(scene, paragraph, at, previous) ??
  leads(scene, paragraph, at);

/**
 * A sentence that opens with a quote and names nobody goes on with an attribution before it (“…”, jokes Lee. “…”), or is of whom the
 * sentence before it names: «Об этом сообщила Анна Левина. / «…», говорится в заявлении», “Ann Lee addressed the crowd. “…””.
 */
function follows(scene: Scene, here: Paragraph, at: number, previous: Previous): Mention | null {
  const { paragraphs, lexicon } = scene;
  const { tokens, block } = here;
  const p = at > 0 ? here : paragraphs[block - 1];
  const earlier = p?.tokens ?? [];
  const end = at > 0 ? at : earlier.length;
  // “Lee bildirib ki, … Holm boşalıb: “…””: where the verb ends the sentence, the colon is whoever's spoke before it.
  const spoke = p && endsOnVerb(lexicon) && isColon(earlier[end - 1]) && spokeBefore(p, end, lexicon);
  if (spoke) return spoke;
  const isNamed = mentionsWithin(here, ...sentenceAround(tokens, at))[0];
  if (isNamed || together(tokens[at - 1], tokens[at]) || p?.kind !== 'paragraph') return null;
  const [from] = sentenceAround(earlier, end - 1);
  const opener = mentionsWithin(p, from, end).find(
    m => (earlier[m.phrase]?.first || isComma(earlier[m.phrase - 1])) && acts(earlier, m, scene),
  );
  const isAttributed = previous && earlier.slice(from, end).some(t => t.stretch === previous.stretch);
  return isAttributed ? previous.mention : (announcer(p, end, lexicon) ?? opener ?? null);
}

/** Who speaks in the last sentence before token `end` that has an act of speech; at most so many are looked at. */
const spokeBefore = (p: Paragraph, end: number, lexicon: Lexicon, most = 8): Mention | null =>
  end > 0 && most > 0
    ? (announcer(p, end, lexicon) ?? spokeBefore(p, sentenceAround(p.tokens, end - 1)[0], lexicon, most - 1))
    : null;

/** “…”. At the bar Ann Lee, 58, looks down: words that open the text are of whoever acts in the sentence after them. */
function leads(scene: Scene, { block, tokens, mentions }: Paragraph, at: number): Mention | null {
  if (at > 0 || block > headings) return null;
  return mentions.find(m => m.sentence === 1 && acts(tokens, m, scene)) ?? null;
}

/**
 * “And added: …”, “…”, remembers: an act of speech in a sentence that names nobody is that of whoever spoke or, where
 * somebody else has acted since, of the one who did last. “dijo desde Lisboa” names nobody, «сообщили в Минтрансе» does.
 */
function goesOn(scene: Scene, here: Paragraph, at: number, previous: Mention | null): Mention | null {
  const { paragraphs, lexicon } = scene;
  const { tokens, block } = here;
  const [from, to] = sentenceAround(tokens, at);
  const verb = from + tokens.slice(from, to).findIndex(t => has(t, strongBits & ~is.according));
  // “…”, bromea: a word of whatever kind after the comma.
  const open = isComma(tokens[at + 1]) && isPlainWord(tokens[at + 2]) ? at + 2 : verb;
  // Açıklamasında “…” ifadelerini kullandı.
  const isNamed = endsOnVerb(lexicon) && has(tokens[at + 1], is.noun);
  const cue = verb < from ? (isNamed ? at : open) : verb;
  if (
    cue < from ||
    mentionsWithin(here, from, to).some(
      m => !governed(tokens, m, lexicon) && !(m.first > cue && isReported(tokens, m, cue)),
    )
  )
    return null;
  // «وقال: …» goes on with whoever spoke, paragraphs above.
  const far = hasCapitals(lexicon) ? 1 : 3;
  let acted: Mention | undefined;
  for (let k = block; !acted && k >= block - far; k -= 1) {
    const { kind, tokens: above = [], mentions = [] } = paragraphs[k] ?? {};
    if (kind !== 'heading')
      acted = mentions.findLast(m => (k < block || m.first < at) && !isLed(above, m, lexicon) && acts(above, m, scene));
  }
  const spoke = previous && block - previous.block <= far + 1 ? previous : null;
  const isLater = spoke && (!acted || (spoke.block - acted.block || spoke.first - acted.first) > 0);
  return isLater ? spoke : (acted ?? null);
}

/** “with [Ann Lee]”, where that is sure. */
const isLed = (tokens: readonly Token[], m: Mention, lexicon: Lexicon): boolean =>
  !!lexicon.pack.of && governed(tokens, m, lexicon);

/** Somebody by name, or a role that opens its sentence; not whom others' words are about. */
function acts(tokens: readonly Token[], m: Mention, { entities, lexicon }: Scene): boolean {
  const entity = entities.of.get(m);
  if (m.inner || (m.owner && !has(tokens[m.last + 1], is.according))) return false;
  const [from] = sentenceAround(tokens, m.first);
  if (isReported(tokens, m, from - 1)) return false; // “because the [Guard] goes on”
  // “En la aldea de Penalva, [el párroco] toca las campanas.”
  const lead = isComma(tokens[m.phrase - 1]) ? tokens.slice(from, m.phrase - 1) : null;
  const opens =
    !!(tokens[m.phrase]?.first || lead?.every(t => t.kind !== 'sign' && t.kind !== 'quote')) ||
    (has(tokens[m.phrase - 1], is.preposition) && !governed(tokens, m, lexicon)) || // «сообщили в [мэрии]»
    (!hasCapitals(lexicon) && has(tokens[m.phrase - 1], strongBits)); // «قال [روبيو]»
  if (isNominal(m))
    return (!m.plural || has(tokens[m.after], strongBits)) && has(tokens[m.head], is.role | is.body) && opens;
  if (!entity) return false;
  if (entity.body) return opens;
  if (isAged(tokens, m, lexicon)) return true;
  const isPerson = has(tokens[m.last], is.firstName) || tokens[m.phrase]?.entry?.owner; // “Su amiga Noa asiente.”
  return entity.words.length > 1 ? entity.person || opens : opens && !!isPerson;
}
