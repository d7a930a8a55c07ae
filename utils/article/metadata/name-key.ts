import { bare } from '../segment/text.ts';

/** A name for comparing: “IŞIK” in capitals is “ışık” in Turkish, and “işik” elsewhere. */
export const nameKey = (name: string): string => bare(name).replaceAll('ı', 'i');
