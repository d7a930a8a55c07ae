import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { speakerColour } from '../speaker/colour.ts';
import { Face } from '../speaker/face.tsx';
import { quoteAt, ReadingContext } from './reading-context.ts';

type Props = { 'data-quote': number; children?: ComponentChildren };

/** Blocks that are one speaker's words: a line in the speaker's colour, the name above. */
export function Spoken({ 'data-quote': index, children }: Props) {
  const { quote, speaker } = quoteAt(useContext(ReadingContext), index);
  return (
    <div class="spoken" data-kind={quote?.kind} style={{ '--_c': speakerColour(speaker?.id ?? null) }}>
      {speaker && (
        <div class="spoken-by">
          <Face speaker={speaker} />
          <bdi>{speaker.name}</bdi>
        </div>
      )}
      {children}
    </div>
  );
}
