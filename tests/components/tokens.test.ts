import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { speakerColour } from '../../components/speaker/colour.ts';

const css = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');

/** The custom properties of the rule that opens with `selector`, each as [light, dark]. */
function palette(selector: string): Map<string, [string, string]> {
  const from = css.indexOf(`${selector} {`);
  const rule = css.slice(from, css.indexOf('}', from));
  const colours = rule.matchAll(/--_([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g);
  return new Map(
    [...colours].map(([, name = '', light, dark, both]) => [name, [light ?? both, dark ?? both] as never]),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2, “contrast ratio”. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const SPEAKERS = ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8'];
const PAIRS: [ink: string, ground: string, atLeast: number][] = [
  ...['text', 'soft', 'accent', ...SPEAKERS].flatMap(ink =>
    ['ground', 'raised'].map((ground): [string, string, number] => [ink, ground, 4.5]),
  ),
  ['on-accent', 'accent', 4.5],
  ['text', 'mark', 4.5],
  ['edge', 'ground', 3],
];

test.for([
  [':root,\n[data-theme]', 'light', 0],
  [':root,\n[data-theme]', 'dark', 1],
  ['[data-theme="sepia"]', 'sepia', 0],
  ['[data-theme="contrast"]', 'contrast, light', 0],
  ['[data-theme="contrast"]', 'contrast, dark', 1],
] as const)('%s: every colour stands out from its ground (%s)', ([selector, , side]) => {
  const colours = palette(selector);
  const faint = PAIRS.map(([ink, ground, atLeast]) => ({
    pair: `${ink} on ${ground}`,
    ratio: contrast(colours.get(ink)?.[side] ?? '', colours.get(ground)?.[side] ?? ''),
    atLeast,
  })).filter(({ ratio, atLeast }) => !(ratio >= atLeast));
  expect(faint).toEqual([]);
});

test('every property that the look asks for is given somewhere', () => {
  const folder = fileURLToPath(new URL('../../components', import.meta.url));
  const sources = globSync('**/*.{css,ts,tsx}', { cwd: folder }).map(file => readFileSync(`${folder}/${file}`, 'utf8'));
  const speakers = [0, 1, 7, 8, null].map(speakerColour);
  const asked = [...sources, ...speakers].flatMap(text =>
    [...text.matchAll(/var\((--[\w-]+)[,)]/g)].map(([, name]) => name),
  );
  // The text's size in popup and options comes from utils/extension-page.ts.
  const given = new Set(['--_reading-size']);
  for (const text of sources) for (const [, name = ''] of text.matchAll(/(--[\w-]+)'?:/g)) given.add(name);
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter(name => !given.has(name ?? ''))).toEqual([]);
});
