import { expect, test } from 'vitest';
import { printedByline } from '../../../utils/article/metadata/printed-byline.ts';

const LEE = ['Ann Lee'];
const BOTH = ['Ann Lee', 'Bo Ek'];

test.for<[string, string, string[], string | null]>([
  ['a line of names as it is', 'By Ann Lee and Bo Ek', BOTH, 'By Ann Lee and Bo Ek'],
  [
    'with what a comma joins to them',
    'By Ann Lee, our reporter in the north',
    LEE,
    'By Ann Lee, our reporter in the north',
  ],
  ['and an agency', 'Von Ann Lee mit APA', LEE, 'Von Ann Lee mit APA'],
  ['and who helped', 'By Ann Lee Contributions from Bo Ek', LEE, 'By Ann Lee Contributions from Bo Ek'],
  ['with the kind of text before them', 'Analysis by Ann Lee', LEE, 'Analysis by Ann Lee'],
  ['with the name that the page does not tell of', 'Bo Ek Ann Lee', LEE, 'Bo Ek Ann Lee'],
  [
    'with the names that a comma joins to them',
    'Bo Ek, Cy Dahl, Di Eng, Ann Lee',
    LEE,
    'Bo Ek, Cy Dahl, Di Eng, Ann Lee',
  ],
  ['with the bracket that ends them', 'By Ann Lee (Bo Ek) Follow', BOTH, 'By Ann Lee (Bo Ek)'],
  ['without the date before them', '5 July 2026 11:12 by Ann Lee', LEE, 'by Ann Lee'],
  ['nor sections and buttons', 'Anchor Bookmark Share Sea By Ann Lee', LEE, 'By Ann Lee'],
  ['nor sections before a bare name', 'Anchor Bookmark Share Sea Ann Lee', LEE, 'Ann Lee'],
  ['without an account after them', 'Ann Lee@annlee', LEE, 'Ann Lee'],
  ['nor a button', 'By Ann Lee View More Articles', LEE, 'By Ann Lee'],
  ['nor the name again', 'By Ann Lee About Ann Lee Follow Ann Lee', LEE, 'By Ann Lee'],
  ['nor a date', 'Ann Lee, 5 July 2026', LEE, 'Ann Lee'],
  ['nor what goes on and on', `Ann Lee, ${'a reporter of ours '.repeat(3)}`, LEE, 'Ann Lee'],
  ['a comma between names that only elements keep apart', 'Ann Lee Bo Ek', BOTH, 'Ann Lee, Bo Ek'],
  ['and no space before it', 'von Ann Lee , Bo Ek', BOTH, 'von Ann Lee, Bo Ek'],
  ['none after the last', 'Bo Ek / Ann Lee', BOTH, 'Bo Ek / Ann Lee'],
  ['without signs at its edges', '| BY: Ann Lee, Norhaven |', LEE, 'BY: Ann Lee, Norhaven'],
  ['names in other letters', 'By ANN LEE Follow', LEE, 'By ANN LEE'],
  ['a space after a comma', 'By Ann Lee,Harbour Reporter', LEE, 'By Ann Lee, Harbour Reporter'],
  ['not a part of a word', 'By Ann Leeds', LEE, 'By Ann Leeds'],
  ['nor of an address', 'north.anchor.example', ['Anchor'], 'north.anchor.example'],
  ['but the name after it', 'anchor-wire 26/07 (anchor)', ['anchor'], 'anchor'],
  ['capitals that are longer in small letters', 'İnci Işık Ali İnan', ['İnci Işık', 'Ali İnan'], 'İnci Işık, Ali İnan'],
  ['a line without the names as it is', 'By our reporters', LEE, 'By our reporters'],
  ['a date is none', 'Published on 27.04.2026 at 07:39', LEE, null],
  ['nor is an address', 'https://anchor.example/authors/ann-lee', LEE, null],
])('%s', ([, line, authors, expected]) => {
  expect(printedByline(line, authors)).toBe(expected);
});
