import type { RefObject } from 'preact';
import { useImperativeHandle, useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../utils/i18n/format.ts';
import { bringIntoView } from '../../utils/reader/scroll.ts';
import { shareLink } from '../../utils/reader/share-link.ts';
import { stepped } from '../../utils/reader/stepped.ts';
import { readingMinutes } from '../../utils/reading-time.ts';
import { FONT_SIZE, type Settings } from '../../utils/settings.ts';
import type { Reading, Speaker } from '../../utils/types.ts';
import { Toast } from '../toast.tsx';
import { useSaying } from '../use-saying.ts';
import { AloudBar } from './aloud-bar.tsx';
import { changeOrSay } from './change-or-say.ts';
import { isFind, isFindAgain } from './find-keys.ts';
import { FindPanel } from './find-panel.tsx';
import { Lightbox } from './lightbox.tsx';
import { headingsOf, OutlinePanel } from './outline-panel.tsx';
import { Page } from './page.tsx';
import { Progress } from './progress.tsx';
import { SharePanel } from './share-panel.tsx';
import { SpeakersPanel } from './speakers-panel.tsx';
import { type ReaderText, TextContext } from './text.ts';
import { type Change, TextPanel } from './text-panel.tsx';
import { Tools } from './tools.tsx';
import { useAloud } from './use-aloud.ts';
import { useAutoHide } from './use-auto-hide.ts';
import { useDrawn } from './use-drawn.ts';
import { type PanelName, usePanels } from './use-panels.ts';
import { usePlace } from './use-place.ts';
import { useQuotes } from './use-quotes.ts';
import { useSearch } from './use-search.ts';
import { useStart } from './use-start.ts';

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

/** The whole reader. */
export function Reader(props: ReaderProps) {
  const { reading, link, today, settings, text, scroller, startAt, handle, onClose } = props;
  const { article, quotes, speakers } = reading;
  const { common, reader, format } = text;
  const [only, setOnly] = useState<Speaker['id'] | null>(null);
  /** The button of the picture that is shown large. */
  const [photo, setPhoto] = useState<HTMLElement | null>(null);
  /** For screen readers: what a sighted user sees happen. */
  const [news, setNews] = useState('');
  const [said, say] = useSaying();
  const root = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const panels = usePanels(root, page);
  const { panel } = panels;

  const drawn = useDrawn(page, only);
  useStart(drawn, startAt, scroller);
  const place = usePlace(article.blocks, drawn, scroller);
  const minutes = useMemo(() => readingMinutes(article.blocks), [article]);
  const search = useSearch(article.blocks, drawn, scroller, panel === 'find');
  const goTo = useQuotes(quotes, drawn, page, scroller);
  const aloud = useAloud(reading, {
    drawn,
    scroller,
    rate: settings.speechRate,
    onFailed: () => say(reader.voicesGone),
  });
  useAutoHide(root, scroller);

  const change = changeOrSay(props.change, say, common.notSaved);
  const open = (name: PanelName) => {
    if (name === 'find') setOnly(null);
    panels.open(name);
  };
  const showQuote = (index: number) => {
    const speaker = quotes[index]?.speaker ?? null;
    if (only !== null && speaker !== only) {
      setOnly(null);
      requestAnimationFrame(() => handle.current?.showQuote(index));
      return;
    }
    goTo.show(index);
    const own = quotes.flatMap((quote, at) => (quote.speaker === speaker ? [at] : []));
    const name = speaker === null ? common.notAttributed : (speakers[speaker]?.name ?? '');
    const n = format.number(own.indexOf(index) + 1);
    setNews(fill(reader.quoteOf, { name, n, total: format.number(own.length) }));
  };
  const showBlock = (block: number) => {
    const element = drawn?.elements[block];
    if (element) bringIntoView(element, scroller, { always: true });
  };
  useImperativeHandle(handle, () => ({ showQuote }));

  const focusPage = () => page.current?.focus({ preventScroll: true });
  const setRate = (rate: number) => change('speechRate', rate);
  const resize = (steps: number) => {
    const size = stepped(settings.fontSize, steps, FONT_SIZE);
    void change('fontSize', size);
    setNews(`${reader.fontSize}: ${format.number(size)}`);
  };
  const share = async () => {
    const outcome = await shareLink(link, article.title);
    if (outcome === 'copied') say(reader.linkCopied);
    if (outcome === 'refused') open('share');
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
  const style = { '--size': `${settings.fontSize}px`, '--measure': settings.width, '--leading': settings.lineHeight };
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
        style={style}
        onKeyDown={onKeyDown}
      >
        <Progress place={place} minutes={minutes} />
        <Tools
          panel={panel}
          toggle={name => (panel === name ? panels.close() : open(name))}
          fontSize={settings.fontSize}
          resize={resize}
          hasQuotes={quotes.length > 0}
          hasOutline={hasOutline}
          aloud={aloud.available ? { on: aloud.state !== null, toggle: aloud.state ? aloud.stop : aloud.start } : null}
          onShare={() => void share()}
          onPrint={() => window.print()}
          onClose={onClose}
        />
        {panel === 'text' && <TextPanel settings={settings} change={change} onClose={panels.close} />}
        {panel === 'speakers' && (
          <SpeakersPanel
            reading={reading}
            place={place}
            only={only}
            onOnly={setOnly}
            shown={goTo.shown}
            onQuote={showQuote}
            nextQuote={goTo.next}
            onClose={panels.close}
          />
        )}
        {panel === 'find' && <FindPanel key={panels.times} search={search} onClose={panels.close} />}
        {panel === 'outline' && (
          <OutlinePanel {...{ article, drawn, scroller }} onChoose={showBlock} onClose={panels.close} />
        )}
        {panel === 'share' && <SharePanel link={link} onClose={panels.close} />}
        <Page
          page={page}
          reading={reading}
          only={only}
          onWhole={() => setOnly(null)}
          minutes={minutes}
          link={link}
          today={today}
          onEnlarge={setPhoto}
        />
        {aloud.state && <AloudBar aloud={aloud} rate={settings.speechRate} onRate={setRate} onLeft={focusPage} />}
        {photo && <Lightbox photo={photo} onChoose={setPhoto} onClose={() => setPhoto(null)} />}
        <Toast said={said} />
        <output class="news" aria-live="polite">
          {news}
        </output>
      </div>
    </TextContext.Provider>
  );
}
