import { expect, test } from 'vitest';
import { type Case, readCase } from '../cases.ts';

const said = '“The river took the bridge and half of the mill before anybody woke,” Bo Ek said.';
const once = ['Bo Ek: The river took the bridge and half of the mill before anybody woke,'];

const cases: Case[] = [
  ['marked and alone in its block', `${said}\n“The river took the bridge and half of the mill”`, once],
  ['above the words that it repeats', `“Half of the mill before anybody woke”\n${said}`, once],
  ['with its credit', `${said}\n> “The river took the bridge and half of the mill” — Bo Ek`, once],
  [
    'a block quote without marks',
    `${said}\n> The river took the bridge and half of the mill\n> — Bo Ek, a miller`,
    once,
  ],
  ['a crosshead in marks', `${said}\n# ‘Before anybody woke’\nThe town slept on.`, once],
  [
    'it repeats words of the text that nobody said',
    'The mill stood for two hundred years and nobody ever painted it, the town’s book has it.\n“The mill stood for two hundred years and nobody ever painted it”',
    [],
  ],
  [
    'its credit runs on behind an unclosed mark',
    `${said}\n"The river took the bridge and half of the mill before anybody woke.\nBo Ek, a miller."`,
    once,
  ],
  [
    'said twice is two quotes',
    `${said} “Half of the mill before anybody woke,” he said again.`,
    [...once, 'Bo Ek: Half of the mill before anybody woke,'],
  ],
  [
    'alone in its block, but new',
    `${said}\n“And nobody rang the bell.”`,
    [...once, 'Bo Ek: And nobody rang the bell.'],
  ],
];

test.for(cases)('%s', row => {
  expect(readCase('en', row)).toEqual(row[2]);
});
