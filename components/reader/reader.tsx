import type { RefObject } from 'preact';
import { useImperativeHandle, useMemo, useRef, useState } from 'preact/hooks';
import { stepped } from '../../utils/reader/stepped.ts';
import { readingMinutes } from '../../utils/reading-time.ts';
import { FONT_SIZE, type Settings } from '../../utils/settings.ts';
import type { Reading, Speaker } from '../../utils/types.ts';
import { Toast } from '../toast.tsx';
import { useSaying } from '../use-saying.ts';
import { AloudBar } from './aloud-bar.tsx';
import { changeOrSay } from './change-or-say.ts';
import { isFind, isFindAgain } from './find-keys.ts';
import { Lightbox } from './lightbox.tsx';
import { OpenPanel } from './open-panel.tsx';
import { headingsOf } from './outline-panel.tsx';
import { Page } from './page.tsx';
import { Progress } from './progress.tsx';
import { QuoteTools } from './quote-tools.tsx';
import { type ReaderText, TextContext } from './text.ts';
import type { Change } from './text-panel.tsx';
import { Tools } from './tools.tsx';
import { useAloud } from './use-aloud.ts';
import { useAutoHide } from './use-auto-hide.ts';
import { useCopying } from './use-copying.ts';
import { useDrawn } from './use-drawn.ts';
import { type PanelName, usePanels } from './use-panels.ts';
import { usePlace } from './use-place.ts';
import { useQuoteTools } from './use-quote-tools.ts';
import { useQuotes } from './use-quotes.ts';
import { useSameQuote } from './use-same-quote.ts';
import { useSearch } from './use-search.ts';
import { useStart } from './use-start.ts';
import { useWaysWithin } from './use-ways-within.ts';

/** What the outside can ask of an open reader. */
export type ReaderHandle = { showQuote(index: number): void };

export type ReaderProps = {
  reading: Reading;
  /** The clean address of the article. */
  link: string;
  /** ISO 8601, for the foot of the printed page. */
  today: string;
  settings: Settings;
  change: Change;
  text: ReaderText;
  /** What scrolls: the element that the reader is drawn in. */
  scroller: HTMLElement;
  /** The block to open at, null for the top. */
  startAt: number | null;
  handle: RefObject<ReaderHandle | null>;
  onClose: () => void;
};

/** How the text is set, for the style sheet. No spacing is the typeface's own. */
const textStyle = ({ fontSize, width, lineHeight, letterSpacing }: Settings) => ({
  '--_size': `${fontSize}px`,
  '--_measure': width,
  '--_leading': lineHeight,
  '--_spacing': letterSpacing > 0 ? `${letterSpacing}em` : undefined,
});

/** The whole reader. */
export function Reader(props: ReaderProps) {
  const { reading, link, today, settings, text, scroller, startAt, handle, onClose } = props;
  const { article, quotes } = reading;
  const { common, reader, format } = text;
  const [only, setOnly] = useState<Speaker['id'] | null>(null);
  /** The button of the picture that is shown large. */
  const [photo, setPhoto] = useState<HTMLElement | null>(null);
  /** What the user is to copy by hand. */
  const [byHand, setByHand] = useState('');
  /** For screen readers: what a sighted user sees happen. */
  const [news, setNews] = useState('');
  const [said, say] = useSaying();
  const root = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const panels = usePanels(root, page);
  const { panel } = panels;

  const drawn = useDrawn(page, only);
  useStart(drawn, startAt, scroller);
  const place = usePlace(article.blocks, drawn, scroller, [settings, panel]);
  const minutes = useMemo(() => readingMinutes(article.blocks), [article]);
  const search = useSearch(article.blocks, drawn, scroller, panel === 'find');
  const onWhole = () => setOnly(null);
  const goTo = useQuotes(reading, { page, drawn, scroller, only, onWhole, text, tell: setNews });
  const tools = useQuoteTools(reading, { page, drawn, shown: goTo.shown, text });
  const aloud = useAloud(reading, {
    drawn,
    scroller,
    rate: settings.speechRate,
    onFailed: () => say(reader.voicesGone),
  });
  useAutoHide(root, scroller, drawn !== null);
  useSameQuote(reading, page, scroller, only);
  useWaysWithin(article.blocks, drawn, scroller);

  const change = changeOrSay(props.change, say, common.notSaved);
  const copying = useCopying(reading, {
    link,
    text,
    say,
    onRefused(words) {
      setByHand(words);
      panels.open('by-hand');
    },
  });
  const open = (name: PanelName) => {
    if (name === 'find') setOnly(null);
    panels.open(name);
  };
  useImperativeHandle(handle, () => ({ showQuote: goTo.show }));

  const focusPage = () => page.current?.focus({ preventScroll: true });
  const setRate = (rate: number) => change('speechRate', rate);
  const resize = (steps: number) => {
    const size = stepped(settings.fontSize, steps, FONT_SIZE);
    void change('fontSize', size);
    setNews(`${reader.fontSize}: ${format.number(size)}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      if (photo) setPhoto(null);
      else if (panel) panels.close();
      else onClose();
    } else if (isFind(event)) {
      event.preventDefault();
      open('find');
    } else if (panel === 'find' && isFindAgain(event)) {
      event.preventDefault();
      search.step(event.shiftKey ? -1 : 1);
    }
  };
  const hasOutline = headingsOf(article.blocks).length > 1;
  return (
    <TextContext.Provider value={text}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Esc and Ctrl+F, whatever has the focus in here */}
      <div
        ref={root}
        class="reader"
        lang={text.language}
        dir={text.dir}
        data-font={settings.font}
        data-panel={panel ?? undefined}
        style={textStyle(settings)}
        data-justify={settings.justify || undefined}
        onKeyDown={onKeyDown}
      >
        {only === null && <Progress place={place} minutes={minutes} />}
        <Tools
          panel={panel}
          toggle={name => (panel === name ? panels.close() : open(name))}
          fontSize={settings.fontSize}
          resize={resize}
          hasQuotes={quotes.length > 0}
          hasOutline={hasOutline}
          aloud={aloud.available ? { on: aloud.state !== null, toggle: aloud.state ? aloud.stop : aloud.start } : null}
          onShare={copying.share}
          onPrint={() => window.print()}
          onClose={onClose}
        />
        <OpenPanel
          {...{ panels, reading, settings, change, drawn, scroller, place, only, goTo, search, copying, byHand }}
          onOnly={setOnly}
        />
        <Page
          page={page}
          reading={reading}
          only={only}
          onWhole={onWhole}
          minutes={minutes}
          link={link}
          today={today}
          onEnlarge={setPhoto}
          handlers={tools.handlers}
        />
        {tools.picked && <QuoteTools {...{ reading, scroller, copying }} picked={tools.picked} onClose={tools.close} />}
        {aloud.state && <AloudBar aloud={aloud} rate={settings.speechRate} onRate={setRate} onLeft={focusPage} />}
        {photo && <Lightbox photo={photo} onChoose={setPhoto} onClose={() => setPhoto(null)} />}
        <Toast said={said} />
        <output class="told news" aria-live="polite">
          {news}
        </output>
      </div>
    </TextContext.Provider>
  );
}
