import { tellAccess, watchAccess } from '../../utils/access.ts';
import { dressEarly } from '../../utils/early-theme.ts';
import { frontTab } from '../../utils/front-tab.ts';
import { readTab, readTabUnasked } from '../../utils/tab.ts';
import { read } from './read.ts';

/** Browsers number tabs at random up to here, and take no larger number. */
const MAX_TAB = 2 ** 31 - 1;

/** The popup opens in a tab of its own with the tab that it reads in its address. */
const chosen = new URLSearchParams(location.search).get('tab');
const place = chosen === null ? 'popup' : 'tab';
const chosenTab = async () => (/^\d+$/.test(chosen ?? '') && Number(chosen) <= MAX_TAB ? Number(chosen) : null);
const readIt = () => (chosen === null ? read(frontTab, readTab) : read(chosenTab, readTabUnasked));

async function start() {
  // The page is read while the popup still loads what shows it.
  const begun = readIt();
  dressEarly();
  const { show } = await import('./show.tsx');
  const shown = await show(place, readIt, begun);
  if (place === 'tab') {
    watchAccess(tab => {
      if (tab === shown.tab && !shown.outcome?.ok) void shown.read({ anew: false });
    });
  } else if (shown.tab !== null) tellAccess(shown.tab);
}

void start();
