import { isUnlearned } from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Resolution } from '../people/pronouns.ts';
import type { Paragraph } from '../scene/paragraph.ts';
import { type Place, placeOf, type Scene } from '../scene/scene.ts';
import { cueAround } from '../scene/sentence-around.ts';
import { pathOf, symbolAt } from '../scene/symbols.ts';
import { together } from '../text/tokens.ts';
import { bind } from './bind.ts';
import { carry } from './carry.ts';
import { lastSaid, moodAround, ownSaid } from './last-said.ts';

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
  bound: Mention | null;
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
  const place = placeOf(scene, stretch);
  const { paragraph, at } = place;
  const s = scene.stretches[stretch];
  const { tokens } = paragraph;
  const before = tokens[at - 1];
  const fresh = !together(before, tokens[at]);
  const isWhole = fresh && tokens[at + 1]?.text === '.'; // “We lost”. for “We lost.”
  const after = tokens[isWhole ? at + 2 : at + 1];
  const over = !together(after, tokens[at]);
  const inner = isWhole ? '.' : s ? (paragraph.text[s.to - 1] ?? '') : '';
  const end = /[.,?!…]/.test(inner) ? inner : s?.closed ? 'w' : '/';
  const context = `${fresh ? (before ? '.' : '^') : symbolAt(paragraph, at - 1)}Q${end}${over ? (after ? '.' : '$') : symbolAt(paragraph, at + 1)}`;
  const isMarked = !!scene.lexicon.pack.reported;
  const bound = isUnlearned(scene.lexicon)
    ? (bind(scene, paragraph, at) ?? carry(scene, paragraph, at, previous))
    : null;
  return {
    scene,
    stretch,
    paragraph,
    at,
    context,
    previous,
    sincePrevious: cut(previous ? wayBetween(placeOf(scene, previous.stretch), place, s?.continued) : 'none', 10),
    picked,
    pronouns,
    own: ownSaid(paragraph, at),
    said: isMarked ? lastSaid(scene, paragraph, at) : null,
    reporting: isMarked ? cueAround(tokens, at) + moodAround(tokens, at) : '',
    bound,
  };
}

/**
 * The way from a quote to the next: in one paragraph the symbols between, from a paragraph to the one below whether the one
 * ends and the other begins with its quote (`Q`) and the words go on (`+`), else about how many paragraphs.
 */
function wayBetween(from: Place, to: Place, goesOn = false): string {
  const apart = to.paragraph.block - from.paragraph.block;
  if (apart === 0) return pathOf(to.paragraph.symbols, from.at + 1, to.at) ?? 'long';
  if (apart > 1) return apart < 4 ? '//' : '///';
  const isLast = from.paragraph.tokens.length - 1 === from.at;
  return `/${goesOn ? '+' : ''}${isLast ? 'Q' : ''}${to.at === 0 ? 'Q' : ''}`;
}
