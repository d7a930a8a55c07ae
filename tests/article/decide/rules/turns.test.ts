import { expect, test } from 'vitest';
import { keepTurns } from '../../../../utils/article/decide/rules/turns.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import type { Leaf } from '../../../../utils/article/segment/leaf.ts';
import { pageOf, STORY } from '../../page.ts';

/** What comes back of the lines that the decision dropped: all but the sentences of the story. */
function back(markup: string): string[] {
  const document = pageOf(`<html><body><main>${markup}</main></body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const keep = leaves.map(({ text }) => STORY.some(line => text.endsWith(line)));
  const looks = leaves.map(
    ({ box, name }) => `${name} ${box.tag}.${box.names} ${box.parent?.tag}.${box.parent?.names}`,
  );
  const kept = keepTurns(leaves, looks, keep);
  return leaves.flatMap(({ text }, i) => (kept[i] && !keep[i] ? [text] : []));
}

const QUESTIONS = ['Why?', 'Who counted?', 'And then?', 'Thank you.'];
const ANSWERS = [STORY[0], STORY[1], 'Nothing.', 'You are welcome.'];
const turns = (draw: (question: string, answer: string, i: number) => string, questions = QUESTIONS): string =>
  questions.map((question, i) => draw(question, ANSWERS[i] ?? '', i)).join('');
const rows = (question: string, answer: string): string =>
  `<div class="turn"><div class="q">${question}</div><div class="a">${answer}</div></div>`;
const ALL = ['Why?', 'Who counted?', 'And then?', 'Nothing.', 'Thank you.', 'You are welcome.'];

test.each<[string, string, string[]]>([
  ['questions in elements of their own, with the short answers', turns(rows), ALL],
  ['under a heading each', turns((q, a) => `<h4>${q}</h4><p class="a">${a}</p>`), ALL],
  [
    'Armenian ones, which ask within the line',
    turns(rows, ['Ինչո՞ւ այդպես', 'Ո՞վ է հաշվել', 'Իսկ հետո՞ ինչ', 'Շնորհակալություն։']),
    ['Ինչո՞ւ այդպես', 'Ո՞վ է հաշվել', 'Իսկ հետո՞ ինչ', 'Nothing.', 'Շնորհակալություն։', 'You are welcome.'],
  ],
  [
    'the names above them',
    turns((q, a) => `<div><b>Anchor</b><p class="q">${q}</p></div><div><b>Ann Lee</b><p class="a">${a}</p></div>`),
    QUESTIONS.flatMap((q, i) => ['Anchor', q, 'Ann Lee', ...(i < 2 ? [] : [ANSWERS[i] ?? ''])]),
  ],
  [
    'but not one label above them all',
    turns((q, a) => `<div><b>Share</b><p class="q">${q}</p></div><p class="a">${a}</p>`),
    ALL,
  ],
  [
    'what cards of an article call their titles',
    turns(
      (q, a, i) => `<div class="card"><div class="card-title">${q} ${i}</div><p>${a}</p></div>`,
      ['Hull', 'Mast', 'Sail', 'Oar'],
    ),
    ['Hull 0', 'Mast 1', 'Sail 2', 'Nothing.', 'Oar 3', 'You are welcome.'],
  ],
  [
    'but not the same one on all',
    turns((_, a) => `<div class="card"><div class="card-title">Boats</div><p>${a}</p></div>`),
    [],
  ],
  [
    'nor titles that stand outside them',
    turns(
      (q, a) => `<div><div class="title">${q}</div></div><div class="b"><p>${a}</p></div>`,
      ['Hull', 'Mast', 'Sail', 'Oar'],
    ),
    [],
  ],
  ['nor lines that are called otherwise', turns(rows, ['Hull', 'Mast', 'Sail', 'Oar']), []],
  [
    'nor a longer line above each',
    turns((q, a, i) => `<div><b>Seen from the gate at night ${i}</b><p class="q">${q}</p></div><p class="a">${a}</p>`),
    ALL,
  ],
  [
    'nor a question that nobody answers',
    `${turns(rows, QUESTIONS.slice(0, 3))}<div class="turn"><div class="q">And now?</div></div><p>Share</p>`,
    ALL.slice(0, 4),
  ],
  ['not lines that ask nothing', turns(rows, ['Boats.', 'The count.', 'And then?', 'Thank you.']), []],
  ['nor two questions', turns(rows, QUESTIONS.slice(0, 2)), []],
  ['nor such as lead to other stories', turns((q, a) => rows(`<a href="/x">${q}</a>`, a)), []],
  ['nor such whose answers went', turns((q, _, i) => rows(q, i ? `No ${i}` : (STORY[0] ?? ''))), []],
  ['nor what stands below each', turns((q, a) => `${rows(q, a)}<p>Share</p>`), ALL],
  [
    'the last turn, which begins as the others do',
    `${STORY.slice(0, 3)
      .map(line => `<p>Anchor: ${line}</p>`)
      .join('')}<p>Anchor: Thank you.</p>`,
    ['Anchor: Thank you.'],
  ],
  ['in letters, too', `${turns((_, __, i) => `<p>A. ${STORY[i]}</p>`)}<p>A. No.</p>`, ['A. No.']],
  ['but not after something else', `${turns((_, __, i) => `<p>A. ${STORY[i]}</p>`)}<p>Share</p><p>A. No.</p>`, []],
  ['nor a line that begins in another way', `${turns((_, __, i) => `<p>A. ${STORY[i]}</p>`)}<p>B. No.</p>`, []],
  ['nor one with a link', `${turns((_, __, i) => `<p>A. ${STORY[i]}</p>`)}<p>A. <a href="/x">No.</a></p>`, []],
])('%s', (_, markup, expected) => {
  expect(back(markup)).toEqual(expected);
});
