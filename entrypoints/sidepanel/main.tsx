import { watchAccess } from '../../utils/access.ts';
import { browser } from '../../utils/browser.ts';
import { dressEarly } from '../../utils/early-theme.ts';
import { type FrontChange, frontTab, watchFrontTab } from '../../utils/front-tab.ts';
import { detectedTab, PICKED, type Sender, TURNED, tabSaying } from '../../utils/messages.ts';
import { isReadDocument, readTab, readTabUnasked } from '../../utils/tab.ts';
import { read } from '../popup/read.ts';
import { show } from '../popup/show.tsx';

dressEarly();

/** The popup beside the page. It follows the tab in front, as far as the user has given access to it. */
async function start() {
  /** Whether the user has clicked the button for what is shown: what refuses now does so for good. */
  let isAsked = false;
  const shown = await show('panel', () => read(frontTab, isAsked ? readTab : readTabUnasked));
  /** Chromium says that a tab loads also where something in its page only moves on, as the reader does for Back. */
  const isOnlyMoving = async (change: FrontChange) =>
    import.meta.env.CHROME && change === 'loading' && shown.tab !== null && (await isReadDocument(shown.tab));
  await watchFrontTab(async change => {
    if (await isOnlyMoving(change)) return;
    if (change !== 'loaded') isAsked = false;
    void shown.read({ anew: change !== 'loaded' });
  });
  watchAccess(tab => {
    if (tab !== shown.tab || shown.outcome?.ok) return;
    isAsked = true;
    void shown.read({ anew: false });
  });
  // The detector speaks when a page has come to rest, also after a move within it that loads nothing; and what was
  // picked by hand is read instead of the rest.
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const { id } = browser.runtime;
    const tab = detectedTab(message, sender, id) ?? tabSaying(PICKED, message, sender, id);
    if (tab !== null && tab === shown.tab) void shown.read({ anew: false });
    const turned = tabSaying(TURNED, message, sender, id);
    if (turned !== null && turned === shown.tab) void shown.askReader();
  });
}

void start();
