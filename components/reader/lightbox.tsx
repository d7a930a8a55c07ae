import { X } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Picture } from '../article/photo.tsx';
import { useText } from './text.ts';
import { Tool } from './tool.tsx';

/** One picture as large as the window, with what the article says below it. */
export function Lightbox({ picture, onClose }: { picture: Picture; onClose: () => void }) {
  const { common, reader } = useText();
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => box.current?.showModal(), []);
  return (
    <dialog ref={box} class="lightbox" aria-label={picture.alt || reader.picture} onClose={onClose}>
      <img src={picture.src} alt={picture.alt} referrerpolicy="no-referrer" />
      {picture.caption && <p dir="auto">{picture.caption}</p>}
      <Tool icon={X} label={common.close} onClick={onClose} />
    </dialog>
  );
}
