/**
 * What a language without training data adds to the learned weights: word order speaks, where the pack knows the acts of
 * speech. See {@link ../bind.ts} for the rules.
 */
export const byRule: { [feature: string]: number } = {
  'bound after': 7,
  'bound before': 7,
  'bound around': 6,
  'bound above': 6,
  'bound back': 7,
  'bound on': 6,
};

/** Said Lee, Lee said. */
export const verbAnywhere = { verbFirst: true, verbLast: false };
/** Lee, “…” said. */
export const verbAtEnd = { verbFirst: false, verbLast: true };
