import { tellAccess } from '../../utils/access.ts';
import { dressEarly } from '../../utils/extension-page.ts';
import { frontTab } from '../../utils/front-tab.ts';
import { show } from './show.tsx';

dressEarly();

/** The popup opens in a tab of its own with the tab that it reads in its address. */
const chosen = new URLSearchParams(location.search).get('tab');

async function start() {
  if (chosen !== null) return show('tab', async () => Number(chosen));
  const { tab } = await show('popup', frontTab);
  if (tab !== null) tellAccess(tab);
}

void start();
