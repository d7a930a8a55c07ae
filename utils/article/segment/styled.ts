const BLOCK = /display\s*:\s*(?:block|flex|grid|table\b)/i;
const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const ITALIC = /font-style\s*:\s*italic/i;

/** Whether an element's own style makes a block of it. */
export const isBlockStyled = (style: string | null): boolean => style !== null && BLOCK.test(style);

/** The element that says what a style says, or undefined. */
export function styledMarkup(element: Element): 'strong' | 'em' | undefined {
  const style = element.getAttribute('style');
  if (!style) return undefined;
  if (BOLD.test(style)) return 'strong';
  return ITALIC.test(style) ? 'em' : undefined;
}
