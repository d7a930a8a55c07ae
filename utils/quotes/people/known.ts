import type { Gender } from '../languages/pack.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Entity } from './entity.ts';

export type Named = { entity: Entity; block: number; owner?: boolean };

/** What is known of the people when the reading has come so far. */
export type Known = {
  /** Who was named with a role. */
  byRole: Map<string, Entity>;
  /** Whoever was named with any role. */
  introduced: Set<Entity>;
  /** What the roles of those named are of: see `originsOf`. */
  origins: Map<Entity, Set<string>>;
  /** “a source”: “the source” is nobody named. */
  unnamed: Set<string>;
  /** Who was named last. */
  last: Named | null;
  /** The same of each gender, where articles tell it. */
  lastOf: Map<Gender, Named>;
  /** “the doctor”, whom no name is for, since somebody was named. */
  noun: Mention | null;
  /** Roles before whoever is named with them, with their keys in `byRole`. */
  early: [Mention, string][];
};

/** Before anybody is named. */
export const nobodyKnown = (): Known => ({
  byRole: new Map(),
  introduced: new Set(),
  origins: new Map(),
  unnamed: new Set(),
  last: null,
  lastOf: new Map(),
  noun: null,
  early: [],
});
