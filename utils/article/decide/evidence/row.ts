/** One leaf's evidence under construction. All leaves have the same names in the same order: those of the first will do. */
export class Row {
  readonly values: number[] = [];
  private readonly names: string[] | null;

  /** @param names where to gather the names, or null where they are known. */
  constructor(names: string[] | null) {
    this.names = names;
  }

  put(name: string, value: number | boolean): void {
    this.names?.push(name);
    this.values.push(+value);
  }

  /** The members of sets of bits, each bit of all sets in turn. */
  putBits(names: readonly string[], sets: number[]): void {
    this.names?.push(...names);
    for (let bit = 0; bit < names.length / sets.length; bit++)
      for (const set of sets) this.values.push((set >> bit) & 1);
  }
}
