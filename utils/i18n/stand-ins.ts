/**
 * What `Intl` cannot do everywhere: Chromium has no data for Armenian and writes its own default language instead, and
 * for Azerbaijani it lacks the months (“2026 M07 3”). From CLDR.
 */
export type StandIn = {
  numbersOf: string;
  pluralsOf: string;
  date: (day: number, month: number, year: number) => string;
};

const HY_MONTHS = [
  'հունվարի',
  'փետրվարի',
  'մարտի',
  'ապրիլի',
  'մայիսի',
  'հունիսի',
  'հուլիսի',
  'օգոստոսի',
  'սեպտեմբերի',
  'հոկտեմբերի',
  'նոյեմբերի',
  'դեկտեմբերի',
];
const AZ_MONTHS = [
  'yanvar',
  'fevral',
  'mart',
  'aprel',
  'may',
  'iyun',
  'iyul',
  'avqust',
  'sentyabr',
  'oktyabr',
  'noyabr',
  'dekabr',
];

export const STAND_INS = new Map<string, StandIn>([
  // Armenian counts 0 and 1 as one, as French does, and groups digits as Polish does.
  ['hy', { numbersOf: 'pl', pluralsOf: 'fr', date: (day, month, year) => `${day} ${HY_MONTHS[month]}, ${year} թ.` }],
  // Azerbaijani counts as Turkish does, and writes its numbers as Indonesian does: a per cent sign stands behind.
  ['az', { numbersOf: 'id', pluralsOf: 'tr', date: (day, month, year) => `${day} ${AZ_MONTHS[month]} ${year}` }],
]);
