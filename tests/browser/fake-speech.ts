import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { ExtensionBrowser } from './extension-browser.ts';

declare const chrome: ExtensionApi;

/** A voice of the pretended browser. */
export type FakeVoice = { name: string; lang: string; localService: boolean };

/** What was spoken: by whom, how fast, and what became of it. */
type Spoken = { text: string; voice: string | null; rate: number; end: 'end' | 'cancelled' | 'error' | null };

/** Among the extension's content scripts. */
type Fake = { voices: FakeVoice[]; spoken: Spoken[]; finish(): void; change(voices: FakeVoice[]): void };

/**
 * Gives the extension's content scripts in the tab in front a pretended `speechSynthesis`, since headless browsers
 * have no voices. It says nothing and ends no utterance before it is told to. The popup must have been opened on that
 * page before. Call it before the reader opens.
 */
export async function fakeSpeech(browser: ExtensionBrowser, voices: FakeVoice[]) {
  await inPage(browser, 'install', voices);
  return {
    spoken: () => inPage(browser, 'spoken', []) as Promise<Spoken[]>,
    /** Ends the utterance that is being said; with a voice, one after the other until that one speaks. */
    finish: (until?: FakeVoice) => inPage(browser, 'finish', until ? [until] : []),
    /** Other voices from now on; an utterance by a voice that is gone fails, as in browsers. */
    change: (voices: FakeVoice[]) => inPage(browser, 'change', voices),
  };
}

function inPage(browser: ExtensionBrowser, what: string, voices: FakeVoice[]): Promise<unknown> {
  return browser.inExtension(
    async (what, voices) => {
      const tabs = await chrome.tabs.query({});
      // The address is told of the tab that the toolbar was clicked on, and of no other.
      const tab =
        tabs.find(({ url, active }) => url?.startsWith('http') && active) ??
        tabs.find(({ url }) => url?.startsWith('http'));
      if (tab?.id === undefined) throw new Error('The toolbar was not clicked on this page.');
      const [done] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        func: act,
        args: [what, voices],
      });
      return done?.result;

      // Runs among the content scripts, so it stands in here, whole.
      function act(what: string, voices: FakeVoice[]): unknown {
        const world = globalThis as unknown as { fakeSpeech?: Fake };
        if (what === 'install') {
          const target = new EventTarget();
          type Utterance = EventTarget & { text: string; voice: FakeVoice | null; rate: number };
          let running: { utterance: Utterance; record: Spoken } | null = null;
          const end = (how: 'end' | 'cancelled' | 'error') => {
            if (!running) return;
            const { utterance, record } = running;
            running = null;
            record.end = how;
            utterance.dispatchEvent(new Event(how === 'end' ? 'end' : 'error'));
          };
          const fake: Fake = {
            voices,
            spoken: [],
            finish: () => end('end'),
            change(voices) {
              fake.voices = voices;
              const name = running?.utterance.voice?.name;
              target.dispatchEvent(new Event('voiceschanged'));
              if (!voices.some(voice => voice.name === name)) end('error');
            },
          };
          const synth = {
            getVoices: () => fake.voices,
            addEventListener: target.addEventListener.bind(target),
            removeEventListener: target.removeEventListener.bind(target),
            cancel: () => end('cancelled'),
            speak(utterance: Utterance) {
              const { text, voice, rate } = utterance;
              const record: Spoken = { text, voice: voice?.name ?? null, rate, end: null };
              fake.spoken.push(record);
              running = { utterance, record };
            },
          };
          class SpokenText extends EventTarget {
            voice: FakeVoice | null = null;
            lang = '';
            rate = 1;
            text: string;
            constructor(text: string) {
              super();
              this.text = text;
            }
          }
          for (const scope of [window, globalThis]) {
            Object.defineProperty(scope, 'speechSynthesis', { value: synth, configurable: true });
            Object.defineProperty(scope, 'SpeechSynthesisUtterance', { value: SpokenText, configurable: true });
          }
          world.fakeSpeech = fake;
        }
        const fake = world.fakeSpeech;
        const speaking = () => fake?.spoken.at(-1)?.voice;
        if (what === 'finish') {
          // A hundred are more than any text here has.
          for (let n = 0; n < 100 && (n === 0 || voices[0]); n++) {
            fake?.finish();
            if (voices[0] && speaking() === voices[0].name) break;
          }
        }
        if (what === 'change') fake?.change(voices);
        return fake?.spoken ?? [];
      }
    },
    what,
    voices,
  );
}
