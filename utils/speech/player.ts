import type { Utterance } from './utterances.ts';

export type PlayerState = { playing: boolean; at: number };

export type PlayerOptions = {
  synth: Pick<SpeechSynthesis, 'speak' | 'cancel'>;
  utterances: Utterance[];
  /** Makes what the browser speaks: words, voice, rate. Asked anew for each utterance. */
  make: (utterance: Utterance) => SpeechSynthesisUtterance;
  onState: (state: PlayerState) => void;
  /** The text is over, or the browser could not go on. */
  onEnd: (reason: 'over' | 'failed') => void;
};

/**
 * Reads utterances one by one. A pause is a stop that knows its place: the browsers' own pause hangs on some systems,
 * and a sentence begun anew is easier to follow.
 */
export function createPlayer({ synth, utterances, make, onState, onEnd }: PlayerOptions) {
  let at = 0;
  /** Tells the running utterance's events from those of one that was cancelled. */
  let run = 0;

  const halt = () => {
    run += 1;
    synth.cancel();
  };
  const speak = (index: number) => {
    halt();
    const utterance = utterances[index];
    if (!utterance) return onEnd('over');
    at = index;
    const mine = run;
    const speech = make(utterance);
    speech.addEventListener('end', () => mine === run && speak(at + 1));
    speech.addEventListener('error', () => {
      if (mine !== run) return;
      halt();
      onEnd('failed');
    });
    onState({ playing: true, at });
    synth.speak(speech);
  };
  return {
    play: (from = at) => speak(from),
    pause() {
      halt();
      onState({ playing: false, at });
    },
    /** Moves by utterances and reads on from there. */
    step: (steps: number) => speak(Math.min(utterances.length - 1, Math.max(0, at + steps))),
    stop: halt,
  };
}

export type Player = ReturnType<typeof createPlayer>;
