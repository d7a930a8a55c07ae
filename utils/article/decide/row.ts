/** One leaf's evidence under construction. The names are gathered once, from the first row of all. */
export class Row {
  readonly names: string[] = [];
  readonly values: number[] = [];

  put(name: string, value: number | boolean): void {
    this.names.push(name);
    this.values.push(Number(value));
  }
}
