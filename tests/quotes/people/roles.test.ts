import { expect, test } from 'vitest';
import { findQuotes } from '../../../utils/quotes/index.ts';
import type { Block } from '../../../utils/types.ts';

test.for<[string, string, string, string | null]>([
  [
    'en',
    'The Norlandic energy economist Ann Brook, a fellow at the Centre, smiled.',
    'Brook said',
    'Norlandic energy economist, fellow at the Centre',
  ],
  [
    'en',
    'Hydrologist and head of the Lowland Institute, Ann Brook, began with the winter.',
    'Brook said',
    'Hydrologist and head of the Lowland Institute',
  ],
  [
    'en',
    'Member of the assembly and lawyer Ann Brook, for her part, believes in the river.',
    'Brook said',
    'Member of the assembly and lawyer',
  ],
  [
    'en',
    'Norlandic analyst and editor of the After Dark portal, Ann Brook, began with the winter.',
    'Brook said',
    'Norlandic analyst and editor of the After Dark portal',
  ],
  ['de', 'Der neue norländische Minister Karl Ohm kam zu spät.', 'sagte Ohm', 'neuer norländischer Minister'],
  ['de', 'Der Hafenarzt Dr. med. Karl Ohm kam zu spät.', 'sagte Ohm', 'Hafenarzt'],
  ['de', 'Da kam Dr. rer. nat. Karl Ohm zu spät.', 'sagte Ohm', null],
  ['de', 'Die neue Ministerin Anna Ohm kam zu spät.', 'sagte Ohm', 'neue Ministerin'],
  [
    'de',
    'Es bleibt so, sagt Karl Ohm, Minister für Häfen im Landtag gegenüber dem Boten.',
    'sagte Ohm',
    'Minister für Häfen im Landtag',
  ],
  ['en', 'A quarrel has left Mayor Ann Brook without a boat.', 'Brook said', 'Mayor'],
  ['en', 'A quarrel has left former mayor Ann Brook without a boat.', 'Brook said', 'former mayor'],
  ['de', 'Da kam der für die Häfen zuständige Minister Karl Ohm.', 'sagte Ohm', 'Minister'],
  ['de', 'Da kam der in Auendorf geborene frühere Minister Karl Ohm.', 'sagte Ohm', 'frühere Minister'],
  ['en', 'Ann Brook, chair of the committee, came late.', 'Brook said', 'chair of the committee'],
  ['en', 'After a talk with the mayor, Ann Brook left the hall.', 'Brook said', null],
  [
    'ru',
    'Гидролог и директор Института равнин Анна Ручьева начала с зимы.',
    'сказала Ручьева',
    'Гидролог и директор Института равнин',
  ],
  ['en', 'The team lost, linebacker Jordan Brook said.', 'Brook said', 'linebacker'],
  ['en', 'The team lost, Rovers linebacker Jordan Brook said.', 'Brook said', 'Rovers linebacker'],
  ['en', 'The team signed linebacker Jordan Brook.', 'Brook said', 'linebacker'],
  ['en', 'In winter Jordan Brook rests.', 'Brook said', null],
  ['en', 'Novelist Mia Brook came late.', 'Brook said', 'Novelist'],
  ['en', 'The minister of mines and energy Ann Brook came late.', 'Brook said', 'minister of mines and energy'],
  ['en', 'US Secretary of State Ann Brook came late.', 'Brook said', 'US Secretary of State'],
  [
    'en',
    'Lakeland State Board of Trustees chairman Tom Brook came late.',
    'Brook said',
    'Lakeland State Board of Trustees chairman',
  ],
  ['en', 'Lakeland Water Agency (LWA) chief Tom Brook came late.', 'Brook said', 'Lakeland Water Agency (LWA) chief'],
  ['en', "They met the bank's governor Ann Brook, and Bolt's director left.", 'Brook said', 'governor'],
  ['en', "There was Alba's director Ann Brook.", 'Brook said', "Alba's director"],
  ['en', 'The former minister Sir Tom Brook came late.', 'Brook said', 'former minister'],
  ['en', 'Then came a colleague named Ann Brook.', 'Brook said', 'colleague'],
  ['en', 'The guard saw a driver and Ann Brook.', 'Brook said', null],
  ['en', 'The wife of lawyer Tom Brook left the hall.', 'Brook said', 'lawyer'],
  ['en', 'The plan of chairman Tom Hill put Ann Brook in charge.', 'Brook said', null],
  ['en', 'They met its associate director, Ann Brook.', 'Brook said', 'associate director'],
  ['en', 'Then came Ann Brook, a Boise, Idaho-based welder.', 'Brook said', 'Boise, Idaho-based welder'],
  ['en', 'Then came Ann Brook, 54, a dog lover from Kent.', 'Brook said', 'dog lover from Kent'],
  [
    'en',
    'Then came Ann Brook, one of the co-chairs on the rivers board.',
    'Brook said',
    'one of the co-chairs on the rivers board',
  ],
  [
    'en',
    'Member of the regional assembly and lawyer Tomas Brook, for his part, is sure.',
    'Brook said',
    'Member of the regional assembly and lawyer',
  ],
  ['en', 'Then came Ann Brook, Director, Alba Securities.', 'Brook said', 'Director, Alba Securities'],
  [
    'en',
    'Then came Ann Brook, vice president for space at Alba Defense, Space, and Security.',
    'Brook said',
    'vice president for space at Alba Defense, Space, and Security',
  ],
  ['en', 'Then came Ann Brook, director of sports, Tom Hill, and the others.', 'Brook said', 'director of sports'],
  [
    'en',
    'Then came Ann Brook, area coroner for Holm and South East Orvane.',
    'Brook said',
    'area coroner for Holm and South East Orvane',
  ],
  ['en', 'Then came Ann Brook, hours after the mayor had left.', 'Brook said', null],
  ['en', 'After a talk with Ann Brook, the mayor told the others.', 'Brook said', null],
  ['en', 'Like Ann Brook, trainer Tom Hill has spoken out.', 'Brook said', null],
  ['de', 'Dann kam Ina Ohm, Kassenwartin des Turnvereins.', 'sagte Ohm', 'Kassenwartin des Turnvereins'],
  ['de', 'Dann kam Ina Ohm, Hannover.', 'sagte Ohm', null],
  ['de', 'Auch der Leiter der Hütte, Karl Ohm, warnt den Sprecher der Gäste.', 'sagte Ohm', 'Leiter der Hütte'],
  ['de', 'Gegen neun Uhr trat Sprecher Karl Ohm vor.', 'sagte Ohm', 'Sprecher'],
  ['de', 'Ministerin Ute Feld attackiert Karl Ohm.', 'sagte Ohm', null],
  ['de', 'Gehört wurde Karl Ohm, der vielen Lehrern aus dem Herzen spricht.', 'sagte Ohm', null],
  ['de', 'Wir haben mit Eva Ohm, einer Lehrerin aus Ulm gesprochen.', 'sagte Ohm', 'Lehrerin aus Ulm'],
  [
    'de',
    'Dann kam Karl Ohm, Leiter der Abteilung Herz, Lunge und Gefäße am Klinikum Au.',
    'sagte Ohm',
    'Leiter der Abteilung Herz, Lunge und Gefäße am Klinikum Au',
  ],
  [
    'ru',
    'Об этом сообщила старший инспектор отдела надзора и контроля Анна Ручьева.',
    'сказала Ручьева',
    'старший инспектор отдела надзора и контроля',
  ],
  [
    'ru',
    'Главный тренер команды, Анна Ручьева, предложила директору отдохнуть.',
    'сказала Ручьева',
    'Главный тренер команды',
  ],
  ['tr', 'Tarım ve Orman Bakanı Ali Kaya geldi.', 'Kaya', 'Tarım ve Orman Bakanı'],
  ['az', 'Elm və təhsil naziri Əli Kərimov gəldi.', 'Kərimov', 'Elm və təhsil naziri'],
  ['fr', 'Dehors attend maître Morvan.', 'a dit Morvan', null],
  ['fr', 'Face à Luc Morvan, le procureur est resté très calme hier.', 'a dit Luc Morvan', null],
  ['fr', 'Là vient l’adjoint à la culture Luc Morvan.', 'a dit Morvan', 'adjoint à la culture'],
  ['es', 'Fuera espera el señor Paz, que no dice nada de la nieve.', 'dijo Paz', null],
  ['es', 'Al puerto llegó la acuarelista norteña Clara Roldán.', 'dijo Roldán', 'acuarelista norteña'],
  ['tr', 'Ali Kurt ve Orman Bakanı Can Kaya geldi.', 'Kaya', 'Orman Bakanı'],
  ['tr', 'Köyün muhtarı olan Can Kaya geldi.', 'Kaya', 'Köyün muhtarı'],
  ['ru', 'На берег вышла мать двух рыбаков — Анна Ручьева.', 'сказала Ручьева', 'мать двух рыбаков'],
  ['ru', 'Врач порта Вера Ясенская и директор верфи Анна Ручьева молчали.', 'сказала Ручьева', 'директор верфи'],
])('%s: %s', ([lang, introduction, act, role]) => {
  const said =
    lang === 'ru'
      ? `«Зимой было мало снега», — ${act}.`
      : lang === 'tr' || lang === 'az'
        ? `${act} “Bu kış neredeyse hiç kar yoktu” dedi.`
        : `“There was hardly any snow this winter,” ${act}.`;
  const blocks: Block[] = [introduction, said].map(text => ({ kind: 'paragraph', text, emphasis: [] }));
  const source = { blocks, lang, title: '', subtitle: null, section: null, authors: [], siteName: null };
  const [speaker, ...others] = findQuotes(source).speakers;
  expect(others).toEqual([]);
  expect(speaker?.role ?? null).toBe(role);
});
