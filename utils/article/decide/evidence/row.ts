/**
 * One leaf's evidence under construction. All leaves have the same names in the same order: those of the first will do.
 * A page has tens of thousands of numbers, and none of the loops over them is by an iterator: each step of one makes an
 * object, until the browser has seen the code many times.
 */
export class Row {
  readonly values: number[];
  private readonly names: string[] | null;
  private at = 0;

  /**
   * @param names where to gather the names, or null where they are known
   * @param length how many there will be, where it is known: a list that grows is copied again and again
   */
  constructor(names: string[] | null, length = 0) {
    this.names = names;
    this.values = new Array<number>(length);
  }

  put(name: string, value: number | boolean): void {
    this.names?.push(name);
    this.values[this.at++] = +value;
  }

  /** The members of sets of bits, each bit of all sets in turn. */
  putBits(names: readonly string[], sets: number[]): void {
    this.names?.push(...names);
    const bits = names.length / sets.length;
    for (let bit = 0; bit < bits; bit++)
      for (let set = 0; set < sets.length; set++) this.values[this.at++] = ((sets[set] ?? 0) >> bit) & 1;
  }
}
