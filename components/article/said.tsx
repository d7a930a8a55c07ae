import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { nameWithRole } from '../../utils/name-with-role.ts';
import { speakerColour } from '../speaker/colour.ts';
import { initials } from '../speaker/initials.ts';
import { quoteAt, ReadingContext } from './reading-context.ts';

type Props = { 'data-quote': number; 'data-end'?: boolean; children?: ComponentChildren };

/** Quoted words in a line. The speaker's initials follow the last of them as generated content: no part of the text. */
export function Said({ 'data-quote': index, 'data-end': ends, children }: Props) {
  const { quote, speaker } = quoteAt(useContext(ReadingContext), index);
  return (
    <mark
      class="said"
      data-quote={index}
      data-kind={quote?.kind}
      data-initials={ends && speaker ? initials(speaker.name) : undefined}
      data-name={ends && speaker ? speaker.name : undefined}
      title={speaker ? nameWithRole(speaker) : undefined}
      style={{ '--_c': speakerColour(speaker?.id ?? null) }}
    >
      {children}
    </mark>
  );
}
