import type { PluginOption } from 'vite';

/**
 * A pattern that names classes of characters (`\p{L}`) is made when it is first used. Browsers check the literal of one
 * whenever they read its script or compile the function around it, and take long to: of the time from the injection of
 * `extract.js` to its first line it was a fifth. One that remembers where it is (`g`, `y`) is made anew, as a literal is.
 * What a module keeps under a name is made with the module: such a pattern belongs into the function that uses it.
 */
export const patternsByNeed: PluginOption = {
  name: 'patterns-by-need',
  transform(code, id) {
    if (!/\\p\{/i.test(code) || id.includes('/node_modules/')) return null;
    const patterns = literalsIn(this.parse(code)).filter(({ regex }) => /\\p\{/i.test(regex.pattern));
    const names: string[] = [];
    let edited = code;
    for (const { start, end, regex } of patterns.sort((a, b) => b.start - a.start)) {
      let made = `RegExp(${JSON.stringify(regex.pattern)}, '${regex.flags}')`;
      if (!/[gy]/.test(regex.flags)) {
        const name = `pattern$${names.length}`;
        names.push(name);
        made = `(${name} ??= ${made})`;
      }
      edited = edited.slice(0, start) + made + edited.slice(end);
    }
    return { code: names.length ? `${edited}\nvar ${names};` : edited, map: null };
  },
};

type PatternLiteral = { start: number; end: number; regex: { pattern: string; flags: string } };

/** The literals of patterns below a node of a syntax tree. */
function literalsIn(node: object): PatternLiteral[] {
  if ('regex' in node) return [node as PatternLiteral];
  return Object.values(node).flatMap(child => (typeof child === 'object' && child ? literalsIn(child) : []));
}
