import { de } from './de.ts';
import { en } from './en.ts';
import type { LanguagePack } from './pack.ts';

/** Every language the engine can read, one file each. */
export const packs: readonly LanguagePack[] = [en, de];
