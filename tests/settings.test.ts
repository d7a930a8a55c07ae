import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  defaultSettings,
  loadSettings,
  OPTIONS,
  SETTING_NAMES,
  saveSetting,
  watchSettings,
} from '../utils/settings.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

test('without a choice every option has its default, and each default is a value it may have', async () => {
  expect(await loadSettings()).toEqual(defaultSettings());
  for (const name of SETTING_NAMES) expect(OPTIONS[name].check(OPTIONS[name].fallback)).toEqual(OPTIONS[name].fallback);
});

test('a choice is remembered, the rest stays', async () => {
  await saveSetting('theme', 'sepia');
  expect(await loadSettings()).toEqual({ ...defaultSettings(), theme: 'sepia' });
});

test('a stored value that makes no sense counts as none', async () => {
  await fakeBrowser.storage.sync.set({
    theme: 'pink',
    fontSize: 4000,
    lineHeight: '1.5',
    letterSpacing: -1,
    justify: 'yes',
    sites: ['a b'],
    view: 'article',
  });
  expect(await loadSettings()).toEqual({ ...defaultSettings(), view: 'article' });
});

test('storage that cannot be read gives the defaults', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('storage is off'));
  expect(await loadSettings()).toEqual(defaultSettings());
});

test('a refused write rejects, for the interface to say so', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
  await expect(saveSetting('fontSize', 20)).rejects.toThrow('quota');
});

test('a change from elsewhere arrives until watching stops', async () => {
  const seen = vi.fn();
  const stop = watchSettings(seen);
  await fakeBrowser.storage.sync.set({ theme: 'dark' });
  await vi.waitFor(() => expect(seen).toHaveBeenCalledWith({ ...defaultSettings(), theme: 'dark' }));
  stop();
  await fakeBrowser.storage.sync.set({ theme: 'light' });
  expect(seen).toHaveBeenCalledTimes(1);
});
