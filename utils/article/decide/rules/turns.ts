import { boxesAround } from '../../segment/box.ts';
import type { Leaf } from '../../segment/leaf.ts';
import { endsSentence } from '../evidence/own.ts';
import { isPlain } from './siblings.ts';
import { isCalledHeading } from './subheads.ts';

/** Fewer lines are no interview. */
const FEWEST = 3;
/** This share of the lines that are made like questions asks something: others say thanks. */
const ASKING = 0.5;
/** This share of them has an answer that stays. */
const ANSWERED = 0.5;
/** Also within the line: Armenian marks the word that asks. */
const QUESTION = /[?？؟՞]/;
const NAME_WORDS = 4;
/** A name above what somebody says stands in one element with it, no further out. */
const LEVELS = 3;

/**
 * Keeps the turns of an interview: a question of a few words in an element of its own looks like a label, and the last
 * answer is often one word.
 * @param looks what the elements around each line look like: lines with the same look are made alike
 */
export function keepTurns(leaves: Leaf[], looks: string[], keep: boolean[]): boolean[] {
  const found = [...keep];
  /** “Ann Lee” above what she says. */
  const isName = (i: number): boolean => {
    const [leaf, next] = [leaves[i], leaves[i + 1]];
    if (leaf?.kind !== 'paragraph' || !next || leaf.figures.words > NAME_WORDS || endsSentence(leaf.text)) return false;
    return isPlain(leaf) && leaf.box.parent !== null && boxesAround(next.box, LEVELS).includes(leaf.box.parent);
  };
  const alike = Map.groupBy(leaves.keys(), i => (isTurn(leaves[i]) ? (looks[i] ?? '') : ''));
  for (const [look, lines] of alike) {
    if (look === '' || lines.length < FEWEST) continue;
    const asking = lines.filter(i => QUESTION.test(leaves[i]?.text ?? '')).length;
    if (asking < ASKING * lines.length && !areTitles(leaves, lines)) continue;
    const turns = lines.map(question => ({ question, answer: isName(question + 1) ? question + 2 : question + 1 }));
    const answered = turns.filter(({ answer }) => keep[answer]);
    if (answered.length < ANSWERED * turns.length) continue;
    const answers = new Set(answered.map(({ answer }) => looks[answer]));
    const whole = turns.filter(({ answer }) => answers.has(looks[answer]));
    for (const { question, answer } of whole) found[question] = found[answer] = true;
    const names = whole.flatMap(({ question, answer }) => [question, answer]).filter(i => isName(i - 1));
    const texts = new Set(names.map(i => leaves[i - 1]?.text));
    if (texts.size > 1) for (const i of names) found[i - 1] = true;
  }
  return keepLabelled(leaves, found);
}

/** Lines that their elements call titles, each another, over text in one element with it: the cards of an article. */
function areTitles(leaves: Leaf[], lines: number[]): boolean {
  const texts = new Set(lines.map(i => leaves[i]?.text));
  return (
    texts.size === lines.length &&
    lines.every(i => {
      const [leaf, next] = [leaves[i], leaves[i + 1]];
      return (
        leaf &&
        next &&
        isCalledHeading(leaf) &&
        leaf.box.parent &&
        boxesAround(next.box, LEVELS).includes(leaf.box.parent)
      );
    })
  );
}

const isTurn = (leaf: Leaf | undefined): boolean => leaf !== undefined && leaf.kind !== 'caption' && isPlain(leaf);

/** The label that a line begins with: “Anchor:” of “Anchor: Thank you”, “Q.” of “Q. Why?”; null for none. */
function labelOf(text: string): string | null {
  const end = text.startsWith('. ', 1) ? 1 : text.indexOf(': ');
  return end > 0 ? text.slice(0, end) : null;
}

/** Keeps what goes on from a turn and begins with the same label as others that stay. */
function keepLabelled(leaves: Leaf[], keep: boolean[]): boolean[] {
  const labels = leaves.map(leaf => (leaf.kind === 'paragraph' ? labelOf(leaf.text) : null));
  const counts = new Map<string, number>();
  labels.forEach((label, i) => {
    if (label && keep[i]) counts.set(label, (counts.get(label) ?? 0) + 1);
  });
  const found = [...keep];
  labels.forEach((label, i) => {
    if (label && found[i - 1] && (counts.get(label) ?? 0) >= FEWEST && isTurn(leaves[i])) found[i] = true;
  });
  return found;
}
