import { loaderOf, type OptionsMessages } from './messages.ts';

/** Messages of the options page. The query leaves of each file only these sections (wxt.config.ts). */
export const loadOptionsMessages = loaderOf(
  import.meta.glob<OptionsMessages>('./??.ts', { query: '?only=common,pages,options' }),
);
