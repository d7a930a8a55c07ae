import type { ComponentProps } from 'preact';

/** A table wider than the column scrolls by itself: by pointer, touch and arrow keys. */
export function Table(props: ComponentProps<'table'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <div class="table" tabIndex={0}>
      <table {...props} />
    </div>
  );
}
