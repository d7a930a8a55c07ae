import { AArrowDown, AArrowUp, List, Printer, Quote, Search, Share2, Type, Volume2, X } from 'lucide';
import { DIALOG } from '../../utils/overlay/open-overlay.ts';
import { FONT_SIZE } from '../../utils/settings.ts';
import { useText } from './text.ts';
import { Tool } from './tool.tsx';
import { Toolbar } from './toolbar.tsx';
import type { PanelName } from './use-panels.ts';

type Props = {
  panel: PanelName | null;
  toggle: (panel: PanelName) => void;
  fontSize: number;
  resize: (steps: number) => void;
  hasQuotes: boolean;
  hasOutline: boolean;
  /** Whether it is being read aloud, and what to do about it; null where there is no voice. */
  aloud: { on: boolean; toggle: () => void } | null;
  onShare: () => void;
  onPrint: () => void;
  onClose: () => void;
};

/** All that one can do in the reader. */
export function Tools({ panel, toggle, fontSize, resize, hasQuotes, hasOutline, aloud, ...on }: Props) {
  const { common, reader } = useText();
  const opens = (name: PanelName) => ({ expanded: panel === name, onClick: () => toggle(name) });
  const { min, max } = FONT_SIZE;
  return (
    <Toolbar>
      <Tool icon={X} label={common.close} onClick={on.onClose} closes={DIALOG} />
      <hr />
      <Tool
        icon={AArrowDown}
        label={common.smallerText}
        disabled={fontSize <= min}
        onClick={() => resize(-1)}
        wideOnly
      />
      <Tool icon={AArrowUp} label={common.largerText} disabled={fontSize >= max} onClick={() => resize(1)} wideOnly />
      <Tool icon={Type} label={reader.text} {...opens('text')} />
      {hasQuotes && <Tool icon={Quote} label={reader.speakers} {...opens('speakers')} />}
      <Tool icon={Search} label={reader.find} {...opens('find')} />
      {hasOutline && <Tool icon={List} label={reader.outline} {...opens('outline')} />}
      {aloud && <Tool icon={Volume2} label={reader.aloud} expanded={aloud.on} onClick={aloud.toggle} />}
      <Tool icon={Printer} label={reader.print} onClick={on.onPrint} />
      <Tool icon={Share2} label={reader.share} onClick={on.onShare} />
    </Toolbar>
  );
}
