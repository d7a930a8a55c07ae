/** Said Lee, Lee said. */
export const verbAnywhere = { verbFirst: true, verbLast: false };
/** Lee, “…” said. */
export const verbAtEnd = { verbFirst: false, verbLast: true };
