import type { Element, Nodes, Root } from 'hast';
import { type ComponentChild, type ComponentType, Fragment, h, type VNode } from 'preact';

/** What to draw in place of an element, by its name. Each takes the element's attributes and children. */
export type Components = ReadonlyMap<string, ComponentType<Record<string, unknown>>>;

/**
 * Draws a sanitised tree with Preact. No HTML string is made or parsed on the way.
 *
 * Not by hast-util-to-jsx-runtime: a third of the reader's script would be its tables of every attribute of HTML and
 * SVG, and the sanitiser lets through four.
 */
export function draw(root: Root, components: Components): VNode {
  return h(Fragment, null, ...drawAll(root.children, components));
}

function drawAll(nodes: Nodes[], components: Components): ComponentChild[] {
  return nodes.map(node => {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element') return null;
    const children = drawAll(node.children, components);
    const attributes = attributesOf(node);
    const component = components.get(node.tagName);
    return component ? h(component, attributes, ...children) : h(node.tagName, attributes, ...children);
  });
}

/** `dataBlock` is `data-block` in HTML, `colSpan` is `colspan`; the other names that the sanitiser knows are the same. */
function attributesOf({ properties }: Element): Record<string, unknown> {
  const nameOf = (name: string) => name.replace(/^data(?=[A-Z])/, 'data-').toLowerCase();
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [nameOf(name), value]));
}
