import { expect, test } from 'vitest';
import { isDataTable } from '../../../utils/article/segment/tables.ts';
import { pageOf, STORY } from '../page.ts';

const row = (...cells: string[]): string => `<tr>${cells.map(text => `<td>${text}</td>`).join('')}</tr>`;
const DATA = row('Year', 'Boats') + row('2023', 'three');
const LONG = STORY.slice(0, 4).join(' ');

test.each([
  ['rows and columns', `<table>${DATA}</table>`, true],
  ['one row', `<table>${row('Year', 'Boats')}</table>`, false],
  ['one column', `<table>${row('Year')}${row('2023')}</table>`, false],
  ['by its role', `<table role="presentation">${DATA}</table>`, false],
  ['by its other role', `<table role="none">${DATA}</table>`, false],
  ['a table with a table in it', `<table>${DATA}${row('<table></table>', '')}</table>`, false],
  ['a table with the headline', `<table>${DATA}${row('<h1>Boats</h1>', '')}</table>`, false],
  ['paragraphs', `<table>${row(LONG, 'menu')}${row(LONG, 'menu')}</table>`, false],
  ['one long cell among many', `<table>${DATA}${row('2024', LONG)}${row('2025', 'none')}</table>`, true],
])('a table of data: %s', (_, markup, isData) => {
  const table = pageOf(`<html><body>${markup}</body></html>`).querySelector('table');
  expect(table && isDataTable(table)).toBe(isData);
});

test('a table in a table is layout', () => {
  const document = pageOf(`<html><body><table>${row(`<table id="in">${DATA}</table>`)}</table></body></html>`);
  const inner = document.querySelector('#in');
  expect(inner && isDataTable(inner)).toBe(false);
});
