import type { RefObject } from 'preact';
import { useCallback, useImperativeHandle, useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../utils/i18n/format.ts';
import { bringIntoView } from '../../utils/reader/scroll.ts';
import { shareLink } from '../../utils/reader/share-link.ts';
import { stepped } from '../../utils/reader/stepped.ts';
import { readingMinutes } from '../../utils/reading-time.ts';
import { FONT_SIZE, type Settings } from '../../utils/settings.ts';
import type { Reading, Speaker } from '../../utils/types.ts';
import type { Picture } from '../article/photo.tsx';
import { Toast } from '../toast.tsx';
import { useSaying } from '../use-saying.ts';
import { AloudBar } from './aloud-bar.tsx';
import { changeOrSay } from './change-or-say.ts';
import { FindPanel } from './find-panel.tsx';
import { Lightbox } from './lightbox.tsx';
import { headingsOf, OutlinePanel } from './outline-panel.tsx';
import { Page } from './page.tsx';
import { Progress } from './progress.tsx';
import { SharePanel } from './share-panel.tsx';
import { SpeakersPanel } from './speakers-panel.tsx';
import { type ReaderText, TextContext } from './text.ts';
import { type Change, TextPanel } from './text-panel.tsx';
import { type PanelName, Tools } from './tools.tsx';
import { useAloud } from './use-aloud.ts';
import { useAutoHide } from './use-auto-hide.ts';
import { useDrawn } from './use-drawn.ts';
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
  const [panel, setPanel] = useState<PanelName | null>(null);
  const [only, setOnly] = useState<Speaker['id'] | null>(null);
  const [picture, setPicture] = useState<Picture | null>(null);
  /** For screen readers: what a sighted user sees happen. */
  const [news, setNews] = useState('');
  const [said, say] = useSaying();
  const root = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement | null>(null);

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
    const tree = root.current?.getRootNode() as ShadowRoot | undefined;
    opener.current = (tree?.activeElement ?? null) as HTMLElement | null;
    if (name === 'find') setOnly(null);
    setPanel(name);
  };
  const closePanel = () => {
    setPanel(null);
    opener.current?.focus({ preventScroll: true });
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
      if (picture) setPicture(null);
      else if (panel) closePanel();
      else onClose();
    } else if (event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey) && !event.altKey) {
      event.preventDefault();
      open('find');
    }
  };
  const closePicture = useCallback(() => setPicture(null), []);
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
        data-theme={settings.theme}
        data-font={settings.font}
        data-panel={panel ?? undefined}
        style={style}
        onKeyDown={onKeyDown}
      >
        <Progress place={place} minutes={minutes} />
        <Tools
          panel={panel}
          toggle={name => (panel === name ? closePanel() : open(name))}
          fontSize={settings.fontSize}
          resize={resize}
          hasQuotes={quotes.length > 0}
          hasOutline={hasOutline}
          aloud={aloud.available ? { on: aloud.state !== null, toggle: aloud.state ? aloud.stop : aloud.start } : null}
          onShare={() => void share()}
          onPrint={() => window.print()}
          onClose={onClose}
        />
        {panel === 'text' && <TextPanel settings={settings} change={change} onClose={closePanel} />}
        {panel === 'speakers' && (
          <SpeakersPanel
            reading={reading}
            place={place}
            only={only}
            onOnly={setOnly}
            onQuote={showQuote}
            nextQuote={goTo.next}
            onClose={closePanel}
          />
        )}
        {panel === 'find' && <FindPanel search={search} onClose={closePanel} />}
        {panel === 'outline' && <OutlinePanel article={article} onChoose={showBlock} onClose={closePanel} />}
        {panel === 'share' && <SharePanel link={link} onClose={closePanel} />}
        <Page
          page={page}
          reading={reading}
          only={only}
          onWhole={() => setOnly(null)}
          minutes={minutes}
          link={link}
          today={today}
          onEnlarge={setPicture}
        />
        {aloud.state && (
          <AloudBar aloud={aloud} rate={settings.speechRate} onRate={rate => change('speechRate', rate)} />
        )}
        {picture && <Lightbox picture={picture} onClose={closePicture} />}
        <Toast said={said} />
        <output class="news" aria-live="polite">
          {news}
        </output>
      </div>
    </TextContext.Provider>
  );
}
