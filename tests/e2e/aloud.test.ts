import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type FakeVoice, fakeSpeech } from '../browser/fake-speech.ts';
import { whenRead } from '../browser/popup-page.ts';
import { clickTool, inReader, openReader, READER, textInReader } from '../browser/reader-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

const voice = (name: string, lang = 'en-GB', localService = true): FakeVoice => ({ name, lang, localService });
const VOICES = [
  voice('Narrator'),
  voice('Anna'),
  voice('Berta'),
  voice('Elsewhere', 'en-GB', false),
  voice('Ivan', 'ru'),
];

/** The words that are marked as being said. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const texts = [...(CSS.highlights.get('otr-spoken') ?? [])].map(
      ({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString();
      },
    );
    return texts.join('|');
  });

inBothBrowsers('reading aloud', stage => {
  const open = async (voices: FakeVoice[], path = '/en/post/water-between-two-towns') => {
    const page = await stage.browser.open(stage.site + path);
    await (await whenRead(await stage.browser.clickToolbar(page))).close();
    const speech = await fakeSpeech(stage.browser, voices);
    await page.bringToFront();
    await openReader(stage.browser, page);
    return { page, speech, last: async () => (await speech.spoken()).at(-1) };
  };

  test('in a narrow window leaves the panel free', async () => {
    const { page } = await open(VOICES);
    await page.setViewport({ width: 320, height: 640 });
    await clickTool(page, 'Read aloud');
    await clickTool(page, 'Find in the article');
    const [bar, panel] = await Promise.all(
      ['.aloud', '.panel'].map(async part => (await inReader(page, part)).boundingBox()),
    );
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(panel?.y ?? 0);
  });

  test('goes sentence by sentence, marks each, and gives each speaker a voice', async () => {
    const { page, speech, last } = await open(VOICES);
    await clickTool(page, 'Read aloud');
    await expect
      .poll(last)
      .toMatchObject({ text: /^The dispute over the Tarn canal .*towns\.$/, voice: 'Narrator', rate: 1 });
    await expect.poll(() => marked(page)).toMatch(/^The dispute over the Tarn canal .*towns\.$/);
    await speech.finish();
    await expect.poll(last).toMatchObject({ text: /^Orvane says/ });
    await expect.poll(() => marked(page)).toMatch(/^Orvane says/);
    // On to the first words of each speaker.
    await speech.finish(voice('Anna'));
    expect(await last()).toMatchObject({ text: /^“?There was less snow/, voice: 'Anna' });
    await speech.finish(voice('Berta'));
    expect(await last()).toMatchObject({ text: /^“?The charter of the canal/, voice: 'Berta' });
    const spoken = await speech.spoken();
    expect(spoken.map(({ voice }) => voice)).not.toContain('Elsewhere');
    expect(Math.max(...spoken.map(({ text }) => text.length))).toBeLessThanOrEqual(180);
  });

  test.each([1280, 320])('leaves room for what is told meanwhile, in a window of %i px', async width => {
    const { page } = await open(VOICES);
    await page.setViewport({ width, height: 640 });
    await clickTool(page, 'Read aloud');
    await clickTool(page, 'Share');
    await expect.poll(() => textInReader(page, '.toast')).toBe('Link copied');
    const gap = await page.evaluate(host => {
      const box = (selector: string) =>
        document.querySelector(host)?.shadowRoot?.querySelector(selector)?.getBoundingClientRect();
      return (box('.aloud')?.top ?? 0) - (box('.toast')?.bottom ?? 0);
    }, READER);
    expect(gap).toBeGreaterThan(4);
  });

  test('pauses, goes on, skips, changes its speed, and stops', async () => {
    const { page, speech, last } = await open(VOICES);
    await clickTool(page, 'Read aloud');
    await expect.poll(last).toMatchObject({ text: /^The dispute/ });
    await clickTool(page, 'Pause');
    await expect.poll(last).toMatchObject({ text: /^The dispute/, end: 'cancelled' });
    await expect.poll(() => marked(page)).toMatch(/^The dispute/);
    await clickTool(page, 'Read on');
    await expect.poll(last).toMatchObject({ text: /^The dispute/, end: null });
    await clickTool(page, 'Next sentence');
    await expect.poll(last).toMatchObject({ text: /^Orvane says/, end: null });
    await clickTool(page, 'Previous sentence');
    await expect.poll(last).toMatchObject({ text: /^The dispute/, end: null });
    await clickTool(page, 'Faster');
    await expect.poll(async () => (await last())?.rate).toBeGreaterThan(1);
    expect(await last()).toMatchObject({ text: /^The dispute/ });
    await clickTool(page, 'Slower');
    await clickTool(page, 'Stop reading aloud');
    await expect.poll(() => page.$(`${READER} >>> .aloud`)).toBeNull();
    expect(await last()).toMatchObject({ end: 'cancelled' });
    await expect.poll(() => marked(page)).toBe('');
    expect((await speech.spoken()).filter(({ end }) => end === null)).toEqual([]);
    // Whoever pressed the button that is gone reads on by the keys.
    const focused = () =>
      page.evaluate(host => document.querySelector(host)?.shadowRoot?.activeElement?.className, READER);
    expect(await focused()).toBe('page');
  });

  test.each([
    ['while it speaks', false],
    ['in a pause', true],
  ])('says that the voices are gone when they vanish %s', async (_, pause) => {
    const { page, speech, last } = await open(VOICES);
    await clickTool(page, 'Read aloud');
    await expect.poll(last).toMatchObject({ text: /^The dispute/ });
    if (pause) await clickTool(page, 'Pause');
    await speech.change([]);
    await expect.poll(() => textInReader(page, '.toast')).toMatch(/voice/i);
    expect(await page.$(`${READER} >>> .aloud`)).toBeNull();
    expect(await page.$(`${READER} >>> button[aria-label="Read aloud"]`)).toBeNull();
  });

  test('closing the reader ends it', async () => {
    const { page, last } = await open(VOICES);
    await clickTool(page, 'Read aloud');
    await expect.poll(last).toMatchObject({ end: null });
    await clickTool(page, 'Close');
    await expect.poll(last).toMatchObject({ end: 'cancelled' });
  });

  test.each([
    ['no voice at all', []],
    ['no voice for the language', [voice('Ivan', 'ru')]],
    ['voices of a remote service only', [voice('Elsewhere', 'en-GB', false)]],
  ])('%s: there is no button', async (_, voices) => {
    const { page } = await open(voices);
    expect(await page.$(`${READER} >>> button[aria-label="Speakers"]`)).not.toBeNull();
    expect(await page.$(`${READER} >>> button[aria-label="Read aloud"]`)).toBeNull();
  });
});
