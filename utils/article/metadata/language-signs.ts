import type { Script } from '../../scripts.ts';

/** The languages of the interface by their scripts. */
export const LANGUAGES: { script: Script; langs: string[] }[] = [
  { script: 'Latin', langs: ['en', 'de', 'fr', 'es', 'tr', 'az'] },
  { script: 'Armenian', langs: ['hy'] },
  { script: 'Arabic', langs: ['ar'] },
  { script: 'Cyrillic', langs: ['ru', 'uk'] },
];

/** Common words that tell a language from those in the same script. */
export const STOP_WORDS = new Map(
  Object.entries({
    en: 'the and of to in that is was for it with as on by at from this are were be has have not but his her they which said',
    de: 'der die das und ist nicht mit von dem den des ein eine auf für im sich auch als nach wird es bei sie er dass zu wie',
    fr: 'le la les des et est une dans pour que qui sur pas au avec du par ce il plus sont ne se aux cette été',
    es: 'el la los las de que y en un una por con no para es se del al lo como más su pero fue este ha',
    tr: 've bir bu için ile da de olarak olan daha çok gibi kadar sonra ise en ne ancak değil dedi oldu yeni türkiye',
    az: 'və bir bu ki ilə da də üçün olan olub edib deyib daha sonra isə çox bütün kimi olaraq ən onun azərbaycan bakı',
    ru: 'и в не на что с по как это он из для от было его но к а до также за или мы так у же бы был года',
    uk: 'і в не на що з до як це він із для від його але та а також за або ми так у ж би був є року й про',
    hy: 'է և որ մեջ են այդ այս ու չի համար հետ մի որի եւ էր ըստ նաև պետք կամ իր մասին նա բայց',
    ar: 'في من على إلى أن عن التي الذي هذا هذه مع كان ما لا قد بعد بين ذلك كما قال وقال لم حتى أو',
  }).map(([lang, words]) => [lang, new Set(words.split(' '))] as const),
);
