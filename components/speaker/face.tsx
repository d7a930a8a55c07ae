import type { Speaker } from '../../utils/types.ts';
import { speakerColour } from './colour.ts';
import { initials } from './initials.ts';

/** A speaker's sign: initials on their colour. Decoration: the name stands beside it. */
export function Face({ speaker }: { speaker: Speaker | null }) {
  return (
    <span class="face" style={{ '--_c': speakerColour(speaker?.id ?? null) }} aria-hidden="true">
      {speaker ? initials(speaker.name) : '?'}
    </span>
  );
}
