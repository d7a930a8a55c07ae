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
  /** Null for the quotes of nobody: there is no one to choose. */
  onChoose: (() => void) | null;
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
  const name = speaker?.name ?? common.notAttributed;
  const Name = onChoose ? 'button' : 'div';
  const at = shown === null ? -1 : quotes.indexOf(shown);
  const total = quotes.length;
  const count =
    at < 0
      ? format.plural(common.quotes, total)
      : fill(reader.hits, { n: format.number(at + 1), total: format.number(total) });
  // “The quote of nobody” would be a riddle.
  const labelOf = (ofName: string, alone: string) => (speaker ? fill(ofName, { name }) : `${name}: ${alone}`);
  return (
    <li class="speaker" style={{ '--_c': speakerColour(speaker?.id ?? null) }} aria-current={isChosen || undefined}>
      <Name class="speaker-name" {...(onChoose && { type: 'button', 'aria-pressed': isChosen, onClick: onChoose })}>
        <Face speaker={speaker} />
        <span>
          <b>
            <bdi>{name}</bdi>
          </b>
          {speaker?.role && (
            <small>
              <bdi>{speaker.role}</bdi>
            </small>
          )}
          <small>
            {count} · {format.percent(share)}
          </small>
        </span>
      </Name>
      <Tool icon={ChevronUp} label={labelOf(reader.previousQuote, reader.previous)} onClick={() => onStep(-1)} />
      <Tool icon={ChevronDown} label={labelOf(reader.nextQuote, reader.next)} onClick={() => onStep(1)} />
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
