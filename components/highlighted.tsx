import type { TextSpan } from '../utils/types.ts';

/** A text with some stretches marked. `hits` are in order and do not overlap. */
export function Highlighted({ text, hits }: { text: string; hits: TextSpan[] }) {
  if (hits.length === 0) return <>{text}</>;
  const pieces = hits.map(({ start, end }, at) => (
    <>
      {text.slice(hits[at - 1]?.end ?? 0, start)}
      <mark>{text.slice(start, end)}</mark>
    </>
  ));
  return (
    <>
      {pieces}
      {text.slice(hits.at(-1)?.end)}
    </>
  );
}
