import { ChevronDown, ChevronUp } from 'lucide';
import { fill } from '../../utils/i18n/format.ts';
import type { Part } from '../../utils/reader/speaker-words.ts';
import { speakerColour } from '../speaker/colour.ts';
import { Face } from '../speaker/face.tsx';
import { useText } from './text.ts';
import { Tool } from './tool.tsx';

type Props = {
  part: Part;
  isChosen: boolean;
  onChoose: () => void;
  onStep: (by: 1 | -1) => void;
};

/** One speaker: sign, name, role, share of the words; to the quote before and after. */
export function SpeakerRow({ part: { speaker, quotes, share }, isChosen, onChoose, onStep }: Props) {
  const { common, reader, format, dir } = useText();
  const { name } = speaker;
  const words = `${format.plural(common.quotes, quotes.length)} · ${format.percent(share)}`;
  return (
    <li class="speaker" style={{ '--c': speakerColour(speaker.id) }} aria-current={isChosen || undefined}>
      <button type="button" class="speaker-name" aria-pressed={isChosen} onClick={onChoose}>
        <Face speaker={speaker} />
        <span dir="auto">
          <b>{name}</b>
          {speaker.role && <small>{speaker.role}</small>}
          <small dir={dir}>{words}</small>
        </span>
      </button>
      <Tool icon={ChevronUp} label={fill(reader.previousQuote, { name })} onClick={() => onStep(-1)} />
      <Tool icon={ChevronDown} label={fill(reader.nextQuote, { name })} onClick={() => onStep(1)} />
    </li>
  );
}
