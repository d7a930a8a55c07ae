import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BlockRanges } from '../../utils/reader/block-ranges.ts';
import { paint } from '../../utils/reader/paint.ts';
import { firstBelow } from '../../utils/reader/place.ts';
import { bringIntoView, measurable } from '../../utils/reader/scroll.ts';
import { createPlayer, type Player, type PlayerState } from '../../utils/speech/player.ts';
import { utterancesOf } from '../../utils/speech/utterances.ts';
import { voiceOf } from '../../utils/speech/voices.ts';
import type { Reading } from '../../utils/types.ts';
import { useVoices } from './use-voices.ts';

export type Aloud = {
  /** False: the browser has no voice for this language. */
  available: boolean;
  /** Null: not reading. */
  state: PlayerState | null;
  /** Begins at what is on screen. */
  start: () => void;
  resume: () => void;
  pause: () => void;
  step: (steps: number) => void;
  stop: () => void;
};

type Options = { drawn: BlockRanges | null; scroller: HTMLElement; rate: number; onFailed: () => void };

/** Reads the article aloud, paints the sentence that is spoken and keeps it in view. */
export function useAloud({ article, quotes }: Reading, { drawn, scroller, rate, onFailed }: Options): Aloud {
  const voices = useVoices(article.lang);
  const [state, setState] = useState<PlayerState | null>(null);
  const player = useRef<Player | null>(null);
  const now = useRef({ rate, voices });
  now.current = { rate, voices };
  const hasChoice = voices.length > 1;
  const utterances = useMemo(
    () => (voices.length > 0 ? utterancesOf(article.blocks, quotes, article.lang, hasChoice) : []),
    [article, quotes, hasChoice, voices.length === 0],
  );
  const stop = () => {
    player.current?.stop();
    player.current = null;
    setState(null);
  };
  const start = () => {
    stop();
    player.current = createPlayer({
      synth: speechSynthesis,
      utterances,
      make({ text, speaker }) {
        const speech = new SpeechSynthesisUtterance(text);
        speech.voice = voiceOf(now.current.voices, speaker);
        speech.lang = speech.voice?.lang ?? article.lang;
        speech.rate = now.current.rate;
        return speech;
      },
      onState: setState,
      onEnd(reason) {
        stop();
        if (reason === 'failed') onFailed();
      },
    });
    const here = drawn ? firstBelow(drawn.elements, scroller.clientHeight * 0.1) : 0;
    player.current.play(
      Math.max(
        0,
        utterances.findIndex(({ block }) => block >= here),
      ),
    );
  };
  useEffect(() => {
    const spoken = state && utterances[state.at];
    const range = (spoken && drawn?.range(spoken)) ?? null;
    paint('otr-spoken', range ? [range] : []);
    if (range && state?.playing) bringIntoView(measurable(range), scroller);
  }, [state, utterances, drawn, scroller]);
  useEffect(() => {
    // Another speed counts from the sentence that is being said.
    if (state?.playing) player.current?.step(0);
  }, [rate]);
  useEffect(() => {
    // While it speaks the browser tells; in a pause nobody would.
    if (!state || voices.length > 0) return;
    stop();
    onFailed();
  }, [voices.length === 0]);
  useEffect(
    () => () => {
      player.current?.stop();
      paint('otr-spoken', []);
    },
    [],
  );
  return {
    available: voices.length > 0,
    state,
    start,
    resume: () => player.current?.play(),
    pause: () => player.current?.pause(),
    step: steps => player.current?.step(steps),
    stop,
  };
}
