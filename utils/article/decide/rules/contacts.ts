import type { Piece } from '../../segment/leaf.ts';

/** Lines of an address book are short. */
const LONGEST_CONTACT = 12;
const MOST_CONTACTS = 12;
/** “Press contact:”, in the languages of the interface and a few others. */
const CONTACTS =
  /^(?:.{0,30}\s)?(?:press|media|contact|kontakt|medien|prensa|stampa|contatti|imprensa|prasow|пресс|контакт|прес|mətbuat|əlaqə|basın|iletişim|կապ|մամուլ|للتواصل|صحفي)\S{0,30}(?:\s\S{1,20}){0,3}\s*[:：՝]$/iu;
const REACHES = /[\w.]@[\w-]+\.\w|\+?\d[\d\s()/-]{6,}\d/;

/**
 * Where the lines begin that end with the one at `last` and tell whom to ask: below a label that says so, and with an
 * address or a number among them. `last` where there are none.
 */
export function contactsUpTo(pieces: Piece[], decided: (boolean | null)[], last: number): number {
  let reaches = false;
  for (let i = last, seen = 0; i > 0 && seen < MOST_CONTACTS; i--) {
    const piece = pieces[i];
    if (piece?.type !== 'text' || !decided[i]) continue;
    seen++;
    if (piece.figures.words > LONGEST_CONTACT) return last;
    if (reaches && CONTACTS.test(piece.text)) return i;
    reaches ||= REACHES.test(piece.text);
  }
  return last;
}
