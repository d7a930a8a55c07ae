import type { Prediction } from '../prediction.ts';

type Paragraphs = Prediction['paragraphs'];

const KINDS: Record<string, Paragraphs[number]['kind']> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  BLOCKQUOTE: 'quote',
  LI: 'item',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
};
const BREAKS =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|CAPTION|D[DLT]|DIV|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;

/** The lines of text that a peer's result shows, as the scorers want them. Only for results that come as a tree. */
export function blocksOf(root: Node): Paragraphs {
  const blocks: Paragraphs = [];
  let line = '';
  let kind: Paragraphs[number]['kind'] = 'paragraph';
  const flush = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text) blocks.push({ kind, text });
    line = '';
  };
  const visit = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) line += node.nodeValue;
    const breaks = BREAKS.test(node.nodeName);
    const outer = kind;
    if (breaks) flush();
    kind = KINDS[node.nodeName] ?? kind;
    for (const child of node.childNodes) visit(child);
    if (breaks) flush();
    kind = outer;
  };
  visit(root);
  flush();
  return blocks;
}

/** A peer's one line of authors as a list of names. */
export function authorsOf(line: string | null | undefined): string[] {
  return (line ?? '')
    .replace(/^by\s+/i, '')
    .split(/,|;| and /)
    .map(name => name.trim())
    .filter(Boolean);
}
