import type { Words } from './pack.ts';

/** How words end where every noun has a capital, so that no capital tells a name from a noun. */
export type NounEndings = {
  /** A name that owns what follows: “Linds Plan”. */
  owner: Words;
  /** An adjective that stands as a noun: “die Alte”. */
  adjective: Words;
  /** A verb that several do: “sagen”. */
  many: Words;
};
