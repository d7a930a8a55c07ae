import { createContext, type JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { Picture } from '../picture.tsx';
import { InLink } from './outside-link.tsx';

/** Shows a picture large, given the button that it stands in; null where there is no room. `label` names the action. */
export const Enlarge = createContext<{ label: string; show: (photo: HTMLElement) => void } | null>(null);

type Props = { src?: string; alt?: string; width?: number; height?: number };

/** A picture of the article. One that fails leaves its description, not a broken frame. */
export function Photo({ src, alt = '', width, height }: Props): JSX.Element | null {
  const enlarge = useContext(Enlarge);
  const inLink = useContext(InLink);
  const [failed, setFailed] = useState(false);
  // Its size in the page keeps its room until it is here, and may be another than its own.
  const [isHere, setHere] = useState(false);
  if (!src || failed) return alt ? <span class="photo-lost">{alt}</span> : null;
  const image = (
    <Picture
      src={src}
      alt={alt}
      width={isHere ? undefined : width}
      height={isHere ? undefined : height}
      onLoad={() => setHere(true)}
      loading="lazy"
      decoding="async"
      onError={() => setFailed(true)}
    />
  );
  if (!enlarge || inLink) return image;
  const label = alt ? `${enlarge.label}: ${alt}` : enlarge.label;
  return (
    <button type="button" class="photo" aria-label={label} onClick={event => enlarge.show(event.currentTarget)}>
      {image}
    </button>
  );
}
