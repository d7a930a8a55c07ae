import { is, strongBits } from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Token, together } from '../text/tokens.ts';

const reach = 80; // tokens: longer sentences are lists

/** Whether the quote at token `at` is a part of somebody’s words from the sentence’s start on: “according to Lee, it is ‘under control’”, “said that it was ‘real’”. */
export function insideReport(tokens: readonly Token[], at: number): boolean {
  let that = false;
  for (let k = at - 1; at - k < reach && together(tokens[k], tokens[at]); k -= 1) {
    const bits = tokens[k]?.bits ?? 0;
    if (bits & is.according || (that && bits & (strongBits | is.gerund))) return true;
    that ||= !!(bits & is.subordinator);
  }
  return false;
}

/** “She added that [the town] will …”: whom the paraphrase is about. */
export const isReported = (tokens: readonly Token[], m: Mention, cue: number): boolean =>
  tokens.slice(cue + 1, m.phrase).some(t => t.bits & is.subordinator);
