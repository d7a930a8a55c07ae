import { expect, test } from 'vitest';
import { has, is, lexiconOf } from '../../../utils/quotes/lexicon/lexicon.ts';
import { tokenise } from '../../../utils/quotes/text/tokenise.ts';

const lexicon = lexiconOf({
  code: 'xx',
  script: 'Latin',
  order: { verbFirst: true, verbLast: false },
  cues: { according: 'according_to', strong: 'führte =_-_aus' },
});

test.each([
  ['a phrase', 'according to Lee', 'according', is.according],
  ['its first word alone', 'according Lee', 'according', 0],
  ['a verb and what it has parted with', 'Gestern führte Lee, 45, den Plan aus: so', 'führte', is.strong],
  ['which stands at the end of a clause', 'Gestern führte Lee aus Bonn den Plan', 'führte', 0],
  ['and of the same one', 'Gestern führte Lee. Der Plan ist aus.', 'führte', 0],
])('%s', (_, text, word, bits) => {
  const token = tokenise(text, [], 0, lexicon).find(t => t.norm === word);
  expect(has(token, bits || is.according | is.strong)).toBe(bits > 0);
});
