import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { tabOf, whenRead } from '../browser/popup-page.ts';
import { clickTool, inReader, openReader, pickQuote, READER } from '../browser/reader-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

/**
 * What tells an element from what is around it where the user's own colours replace ours: lines that are drawn, and a
 * ground or fill of its own. Empty: nothing does.
 */
function signs(selector: string, host: string | null): string[] {
  const root = host ? document.querySelector(host)?.shadowRoot : document;
  const element = root?.querySelector(selector);
  if (!element) return ['missing'];
  const style = getComputedStyle(element);
  const ground = getComputedStyle(host ? (root?.querySelector('.reader') ?? element) : document.documentElement);
  const isSeen = (colour: string) => colour !== ground.backgroundColor && !/^rgba\(.*, 0\)$/.test(colour);
  const found: string[] = [];
  for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const) {
    const isDrawn = style[`border${side}Style`] !== 'none' && style[`border${side}Width`] !== '0px';
    if (isDrawn && isSeen(style[`border${side}Color`])) found.push('border');
  }
  if (style.outlineStyle !== 'none' && isSeen(style.outlineColor)) found.push('outline');
  if (isSeen(style.backgroundColor)) found.push('ground');
  if (element instanceof SVGElement && isSeen(style.fill)) found.push('fill');
  return [...new Set(found)];
}

function ink(selector: string, host: string | null): string | null {
  const root = host ? document.querySelector(host)?.shadowRoot : document;
  const element = root?.querySelector(selector);
  return element ? getComputedStyle(element).color : null;
}

inBothBrowsers('forced colours', stage => {
  const force = async (page: Page) => {
    await stage.browser.emulate(page, { forcedColours: true });
    await expect.poll(() => page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  };

  test('in the reader: what is open, chosen, in focus and quoted is seen, and who speaks', async () => {
    const page = await stage.browser.open(`${stage.site}/en/post/water-between-two-towns`);
    await openReader(stage.browser, page);
    await clickTool(page, 'Speakers');
    await (await inReader(page, '.speaker-name')).click();
    await force(page);
    const look = (selector: string) => page.evaluate(signs, selector, READER);
    expect(await look('.tool[aria-expanded="true"]')).toContain('border');
    expect(await look('.speaker[aria-current]')).toContain('outline');
    expect(await look('.speaker:not([aria-current])')).toEqual([]);
    expect(await look('.speaker .face')).toContain('ground');
    expect(await look('.map path')).toContain('fill');
    expect(await look('.map-window')).toContain('border');
    expect(await look('.spoken')).toContain('border');
    expect(await look('.tools')).toContain('border');
    expect(await page.evaluate(ink, '.kicker', READER)).toBe(await page.evaluate(ink, '.headline h1', READER));
    // The point between two facts is a ground.
    const point = await inReader(page, '.dateline .point');
    expect(await point.evaluate(point => getComputedStyle(point).forcedColorAdjust)).toBe('none');
    await page.keyboard.press('Tab');
    expect(await look(':focus-visible')).toContain('outline');
    await pickQuote(page, 0);
    expect(await look('.quote-tools')).toContain('border');
    expect(await look('.said[data-picked]')).toContain('outline');
    await clickTool(page, 'Text and colours');
    await inReader(page, '.panel-text');
    expect(await look('.choices label:has(:checked)')).toContain('border');
    const border = (state: string) =>
      page.evaluate(
        (host, selector) => {
          const label = document.querySelector(host)?.shadowRoot?.querySelector(selector);
          const { borderTopColor, borderTopWidth } = getComputedStyle(label ?? document.body);
          return { borderTopColor, borderTopWidth };
        },
        READER,
        `.choices-font label:${state}`,
      );
    const [chosen, other] = [await border('has(:checked)'), await border('not(:has(:checked))')];
    expect(chosen.borderTopColor).not.toBe(other.borderTopColor);
    expect([chosen.borderTopWidth, other.borderTopWidth]).toEqual(['2px', '1px']);
  });

  test('in the popup: the chosen speaker, the chosen view, the switch and the focus are seen', async () => {
    const page = await stage.browser.open(`${stage.site}/en/post/water-between-two-towns`);
    await (await whenRead(await stage.browser.clickToolbar(page))).close();
    const popup = await stage.browser.open(
      await stage.browser.address(`popup.html?tab=${await tabOf(stage.browser, page)}`),
    );
    await expect.poll(() => popup.evaluate(() => document.querySelectorAll('.chip').length)).toBe(3);
    await popup.evaluate(() => document.querySelectorAll<HTMLElement>('.chip')[1]?.click());
    await force(popup);
    const look = (selector: string) => popup.evaluate(signs, selector, null);
    expect(await look('.chip[aria-pressed="true"]')).toContain('ground');
    expect(await look('.chip[aria-pressed="false"]')).toEqual(['border']);
    expect(await look('.chip .face')).toContain('ground');
    expect(await look('.share i')).toContain('ground');
    expect(await look('[role="tab"][aria-selected="true"]')).toContain('border');
    expect(await look('[role="tab"][aria-selected="false"]')).toEqual([]);
    expect(await look('.switch')).toContain('border');
    expect(await look('.q')).toContain('border');
    expect(await popup.evaluate(ink, '.section', null)).toBe(await popup.evaluate(ink, 'h1', null));
    await popup.keyboard.press('Tab');
    expect(await look(':focus-visible')).toContain('outline');
  });

  test('in the options: the choice, the scale and the focus are seen', async () => {
    const options = await stage.browser.open(await stage.browser.address('options.html'));
    await expect.poll(() => options.evaluate(() => document.querySelector('h1') !== null)).toBe(true);
    await force(options);
    const look = (selector: string) => options.evaluate(signs, selector, null);
    expect(await look('.choice label:has(:checked)')).toContain('border');
    const mark = await options.evaluate(() => {
      const own = document.querySelector('.preview mark');
      const systems = document.body.appendChild(document.createElement('p'));
      Object.assign(systems.style, { forcedColorAdjust: 'none', background: 'Mark', color: 'MarkText' });
      const [drawn, meant] = [own, systems].map(element => {
        const { backgroundColor, color } = getComputedStyle(element ?? document.body);
        return `${color} on ${backgroundColor}`;
      });
      systems.remove();
      return { drawn, meant };
    });
    expect(mark.drawn).toBe(mark.meant);
    await options.keyboard.press('Tab');
    expect(await look('label:has(:focus-visible)')).toContain('outline');
  });
});
