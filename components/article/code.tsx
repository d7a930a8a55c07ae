import type { ComponentProps } from 'preact';

/** Code that is wider than the column scrolls by itself: by pointer, touch and arrow keys. */
export function Code(props: ComponentProps<'pre'>) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
  return <pre {...props} tabIndex={0} />;
}
