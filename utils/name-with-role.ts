import type { Speaker } from './types.ts';

/** “Lena Ostrava, harbour master”. */
export const nameWithRole = ({ name, role }: Speaker): string => (role ? name + commaAfter(name) + role : name);

/** The comma, with its space, that the script of a text has. */
export const commaAfter = (text: string): string => (/\p{Script=Arabic}/u.test(text) ? '، ' : ', ');
