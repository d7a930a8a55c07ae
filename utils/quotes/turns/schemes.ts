import { askersOf } from './askers.ts';
import { type Costs, NEVER, type Scheme } from './decode.ts';
import type { LabelGroup } from './labels.ts';
import type { Piece } from './pieces.ts';
import { labelsOf, share } from './shape.ts';
import { type Styled, styleOf } from './style.ts';
import { saysYou, type WordTests } from './words.ts';

/** The ways in which this page may mark its turns, each worth a try. */
export function schemesOf(pieces: Styled[], is: WordTests): Scheme[] {
  const schemes: Scheme[] = [];
  const dashed = pieces.filter(piece => piece.mark === 'dash');
  const labels = labelsOf(pieces);
  // Labels stand on the first turns only, one on each side, and dashes before the others.
  const thenDashes = new Set(labels.slice(0, 2)).size > 1 && dashed.filter(piece => !piece.group)[labels.length];
  if (labels[0]) schemes.push(labelScheme(labels, !!thenDashes, is));
  for (const style of ['bold', 'italic', 'heading', 'quote', 'star', 'number']) {
    const set = pieces.filter(piece => styleOf(piece) === style);
    if (share(set, piece => piece.asks > (style === 'quote' ? 1 : 0)) >= 0.3)
      schemes.push(styleScheme(style, pieces, is));
  }
  const isBoth = pieces.some(({ mark }, i) => mark === 'dash' && mark === pieces[i + 1]?.mark);
  if (isBoth && !thenDashes && dashed.some(piece => piece.asks)) schemes.push(dashScheme);
  if (!labels[0] && dashed[1] && share(dashed, piece => piece.asks === 2) >= (isBoth ? 0.7 : 0.5))
    schemes.push(styleScheme('asked', pieces, is));
  if (pieces.filter(piece => piece.asks === 2 && length(piece) < 400).length > 1) schemes.push(plainScheme);
  return schemes;
}

const length = (piece: Piece): number => piece.end - piece.start;
const trailing = (piece: Styled): number => (piece.credit ? 0 : piece.subhead ? 0.5 : 3);
/** A heading between turns belongs to the answer. */
const subhead = (piece: Styled, question = NEVER): Costs => [
  0, // before
  NEVER, // question
  question, // question+
  NEVER, // answer
  piece.credit ? 3 : 1, // answer+
  trailing(piece), // after
];

/** Dashes before questions and answers alike. A paragraph without a dash goes on with the turn. */
const dashScheme: Scheme = {
  name: 'dash',
  repeat: 3,
  costs: piece => {
    const ends = piece.asks === 2;
    if (piece.subhead) return subhead(piece, 4);
    if (piece.mark !== 'dash') {
      // A question in bold or after an asterisk, its answer after a dash: another scheme.
      const asked = styleOf(piece) !== 'plain' && ends ? 4 : 0;
      return [
        0, // before
        NEVER, // question
        asked + (ends ? 0.5 : 1.5), // question+
        NEVER, // answer
        asked + (piece.credit ? 3 : 0), // answer+
        trailing(piece), // after
      ];
    }
    return [
      ends ? 3 : 2, // before
      (ends || piece.closing ? 0 : piece.asks ? 0.7 : 2) + (length(piece) > 700 ? 1 : 0), // question
      NEVER, // question+
      ends ? 1.5 : piece.closing ? 0.5 : 0, // answer
      NEVER, // answer+
      6, // after
    ];
  },
};

/** Questions have a style or, `asked`, a dash of their own; what is between them answers. */
function styleScheme(style: string, pieces: Styled[], is: WordTests): Scheme {
  const isSet = (piece: Styled) => (style === 'asked' ? piece.mark === 'dash' : styleOf(piece) === style);
  // “**Bo Ek:** Why?” once, and the other questions without a label
  const isOf = (piece: Styled) => isSet(piece) || (piece.group?.count === 1 && piece.asks === 2);
  const others = pieces.filter(piece => !isOf(piece) && styleOf(piece) === 'plain' && piece.mark === 'dash').length;
  const dashedAnswers = others >= 0.5 * pieces.filter(isOf).length;
  return {
    name: style,
    repeat: 2.5,
    costs: piece =>
      isOf(piece) ? ofStyle(piece, is) : piece.subhead ? subhead(piece, 3) : between(piece, dashedAnswers),
  };
}

/** What has the style of questions. */
function ofStyle(piece: Styled, is: WordTests): Costs {
  const { asks, mark, subhead: head, credit, closing } = piece;
  const shown = mark ? 0.5 : 0.2;
  if (asks === 2 || closing || piece.greeting)
    return [
      3, // before
      0, // question
      mark ? 1.5 : 0.3, // question+
      5, // answer
      5, // answer+
      credit ? 0 : 5, // after
    ];
  const turned = asks === 1 || saysYou(piece.text, is);
  return [
    turned ? 1 + shown : shown, // before
    head ? 1.5 : turned ? 0.2 : 0.7, // question
    mark ? 1.5 : 0.3, // question+
    2.5, // answer
    credit ? 3 : head ? 0.5 : 1.5, // answer+
    credit ? 0 : 1, // after
  ];
}

/** What has not. */
function between(piece: Styled, dashedAnswers: boolean): Costs {
  const { closing } = piece;
  const stray = dashedAnswers && piece.mark === 'dash' && piece.asks === 2 && length(piece) < 300;
  const unsaid = piece.credit ? 3 : 0;
  return [
    0, // before
    closing ? 0 : stray ? 0.5 : NEVER, // question
    4, // question+
    unsaid, // answer
    piece.group ? 3 : stray ? 1 : closing ? 0.5 : unsaid, // answer+: another label, another speaker
    trailing(piece), // after
  ];
}

/** Nothing but the question marks: believed only where the page says that it is an interview. */
const plainScheme: Scheme = {
  name: 'plain',
  repeat: 3,
  costs: piece => {
    if (piece.subhead) return subhead(piece);
    const asked = (piece.asks === 2 && !piece.mark && length(piece) < 400) || piece.closing;
    return [
      asked ? 1 : 0, // before
      asked ? 0 : NEVER, // question
      asked ? 0.5 : 3, // question+
      piece.credit || asked ? 3 : 0, // answer
      piece.credit ? 3 : asked ? 1 : 0, // answer+
      trailing(piece), // after
    ];
  },
};

/**
 * Labels tell the side; where only one side has them, the other is told by its style or its question marks.
 * @param labels the groups of the labelled pieces, in order
 * @param thenDashes whether the first turns alone have labels, and the others dashes
 */
function labelScheme(labels: LabelGroup[], thenDashes: boolean, is: WordTests): Scheme {
  const groups = [...new Set(labels)];
  const askers = askersOf(groups, labels, is);
  const once = [...askers].every(({ count }) => count < 2);
  const oneSided = !askers.size || askers.size === groups.length;
  return {
    name: 'label',
    repeat: thenDashes ? dashScheme.repeat : 0.5,
    costs: piece => {
      if (piece.group) return labelled(piece.group, askers.has(piece.group));
      if (thenDashes && piece.mark === 'dash') return dashScheme.costs(piece);
      if (piece.subhead && !(oneSided && piece.asks)) return subhead(piece, 3);
      return unlabelled(piece, oneSided, oneSided && !askers.size, once);
    },
  };
}

const labelled = ({ count }: LabelGroup, asks: boolean): Costs => [
  count > 1 ? 5 : 1, // before: “Ann Lee: the fog is a neighbour” may be the headline once more
  asks ? 0 : NEVER, // question
  NEVER, // question+
  asks ? NEVER : 0, // answer
  NEVER, // answer+
  6, // after
];

/**
 * @param open nobody of the labelled asks
 * @param once the asker has a label on the first question alone
 */
function unlabelled(piece: Styled, oneSided: boolean, open: boolean, once: boolean): Costs {
  const set = styleOf(piece) !== 'plain' || piece.mark === 'dash';
  const asked = open && (piece.asks === 2 || piece.closing);
  // A question in bold, or after the only one with a label, whose label is missing.
  const isMissing = (set || once) && piece.asks === 2;
  return [
    asked ? 1 : 0, // before
    asked ? 0 : isMissing || (open && set) ? 1 : NEVER, // question
    oneSided ? 2 : 0.5, // question+
    oneSided && !open ? 0 : NEVER, // answer
    asked || isMissing ? 2 : piece.credit ? 3 : 0, // answer+
    trailing(piece), // after
  ];
}
