import type { Gender } from '../languages/pack.ts';
import type { Mention } from '../mentions/mention.ts';

/** Somebody, or some body, that the text names: all mentions by name that are one. */
export type Entity = {
  /** The words of the fullest form, as written. */
  words: string[];
  gender: Gender | null;
  /** Bears a first name, a title or a gender: a person. */
  person: boolean;
  /** Holds a word for a body: an organisation. */
  body: boolean;
  /** Stands with an article somewhere: “the Pentagon”. */
  determined: boolean;
  mentions: Mention[];
};

export type Entities = {
  all: Entity[];
  /** The entity of a mention by name. */
  of: Map<Mention, Entity>;
};
