import { type Case, testCases } from './cases.ts';

// Texts in languages that no pack is for, written for the project.
const cases: Case[] = [
  [
    'a Polish preposition and verb at the head of a sentence name nobody',
    'W porcie stoi nowy dźwig.\nDodał też: „Statek wróci w maju.” W porcie czeka dźwig. „Nie mamy czasu.”',
    ['?: Statek wróci w maju.', '?: Nie mamy czasu.'],
  ],
  [
    'a surname speaks where the full name stands elsewhere',
    'Nowy port otworzył Marek Wolski.\n„Statek wróci w maju”, powiedział Wolski.',
    ['Marek Wolski: Statek wróci w maju'],
  ],
  [
    'an Italian page is not read as a French one',
    'Il sindaco Carlo Benti ha aperto il porto di sera. La nave è tornata. “Non abbiamo più tempo”, dice Carlo Benti.',
    ['Carlo Benti: Non abbiamo più tempo'],
    { lang: 'it' },
  ],
  [
    'a Norwegian dash opens speech, and a comma ends it before a name',
    'Havna åpnet i går.\n– Dette er en fin dag for hele byen, sier ordfører Ane Lundvik.',
    ['Ane Lundvik: Dette er en fin dag for hele byen'],
    { lang: 'nb' },
  ],
  [
    'a Polish one has a second dash',
    'Port otworzył Marek Wolski.\n– To otwarcie drzwi na świat – mówi „Kurierowi” Marek Wolski, burmistrz. Dalej będzie trudniej.',
    ['Marek Wolski: To otwarcie drzwi na świat'],
  ],
  ['a dash without anybody may be a list', 'W porcie:\n– nowy dźwig i nabrzeże\n– Statek, kuter i łódź', []],
  [
    'Japanese words run together, and a name in marks is no speech',
    '市は新校舎「若葉記念教育棟」を公開した。\n気象庁は会見で「地震はいつ起きてもおかしくない。備えを確実にしておいてほしい」と呼びかけた。',
    ['?: 地震はいつ起きてもおかしくない。備えを確実にしておいてほしい'],
    { lang: 'ja' },
  ],
  [
    'a long text without a small word of the declared language is in no language that is known',
    `${'Umholi wesikole uthi izimbuzi zomakhelwane zingena egcekeni zidle ukudla kwabantwana. '.repeat(12)}\nIsithethi, uHenry Mamolane, ukuqinisekisile ukuba uMoloi “akazukuvela enkundleni namhlanje.”`,
    ['?: akazukuvela enkundleni namhlanje.'],
    { lang: 'en' },
  ],
];

testCases('pl', cases, []);
