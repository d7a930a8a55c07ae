import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hearKeysFirst } from '../utils/overlay/first-keys.ts';

/** At the start of every page, before its own scripts: see wxt.config.ts. */
export default defineUnlistedScript(() => hearKeysFirst());
