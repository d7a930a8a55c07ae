import type { Span } from '../../types.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { baseName, lastWord } from '../people/names.ts';
import type { QuoteSource } from '../source.ts';
import { hasWord } from '../text/scan.ts';
import { plain } from '../text/tokens.ts';
import { decode, type State } from './decode.ts';
import { ENOUGH, evidence } from './evidence.ts';
import { groupLabels, type LabelGroup } from './labels.ts';
import { introOf, type Person, peopleOf } from './people.ts';
import { asks, cutPieces, type Piece } from './pieces.ts';
import type { Intro } from './presentation.ts';
import { schemesOf } from './schemes.ts';
import { type Styled, stylePieces } from './style.ts';
import { isSame, type WordTests, wordsOf, wordTests } from './words.ts';

export type { Person } from './people.ts';

/** One turn: whole blocks, without their dash or label. The speaker is null where the page does not say. */
type Turn = { kind: 'question' | 'answer'; spans: Span[]; speaker: Person | null };

export type Interview = {
  turns: Turn[];
  /** The blocks that turns are made of; what is quoted inside belongs to the turn. */
  blocks: Set<number>;
};

/**
 * Finds the questions and answers of an interview.
 *
 * 1. pieces: blocks with their dash, label, emphasis and question mark
 * 2. labels: which of them are speakers
 * 3. schemes: the ways in which this page may mark its turns
 * 4. decode: the best reading under each
 * 5. evidence: is it an interview at all
 * 6. people: who asks and who answers
 *
 * @returns Turns in reading order with UTF-16 spans; null where the article is not an interview.
 */
export function findTurns(source: QuoteSource, lexicon: Lexicon): Interview | null {
  if (!source.blocks.some(block => asks(block.text))) return null;
  const is = wordTests(lexicon);
  const outlet = plain(source.siteName ?? '');
  // “A. … / B. … / C. …”
  const isList = source.blocks.some(({ text }) => /^B[.)] /.test(text));
  const isLabel = (word: string) =>
    is.question(word) || (is.answer(word) && !(isList && word === 'a')) || `${outlet}.`.startsWith(`${word}.`);
  const cut = cutPieces(source.blocks, isLabel).filter(({ label }) => !wordsOf(label ?? '').some(is.related));
  const known = knownNames(source, cut, is);
  const groups = groupLabels(cut, is, known);
  const pieces = stylePieces(cut, groups, is);

  let best: { states: State[]; score: number } = { states: [], score: 0 };
  for (const scheme of schemesOf(pieces, is)) {
    const { states, cost } = decode(pieces, scheme);
    const score = evidence(scheme.name, pieces, states, source, is) - cost / pieces.length;
    if (score > best.score) best = { states, score };
  }
  if (best.score < ENOUGH) return null;
  return assemble(pieces, best.states, people(source, pieces, best.states, is));
}

/** Names that the page gives, which lend labels their full form; not those of what a heading is about (“Ferries: What happened?”). */
function knownNames(source: QuoteSource, pieces: Piece[], is: WordTests): string[] {
  if (!pieces.some(piece => piece.label)) return [];
  const opening = source.blocks.slice(0, 8).map(({ text, kind }, block) => {
    const head = kind === 'heading' && pieces.find(piece => piece.block === block);
    return head ? text.slice(head.afterLabel) : text;
  });
  const texts = [source.title, source.subtitle ?? '', ...opening];
  const names = texts.flatMap(is.names).flatMap(run => {
    // “[Edda] and Bo Norling” share a surname.
    const [given, and] = run.tokens.slice(Math.max(0, run.first - 2), run.first);
    const other = given?.capital && and && is.joint(and.norm) ? [`${given.text} ${lastWord(run.text)}`] : [];
    return [run.text, ...other].map(name => baseName(name, is.lexicon));
  });
  return [...names.filter(name => name.includes(' ')), ...source.authors, source.siteName ?? ''].filter(Boolean);
}

type Speakers = (group: LabelGroup | null, kind: Turn['kind']) => Person | null;

/** Who speaks a turn: the label's name, else the one whom the introduction presents. */
function people(source: QuoteSource, pieces: Styled[], states: State[], is: WordTests): Speakers {
  const at = (state: State) => pieces.filter((_, i) => states[i] === state);
  const intro = introOf(source, at('before'));
  const { answering, asking, known } = peopleOf(
    source,
    intro,
    at('after').flatMap(({ credit, text }) => (credit && wordsOf(text).some(is.announce) ? text : [])),
    at('question').map(piece => piece.text),
    at('answer').flatMap(piece => piece.group?.name ?? []),
    is,
  );
  /** The group alone on its side whose labels name anybody: a label may stand on the first turn only. */
  const aloneOn = (kind: Turn['kind']): LabelGroup | null => {
    const [group, other] = new Set(at(kind).flatMap(piece => (piece.group?.name ? piece.group : [])));
    return (!other && group) || null;
  };
  const labelled = new Map<string, Person>();
  return (label, kind) => {
    const group = label ?? aloneOn(kind);
    const answers = kind === 'answer';
    const name = group?.name;
    if (!name) return answers ? answering : asking;
    const office = isOffice(name, is);
    if (answering) {
      // “The Minister”; “Keeper”, «Тимур Петрович»: made of words that the introduction has for the one who answers.
      const own = wordsOf(`${answering.role ?? ''} ${answering.name}`);
      const isTheirs = answers && (office || wordsOf(name).every(word => own.includes(word)));
      if (isTheirs || isSame(answering.name, name)) return answering;
    }
    if (asking && (plain(asking.name) === plain(name) || (!answers && (office || name.length < 4)))) return asking;
    const person = labelled.get(name) ?? {
      name: (office && holderOf(name, intro)) || name,
      role: group?.role ?? known.find(one => one.name === name)?.role ?? null,
    };
    labelled.set(name, person);
    return person;
  };
}

/** “The Minister”: a label that names an office only. */
function isOffice(name: string, is: WordTests): boolean {
  const words = wordsOf(name);
  return words.some(is.role) && words.every(word => is.honorific(word) || is.role(word) || is.small(word));
}

/** “Remarks by President Harlow” for “The President”: the word with a capital after the last word of an office. */
function holderOf(office: string, intro: readonly Intro[]): string | null {
  const word = `${wordsOf(office).at(-1)} `;
  const after = intro.map(({ text }) => {
    const at = plain(text).indexOf(word);
    return at >= 0 && /^\p{Lu}\p{Ll}[\p{L}’'-]*/u.exec(text.slice(at + word.length))?.[0];
  });
  return after.find(Boolean) || null;
}

/** Joins pieces to turns: a start opens one, what goes on is added to it. Who has no label is whom the heading presents. */
function assemble(pieces: Styled[], states: State[], speakerOf: Speakers): Interview {
  const turns: Turn[] = [];
  const blocks = new Set<number>();
  let open: Turn | null = null;
  let presented: Person | null = null;
  pieces.forEach((piece, i) => {
    const state = states[i] ?? 'before';
    presented = piece.presents ?? presented;
    if (state === 'before' || state === 'after') return;
    blocks.add(piece.block);
    const goesOn = state.endsWith('+');
    if (!goesOn) {
      const kind = state as Turn['kind'];
      const own = kind === 'answer' && !piece.group?.name && presented;
      open = { kind, spans: [], speaker: own || speakerOf(piece.group, kind) };
      turns.push(open);
    }
    // A subheading or a caption between two paragraphs of an answer was not said.
    if (goesOn && (piece.subhead || (piece.credit && piece.bold))) return;
    if (hasWord(piece.said))
      open?.spans.push({ block: piece.block, start: piece.end - piece.said.length, end: piece.end });
  });
  return { turns: turns.filter(turn => turn.spans[0]), blocks };
}
