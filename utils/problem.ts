import type { Problem } from './types.ts';

/** Thrown by the code that reads a page where it knows which sentence the user should see. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem);
    this.problem = problem;
  }
}
