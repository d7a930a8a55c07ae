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
    'an inner post carries its author’s line',
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
  [
    'en',
    'the line of an inner post is a caption below it',
    `${long}\n> Water in the yard again. Third time this year! pic.example.com/Qx7\n^ — Mara Lind (@maralind) May 3, 2031\nBo Ek left.`,
    ['Mara Lind: Water in the yard again. Third time this year!'],
  ],
  [
    'en',
    'posts in a row, each with its line',
    `Ann Brook, the mayor, told the town to stay calm.\n> First the water.\n> Then the mud.\n^ — Mara St. Lind 🌊 (@maralind) May 3, 2031\n> So it was us all along https://t.example/aB3\n^ — bo the miller (@boek) May 4, 2031`,
    ['Mara St. Lind: First the water. / Then the mud.', 'bo the miller: So it was us all along'],
  ],
  [
    'en',
    'a post in a paragraph',
    `Ann Brook, the mayor, told the town to stay calm.\nWater in the yard again.\n— Mara Lind (@maralind) May 3, 2031`,
    ['Mara Lind: Water in the yard again.'],
  ],
  [
    'en',
    'whatever an author is called',
    `The town slept on.\n> Water in the yard.\n^ — Noaam 🌊 (@noaam) May 3, 2031\n> Water in the hall.\n^ — Mara Veldin (@MaraVeldin) November 3, 2031`,
    ['Noaam: Water in the yard.', 'Mara Veldin: Water in the hall.'],
  ],
  [
    'en',
    'a post is no part of the talk around it',
    `Ann Brook, the mayor, spoke on Sunday. “The mill was never safe,” Brook said.\n> Water in the yard.\n^ — Mara Lind (@maralind) May 3, 2031\n“It will not be built again,” she added.`,
    ['Ann Brook: The mill was never safe,', 'Mara Lind: Water in the yard.', 'Ann Brook: It will not be built again,'],
  ],
  [
    'en',
    'the text quotes from a post',
    `Ann Brook wrote on Monday that the mill has to “pay for the whole dam.”\n> The mill must pay for the whole dam.\n^ — Ann Brook (@brook) May 3, 2031`,
    ['Ann Brook: pay for the whole dam.', 'Ann Brook: The mill must pay for the whole dam.'],
  ],
  [
    'de',
    'unter dem Zitat steht der Name, dazwischen nur ein Zeichen',
    `In der Nacht stieg der Fluss.\n> Der Fluss nahm die Brücke und die halbe Mühle.\n> „\n^ Anna Lehmann, Müllerin\nDie Mühle steht still.`,
    ['Anna Lehmann: Der Fluss nahm die Brücke und die halbe Mühle.'],
  ],
  [
    'en',
    'a caption below an extract may be that of a picture',
    `${long}\n> Section 4. The mill pays for its own dam.\n^ Ann Brook, the mayor, at the mill on Sunday. Photo: Harbour Pictures`,
    [],
  ],
];

test.for(cases)('%s: %s', ([lang, ...row]) => {
  expect(readCase(lang, row)).toEqual(row[2]);
});
