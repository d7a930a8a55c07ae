import type { Place } from '../../utils/reader/place.ts';
import { useText } from './text.ts';

type Props = { place: Place; minutes: number };

/** How much of the text one has passed, and what is left. */
export function Progress({ place, minutes }: Props) {
  const { reader, format } = useText();
  const percent = Math.round(place.to * 100);
  const left = Math.ceil(minutes * (1 - place.to));
  const words = left > 0 ? format.plural(reader.minutesLeft, left) : reader.finished;
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={reader.progress}
      aria-valuenow={percent}
      aria-valuetext={words}
      style={{ '--done': place.to }}
    >
      <span class="minutes-left">{words}</span>
    </div>
  );
}
