import type { Leaf, Piece } from '../../segment/leaf.ts';
import { endsSentence } from '../evidence/own.ts';

/** How the name of a video or a recording begins, in the languages of the interface. */
const NAMED =
  /^(?:watch|listen|videos?|vidéo|vídeo|видео|відео|audio|аудио|аудіо|podcast|подкаст|տեսանյութ|فيديو|بالفيديو|شاهد)\s?(?:[:|–—-]|$)/i;
const LONGEST = 15;

/** Whether a line names what plays right below it: “Video: the gate at night”. */
export const namesClip = ({ text, figures, kind }: Leaf, next: Piece | undefined): boolean =>
  next?.type === 'media' &&
  (kind === 'paragraph' || kind === 'heading') &&
  figures.words <= LONGEST &&
  !endsSentence(text) &&
  NAMED.test(text);
