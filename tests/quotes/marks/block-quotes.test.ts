import { expect, test } from 'vitest';
import { type Case, readCase } from '../cases.ts';

const long = 'The night shift at the Vellmar mill ended early on Sunday when the river rose above the lower yard.';

const cases: [lang: string, ...Case][] = [
  [
    'en',
    'a line below names the author',
    `${long}\n> The river took the bridge and half of the mill.\n> — Bo Ek, a miller`,
    ['Bo Ek: The river took the bridge and half of the mill.'],
  ],
  [
    'en',
    'the line ends the last paragraph',
    `${long}\n> The river took the bridge.\n> Then it took half of the mill. — Bo Ek, a miller`,
    ['Bo Ek: The river took the bridge. / Then it took half of the mill.'],
  ],
  [
    'en',
    'the line is a paragraph of its own below the block quote',
    `${long}\n> The river took the bridge and half of the mill.\n— Bo Ek, a miller`,
    ['Bo Ek: The river took the bridge and half of the mill.'],
  ],
  [
    'en',
    'an embedded post carries its author’s line',
    `${long}\n> Water in the yard again. Third time this year! — Mara Lind (@maralind) May 3, 2031`,
    ['Mara Lind: Water in the yard again. Third time this year!'],
  ],
  [
    'en',
    'a colon announces the words',
    `${long} Bo Ek wrote in his diary:\n> The river took the bridge and half of the mill.\n> We stood on the roof.`,
    ['Bo Ek: The river took the bridge and half of the mill. / We stood on the roof.'],
  ],
  [
    'en',
    'a pronoun announces the words',
    `Mara Lind runs the mill. In a letter to the town she wrote:\n> The river took the bridge and half of the mill.`,
    ['Mara Lind: The river took the bridge and half of the mill.'],
  ],
  [
    'en',
    'a sentence announces them without a colon',
    `${long} Mayor Ann Brook responded on Monday.\n> The town will rebuild the mill, whatever it costs.`,
    ['Ann Brook: The town will rebuild the mill, whatever it costs.'],
  ],
  [
    'en',
    'marked words learn their author from the line',
    `Ann Brook, the mayor, came at noon.\n> “The river took the bridge and half of the mill.”\n> — Bo Ek, a miller`,
    ['Bo Ek: The river took the bridge and half of the mill.'],
  ],
  ['en', 'an extract of a document is nobody’s words', `${long}\n> Section 4. The mill pays for its own dam.`, []],
  [
    'en',
    'what a bare colon announces is no speech',
    `Costs and duties for next year:\n> Section 4. The mill pays for its own dam.`,
    [],
  ],
  [
    'en',
    'what is quoted inside an extract keeps its own speaker',
    `${long}\n> Page 9. “The dam was never finished,” the builder Bo Ek told the court in spring.`,
    ['Bo Ek: The dam was never finished,'],
  ],
  [
    'de',
    'eine Zeile nennt den Verfasser',
    `In der Nacht stieg der Fluss über den unteren Hof.\n> Der Fluss nahm die Brücke und die halbe Mühle.\n> – Anna Lehmann, Müllerin`,
    ['Anna Lehmann: Der Fluss nahm die Brücke und die halbe Mühle.'],
  ],
  [
    'ru',
    'двоеточие перед цитатой',
    `Анна Белова написала в своём дневнике:\n> Река унесла мост и половину мельницы.`,
    ['Анна Белова: Река унесла мост и половину мельницы.'],
  ],
  [
    'fr',
    'une ligne nomme l’auteur',
    `La nuit, le fleuve a envahi la cour.\n> Le fleuve a pris le pont et la moitié du moulin.\n> — Claire Morel, meunière`,
    ['Claire Morel: Le fleuve a pris le pont et la moitié du moulin.'],
  ],
  [
    'es',
    'dos puntos antes de la cita',
    `Elena Castro escribió en su diario:\n> El río se llevó el puente y medio molino.`,
    ['Elena Castro: El río se llevó el puente y medio molino.'],
  ],
  [
    'tr',
    'satır sahibini söyler',
    `Gece nehir alt avluyu bastı.\n> Nehir köprüyü ve değirmenin yarısını aldı.\n> — Ayşe Demir, değirmenci`,
    ['Ayşe Demir: Nehir köprüyü ve değirmenin yarısını aldı.'],
  ],
];

test.for(cases)('%s: %s', ([lang, ...row]) => {
  expect(readCase(lang, row)).toEqual(row[2]);
});
