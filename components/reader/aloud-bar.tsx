import { Minus, Pause, Play, Plus, SkipBack, SkipForward, Square } from 'lucide';
import { stepped } from '../../utils/reader/stepped.ts';
import { SPEECH_RATE } from '../../utils/settings.ts';
import { useText } from './text.ts';
import { Tool } from './tool.tsx';
import type { Aloud } from './use-aloud.ts';

type Props = { aloud: Aloud; rate: number; onRate: (rate: number) => void };

/** The controls of reading aloud. */
export function AloudBar({ aloud, rate, onRate }: Props) {
  const { reader, format } = useText();
  const { min, max } = SPEECH_RATE;
  const step = (steps: number) => onRate(stepped(rate, steps, SPEECH_RATE));
  return (
    <section class="aloud" aria-label={reader.aloud}>
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
