import type { ComponentProps } from 'preact';
import { useContext } from 'preact/hooks';
import { Clip, InClip } from './clip.tsx';
import { NoteLink } from './note-link.tsx';
import { OutsideLink } from './outside-link.tsx';

type Props = ComponentProps<'a'> & { 'data-note'?: number };

/** A link of the article: to a note of its own, to something that plays, or to elsewhere. */
export function Link({ 'data-note': note, ...props }: Props) {
  const clip = useContext(InClip);
  if (note !== undefined) return <NoteLink index={note}>{props.children}</NoteLink>;
  if (clip && typeof props.href === 'string')
    return (
      <Clip kind={clip} href={props.href}>
        {props.children}
      </Clip>
    );
  return <OutsideLink {...props} />;
}
