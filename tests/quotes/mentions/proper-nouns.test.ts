import { expect, test } from 'vitest';
import { de } from '../../../utils/quotes/languages/de.ts';
import { lexiconOf } from '../../../utils/quotes/lexicon/lexicon.ts';
import { properNouns } from '../../../utils/quotes/mentions/proper-nouns.ts';
import { tokenise } from '../../../utils/quotes/text/tokenise.ts';

const lexicon = lexiconOf(de);
const namesIn = (text: string) => [...properNouns([tokenise(text, [], 0, lexicon)], lexicon)].sort();

test.each([
  ['nach einem Vornamen', 'Nach der Sitzung kam Anna Lindt.', ['anna', 'lindt', 'lindt.']],
  ['nach einer Rolle', 'Am Abend kam Trainer Hofer.', ['hofer']],
  ['vor einer Partei', 'Zuletzt zögerte Hofer (ABC).', ['abc', 'hofer']],
  ['neben einem Wort des Sagens', 'Am Ende sagte Hofer nichts.', ['hofer']],
  ['ein Hauptwort allein ist kein Name', 'Am Ende flossen Tränen.', []],
  ['auch nicht mit einem Artikel', 'Am Ende sagte der Zeuge nichts. Der Regen blieb.', []],
  ['was irgendwo einen Artikel hat, ist kein Name', 'Am Ende fordert Regen seinen Preis, denn der Regen blieb.', []],
])('%s', (_, text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});
