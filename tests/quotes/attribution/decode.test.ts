import { expect, test } from 'vitest';
import { findQuotes } from '../../../utils/quotes/index.ts';
import { interviewPage } from '../interview.ts';

/** By what the last quote's speaker is known: a doubt is shown where nobody is named beside the words. */
test.for([
  ['cue', '“We will run two boats,” said Lena Marsh.'],
  ['cue', '“We will run two boats,” said Prime Minister Lena Marsh.'],
  ['cue', '“We will run two boats,” said lamplighter Lena Marsh.'],
  ['cue', '“We will run two boats,” the lamplighter, Lena Marsh, said.'],
  ['cue', '“We will run two boats,” said the port’s director Lena Marsh.'],
  ['pronoun', 'Lena Marsh had hoped for wind.\n“We will run two boats,” she said.'],
  ['carried', '“We will run two boats,” said lamplighter Lena Marsh. “Three if there is wind.”'],
  ['cue', 'Lamplighter Lena Marsh was pale. “The lamps went out at nine,” Marsh said.'],
  ['carried', 'Lamplighter Lena Marsh was pale. “We lit them,” Marsh said. “The lamps went out at nine.”'],
] as const)('%s: %s', ([evidence, text]) => {
  const { quotes, speakers } = findQuotes(interviewPage(text));
  expect(speakers.map(({ name }) => name)).toEqual(['Lena Marsh']);
  expect(quotes.at(-1)?.evidence).toBe(evidence);
});
