/** The forms that quotes can be saved in. */
export const EXPORT_FORMATS = [
  { name: 'Markdown', extension: 'md', type: 'text/markdown' },
  { name: 'CSV', extension: 'csv', type: 'text/csv' },
  { name: 'JSON', extension: 'json', type: 'application/json' },
] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number]['name'];
