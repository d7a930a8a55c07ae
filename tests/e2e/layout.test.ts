import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { UI_LANGUAGES } from '../../utils/settings.ts';
import type { Popup } from '../browser/extension-browser.ts';
import { clickOn, tabOf, whenRead } from '../browser/popup-page.ts';
import { clickTool, inReader, openReader, pickQuote, READER } from '../browser/reader-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

/** What reaches past its window, or is cut where it cannot be scrolled to. */
function loss(host: string | null): string[] {
  const root = host ? document.querySelector(host)?.shadowRoot : document;
  const name = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;
  const found: string[] = [];
  for (const element of root?.querySelectorAll<HTMLElement>(host ? '.reader *' : 'body *') ?? []) {
    // Only for screen readers, or scrolled by itself.
    if (!element.checkVisibility() || element.closest('.aside, .news, .table, pre, svg, [aria-hidden=true]')) continue;
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 1 && (right > innerWidth + 1 || left < -1)) found.push(`${name(element)} stands outside`);
    const { overflowX, textOverflow } = getComputedStyle(element);
    const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    if (isCut && overflowX === 'hidden' && textOverflow !== 'ellipsis') found.push(`${name(element)} is cut`);
  }
  return [...new Set(found)].slice(0, 5);
}

/** What can be hit and is too small to be hit well. A box within a label counts by its label. */
function smallTargets(): string[] {
  const targets = [...document.querySelectorAll<HTMLElement>('a, button, label:has(input), input:not(label input)')];
  return targets.flatMap(target => {
    const { width, height } = target.getBoundingClientRect();
    const isSmall = target.checkVisibility() && Math.min(width, height) < 24;
    return isSmall ? [`${target.textContent} ${width} × ${height}`] : [];
  });
}

/** Between the facts of the headline: whether the line breaks there, and how wide the point is, in px. */
function points(host: string): { breaks: boolean; width: number }[] {
  const points = document.querySelector(host)?.shadowRoot?.querySelectorAll('.dateline .point') ?? [];
  return [...points].map(point => {
    const last = [...(point.previousElementSibling?.getClientRects() ?? [])].at(-1);
    const [first] = point.nextElementSibling?.getClientRects() ?? [];
    const widths = [...point.getClientRects()].map(({ width }) => width);
    return { breaks: (first?.top ?? 0) > (last?.top ?? 0) + 9, width: Math.max(...widths) };
  });
}

const PANELS = ['Text and colours', 'Speakers', 'Find in the article', 'Contents'];

inBothBrowsers('nothing is lost', stage => {
  test.each([
    ['a window of 320 px', { width: 320, height: 640 }],
    // What 200 % of zoom leaves of 1280 × 800.
    ['a zoom of 200 %', { width: 640, height: 400, deviceScaleFactor: 2 }],
  ])('in the reader and the options in %s', async (_, viewport) => {
    const page = await stage.browser.open(`${stage.site}/hard/rich`);
    await openReader(stage.browser, page);
    await page.setViewport(viewport);
    expect(await page.evaluate(loss, READER)).toEqual([]);
    for (const panel of PANELS) {
      await clickTool(page, panel);
      expect(await page.evaluate(loss, READER), panel).toEqual([]);
      await clickTool(page, panel);
    }
    await pickQuote(page, 0);
    expect(await page.evaluate(loss, READER), 'the tools of a quote').toEqual([]);
    await page.close();
    const options = await stage.browser.open(await stage.browser.address('options.html'));
    await options.setViewport(viewport);
    await expect.poll(() => options.evaluate(() => document.querySelector('h1') !== null)).toBe(true);
    expect(await options.evaluate(loss, null)).toEqual([]);
  });

  test('in any language of the interface', async () => {
    const page = await stage.browser.open(`${stage.site}/en/post/water-between-two-towns`);
    await openReader(stage.browser, page);
    await clickTool(page, 'Text and colours');
    const popup = await stage.browser.open(
      await stage.browser.address(`popup.html?tab=${await tabOf(stage.browser, page)}`),
    );
    await popup.setViewport({ width: 320, height: 560 });
    const options = await stage.browser.open(await stage.browser.address('options.html'));
    await options.setViewport({ width: 320, height: 640 });
    for (const uiLanguage of UI_LANGUAGES) {
      await stage.browser.setSettings({ uiLanguage });
      const languageOf = (page: Page, host: string | null) =>
        page.evaluate(host => {
          const root = host
            ? document.querySelector(host)?.shadowRoot?.querySelector('.reader')
            : document.documentElement;
          return root?.getAttribute('lang');
        }, host);
      for (const [place, host] of [
        [page, READER],
        [popup, null],
        [options, null],
      ] as const) {
        await expect.poll(() => languageOf(place, host)).toBe(uiLanguage);
        expect(await place.evaluate(loss, host), uiLanguage).toEqual([]);
      }
      const tops = () =>
        popup.evaluate(() => [...document.querySelectorAll('.acts > *')].map(act => act.getBoundingClientRect().top));
      for (const width of [400, 320]) {
        await popup.setViewport({ width, height: 560 });
        await expect.poll(() => popup.evaluate(() => innerWidth)).toBe(width);
        expect(new Set(await tops()).size, `${uiLanguage}: the actions in one line of ${width} px`).toBe(1);
      }
    }
    await stage.browser.setSettings({ uiLanguage: 'en' });
  }, 120_000);

  test.each([
    ['de', 300],
    ['ar', 300],
    // Firefox's sidebar begins there.
    ['de', 200],
  ])('in the menus of a popup or panel in %s of %i px', async (uiLanguage, width) => {
    await stage.browser.setSettings({ uiLanguage });
    const page = await stage.browser.open(`${stage.site}/en/post/water-between-two-towns`);
    await (await whenRead(await stage.browser.clickToolbar(page))).close();
    const popup = await stage.browser.open(
      await stage.browser.address(`popup.html?tab=${await tabOf(stage.browser, page)}`),
    );
    await popup.setViewport({ width, height: 560 });
    await popup.waitForSelector('.acts [aria-haspopup]');
    const broken = () =>
      [...document.querySelectorAll<HTMLElement>('.chip small')].flatMap(({ offsetHeight, textContent }) =>
        offsetHeight > 24 ? [textContent] : [],
      );
    expect(await popup.evaluate(broken)).toEqual([]);
    const buttons = await popup.$$('[aria-haspopup]');
    expect(buttons.length).toBe(4);
    for (const [at, button] of buttons.entries()) {
      await button.click();
      await popup.waitForSelector('.menu:not([hidden])');
      expect(await popup.evaluate(loss, null), `menu ${at}`).toEqual([]);
      await popup.keyboard.press('Escape');
    }
    await stage.browser.setSettings({ uiLanguage: 'en' });
  });

  test('in a window as low as 200 % of zoom leave to the popup', async () => {
    const viewport = { width: 400, height: 300 };
    const page = await stage.browser.open(`${stage.site}/en/post/water-between-two-towns`);
    await (await whenRead(await stage.browser.clickToolbar(page))).close();
    const popup = await stage.browser.open(
      await stage.browser.address(`popup.html?tab=${await tabOf(stage.browser, page)}`),
    );
    await popup.setViewport(viewport);
    for (const name of ['Language', 'More']) {
      await (await popup.waitForSelector(`.bar button[aria-label="${name}"]`))?.click();
      const menu = await popup.waitForSelector('.bar .menu:not([hidden])');
      const end = await menu?.evaluate(menu => menu.getBoundingClientRect().bottom - innerHeight);
      expect(end, name).toBeLessThanOrEqual(0);
      await popup.keyboard.press('Escape');
    }
    const options = await stage.browser.open(await stage.browser.address('options.html'));
    await options.setViewport(viewport);
    const preview = await options.waitForSelector('.preview');
    // It would hide what it is to show the effect of.
    expect(await preview?.evaluate(preview => getComputedStyle(preview).position)).toBe('static');
  });

  test.each([960, 1400])('of the reader’s tools in a low window of %i px', async width => {
    const page = await stage.browser.open(`${stage.site}/hard/rich`);
    await openReader(stage.browser, page);
    await page.setViewport({ width, height: 360 });
    const boxes = await page.evaluate(host => {
      const box = (selector: string) =>
        document.querySelector(host)?.shadowRoot?.querySelector(selector)?.getBoundingClientRect().toJSON();
      return { tools: box('.tools'), left: box('.minutes-left'), text: box('.article') };
    }, READER);
    expect(boxes.tools.bottom).toBeLessThan(boxes.left.top);
    expect(boxes.tools.right).toBeLessThan(boxes.text.left);
  });

  test('no target of popup and options is smaller than 24 px', async () => {
    const page = await stage.browser.open(`${stage.site}/en/post/water-between-two-towns`);
    const popup = await whenRead(await stage.browser.clickToolbar(page));
    expect(await popup.evaluate(() => document.querySelectorAll('button').length)).toBeGreaterThan(20);
    expect(await popup.evaluate(smallTargets)).toEqual([]);
    await clickOn(popup, 'button', 'More');
    expect(await popup.evaluate(smallTargets)).toEqual([]);
    await stage.browser.setSettings({ sites: ['a.example'] });
    const options = await stage.browser.open(await stage.browser.address('options.html'));
    await expect.poll(() => options.evaluate(() => document.querySelector('.sites button') !== null)).toBe(true);
    expect(await options.evaluate(smallTargets)).toEqual([]);
    await stage.browser.setSettings({ sites: [] });
  });

  test('in the reader with the largest text on the narrowest window', async () => {
    await stage.browser.setSettings({ fontSize: 40 });
    const page = await stage.browser.open(`${stage.site}/hard/long-names`);
    await openReader(stage.browser, page);
    await page.setViewport({ width: 320, height: 640 });
    expect(await page.evaluate(loss, READER)).toEqual([]);
    await pickQuote(page, 0);
    expect(await page.evaluate(loss, READER)).toEqual([]);
    await stage.browser.setSettings({ fontSize: 20 });
  });

  test.each(['/en/post/water-between-two-towns', '/ar/post/water'])(
    'but the point between two facts where a line ends: %s',
    async path => {
      await stage.browser.setSettings({ fontSize: 36 });
      const page = await stage.browser.open(stage.site + path);
      await openReader(stage.browser, page);
      const found: ReturnType<typeof points> = [];
      for (let width = 320; width <= 480; width += 20) {
        await page.setViewport({ width, height: 640 });
        found.push(...(await page.evaluate(points, READER)));
      }
      expect(new Set(found.map(({ breaks }) => breaks))).toEqual(new Set([true, false]));
      for (const { breaks, width } of found) {
        if (breaks) expect(width).toBe(0);
        else expect(width).toBeGreaterThan(6);
      }
      await stage.browser.setSettings({ fontSize: 20 });
    },
  );

  test.each(['long-names', 'long-quote', 'thousand-quotes', 'many-speakers', 'one-quote', 'mixed-direction', 'rich'])(
    'in popup and reader of %s',
    async name => {
      const page = await stage.browser.open(`${stage.site}/hard/${name}`);
      const popup = await whenRead(await stage.browser.clickToolbar(page));
      const look = (popup: Popup) => popup.evaluate(loss, null);
      expect(await look(popup)).toEqual([]);
      await clickOn(popup, 'tab', 'Article');
      expect(await look(popup)).toEqual([]);
      await clickOn(popup, 'tab', 'Quotes');
      await popup.close();
      await stage.browser.pressShortcut();
      await clickTool(page, 'Speakers');
      await inReader(page, '.panel-speakers');
      expect(await page.evaluate(loss, READER)).toEqual([]);
    },
  );

  test('a quick eye has nothing to wait for: no motion where none is wanted', async () => {
    const page = await stage.browser.open(`${stage.site}/hard/rich`);
    await openReader(stage.browser, page);
    await stage.browser.emulate(page, { reducedMotion: true });
    const moving = await page.evaluate(host => {
      const all = [...(document.querySelector(host)?.shadowRoot?.querySelectorAll('*') ?? [])];
      const isMoving = (element: Element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
      };
      return all.filter(isMoving).map(({ className }) => className);
    }, READER);
    expect(moving).toEqual([]);
  });
});
