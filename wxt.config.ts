import { defineConfig } from 'wxt';

/** One manifest for both browsers, MV3. Every permission is justified in the README. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'On the Record',
    description: 'Who said what: the clean article, its quotes grouped by speaker, and links straight to the words.',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    action: { default_title: 'On the Record' },
    commands: {
      'toggle-reader': { suggested_key: { default: 'Alt+R' }, description: 'Toggle reader mode' },
    },
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'on-the-record@on-the-record.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
