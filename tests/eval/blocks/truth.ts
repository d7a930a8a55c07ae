import { existsSync, readFileSync } from 'node:fs';
import { CORPUS } from '../sets.ts';
import type { PageBlocks } from './page.ts';

/** One page to learn from: its leaves with a label and a weight each. */
export type Lesson = PageBlocks & {
  id: string;
  set: string;
  /** Pages of one site stay together when the data is split. */
  site: string;
  body: string;
  tokens: string[][];
  labels: number[];
  weights: number[];
};

const loaded: Record<string, Record<string, { body?: string }>> = {};

type Truth = { body: string; optional: string };

const TOKEN = /[\p{L}\p{N}_]+/gu;
const tokenize = (text: string): string[] => text.match(TOKEN) ?? [];

/** The annotated body of a page, or null: not an article, or not annotated. */
function truthOf(set: string, id: string): Truth | null {
  if (set === 'interviews') {
    const file = `${CORPUS}/interviews/${id}.json`;
    if (!existsSync(file)) return null;
    const page = JSON.parse(readFileSync(file, 'utf8'));
    if (!page.isArticle) return null;
    const optional = [...(page.optional ?? []), page.title, page.subtitle, page.section, page.byline];
    return { body: page.body_paragraphs.join('\n'), optional: optional.filter(Boolean).join('\n') };
  }
  loaded[set] ??= JSON.parse(readFileSync(`${CORPUS}/articles/${set}/items.json`, 'utf8'));
  const items = loaded[set] ?? {};
  return items[id]?.body ? { body: items[id].body, optional: '' } : null;
}

/**
 * Labels each leaf: whether the annotated body holds it. Weighs it by its share of the article, with a floor, so that
 * pages count alike and short lines count a little. What is neither wanted nor unwanted weighs nothing.
 */
export function lessonOf(set: string, page: { id: string; url: string }, blocks: PageBlocks): Lesson | null {
  const truth = truthOf(set, page.id);
  if (!truth) return null;
  const bodyTokens = tokenize(truth.body);
  const grams = new Set(gramsOf(bodyTokens));
  const running = ` ${bodyTokens.join(' ')} `;
  const lines = new Set(truth.body.split('\n').map(line => tokenize(line).join(' ')));
  const tokens = blocks.texts.map(tokenize);
  const labels = tokens.map((own): number => {
    if (own.length >= 6) {
      const mine = gramsOf(own);
      return mine.filter(gram => grams.has(gram)).length / mine.length >= 0.5 ? 1 : 0;
    }
    const text = own.join(' ');
    return own.length && (lines.has(text) || (own.length >= 3 && running.includes(` ${text} `))) ? 1 : 0;
  });
  dropCopies(tokens, labels, bodyTokens.length);
  const length = (i: number): number => {
    const optional = labels[i] === 0 && truth.optional.includes(blocks.texts[i] ?? '');
    return optional || blocks.kinds[i] === 'caption' ? 0 : (tokens[i]?.length ?? 0);
  };
  const wanted = labels.reduce<number>((sum, label, i) => sum + label * length(i), 0);
  const weights = labels.map((_, i) => (length(i) ? (20 * Math.min(400, length(i))) / Math.max(80, wanted) + 0.05 : 0));
  const host = new URL(page.url).hostname;
  const site = host.split('.').slice(-2).join('.');
  return { ...blocks, id: page.id, set, site, body: truth.body, tokens, labels, weights };
}

/** A leaf that holds most of the article at once, beside the article in paragraphs, is a hidden copy: not wanted. */
function dropCopies(tokens: string[][], labels: number[], bodyLength: number): void {
  const big = (i: number): boolean => {
    const length = tokens[i]?.length ?? 0;
    return labels[i] === 1 && length > 150 && length > 0.6 * bodyLength;
  };
  const copies = labels.flatMap((_, i) => (big(i) ? [i] : []));
  const rest = labels.reduce((sum, label, i) => sum + (label && !big(i) ? (tokens[i]?.length ?? 0) : 0), 0);
  for (const i of rest > 0.6 * bodyLength ? copies : copies.slice(1)) labels[i] = 0;
}

function gramsOf(tokens: string[]): string[] {
  const grams: string[] = [];
  for (let i = 0; i < Math.max(1, tokens.length - 3); i++) grams.push(tokens.slice(i, i + 4).join(' '));
  return grams;
}
