import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { expect, test } from 'vitest';
import type { OptionsActions } from '../../../components/options/actions.ts';
import { BackupOptions } from '../../../components/options/backup-options.tsx';
import { I18nContext } from '../../../components/options/i18n.ts';
import * as en from '../../../utils/i18n/en.ts';
import { i18nOf } from '../../../utils/i18n/i18n.ts';
import { defaultSettings } from '../../../utils/settings.ts';

test('a reset gives back the permission of each site', async () => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  Object.assign(globalThis, { document });
  const removed: string[] = [];
  const said: string[] = [];
  const actions: OptionsActions = {
    change: async () => true,
    removeSite: async host => removed.push(host) > 0,
    isAllowed: async () => true,
    allow: async () => true,
    saveFile: () => undefined,
    openShortcuts: null,
  };
  const settings = { ...defaultSettings(), sites: ['a.example', 'b.example'] };
  render(
    <I18nContext.Provider value={i18nOf('en', en)}>
      <BackupOptions settings={settings} actions={actions} say={words => said.push(words(en))} />
    </I18nContext.Provider>,
    document.body,
  );
  const dialog = document.querySelector('dialog');
  Object.assign(dialog ?? {}, { close: () => undefined });
  dialog?.querySelector<HTMLElement>('.primary')?.click();
  await expect.poll(() => said).toEqual([en.options.resetDone]);
  expect(removed).toEqual(['a.example', 'b.example']);
});
