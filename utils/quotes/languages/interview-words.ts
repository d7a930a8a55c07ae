import type { Words } from './pack.ts';

/**
 * What a language tells about interviews: part of its pack. Each list is as the others of the pack. An empty list
 * costs evidence, nothing breaks.
 */
export type InterviewWords = {
  /** Labels before a question: “question q”. */
  question: Words;
  /** Labels before an answer: “answer a”. */
  answer: Words;
  /** Others who ask, as a label: “audience unidentified”. */
  audience: Words;
  /** Who asks, as a label or before a name: “interviewer moderator reporter*”. */
  asker: Words;
  /** What announces an interview in a title, a section or a lead: “interview* interlocutor”. */
  announce: Words;
  /** What announces questions that nobody asked: “faq explained”. */
  faq: Words;
  /** The closing line: “thank thanks”. */
  thanks: Words;
  /** A line of credits after the last answer: “interviewed photo translated”. */
  credit: Words;
  /** What leads to another page, before a colon: “read related”. */
  related: Words;
  /** What means I and we beside the pronouns, such as verb endings (`*irik`): answers. */
  first: Words;
  /** What means you beside the pronouns, such as verb endings (`*siniz`): questions. `Sie` with its capital only. */
  second: Words;
};
