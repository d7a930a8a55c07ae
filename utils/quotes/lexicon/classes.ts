// The classes a word can have, one bit each: a word may have several. Constants of their own, so that a bundler adds
// `is.role | is.title` up, and those that rules ask for most first: a small sum is a short one in the bundle.

export const role = 1;
export const body = 1 << 1;
export const firstName = 1 << 2;
export const determiner = 1 << 3;
export const preposition = 1 << 4;
export const according = 1 << 5;
export const title = 1 << 6;
export const tell = 1 << 7;
export const say = 1 << 8;
export const strong = 1 << 9;
export const label = 1 << 10;
export const conjunction = 1 << 11;
export const auxiliary = 1 << 12;
export const of = 1 << 13;
export const subordinator = 1 << 14;
export const noun = 1 << 15;
export const pronoun = 1 << 16;
export const gerund = 1 << 17;
export const weak = 1 << 18;
export const relative = 1 << 19;
export const indefinite = 1 << 20;
export const many = 1 << 21;
const small = 1 << 22; // “function” cannot name a constant
export const notName = 1 << 23;
export const calendar = 1 << 24;
export const work = 1 << 25;
export const particle = 1 << 26;
export const reported = 1 << 27;
export const addressed = 1 << 28;
export const genitive = 1 << 29;
export const called = 1 << 30;
export { small as function };

/** Any act of speech. */
export const cueBits = say | tell | according | strong | label | gerund | weak | noun;
/** Verbs that report words. */
export const verbBits = say | tell | strong;
/** Acts of speech that bind a speaker beside them. */
export const strongBits = verbBits | according;
/** Those that make a subject of any noun. */
export const actBits = verbBits | label;
/** Words that tell how others belong together. */
export const grammarBits = pronoun | determiner | preposition | conjunction | relative | subordinator;
/** Words between others, which are no name. */
export const smallBits = small | grammarBits;

/** Whether a word or token has one of some classes: `has(token, is.role | is.title)`. */
export const has = (of: { bits: number } | null | undefined, classes: number): boolean =>
  of != null && (of.bits & classes) !== 0;

/** The same where it has none of others: `hasWithout(token, is.role, is.many)`. */
export const hasWithout = (of: { bits: number } | null | undefined, classes: number, others: number): boolean =>
  has(of, classes) && !has(of, others);

/** An act of speech that may bind a speaker, or name a thing in somebody's words. */
export const isCue = (of: { bits: number } | null | undefined): boolean => has(of, strongBits | label);
