import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { clickTool, inReader, openReader, READER, textInReader } from '../browser/reader-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

const focused = (page: Page) =>
  page.evaluate(host => {
    const element = document.querySelector(host)?.shadowRoot?.activeElement;
    const field = element instanceof HTMLInputElement ? element : null;
    return {
      name: element?.getAttribute('aria-label') ?? element?.getAttribute('class'),
      selected: field?.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
    };
  }, READER);

inBothBrowsers('a panel of the reader', stage => {
  const open = async (path: string) => {
    const page = await stage.browser.open(stage.site + path);
    await openReader(stage.browser, page);
    return page;
  };
  const press = async (page: Page, key: 'f' | 'g') => {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  };

  test('finds again by the browser’s keys, begins anew when asked again, and gives the focus back to the text', async () => {
    const page = await open('/en/post/water-between-two-towns');
    await press(page, 'f');
    await inReader(page, '.find input');
    await page.keyboard.type('canal');
    const count = () => textInReader(page, '.find-count');
    await expect.poll(count).toMatch(/^1 of /);
    await page.keyboard.press('F3');
    await press(page, 'g');
    await expect.poll(count).toMatch(/^3 of /);
    await page.keyboard.down('Shift');
    await page.keyboard.press('F3');
    await page.keyboard.up('Shift');
    await expect.poll(count).toMatch(/^2 of /);
    await press(page, 'f');
    await expect.poll(() => focused(page)).toEqual({ name: 'Find in the article', selected: 'canal' });
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await focused(page)).name).toBe('page');
  });

  test('as a sheet leaves what is found in sight', async () => {
    const page = await open('/hard/rich');
    await page.setViewport({ width: 640, height: 400 });
    await press(page, 'f');
    await inReader(page, '.find input');
    await page.keyboard.type('lock');
    /** How far above the sheet the hit ends, in px. */
    const room = () =>
      page.evaluate(host => {
        const hit = [...(CSS.highlights.get('otr-hit-now') ?? [])][0];
        const words = document.createRange();
        if (hit) words.setStart(hit.startContainer, hit.startOffset);
        if (hit) words.setEnd(hit.endContainer, hit.endOffset);
        const { top, bottom } = words.getBoundingClientRect();
        const sheet = document.querySelector(host)?.shadowRoot?.querySelector('.panel')?.getBoundingClientRect();
        return top > 0 ? (sheet?.top ?? 0) - bottom : -1;
      }, READER);
    for (let n = 1; n <= 7; n++) {
      await expect.poll(() => textInReader(page, '.find-count')).toBe(`${n} of 7`);
      await expect.poll(room).toBeGreaterThan(0);
      await page.keyboard.press('Enter');
    }
  });

  test('of three hundred speakers has the words of one alone beside the name that was chosen', async () => {
    const page = await open('/hard/many-speakers');
    await clickTool(page, 'Speakers');
    await (await inReader(page, '.speaker:nth-child(2) .speaker-name')).click();
    await (await inReader(page, '.speaker[aria-current] .only input')).click();
    await inReader(page, '.one-voice');
  });

  test('of speakers counts the quotes as one goes through them', async () => {
    const page = await open('/en/post/water-between-two-towns');
    await clickTool(page, 'Speakers');
    const words = () => textInReader(page, '.speaker small:last-of-type');
    await expect.poll(words).toMatch(/^3 quotes · \d/);
    await clickTool(page, 'Next quote of Irena Vollmark');
    await clickTool(page, 'Next quote of Irena Vollmark');
    await expect.poll(words).toMatch(/^2 of 3 · \d/);
  });

  test('of speakers counts what nobody is said to say apart, and leads there too', async () => {
    const page = await open('/hard/nobody');
    await clickTool(page, 'Speakers');
    await expect.poll(() => textInReader(page, '.panel h2')).toBe('1 quote by 1 person');
    await expect.poll(() => textInReader(page, '.speaker:last-child')).toMatch(/^\?\s+Not attributed\s+1 quote · \d/);
    await clickTool(page, 'Not attributed: Next');
    await expect.poll(() => textInReader(page, '.speaker:last-child')).toMatch(/Copy/);
  });

  test('keeps the tools in sight while one goes through the text', async () => {
    const page = await open('/en/post/water-between-two-towns');
    const tools = () =>
      page.evaluate(host => {
        const root = document.querySelector(host)?.shadowRoot;
        const bar = root?.querySelector('.tools');
        return { idle: root?.querySelector('[data-idle]') !== null, opacity: bar && getComputedStyle(bar).opacity };
      }, READER);
    await clickTool(page, 'Speakers');
    for (let n = 0; n < 2; n++) await clickTool(page, 'Next quote of Tomas Ekberg-Rao');
    await expect.poll(async () => (await tools()).idle).toBe(true);
    // As long as fading would take.
    await new Promise(resolve => setTimeout(resolve, 400));
    expect(await tools()).toEqual({ idle: true, opacity: '1' });
  });

  test('of the text sets letters apart and lines to one width, but no letters that join', async () => {
    const look = (page: Page) =>
      page.evaluate(host => {
        const root = document.querySelector(host)?.shadowRoot;
        const style =
          root?.querySelector('.article p') && getComputedStyle(root.querySelector('.article p') as Element);
        const steppers = root?.querySelectorAll('.panel .stepper').length;
        return { spacing: style?.letterSpacing, align: style?.textAlign, hyphens: style?.hyphens, steppers };
      }, READER);
    const page = await open('/en/post/water-between-two-towns');
    await clickTool(page, 'Text and colours');
    await (await inReader(page, '.toggle')).click();
    for (let n = 0; n < 2; n++) await clickTool(page, 'Letters farther apart');
    await expect.poll(() => look(page)).toEqual({ spacing: '0.4px', align: 'justify', hyphens: 'auto', steppers: 4 });
    const arabic = await open('/ar/post/water');
    await clickTool(arabic, 'Text and colours');
    expect(await look(arabic)).toMatchObject({ spacing: 'normal', align: 'justify', steppers: 3 });
    await stage.browser.setSettings({ letterSpacing: 0, justify: false });
    await expect.poll(() => look(arabic)).toMatchObject({ align: 'start' });
  });

  test('of contents says where one is', async () => {
    const page = await open('/hard/rich');
    await clickTool(page, 'Contents');
    const here = () => textInReader(page, '.outline [aria-current=location]');
    expect(await here()).toBe('');
    await (await inReader(page, '.outline li:nth-child(2) button')).click();
    await expect.poll(here).toBe('Figures that nobody wanted');
  });

  test('stands beside the text and its scroll bar, and the text stays where it was', async () => {
    const page = await open('/hard/rich');
    await page.setViewport({ width: 1280, height: 800 });
    const places = () =>
      page.evaluate(host => {
        const root = document.querySelector(host)?.shadowRoot;
        const box = (selector: string) => root?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        const [text, panel] = [box('article'), box('.panel')];
        const end = root?.querySelector('dialog')?.clientWidth ?? 0;
        return { text: text.left, gap: panel.left - text.right, end: end - panel.right };
      }, READER);
    const { text } = await places();
    for (const panel of ['Text and colours', 'Speakers', 'Contents']) {
      await clickTool(page, panel);
      const { gap, ...rest } = await places();
      expect(rest, panel).toEqual({ text, end: 0 });
      expect(gap).toBeGreaterThanOrEqual(24);
    }
  });
});
