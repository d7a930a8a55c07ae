import { loaderOf, type PopupMessages } from './messages.ts';

/** Messages of the popup and the side panel. The query leaves of each file only these sections (wxt.config.ts). */
export const loadPopupMessages = loaderOf(
  import.meta.glob<PopupMessages>('./??.ts', { query: '?only=common,pages,problems,popup' }),
);
