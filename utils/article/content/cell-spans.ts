import type { Element as HastElement, Properties } from 'hast';

/** The columns and rows that a cell of the page takes, where it takes more than one. */
export function spansOf(cell: Element): Properties {
  const [colSpan, rowSpan] = ['colspan', 'rowspan'].map(name => Number.parseInt(cell.getAttribute(name) ?? '', 10));
  return { ...(isSpan(colSpan) && { colSpan }), ...(isSpan(rowSpan) && { rowSpan }) };
}

const isSpan = (count: number | undefined): count is number => count !== undefined && count > 1;

/** No cell is wider than the longest row has cells: pages write `colspan="999"` for all of them. */
export function fitSpans(table: HastElement): void {
  const rows = table.children.filter(child => child.type === 'element');
  const widest = Math.max(0, ...rows.map(row => row.children.length));
  for (const row of rows) {
    for (const cell of row.children) {
      if (cell.type !== 'element' || typeof cell.properties.colSpan !== 'number') continue;
      cell.properties.colSpan = Math.min(cell.properties.colSpan, widest);
    }
  }
}
