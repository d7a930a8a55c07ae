/** What was just done, on screen and to a screen reader. The region is always there: only a change of it is read out. */
export function Toast({ said }: { said: string }) {
  return (
    <p class="toast" role="status" aria-live="polite" data-empty={said === ''}>
      {said}
    </p>
  );
}
