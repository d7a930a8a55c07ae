import type { Place } from './actions.ts';

/** The width that the popup asks for, in px. */
const WIDTH = 400;

/** Loads the styles that depend on the width: the popup needs them only where the browser grants it less than it asks for. */
export function followWidth(place: Place): void {
  const follow = () => void import('../../components/popup/widths.css');
  if (place !== 'popup') follow();
  else addEventListener('resize', () => innerWidth < WIDTH && follow());
}
