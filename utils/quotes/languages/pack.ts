import type { Script } from '../../scripts.ts';
import type { InterviewWords } from './interview-words.ts';
import type { Joined } from './joined.ts';
import type { NounEndings } from './noun-endings.ts';

/**
 * Words of a language, separated by white space and in lower case. `_` joins the words of a phrase (`according_to`), which
 * others may part from a last one that ends the clause (`führte_-_aus`); a trailing `*` stands for any ending (`сказал*`), which is how an
 * inflected language gives stems; a leading one for any beginning (`*minister`), which is how a compounding one gives
 * heads. A trailing `~` stands for any ending of a verb (`отмет~` is отметил, отметит and not отметка), as `verbEndings`
 * tells them. Words before a `=` take each of the endings after it: `add note =,ed,s`,
 * `сказал ответил =*`; before a `+` they may also begin with what follows it: `وزارة حكومة +ال`; see items.ts. A word may stand in
 * several lists, and then has all their classes.
 */
export type Words = string;

/**
 * Acts of speech, by how surely they name one.
 * - `say` the plain verb, which alone makes its subject a speaker.
 * - `tell` verbs that also name a listener: their object is no speaker.
 * - `according` a preposition or phrase before (or after) its speaker.
 * - `strong` other verbs that mostly report words: add, note, write, explain.
 * - `label` verbs that name a thing in somebody's words: call, describe, dub.
 * - `gerund` a participle beside another verb: saying, adding.
 * - `weak` verbs that sometimes report words: think, smile, mean, want.
 * - `noun` nouns for words said: statement, claim, remark.
 */
export type CueClass = 'say' | 'tell' | 'according' | 'strong' | 'label' | 'gerund' | 'weak' | 'noun';

export type Gender = 'm' | 'f' | 'n';

/** Words for people, by gender where the word tells it. */
export type Gendered = {
  m?: Words;
  f?: Words;
  any?: Words;
  /** Words with an ending for men and one for women: `avocat député =,e directeu =r,se`. */
  pairs?: Words;
};

/**
 * All that the engine knows of one language, and all that a new language needs: data without logic. Lists may be empty;
 * each one left empty costs only what it would have found.
 */
export type LanguagePack = {
  /** The primary subtag of BCP 47: `en`. */
  code: string;
  /** The Unicode name of the script: a text mostly in another one is not in this language. */
  script: Script;
  /** Letters that neighbours in the same script do not use (`ґєії`): they tell uk from ru, az from tr. */
  letters?: string;
  /** Other small words that the lists below lack: with those they tell the language, and are no names. */
  functionWords?: Words;
  /** What a capital inside a sentence marks where not names: every noun (German), nothing (Arabic). */
  capitals?: 'nouns' | 'none';
  /**
   * Attributions inside one pair of marks: «A, — said he. — B» between dashes, « A, says Lee, B » between commas.
   */
  incises?: ('dash' | 'comma')[];
  cues?: { [C in CueClass]?: Words };
  /** How a sentence that names the speaker of the quote before it begins: `bu_sözlər`, «об_этом». `*` as in lists. */
  backward?: Words;
  /** Whether a verb may stand before its speaker (`said Lee`), and whether it ends the sentence. */
  order: { verbFirst: boolean; verbLast: boolean };
  /**
   * Every form that can stand for a speaker, subjects and, where a phrase asks for it (“according to him”), others, by
   * what it tells: `m`, `f` or `n` (a thing, an organisation), `s` for several, `1` or `2` for the person where it is not
   * the third, `'` where the owner speaks (“his statement”): `{ m: 'he him', "m'": 'his', '1s': 'we us' }`.
   */
  pronouns?: { [form: string]: Words };
  /** Words before a name that are no part of it: Mr., Frau, господин. With the full stop where it is written. */
  titles?: Gendered;
  /** Nouns for a person who may speak (minister, analyst, witness). `many` speak together: officials, police. */
  roles?: Gendered & {
    many?: Words;
    /** Roles that say so little that, with “the”, they mean whoever spoke last: expert, analyst, interlocutor. */
    generic?: Words;
    /** Roles that are never another word for somebody known by another role: judge, witness, victim. */
    apart?: Words;
  };
  /** Nouns for a body that may speak, alone or as a part of a name: ministry, court, newspaper, university. */
  bodies?: Words;
  /** Those that say so little that they mean the body named last: agency, company, department. */
  vagueBodies?: Words;
  /** Bodies of words that somebody has issued: “the statement” is whoever it comes from. */
  statements?: Words;
  /** How forms of verbs end, for the words with a `~`: `л ла ли`. */
  verbEndings?: Words;
  /** How verbs end that may be an act of speech by their place alone: “…,” raved Lee. */
  saidEndings?: Words;
  /** What makes a role plural: `s`, and after a stem (`эксперт*`) `ы`. Plurals made otherwise are in `roles.many`. */
  plurals?: Words;
  /** How plural nouns end with the article that is written together with them: such a noun names a group, whatever it is. */
  definites?: Words;
  /** Nouns before a title, a name or a motto in marks, which nobody says: book, film, ship, slogan, word. */
  works?: Words;
  /** What is called after the name that follows: street, «имени». */
  namesakes?: Words;
  /** What leads to a name in marks that says more than it means: so-called, known as, nicknamed. */
  called?: Words;
  /** First names; a few hundred of the commonest tell the gender of a person and a person from a place. */
  firstNames?: Gendered;
  /** Small words inside a name: de, van, bin, von. */
  particles?: Words;
  /** What is written together with the word after it: Arabic و, “and”. */
  prefixes?: Words;
  /** What is written together with a word and tells whether it can be a name, where no capital does. */
  joined?: Joined;
  /** Nouns stand without an article: “ministry said”. */
  bare?: true;
  /** How the adjectives begin or end that follow a body and belong to its name: “Commission européenne”. */
  agreement?: Words;
  /** How adjectives end that tell a country, where they have no capital: « le président selmirien ». */
  origins?: Words;
  /** Determiners that tell the gender of their noun: “la maire”. */
  articles?: Gendered;
  /** the, a, this, his: words that open a noun phrase. */
  determiners?: Words;
  /** Others, which name somebody not yet known: a, another, some. */
  indefinite?: Words;
  /** Determiners of nouns that are objects: “den Umbau nannte Lee …”. */
  objects?: Words;
  /** Determiners that join a noun to the one before: “der Leiter des Instituts”. */
  genitives?: Words;
  prepositions?: Words;
  /** Those before who made it: “interview by”, “a statement by”. */
  by?: Words;
  /** Those after which a body speaks, after the end of a verb: `_desde` (“desde la empresa negaron”), `ли_в` («сообщили в мэрии»). */
  from?: Words;
  /** Those that say what a role is of: “porte-parole des pompiers”. Others begin something else: “à midi”. */
  of?: Words;
  /** Those of verbs, before what somebody speaks of, though it were a single noun: `sprach_von` („sprach von ‚Chaos‘“). */
  spokenOf?: Words;
  /** Those before whom a speaker speaks to: “sagte ein Sprecher [zu] Reportern”. */
  addressed?: Words;
  /** Articles of cases that no subject has: `m` of one that is no woman's noun, `f` of others. */
  obliqueArticles?: Gendered;
  /** How nouns end that are neither a man's nor a woman's. */
  neuter?: Words;
  /** What an adjective gains without a subject's article before it: “der neue Leiter” is a “neuer Leiter”. */
  bareAdjectives?: Record<string, string>;
  /** and, or. */
  conjunctions?: Words;
  /** who, which: what follows them says more about the noun before. */
  relatives?: Words;
  /** that, whether: between a cue and a paraphrase. */
  subordinators?: Words;
  /** has, will, also, not: words between a subject and its verb. */
  auxiliaries?: Words;
  /** Forms of verbs that stand in what others say: sei, habe, werde. */
  reported?: Words;
  /** Months and weekdays: capitalised in some languages, never a speaker. */
  calendar?: Words;
  /** Capitalised words that are never a speaker alone: nationalities as adjectives, `Breaking`, `Photo`. */
  notNames?: Words;
  /** With their full stop; a sentence does not end there. Titles need not be repeated. */
  abbreviations?: Words;
  /** Endings of common nouns where every noun has a capital (`ung`, `keit`): such a word alone is no name. */
  nounEndings?: Words;
  /** What is glued to a name and is no part of it: `'s` (with either apostrophe), Azerbaijani `-nin`. */
  clitics?: Words;
  /** Small words that lose their vowel before the next (`l’`): tokens of their own, unless a list has the whole word. */
  proclitics?: Words;
  /** Pronouns that hang on their verb (`-t-elle`), longest first: they become tokens of their own. */
  enclitics?: Words;
  /** Signs that stand for others: in Armenian `.` introduces and `:` ends a sentence. */
  signs?: { [sign: string]: string };
  /**
   * Endings of names in other cases: `ой>а` says that a form in -ой may belong to a name in -а; without `>` the
   * ending is dropped. Two forms are one name when one rule, or none, leads from one to the other.
   */
  inflections?: Words;
  /** Endings of a body that a statement comes from: “Bakanlığından” is said of Bakanlığı. */
  ablatives?: Words;
  /** The article, where it is an ending that no base form has: Armenian ը. */
  article?: Words;
  /** Endings of cases in which a noun for a person or a body is no speaker: “jurnalistlərə”, «министру». */
  obliques?: Words;
  /** Endings of a noun that tells where: it stands before a role and is no part of it, “iclasda deputat Lee”. */
  locatives?: Words;
  /** Endings of a noun that the noun after it belongs to, or is from: “Holm'un vekili”. Shorter than any in `ablatives`. */
  owners?: Words;
  /** Endings of participles that stand before whom they describe, where the verb ends the sentence: “… kullanan Lee”. */
  participles?: Words;
  /** Endings of adjectives, where nouns have cases: of the words before a role only these belong to it. */
  adjectives?: Words;
  /** Endings of places in the case of what a role is of, and few names in their base form: «мэр Ялты». */
  places?: Words;
  /** Endings of nouns in the case of what a role is of: «ректор вуза». */
  owned?: Words;
  /** Roles after which nothing but a place stands: «житель Орска». */
  residents?: Words;
  /** Endings of adjectives before a noun, where every noun has a capital: of the words before a role only these belong to it. */
  attributes?: Words;
  /** How names, nouns and verbs end, where every noun has a capital. */
  nouns?: NounEndings;
  /** Endings of nouns for people in their base form: `тель`, `олог`. */
  agents?: Words;
  /** Endings of surnames in their base form, by gender: with these a name in another case finds back to its base. */
  surnames?: Gendered;
  /** Endings of a father's name, by which, after the first name, somebody is called: «Олег [Петрович]». */
  patronymics?: Words;
  /** Endings of first names in their base form, by gender, where nouns have cases; `any` of those that have none. */
  givenNames?: Gendered;
  /** What it tells about interviews: labels, askers, closing lines. */
  interview?: Partial<InterviewWords>;
  /** Nothing was learned of it: the order of words alone binds a quote to its speaker. */
  byRule?: true;
};
