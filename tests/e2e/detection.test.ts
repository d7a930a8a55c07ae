import { expect, test } from 'vitest';
import { inBothBrowsers } from './both-browsers.ts';

const ARTICLE = { text: '“”' };
const NONE = { text: '' };

inBothBrowsers('the badge', stage => {
  const badge = () => expect.poll(() => stage.browser.badge(), { timeout: 10_000 });

  test.each([
    ['an interview with two experts', '/en/post/water-between-two-towns', ARTICLE],
    ['an interview by hyphens', '/en/post/a-bridge-needs-patience', ARTICLE],
    ['a news item without quotes', '/en/post/ferry-timetable', ARTICLE],
    ['an article in Russian', '/ru/post/voda-mezhdu-dvumya-gorodami', ARTICLE],
    ['an article in Arabic', '/ar/post/water', ARTICLE],
    ['a section page', '/en/category/3', NONE],
    ['a page without a body', '/without-body', NONE],
  ])('tells %s', async (_, path, expected) => {
    await stage.browser.open(stage.site + path);
    // The title tells “not yet looked at” from “no article”.
    await badge().toMatchObject({ ...expected, title: expect.stringMatching(/: (an article|no article)/) });
  });

  test('follows a single-page site once its text has come', async () => {
    const page = await stage.browser.open(`${stage.site}/spa`);
    await badge().toMatchObject({ ...NONE, title: expect.stringContaining('no article') });
    await page.evaluate(() => document.getElementById('story')?.click());
    await badge().toMatchObject(ARTICLE);
    await page.evaluate(() => document.getElementById('home')?.click());
    await badge().toMatchObject(NONE);
    await page.evaluate(() => history.back());
    await badge().toMatchObject(ARTICLE);
    await page.evaluate(() => document.getElementById('home')?.click());
    await badge().toMatchObject(NONE);
    await page.evaluate(() => document.getElementById('hash')?.click());
    await badge().toMatchObject(ARTICLE);
  });

  test('follows replaceState', async () => {
    const page = await stage.browser.open(`${stage.site}/spa/lamplighter`);
    await badge().toMatchObject(ARTICLE);
    await page.evaluate(() => {
      history.replaceState(null, '', '/spa');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await badge().toMatchObject(NONE);
  });

  test('is back after Back, where the page comes out of the cache', async () => {
    const page = await stage.browser.open(`${stage.site}/en/post/ferry-timetable`);
    await badge().toMatchObject(ARTICLE);
    await page.goto(`${stage.site}/en/category/3`);
    await badge().toMatchObject(NONE);
    await page.evaluate(() => history.back());
    await badge().toMatchObject(ARTICLE);
  });

  test('leaves the page as the server sent it', async () => {
    const page = await stage.browser.open(`${stage.site}/en/post/ferry-timetable`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await badge().toMatchObject(ARTICLE);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});
