import type { PluginOption } from 'vite';
import { defineConfig } from 'wxt';
import { patternsByNeed } from './utils/build/patterns-by-need.ts';

const SIZES = [16, 32, 48];

/**
 * The script that sets the theme runs before the first paint, where the browser can wait for it: no white flash. What
 * it imports is asked for with it, not after it; and it waits for no style sheet (`async`), since it draws nothing yet.
 */
const paintOnceDressed: PluginOption = {
  name: 'paint-once-dressed',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { chunk }) => ({
      html: html.replace('<script type="module"', '<script async type="module" blocking="render"'),
      tags: (chunk?.imports ?? []).map(file => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', href: `/${file}` },
      })),
    }),
  },
};

/**
 * The polyfill as a module with one export. As CommonJS it would be copied, property by property, before the popup may
 * begin to read; each property is a part of the browser's API that comes to life when it is touched.
 */
const polyfillAsModule: PluginOption = {
  name: 'polyfill-as-module',
  transform: (code, id) =>
    id.includes('/webextension-polyfill/dist/')
      ? `const exports = {}, module = { exports };\n${code}\nexport default module.exports;`
      : null,
};

/**
 * `ru.ts?only=common,popup` is that file without its other sections: a language is one file for those who write it, and
 * each page loads the part that it shows.
 */
const onlySections: PluginOption = {
  name: 'only-sections',
  enforce: 'pre',
  transform(code, id) {
    const sections = /\?only=([\w,]+)$/.exec(id)?.[1]?.split(',');
    // What is no longer exported is not used, and left out.
    return sections && code.replace(/^export (?=const (\w+))/gm, (word, name) => (sections.includes(name) ? word : ''));
  },
};

/** The oldest that have all that is used: the Navigation API, custom highlights, `action.openPopup`, `light-dark()`. */
const OLDEST = { chrome: '127', firefox: '147' };

const PAGES = ['http://*/*', 'https://*/*'];
/**
 * Chrome gives no permission back for a site that a content script's pattern covers (“You cannot remove required
 * permissions”), and “Always open on this site” must. A pattern with a port does not cover the site's own, which has
 * none. So in Chrome the detector runs on the web's usual ports, and on this machine's own sites.
 */
const CHROME_PAGES = ['http://*:80/*', 'https://*:443/*', 'http://localhost/*', 'http://127.0.0.1/*'];

/** One manifest for both browsers, MV3. Every permission is justified in the README. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    // Packages on disk need no preloading, and its code would be in every page.
    build: { modulePreload: false, target: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`] },
    plugins: [paintOnceDressed, polyfillAsModule, onlySections, patternsByNeed],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    content_scripts: [
      { matches: browser === 'firefox' ? PAGES : CHROME_PAGES, js: ['detect.js'], run_at: 'document_start' },
    ],
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    // Asked for one site at a time, when the user turns on “Always open on this site”.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: {
      default_icon: Object.fromEntries(SIZES.map(size => [size, `icon-unlit/${size}.png`])),
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Q' } },
      'toggle-reader': { suggested_key: { default: 'Alt+R' }, description: '__MSG_toggleReader__' },
    },
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "font-src 'self'",
        'img-src https: data:', // the article's pictures; data: for icons in style sheets
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'on-the-record@on-the-record.example',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: OLDEST.chrome }),
  }),
});
