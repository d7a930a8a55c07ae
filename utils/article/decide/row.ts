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
}
