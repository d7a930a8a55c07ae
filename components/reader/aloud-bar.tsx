import { Minus, Pause, Play, Plus, SkipBack, SkipForward, Square } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { stepped } from '../../utils/reader/stepped.ts';
import { SPEECH_RATE } from '../../utils/settings.ts';
import { useText } from './text.ts';
import { Tool } from './tool.tsx';
import type { Aloud } from './use-aloud.ts';

type Props = {
  aloud: Aloud;
  rate: number;
  onRate: (rate: number) => void;
  /** Called when the bar goes while it has the focus. */
  onLeft: () => void;
};

/** The controls of reading aloud. */
export function AloudBar({ aloud, rate, onRate, onLeft }: Props) {
  const bar = useRef<HTMLElement>(null);
  // It goes by itself at the end of the text too.
  useLayoutEffect(() => () => void (bar.current?.matches(':focus-within') && onLeft()), []);
  const { reader, format } = useText();
  const { min, max } = SPEECH_RATE;
  const step = (steps: number) => onRate(stepped(rate, steps, SPEECH_RATE));
  return (
    // Players run from left to right everywhere: their signs do.
    <section ref={bar} class="aloud" dir="ltr" aria-label={reader.aloud}>
      <Tool icon={SkipBack} label={reader.previousSentence} onClick={() => aloud.step(-1)} />
      {aloud.state?.playing ? (
        <Tool icon={Pause} label={reader.pause} onClick={aloud.pause} />
      ) : (
        <Tool icon={Play} label={reader.play} onClick={aloud.resume} />
      )}
      <Tool icon={SkipForward} label={reader.nextSentence} onClick={() => aloud.step(1)} />
      <Tool icon={Minus} label={reader.slower} disabled={rate <= min} onClick={() => step(-1)} />
      <output aria-label={reader.speed}>{format.number(rate)}×</output>
      <Tool icon={Plus} label={reader.faster} disabled={rate >= max} onClick={() => step(1)} />
      <Tool icon={Square} label={reader.stop} onClick={aloud.stop} />
    </section>
  );
}
