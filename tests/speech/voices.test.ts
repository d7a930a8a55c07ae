import { expect, test } from 'vitest';
import { voiceOf, voicesFor } from '../../utils/speech/voices.ts';

const voice = (name: string, lang: string, more: Partial<SpeechSynthesisVoice> = {}) => ({
  name,
  lang,
  localService: true,
  voiceURI: name,
  default: false,
  ...more,
});
const VOICES = [
  voice('Cloud', 'en-GB', { localService: false }),
  voice('Ann', 'en-US'),
  voice('Bea', 'en_GB'),
  voice('Cai', 'en-US', { default: true }),
  voice('Dora', 'de-DE'),
];

test.each<[lang: string, names: string[]]>([
  ['en', ['Cai', 'Ann', 'Bea']],
  ['en-GB', ['Bea', 'Cai', 'Ann']],
  ['de', ['Dora']],
  ['hy', []],
])('%s is read by %j: nobody whose words leave the computer', (lang, names) => {
  expect(voicesFor(VOICES, lang).map(({ name }) => name)).toEqual(names);
});

test('on Linux Firefox calls its own voices remote; their variants come last', () => {
  const own = (name: string, lang: string) =>
    voice(name, lang, { localService: false, voiceURI: `urn:moz-tts:speechd:${name}?${lang}` });
  const voices = [own('English+whisper', 'en-US'), own('Scots', 'en-GB-scotland'), own('English', 'en-US')];
  expect(voicesFor(voices, 'en-US').map(({ name }) => name)).toEqual(['English', 'Scots', 'English+whisper']);
});

test('speakers share the voices that the narrator leaves', () => {
  const voices = voicesFor(VOICES, 'en');
  expect([null, 0, 1, 2].map(speaker => voiceOf(voices, speaker)?.name)).toEqual(['Cai', 'Ann', 'Bea', 'Ann']);
  expect(voiceOf(voicesFor(VOICES, 'de'), 3)?.name).toBe('Dora');
  expect(voiceOf([], 3)).toBeNull();
});
