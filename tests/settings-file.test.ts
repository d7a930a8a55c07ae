import { expect, test, vi } from 'vitest';
import { defaultSettings } from '../utils/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../utils/settings-file.ts';

const file = (settings: object, rest: object = {}) =>
  JSON.stringify({ app: 'on-the-record', form: 1, settings, ...rest });

test('what is saved is loaded again', async () => {
  const settings = { ...defaultSettings(), theme: 'sepia', fontSize: 24, sites: ['news.example'] } as const;
  const saved = writeSettingsFile({ ...settings, sites: [...settings.sites] });
  expect(await readSettingsFile(new Blob([saved]))).toEqual(settings);
});

test.for([
  ['some settings', file({ theme: 'dark' }), { theme: 'dark' }],
  ['names that this version does not know', file({ theme: 'dark', hue: 7 }), { theme: 'dark' }],
  ['not JSON', 'theme: dark', { problem: 'importNotJson' }],
  ['nothing', '', { problem: 'importNotJson' }],
  ['JSON of something else', '[1, 2]', { problem: 'importNotSettings' }],
  ['another program', file({}, { app: 'other' }), { problem: 'importNotSettings' }],
  ['no settings', file({}, { settings: null }), { problem: 'importNotSettings' }],
  ['a newer form', file({}, { form: 2 }), { problem: 'importTooNew' }],
  ['a theme that is none', file({ theme: 'pink' }), { problem: 'importBadValue', setting: 'theme' }],
  ['a size out of range', file({ fontSize: 41 }), { problem: 'importBadValue', setting: 'fontSize' }],
  ['a number as text', file({ width: '65' }), { problem: 'importBadValue', setting: 'width' }],
  ['a site that is none', file({ sites: ['a b'] }), { problem: 'importBadValue', setting: 'sites' }],
  [
    'a prototype',
    '{"app":"on-the-record","form":1,"settings":{"__proto__":{"theme":"dark"}}}',
    { problem: 'importNotSettings' },
  ],
  ['nothing that this version knows', file({ hue: 7 }), { problem: 'importNotSettings' }],
] as const)('%s', async ([, text, result]) => {
  expect(await readSettingsFile(new Blob([text]))).toEqual(result);
});

test('a file as large as none of ours is not read', async () => {
  const text = vi.fn();
  expect(await readSettingsFile({ size: 700_000_000, text })).toEqual({ problem: 'importNotSettings' });
  expect(text).not.toHaveBeenCalled();
});

test('a file that is gone by now', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  expect(await readSettingsFile({ size: 9, text })).toEqual({ problem: 'importNotSettings' });
});
