import { ar } from './ar.ts';
import { az } from './az.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hy } from './hy.ts';
import type { LanguagePack } from './pack.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** Every language the engine can read, one file each. */
export const packs: readonly LanguagePack[] = [en, de, ru, uk, az, tr, hy, fr, es, ar];
