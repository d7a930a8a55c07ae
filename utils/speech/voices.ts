import type { Speaker } from '../types.ts';

export type VoiceLike = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'voiceURI' | 'default'>;

/**
 * The voices for a text in a language, best first. Voices of a remote service are left out: the text would leave the
 * computer. Firefox has none of those, but on Linux calls every voice remote. Variants (“English+whisper”) come last.
 */
export function voicesFor<V extends VoiceLike>(voices: readonly V[], lang: string): V[] {
  const wanted = lang.toLowerCase();
  const base = wanted.split('-')[0];
  const rank = (voice: V) =>
    (voice.name.includes('+') ? 4 : 0) + (tagOf(voice) === wanted ? 0 : 2) + (voice.default ? 0 : 1);
  const isLocal = ({ localService, voiceURI }: V) => localService || /^urn:moz-tts:/.test(voiceURI);
  return voices
    .filter(voice => isLocal(voice) && tagOf(voice).split('-')[0] === base)
    .sort((a, b) => rank(a) - rank(b));
}

/** Some systems write “en_US”. */
const tagOf = ({ lang }: VoiceLike) => lang.toLowerCase().replace('_', '-');

/** The narrator has the best voice; speakers share the others in turn, or that one where there is no other. */
export function voiceOf<V extends VoiceLike>(voices: readonly V[], speaker: Speaker['id'] | null): V | null {
  const [narrator, ...others] = voices;
  if (speaker === null || others.length === 0) return narrator ?? null;
  return others[speaker % others.length] ?? null;
}
