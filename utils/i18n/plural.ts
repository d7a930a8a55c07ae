/**
 * A message by number, `{n}` in the number's place: a form for each plural category of the language, or the one form of
 * a text that never changes.
 */
export type Plural = string | Forms;

type Forms = { other: string } & Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>;
