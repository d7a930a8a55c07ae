import { SAMPLE } from '../fixtures/server.ts';
import { launch } from './launch.ts';
import { whenRead } from './popup-page.ts';
import { clickTool, inReader, openReader } from './reader-page.ts';
import { whenSettled } from './when-settled.ts';

const FOLDER = '.github';

/** The pictures in the README: the popup, and the reader at the first words of a speaker, with who speaks where. */
export async function shootReadme(site: string): Promise<void> {
  const browser = await launch('chromium');
  try {
    await browser.setSettings({ theme: 'light', uiLanguage: 'en' });
    const page = await browser.open(site + SAMPLE);
    const popup = await whenRead(await browser.clickToolbar(page));
    await whenSettled(popup);
    await popup.screenshot(`${FOLDER}/popup.png`);
    await popup.close();
    await page.setViewport({ width: 1280, height: 800 });
    await openReader(browser, page);
    await clickTool(page, 'Speakers');
    const words = await inReader(page, '.spoken');
    await words.evaluate(element => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await page.mouse.move(640, 400);
    await whenSettled(page);
    await page.screenshot({ path: `${FOLDER}/reader.png` });
  } finally {
    await browser.close();
  }
}
