/** The one place that imports the polyfill. Scripts that run in every page use `globalThis.browser ?? chrome` instead. */
import browser from 'webextension-polyfill';

export { browser };
