import { ChevronDown, ChevronUp } from 'lucide';
import { fill } from '../../utils/i18n/format.ts';
import type { Part } from '../../utils/reader/speaker-words.ts';
import { speakerColour } from '../speaker/colour.ts';
import { Face } from '../speaker/face.tsx';
import { useText } from './text.ts';
import { Tool } from './tool.tsx';
import type { Copying } from './use-copying.ts';

type Props = {
  part: Part;
  isChosen: boolean;
  /** Whether their words stand alone. */
  isOnly: boolean;
  /** The quote that was gone to last, as an index of `Reading.quotes`. */
  shown: number | null;
  copying: Copying;
  onChoose: () => void;
  onOnly: (only: boolean) => void;
  onStep: (by: 1 | -1) => void;
};

/**
 * One speaker: sign, name, role, share of the words; to the quote before and after, and what can be done with the one
 * that was gone to; once chosen, their words alone.
 */
export function SpeakerRow({ part, isChosen, isOnly, shown, copying, onChoose, onOnly, onStep }: Props) {
  const { speaker, quotes, share } = part;
  const { common, reader, format } = useText();
  const { name } = speaker;
  const at = shown === null ? -1 : quotes.indexOf(shown);
  const total = quotes.length;
  const count =
    at < 0
      ? format.plural(common.quotes, total)
      : fill(reader.hits, { n: format.number(at + 1), total: format.number(total) });
  return (
    <li class="speaker" style={{ '--c': speakerColour(speaker.id) }} aria-current={isChosen || undefined}>
      <button type="button" class="speaker-name" aria-pressed={isChosen} onClick={onChoose}>
        <Face speaker={speaker} />
        <span>
          <b>
            <bdi>{name}</bdi>
          </b>
          {speaker.role && (
            <small>
              <bdi>{speaker.role}</bdi>
            </small>
          )}
          <small>
            {count} · {format.percent(share)}
          </small>
        </span>
      </button>
      <Tool icon={ChevronUp} label={fill(reader.previousQuote, { name })} onClick={() => onStep(-1)} />
      <Tool icon={ChevronDown} label={fill(reader.nextQuote, { name })} onClick={() => onStep(1)} />
      {shown !== null && at >= 0 && (
        <div class="shown-quote">
          <button type="button" onClick={() => copying.quote(shown)}>
            {common.quoting.copy}
          </button>
          <button type="button" title={common.quoting.linkHint} onClick={() => copying.words(shown)}>
            {common.quoting.link}
          </button>
        </div>
      )}
      {isChosen && (
        <label class="only">
          <span>{fill(reader.onlyWords, { name })}</span>
          <input type="checkbox" checked={isOnly} onChange={event => onOnly(event.currentTarget.checked)} />
        </label>
      )}
    </li>
  );
}
