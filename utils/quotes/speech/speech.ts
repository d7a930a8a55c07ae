import { bind } from '../attribution/bind.ts';
import { moodAround } from '../attribution/last-said.ts';
import { participleAfter } from '../attribution/participle.ts';
import { insideReport } from '../attribution/reported.ts';
import { endsLike } from '../languages/items.ts';
import {
  capitalNouns,
  cueBits,
  endsOnVerb,
  has,
  hasCapitals,
  is,
  isUnlearned,
  type Lexicon,
  strongBits,
  verbMayLead,
} from '../lexicon/lexicon.ts';
import { findPullQuotes } from '../marks/pull-quotes.ts';
import { endOfChain, isPlainAt, type Stretch } from '../marks/stretch.ts';
import { isJob } from '../people/role-words.ts';
import type { Paragraph } from '../scene/paragraph.ts';
import { type Place, placeOf, type Scene, stretchText } from '../scene/scene.ts';
import { leftOf } from '../text/left-of.ts';
import { isLower } from '../text/scan.ts';
import { isColon, isComma, isDash, isQuote, isSign, isWord, plain, type Token, together } from '../text/tokens.ts';
import { findNamed } from './named.ts';
import { isSpokenOf } from './spoken-of.ts';

const fewWords = 5; // a name, a slogan, a term
const someWords = 8; // a fragment
const longestLabel = 12; // tokens
const longestObject = 8;
const longestDirection = 60; // characters

/**
 * Decides which stretches are somebody's words. What belongs together is decided together: pieces that attributions cut
 * out of one pair of marks, and words that run on over paragraphs.
 * @param chances what was learned of each, from 0 to 1
 */
export function decideSpeech(scene: Scene, chances: readonly number[]): boolean[] {
  const learned = !isUnlearned(scene.lexicon);
  const pulled = findPullQuotes(scene);
  const named = findNamed(scene);
  const speech = scene.stretches.map((stretch, i) => {
    if (stretch.source) return true;
    if (stretch.part) return stretch.part !== 'aside';
    if (named[i] && !stretch.continued) return false;
    const place = placeOf(scene, i);
    // „Der Damm sei ‚morsch‘“: in what is reported even a word is somebody's.
    const least = moodAround(place.paragraph.tokens, place.at) ? 0.2 : 0.5;
    const likely = (chances[i] ?? 0) >= least || isSpokenOf(place, scene.lexicon);
    if (learned) return likely || isSaidAfter(scene, place, stretch);
    return mayBeSpeech(scene, place, stretch) && (likely || isBound(scene, place) || isSecondPiece(place));
  });
  for (let i = 0; i < speech.length; i++) {
    const end = endOfChain(scene.stretches, i);
    speech.fill(speech.slice(i, end).includes(true), i, end);
    i = end - 1;
  }
  return scene.stretches.map((s, i) => !!speech[i] && !pulled[i] && !isStageDirection(scene, s));
}

/** „Der Klang“, sagt sie: a comma after the marks and the plain verb; where it opens the sentence and nouns have capitals, any verb. */
function isSaidAfter({ lexicon }: Scene, { paragraph, at }: Place, stretch: Stretch): boolean {
  const { tokens } = paragraph;
  const verb = tokens[at + 2];
  if (!isComma(tokens[at + 1]) || !verb) return false;
  const opens = capitalNouns(lexicon) && !together(tokens[at - 1], verb);
  // „unauffällig“, teilte sie mit; but „Neues Blatt“, meldete …
  const low = isLower(paragraph.text[stretch.from]);
  return has(verb, low ? strongBits : is.say) || (opens && isWord(verb) && !verb.capital && !(verb.bits & ~cueBits));
}

/** “(Crosstalk.)”: all that the marks hold stands in parentheses. */
function isStageDirection(scene: Scene, stretch: Stretch): boolean {
  const inner = stretchText(scene, stretch, longestDirection);
  return inner.length < longestDirection && /^[([][^()[\]]*[)\]][.!?]?$/u.test(inner);
}

/**
 * Where nothing was learned of the language: a few words inside a sentence are a name or a term unless an act of speech
 * is beside them.
 */
function mayBeSpeech(scene: Scene, place: Place, stretch: Stretch): boolean {
  const { lexicon } = scene;
  const { paragraph, at } = place;
  const { tokens, mentions } = paragraph;
  const inner = stretchText(scene, stretch, 200);
  const count = inner.split(/\s+/).length;
  const isShort = count <= fewWords;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (isShort && isGlued(paragraph.text, stretch.end)) return false;
  if (isThing(tokens, at, inner, count, lexicon)) return false;
  if (count <= someWords && isApposed(paragraph, at)) return false;
  const inside = isWord(before, tokens[at]?.sentence);
  const saying = strongBits | (verbMayLead(lexicon) || count < 2 ? 0 : is.noun | is.subordinator); // “…” açıklamasını yaptı, “…” diye sordu
  const goesOn = isWord(after, tokens[at]?.sentence) && !has(after, saying | is.gerund | is.subordinator);
  if (!inside && goesOn && isShort && isPlainAt(inner, inner.length))
    return !!participleAfter(tokens, mentions, at, lexicon); // “Armenian noses” trouble
  if (count > someWords || !inside) return true;
  if (has(before, strongBits) || has(after, saying) || (hasCapitals(lexicon) && isFollowed(tokens, at, saying)))
    return true;
  if (!isPlainAt(inner, inner.length) && count > 2) return true;
  // A name in the reported sentence has a capital; where there are none, it has two words.
  // « assure que le texte sera “prêt” »: after a verb one word will do.
  const isBare = lexicon.pack.articles && !has(before, is.determiner); // « des propos “durs” »
  const most = has(before, is.auxiliary) || isBare ? 0 : /^\p{Lo}/u.test(inner) ? 2 : 1;
  if (count > most && /^[\p{Ll}\p{Lo}]/u.test(inner) && insideReport(tokens, at)) return true;
  return (!isShort || mayBePart(tokens, at, inner, lexicon)) && isBound(scene, place);
}

/** Whether what few words name is a thing, a paper or a body: by the words beside them and their capitals. */
function isThing(tokens: readonly Token[], at: number, inner: string, count: number, lexicon: Lexicon): boolean {
  const isShort = count <= fewWords;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const inside = isWord(before, tokens[at]?.sentence);
  // «ректор „не для записи“ заявил: …»: what is said comes after the colon.
  if (inside && isShort && has(after, strongBits) && isColon(tokens[at + 2])) return true;
  // «тренер „Сокола“», «редакция „Вечернего Города“»: after a role or a body a name.
  const { adjectives, obliques, owners } = lexicon.pack;
  const isLed = inside && (has(before, is.role | is.title | is.body) || isJob(before, lexicon));
  const isLikeName = isShort && /^\p{Lu}[^.,!?…]*$/u.test(inner);
  if (isLikeName && isLed && !endsLike(before.norm, owners)) return true;
  if (isLikeName && isSign(before, /^\($/) && isSign(after, /^\)$/)) return true; // «Лунин („Рыжий Кот“)»
  if (isOneName(inner) && !isSaid(tokens, at)) return true;
  // «Об этом „Вечернему Городу“ рассказал …»: whom it tells stands in a case of its own.
  if (adjectives && isLikeName && has(after, strongBits) && endsLike(inner, obliques)) return true;
  if (!has(before, strongBits)) return false;
  // «وأوضح "العساف" في …»: one word that no list has.
  if (count < 2 && together(after, before) && /^\p{Lo}/u.test(inner) && !lexicon.look(plain(inner))) return true;
  const ends = after?.capital || (!hasCapitals(lexicon) && has(after, is.subordinator));
  return isShort && (ends || /^\p{Lu}.*[^.!?…]$/u.test(inner)); // “wrote the ‘Daily News’”
}

/** Whether few words inside a sentence may be a part of it that somebody said. */
function mayBePart(tokens: readonly Token[], at: number, inner: string, lexicon: Lexicon): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const low = isLower(inner[0]);
  // « juge le plan “honteux” », « ont “crié” hier », but « un “pacte vert” »: where nouns have articles, what has none is no noun.
  // « réclame à la ville “un quai sûr” de plus »: nor is what has its own article inside.
  const opens = lexicon.look(plain(inner.split(' ')[0]));
  const isWhole = has(before, is.auxiliary) || has(opens, is.determiner | is.preposition | is.auxiliary);
  if (lexicon.pack.articles && low && (isWhole || !(isWord(after) || has(before, is.determiner)))) return true;
  return (
    has(before, is.subordinator | is.label | is.noun) ||
    (endsOnVerb(lexicon) && has(tokens[at + 2], is.label)) || // “…” olarak nitelendirdi
    isLabel(tokens, at, low) ||
    (low && isObject(tokens, at))
  );
}

/** “tildó la norma de ‘chapuza’”, «назвал его «неверным»»: what something is called stands after a preposition, or after the thing. */
function isLabel(tokens: readonly Token[], at: number, low: boolean): boolean {
  const reach = has(tokens[at - 1], is.preposition) ? longestLabel : low ? longestObject : 0;
  const before = leftOf(tokens, at, reach).filter(t => together(t, tokens[at]));
  return before.slice(before.findLastIndex(isQuote) + 1).some(t => has(t, is.label));
}

/** « dénonce une “fuite” », “advirtió del ‘riesgo’ de …”: nothing but small words between an act of speech and the marks. */
function isObject(tokens: readonly Token[], at: number): boolean {
  let k = at - 1;
  while (has(tokens[k], is.determiner | is.of)) k -= 1;
  return together(tokens[k], tokens[at]) && has(tokens[k], strongBits & ~is.according);
}

/** “Zaqatala”nın: an ending of its own makes it a noun of the sentence. */
const isGlued = (text: string, end: number): boolean => /^[-’']?\p{L}/u.test(text.slice(end, end + 2));

/** “told ‘Kamerton’”, “‘Report’ learned”: one word with a capital. */
const isOneName = (text: string): boolean => /^\p{Lu}(?:[^\s!?…]*[^\s!?….,])?$/u.test(text);

/** “…”, said; “…”, - deyə; «…» — сказал: an act of speech after a comma or a dash, or after both. */
const isFollowed = (tokens: readonly Token[], at: number, saying = strongBits): boolean =>
  (isComma(tokens[at + 1]) || isDash(tokens[at + 1])) && [2, 3].some(k => has(tokens[at + k], saying));

/** A word alone is said after a colon, before a dash, or straight before the verb that says it: “Volveremos”, prometió. */
const isSaid = (tokens: readonly Token[], at: number): boolean =>
  (!together(tokens[at - 1], tokens[at]) && isFollowed(tokens, at)) ||
  isColon(tokens[at - 1]) ||
  has(tokens[at + 1], is.say) ||
  [1, 2].some(k => isDash(tokens[at + k]));

/** The order of words gives it a speaker. */
const isBound = (scene: Scene, { paragraph, at }: Place): boolean => !!bind(scene, paragraph, at);

/** «A», – said Lee. – «B»: a dash goes on with what was said before it. */
function isSecondPiece({ paragraph, at }: Place): boolean {
  const before = leftOf(paragraph.tokens, at, 12);
  const quote = before.findLastIndex(isQuote);
  const between = before.slice(quote + 1);
  return quote >= 0 && isDash(between.at(-1)) && between.some(t => has(t, strongBits));
}

/** “the schools' contest — ‘Silver Voice’”: after a noun and a dash a name, unless the sentence before it speaks. */
function isApposed({ tokens }: Paragraph, at: number): boolean {
  if (!isDash(tokens[at - 1]) || !isWord(tokens[at - 2])) return false;
  // «Это — „неловкий шаг“, считает Лунин»
  const isSpoken = (t: Token) => together(t, tokens[at]) && (isQuote(t) || has(t, strongBits | is.according));
  return !(has(tokens[at + 1], strongBits) || isFollowed(tokens, at) || tokens.slice(0, at - 1).some(isSpoken));
}
