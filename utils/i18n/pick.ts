import type { UiLanguage } from '../settings.ts';
import type { PickMessages } from './messages.ts';

// All languages in one, as in reader.ts.
const PICK = import.meta.glob<PickMessages>('./??.ts', { eager: true, import: 'pick' });

/** The messages of picking by hand in a language. */
export function pickMessages(language: UiLanguage): PickMessages {
  const pick = PICK[`./${language}.ts`];
  if (!pick) throw new Error(`No messages in ${language}`);
  return pick;
}
