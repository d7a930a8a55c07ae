/** The names of what is painted over the text; the style sheet knows them as `::highlight(…)`. */
export type Paint = 'otr-hit' | 'otr-hit-now' | 'otr-spoken' | 'otr-shown';

/** Paints ranges with the CSS Custom Highlight API: the text's elements stay as they are. No ranges: paints nothing. */
export function paint(name: Paint, ranges: AbstractRange[]): void {
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}
