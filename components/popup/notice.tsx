import type { ComponentChildren } from 'preact';

/** A state in words: what is the case, what to do next, and the button that does it. */
export function Notice({ what, next, children }: { what: string; next: string; children?: ComponentChildren }) {
  return (
    <div class="notice">
      <h2>{what}</h2>
      <p>{next}</p>
      {children}
    </div>
  );
}
