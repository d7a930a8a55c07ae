import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../utils/i18n/format.ts';
import type { BlockRanges } from '../../utils/reader/block-ranges.ts';
import { paint } from '../../utils/reader/paint.ts';
import { firstBelow } from '../../utils/reader/place.ts';
import { bringIntoView, measurable } from '../../utils/reader/scroll.ts';
import type { Reading, Speaker } from '../../utils/types.ts';
import { quoteAt } from '../article/reading-context.ts';
import type { ReaderText } from './text.ts';

/** How long a quote that was gone to stays marked, in ms. */
const MARKED = 2500;

type Options = {
  page: RefObject<HTMLElement | null>;
  drawn: BlockRanges | null;
  scroller: HTMLElement;
  /** The speaker whose words alone are drawn. */
  only: Speaker['id'] | null;
  onWhole: () => void;
  text: ReaderText;
  /** Says to a screen reader what a sighted user sees happen. */
  tell: (words: string) => void;
};

/** Going from quote to quote, by their indexes in `Reading.quotes`. */
export function useQuotes(reading: Reading, { page, drawn, scroller, only, onWhole, text, tell }: Options) {
  const { quotes } = reading;
  /** The quote that was gone to last. */
  const [shown, setShown] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const unmark = () => {
    clearTimeout(timer.current);
    paint('otr-shown', []);
  };
  useEffect(() => unmark, []);

  const goTo = (index: number) => {
    const ranges = (quotes[index]?.spans ?? []).map(span => drawn?.range(span) ?? null).filter(range => range !== null);
    const [first] = ranges;
    // Where one speaker's words stand alone, the blocks are not drawn but the words are.
    const target = first ? measurable(first) : page.current?.querySelector(`.said[data-quote="${index}"]`);
    if (!target) return;
    setShown(index);
    bringIntoView(target, scroller, { always: true });
    unmark();
    paint('otr-shown', ranges);
    timer.current = setTimeout(unmark, MARKED);
  };

  const show = (index: number) => {
    const { quote, speaker } = quoteAt(reading, index);
    if (only !== null && quote?.speaker !== only) {
      onWhole();
      requestAnimationFrame(() => latest.current(index));
      return;
    }
    goTo(index);
    const own = quotes.flatMap(({ speaker }, at) => (speaker === quote?.speaker ? [at] : []));
    const [n, total] = [own.indexOf(index) + 1, own.length].map(text.format.number);
    const name = speaker?.name ?? text.common.notAttributed;
    tell(fill(text.reader.quoteOf, { name, n: n ?? '', total: total ?? '' }));
  };
  const latest = useRef(show);
  latest.current = show;

  /** Of some quotes, the next one in a direction: from the quote that was gone to, else from what is on screen. */
  const next = (among: number[], by: 1 | -1): number | null => {
    const here = drawn ? firstBelow(drawn.elements, scroller.clientHeight * 0.3) : 0;
    const from = shown === null ? -1 : among.indexOf(shown);
    if (from >= 0) return among[(from + by + among.length) % among.length] ?? null;
    const blockOf = (index: number) => quotes[index]?.spans[0]?.block ?? 0;
    const after = among.findIndex(index => blockOf(index) >= here);
    return by === 1 ? (among[after] ?? among[0] ?? null) : (among.at(after - 1) ?? null);
  };
  return { show, next, shown };
}

export type GoingToQuotes = ReturnType<typeof useQuotes>;
