import { Copy, Link } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Reading } from '../../utils/types.ts';
import { quoteAt } from '../article/reading-context.ts';
import { Icon } from '../icon.tsx';
import { speakerColour } from '../speaker/colour.ts';
import { Face } from '../speaker/face.tsx';
import { saidBy } from '../speaker/said-by.ts';
import { useText } from './text.ts';
import type { Copying } from './use-copying.ts';
import type { Picked } from './use-quote-tools.ts';

type Props = { reading: Reading; picked: Picked; scroller: HTMLElement; copying: Copying; onClose: () => void };

/** Between the line and what stands by it, and at the least to the window's edges, in px. */
const GAP = 6;
const MARGIN = 12;
/** As much of the window's foot as the tools of a narrow window take. */
const FOOT = 72;

/** Puts a box below a line of the text, or above it where there is no room. */
function placeBeside(box: HTMLElement, line: DOMRect, scroller: HTMLElement): void {
  const { width, height } = box.getBoundingClientRect();
  const window = scroller.getBoundingClientRect();
  const isBelow = line.bottom + GAP + height < window.height - FOOT;
  const top = isBelow ? line.bottom + GAP : line.top - GAP - height;
  const left = Math.min(Math.max(line.left, MARGIN), scroller.clientWidth - width - MARGIN);
  box.style.top = `${top + scroller.scrollTop}px`;
  box.style.left = `${left - window.left - scroller.clientLeft}px`;
}

/** Who says a quote of the text, and what can be done with it. It goes when something else has the focus. */
export function QuoteTools({ reading, picked, scroller, copying, onClose }: Props) {
  const { common } = useText();
  const { quoting } = common;
  const box = useRef<HTMLDivElement>(null);
  const said = quoteAt(reading, picked.quote);
  const { speaker } = said;
  const by = saidBy(said, common, ({ name }) => name);

  useLayoutEffect(() => {
    if (!box.current) return;
    placeBeside(box.current, picked.line, scroller);
    box.current.querySelector('button')?.focus({ preventScroll: true });
  }, [picked]);

  const back = () => {
    onClose();
    picked.mark.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && event.key !== 'Tab') return;
    const buttons = [...(box.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(event.target as HTMLButtonElement) + (event.shiftKey ? -1 : 1);
    if (event.key === 'Tab' && buttons[at]) return;
    event.preventDefault();
    event.stopPropagation();
    back();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    const stays = relatedTarget instanceof Node && box.current?.contains(relatedTarget);
    // Another window may have the focus for a while.
    if (!stays && document.hasFocus()) onClose();
  };
  const tool = (run: (quote: number) => void) => () => {
    back();
    run(picked.quote);
  };
  return (
    <div
      ref={box}
      class="quote-tools"
      role="dialog"
      aria-label={by}
      style={{ '--_c': speakerColour(speaker?.id ?? null) }}
      onKeyDown={onKeyDown}
      onFocusOut={onFocusOut}
    >
      <p class="quote-by">
        <Face speaker={speaker} />
        <span>
          <b>
            <bdi>{by}</bdi>
          </b>
          {speaker?.role && (
            <small>
              <bdi lang={reading.article.lang}>{speaker.role}</bdi>
            </small>
          )}
        </span>
      </p>
      <div class="row">
        <button type="button" onClick={tool(copying.quote)}>
          <Icon of={Copy} size={16} />
          {quoting.copy}
        </button>
        <button type="button" title={quoting.linkHint} onClick={tool(copying.words)}>
          <Icon of={Link} size={16} />
          {quoting.link}
        </button>
      </div>
    </div>
  );
}
