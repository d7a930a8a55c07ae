import type { Box } from './box.ts';

/** A question about boxes that is answered once for each: the lines of an article share those around them. */
export function oncePerBox(ask: (box: Box) => boolean): (box: Box) => boolean {
  const known = new Map<Box, boolean>();
  return box => {
    let answer = known.get(box);
    if (answer === undefined) {
      answer = ask(box);
      known.set(box, answer);
    }
    return answer;
  };
}
