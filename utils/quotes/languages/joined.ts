/** What is written together with a word, in a language without capitals, and tells whether it can be a name. */
export type Joined = {
  /** The article. A word with it is part of a name only after another part. */
  article: string;
  /** Adjectives that tell where somebody is from, with the article. */
  origins: RegExp;
  /** The preposition of whom something is for: “for football”. */
  to: string;
  /** The ends of nouns for things: such a word alone is no name. */
  things: RegExp;
  /** Words that are in no name: with another preposition, with “and”, with “her”. */
  nameless: RegExp;
};
