import type { BlockRanges } from '../../utils/reader/block-ranges.ts';
import type { Place } from '../../utils/reader/place.ts';
import { bringIntoView } from '../../utils/reader/scroll.ts';
import type { Settings } from '../../utils/settings.ts';
import type { Reading, Speaker } from '../../utils/types.ts';
import { ByHandPanel } from './by-hand-panel.tsx';
import { FindPanel } from './find-panel.tsx';
import { OutlinePanel } from './outline-panel.tsx';
import { SpeakersPanel } from './speakers-panel.tsx';
import { type Change, TextPanel } from './text-panel.tsx';
import type { Copying } from './use-copying.ts';
import type { Panels } from './use-panels.ts';
import type { GoingToQuotes } from './use-quotes.ts';
import type { Search } from './use-search.ts';

type Props = {
  panels: Panels;
  reading: Reading;
  settings: Settings;
  change: Change;
  drawn: BlockRanges | null;
  scroller: HTMLElement;
  place: Place;
  only: Speaker['id'] | null;
  onOnly: (speaker: Speaker['id'] | null) => void;
  goTo: GoingToQuotes;
  search: Search;
  copying: Copying;
  /** What the user is to copy by hand. */
  byHand: string;
};

/** The panel that is open, if any. */
export function OpenPanel({ panels, reading, settings, change, drawn, scroller, goTo, ...rest }: Props) {
  const { panel, close } = panels;
  const { place, only, onOnly, search, copying, byHand } = rest;
  const { article } = reading;
  const showBlock = (block: number) => {
    const element = drawn?.elements[block];
    if (element) bringIntoView(element, scroller, { always: true });
  };
  return (
    <>
      {panel === 'text' && <TextPanel {...{ settings, change }} lang={article.lang} onClose={close} />}
      {panel === 'speakers' && (
        <SpeakersPanel
          {...{ reading, place, only, onOnly, copying }}
          shown={goTo.shown}
          onQuote={goTo.show}
          nextQuote={goTo.next}
          onClose={close}
        />
      )}
      {panel === 'find' && <FindPanel key={panels.times} search={search} onClose={close} />}
      {panel === 'outline' && <OutlinePanel {...{ article, drawn, scroller }} onChoose={showBlock} onClose={close} />}
      {panel === 'by-hand' && <ByHandPanel text={byHand} onClose={close} />}
    </>
  );
}
