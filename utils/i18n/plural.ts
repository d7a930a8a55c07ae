/** A message by number: a form for each plural category of the language, `{n}` in the number's place. */
export type Plural = { other: string } & Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>;
