import type { Components } from './draw.tsx';
import { OutsideLink } from './outside-link.tsx';
import { Photo } from './photo.tsx';

/** What is drawn in place of the elements of a note. */
export const NOTE_COMPONENTS = new Map(Object.entries({ a: OutsideLink, img: Photo })) as unknown as Components;
