import { createContext } from 'preact';
import type { Messages } from '../../utils/i18n/messages.ts';
import type { Note } from '../../utils/types.ts';

export type ArticleWords = Messages['common']['article'];

/** What notes and link cards say, and the notes themselves. */
export const Around = createContext<{ words: ArticleWords; notes: Note[] } | null>(null);
