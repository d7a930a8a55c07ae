import file from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?inline';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringFont } from '../utils/reader/dyslexic-font.ts';

/** Injected where the reader is to be set in the typeface for dyslexia: it would double the reader's own script. */
export default defineUnlistedScript(() => bringFont(file.slice(file.indexOf(',') + 1)));
