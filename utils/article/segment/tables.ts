/** Whether a table holds data, as opposed to a layout of the page. */
export function isDataTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none' || table.querySelector('table, form, h1, article')) return false;
  if (table.parentElement?.closest('table')) return false;
  const rows = table.querySelectorAll('tr');
  const cells = table.querySelectorAll('td, th');
  if (rows.length < 2 || cells.length / rows.length < 1.5) return false;
  // Layout cells hold paragraphs; data cells hold words.
  let long = 0;
  for (const cell of cells) if ((cell.textContent ?? '').trim().length > 300) long++;
  return long * 4 < cells.length;
}
