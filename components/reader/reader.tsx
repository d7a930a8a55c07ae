import { AArrowDown, AArrowUp, Printer, Type, X } from 'lucide-preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { stepped } from '../../utils/reader/stepped.ts';
import { readingMinutes } from '../../utils/reading-time.ts';
import { FONT_SIZE, type Settings } from '../../utils/settings.ts';
import type { Reading } from '../../utils/types.ts';
import { ArticleBody } from '../article/article-body.tsx';
import { Headline } from './headline.tsx';
import { SourceNote } from './source-note.tsx';
import { type ReaderText, TextContext } from './text.ts';
import { type Change, TextPanel } from './text-panel.tsx';
import { Tool } from './tool.tsx';
import { Toolbar } from './toolbar.tsx';

export type ReaderProps = {
  reading: Reading;
  /** The clean address of the article. */
  link: string;
  /** ISO 8601, for the foot of the printed page. */
  today: string;
  settings: Settings;
  change: Change;
  text: ReaderText;
  onClose: () => void;
};

export type PanelName = 'text' | 'speakers' | 'find' | 'outline';

/** The whole reader. It fills its parent, which scrolls. */
export function Reader({ reading, link, today, settings, change, text, onClose }: ReaderProps) {
  const { article } = reading;
  const { common, reader, format } = text;
  const [panel, setPanel] = useState<PanelName | null>(null);
  const [news, setNews] = useState('');
  const minutes = useMemo(() => readingMinutes(article.blocks), [article]);
  const page = useRef<HTMLDivElement>(null);

  const toggle = (name: PanelName) => setPanel(panel === name ? null : name);
  const closePanel = () => setPanel(null);
  const resize = (steps: number) => {
    const size = stepped(settings.fontSize, steps, FONT_SIZE);
    change('fontSize', size);
    setNews(`${reader.fontSize}: ${format.number(size)}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (panel) closePanel();
    else onClose();
  };
  const style = {
    '--size': `${settings.fontSize}px`,
    '--measure': `${settings.width}`,
    '--leading': `${settings.lineHeight}`,
  };
  return (
    <TextContext.Provider value={text}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Esc, whatever has the focus in here */}
      <div
        ref={page}
        class="reader"
        lang={text.language}
        dir={text.dir}
        data-theme={settings.theme}
        data-font={settings.font}
        data-panel={panel ?? undefined}
        style={style}
        onKeyDown={onKeyDown}
      >
        <Toolbar>
          <Tool icon={X} label={common.close} onClick={onClose} />
          <Tool
            icon={AArrowDown}
            label={common.smallerText}
            disabled={settings.fontSize <= FONT_SIZE.min}
            onClick={() => resize(-1)}
            wideOnly
          />
          <Tool
            icon={AArrowUp}
            label={common.largerText}
            disabled={settings.fontSize >= FONT_SIZE.max}
            onClick={() => resize(1)}
            wideOnly
          />
          <Tool icon={Type} label={reader.text} expanded={panel === 'text'} onClick={() => toggle('text')} />
          <Tool icon={Printer} label={reader.print} onClick={() => window.print()} />
        </Toolbar>
        {panel === 'text' && <TextPanel settings={settings} change={change} onClose={closePanel} />}
        <main class="page" tabIndex={-1} data-focus>
          <article>
            <Headline article={article} minutes={minutes} />
            <ArticleBody reading={reading} />
            <SourceNote link={link} today={today} />
          </article>
        </main>
        <output class="news" aria-live="polite">
          {news}
        </output>
      </div>
    </TextContext.Provider>
  );
}
