import { type Case, testCases } from './cases.ts';

const cases: Case[] = [
  ['sagte nach den Worten', '„Wir haben gewonnen“, sagte Anna Lehmann.', ['Anna Lehmann: Wir haben gewonnen']],
];

testCases('de', cases);
