import type { UiLanguage } from '../settings.ts';

/** All messages of a language, by section. The English file is the type of all others. */
export type Messages = typeof import('./en.ts');

/** The sections that each surface shows. */
export type PopupMessages = Pick<Messages, 'common' | 'pages' | 'problems' | 'popup'>;
export type OptionsMessages = Pick<Messages, 'common' | 'pages' | 'options'>;
export type ReaderMessages = Pick<Messages, 'common' | 'reader'>;
export type PickMessages = Messages['pick'];

/** What loads the messages of a language when they are needed: a page carries one table, not ten. */
export type LoadMessages<Table> = (language: UiLanguage) => Promise<Table>;

/** @param files what `import.meta.glob` gives for the language files */
export const loaderOf =
  <Table>(files: Record<string, () => Promise<Table>>): LoadMessages<Table> =>
  language => {
    const load = files[`./${language}.ts`];
    if (!load) throw new Error(`No messages in ${language}`);
    return load();
  };
