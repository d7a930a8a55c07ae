import { Play, Volume2 } from 'lucide';
import { type ComponentChildren, createContext, toChildArray } from 'preact';
import { useContext } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { Around } from './words.ts';

export type ClipKind = 'video' | 'audio';

/** What the link being drawn plays, null where it is a link like any other. */
export const InClip = createContext<ClipKind | null>(null);

type FigureProps = { 'data-media'?: ClipKind; children?: ComponentChildren };

/** A picture with its caption, or a card that leads to a video or a recording. */
export function Figure({ 'data-media': kind, children }: FigureProps) {
  if (!kind) return <figure>{children}</figure>;
  const [link, ...caption] = toChildArray(children);
  return (
    <figure>
      <InClip.Provider value={kind}>{link}</InClip.Provider>
      {caption}
    </figure>
  );
}

/** The card. Nothing is loaded from where it leads before it is pressed. */
export function Clip({ kind, href, children }: { kind: ClipKind; href: string; children?: ComponentChildren }) {
  const words = useContext(Around)?.words;
  const host = URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, '') : '';
  const kindName = words?.[kind] ?? '';
  // A clip without a title is called by its host.
  const hasTitle = toChildArray(children).join('') !== host;
  return (
    <a class="clip" href={href} target="_blank" rel="noopener noreferrer">
      <Icon of={kind === 'audio' ? Volume2 : Play} size={20} />
      <span>
        <b dir="auto">{hasTitle ? children : kindName}</b>
        <small>
          {hasTitle && `${kindName} · `}
          <bdi>{host}</bdi>
        </small>
      </span>
    </a>
  );
}
