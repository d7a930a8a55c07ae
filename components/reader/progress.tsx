import type { Place } from '../../utils/reader/place.ts';
import { useText } from './text.ts';

type Props = { place: Place; minutes: number };

/** How much of the text one has passed, and what is left. */
export function Progress({ place, minutes }: Props) {
  const { reader, format } = useText();
  // From nothing at the top to all at the end, whatever the window holds.
  const shown = place.to - place.from;
  const done = shown < 1 ? place.from / (1 - shown) : 1;
  const left = Math.ceil(minutes * (1 - place.to));
  const words = left > 0 ? format.plural(reader.minutesLeft, left) : reader.finished;
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={reader.progress}
      aria-valuenow={Math.round(done * 100)}
      aria-valuetext={words}
      style={{ '--_done': done }}
    >
      <span class="minutes-left">{words}</span>
    </div>
  );
}
