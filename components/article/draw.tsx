import type { Root } from 'hast';
import { type Components, toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { VNode } from 'preact';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';

/**
 * Draws a sanitised tree with Preact. No HTML string is made or parsed on the way.
 * @param components what to draw in place of an element, by its name
 */
export function draw(root: Root, components: object): VNode {
  return toJsxRuntime(root, {
    Fragment,
    jsx,
    jsxs,
    elementAttributeNameCase: 'html',
    // The library's types know React's names of elements only; ours has two of its own (utils/mark-quotes.ts).
    components: components as Components,
  }) as VNode;
}
