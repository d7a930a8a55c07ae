import { ChevronLeft, ChevronRight, X } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../utils/i18n/format.ts';
import { Picture } from '../picture.tsx';
import { useText } from './text.ts';
import { Tool } from './tool.tsx';

type Props = {
  /** The button in the article that holds the picture. */
  photo: HTMLElement;
  onChoose: (photo: HTMLElement) => void;
  onClose: () => void;
};

/** One picture as large as the window, with what the article says below it; the arrow keys lead to the others. */
export function Lightbox({ photo, onChoose, onClose }: Props) {
  const { common, reader, format, dir } = useText();
  const box = useRef<HTMLDialogElement>(null);
  const last = useRef(photo);
  last.current = photo;
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
      last.current.focus({ preventScroll: true });
    };
  }, []);
  const image = photo.querySelector('img');
  const caption = photo.closest('figure')?.querySelector('figcaption')?.textContent;
  const photos = [...(photo.closest('.page')?.querySelectorAll<HTMLElement>('.photo') ?? [])];
  const at = photos.indexOf(photo);
  const step = (by: 1 | -1) => {
    const next = photos[at + by];
    if (!next) return;
    next.scrollIntoView({ block: 'center', behavior: 'instant' });
    onChoose(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    step((event.key === 'ArrowRight') === (dir === 'ltr') ? 1 : -1);
  };
  const [Before, After] = dir === 'ltr' ? [ChevronLeft, ChevronRight] : [ChevronRight, ChevronLeft];
  return (
    <dialog
      ref={box}
      class="lightbox"
      aria-label={image?.alt || reader.picture}
      onClose={onClose}
      onKeyDown={onKeyDown}
      onClick={event => event.target === event.currentTarget && onClose()}
    >
      {image && <Picture key={image.src} src={image.src} alt={image.alt} />}
      {caption && <p dir="auto">{caption}</p>}
      <Tool icon={X} label={common.close} onClick={onClose} />
      {photos.length > 1 && (
        <div class="others">
          <Tool icon={Before} label={reader.previous} disabled={at <= 0} onClick={() => step(-1)} />
          <output>{fill(reader.hits, { n: format.number(at + 1), total: format.number(photos.length) })}</output>
          <Tool icon={After} label={reader.next} disabled={at === photos.length - 1} onClick={() => step(1)} />
        </div>
      )}
    </dialog>
  );
}
