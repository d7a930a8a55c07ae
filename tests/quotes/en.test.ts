import { type Case, testCases } from './cases.ts';

const cases: Case[] = [
  ['said after the words', '“We won,” said Ann Lee.', ['Ann Lee: We won,']],
  ['said before the words', 'Ann Lee said: "We won the match."', ['Ann Lee: We won the match.']],
];

testCases('en', cases);
