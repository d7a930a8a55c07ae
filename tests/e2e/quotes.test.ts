import { expect, test } from 'vitest';
import { clickOn, groups, whenRead, words } from '../browser/popup-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

inBothBrowsers('the popup', stage => {
  const open = async (path: string) => {
    const page = await stage.browser.open(stage.site + path);
    const popup = await whenRead(await stage.browser.clickToolbar(page));
    return { page, popup };
  };

  test('groups the quotes of two experts, each whole over its paragraphs', async () => {
    const { popup } = await open('/en/post/water-between-two-towns');
    const found = await groups(popup);
    expect(found.map(({ speaker, quotes }) => [speaker, quotes.length])).toEqual([
      ['Irena Vollmark', 3],
      ['Tomas Ekberg-Rao', 2],
    ]);
    const [irena, tomas] = found;
    expect(irena?.role).toMatch(/^hydrologist and head/i);
    expect(tomas?.role).toMatch(/assembly/);
    expect(irena?.quotes[0]).toMatch(/^There was less snow .* third of the depth between the two bridges,?$/s);
    expect(irena?.quotes[1]).toMatch(/^The people who turn .* ‘self-appointed’ .* by torchlight,?$/s);
    expect(tomas?.quotes[1]).toMatch(/^Disputes like this one .* the plans that lie ready,?$/s);
  });

  test('shows an interview by hyphens as questions with their answers', async () => {
    const { popup } = await open('/en/post/a-bridge-needs-patience');
    // Not `innerText`: Firefox leaves out what is scrolled away and need not be drawn.
    const text = await popup.evaluate(() => document.body.textContent ?? '');
    expect((await groups(popup)).map(({ speaker }) => speaker)).toContain('Lidia Marchetti');
    const question = text.indexOf('Why did it take two years longer?');
    const answer = text.indexOf('Because the ground on the eastern bank');
    expect(question).toBeGreaterThan(-1);
    expect(answer).toBeGreaterThan(question);
  });

  test('reads Russian', async () => {
    const { popup } = await open('/ru/post/voda-mezhdu-dvumya-gorodami');
    const found = await groups(popup);
    expect(found.flatMap(({ quotes }) => quotes)).toHaveLength(4);
    expect(found.find(({ speaker }) => speaker === 'Тимур Экбердин')?.quotes).toHaveLength(2);
  });

  test('gives «отметила эксперт» to the hydrologist named before', async () => {
    const { popup } = await open('/ru/post/voda-mezhdu-dvumya-gorodami');
    expect((await groups(popup)).map(({ speaker }) => speaker)).toEqual(['Ирина Волмарова', 'Тимур Экбердин']);
  });

  test('says that an article has no quotes', async () => {
    const { popup } = await open('/en/post/ferry-timetable');
    expect(await words(popup)).toContain('Nobody is quoted here');
  });

  test('offers to read what is no article', async () => {
    const { popup } = await open('/en/category/3');
    await clickOn(popup, 'button', 'Read anyway');
    await expect.poll(() => words(popup)).not.toContain('This does not look like an article');
  });

  test('copies the clean link and says so', async () => {
    const { page, popup } = await open('/en/post/water-between-two-towns?utm_source=letter&fbclid=abc');
    await clickOn(popup, 'button', 'Copy link');
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('[role=status].toast')?.textContent))
      .toBe('Link copied');
    // Only for a moment: something else may be copied next.
    const button = () => popup.evaluate(() => document.querySelector('.acts .primary')?.textContent);
    expect(await button()).toBe('Link copied');
    await expect.poll(button, { timeout: 8000 }).toBe('Copy link');
    await popup.close();
    expect(await stage.browser.readClipboard(page)).toBe(`${stage.site}/en/post/water-between-two-towns`);
  });

  test('shows the text to copy by hand where the clipboard refuses', async () => {
    const { popup } = await open('/en/post/water-between-two-towns');
    await popup.evaluate(() => {
      const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      Object.defineProperty(navigator.clipboard, 'writeText', { value: refuse });
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    await clickOn(popup, 'button', 'Copy link');
    await expect.poll(() => words(popup)).toContain('did not allow copying');
  });

  test('says so where something fails that nobody has thought of', async () => {
    const { popup } = await open('/en/post/water-between-two-towns');
    await popup.evaluate(() => {
      const lost = { promise: Promise.resolve(), reason: new Error('Invented') };
      dispatchEvent(new PromiseRejectionEvent('unhandledrejection', lost));
    });
    await expect.poll(() => words(popup)).toContain('Something went wrong');
  });

  test('shows a quote in the page and marks it, without a change to the document', async () => {
    const { page, popup } = await open('/en/post/water-between-two-towns');
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const marked = () => page.evaluate(() => [...(CSS.highlights.get('on-the-record') ?? [])].map(String).join('\n'));
    const before = await html();
    await clickOn(popup, 'button', 'Show in page', 4);
    await expect.poll(marked, { timeout: 5000 }).toMatch(/^Disputes like this one .* the plans that lie ready,?$/s);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await html()).toBe(before);
    await expect.poll(marked, { timeout: 8000 }).toBe('');
  });

  test('keeps a quote where it was shown while the page unfolds around it, until the user scrolls', async () => {
    const { page, popup } = await open('/odd/unfolds');
    const place = () =>
      page.evaluate(() => {
        const [range] = (CSS.highlights.get('on-the-record') ?? []) as unknown as Range[];
        const opening = document.getAnimations().length;
        return { opening, middle: ((range?.getBoundingClientRect().top ?? 0) * 2) / innerHeight };
      });
    await clickOn(popup, 'button', 'Show in page', 4);
    await expect.poll(async () => (await place()).opening).toBeGreaterThan(0);
    await expect.poll(place).toEqual({ opening: 0, middle: expect.closeTo(1, 0) });
    await popup.close();
    await page.mouse.move(600, 300);
    await page.mouse.wheel({ deltaY: -300 });
    await expect.poll(async () => (await place()).middle).toBeGreaterThan(1.5);
  });

  // The last: the view that was left is remembered.
  test('shows the headline block and the clean article', async () => {
    const { popup } = await open('/en/post/water-between-two-towns');
    await clickOn(popup, 'tab', 'Article');
    await expect.poll(() => words(popup)).toContain('The next meeting of the canal board');
    const text = await words(popup);
    expect(text).toContain('Water between two towns');
    expect(text).toContain('Who will own the Tarn canal');
    expect(text).not.toMatch(/Views: 214|share-line|A\+|railway signalling|Any use of materials/);
  });

  test('tells in the article view who speaks, by keys', async () => {
    const { popup } = await open('/en/post/water-between-two-towns');
    await clickOn(popup, 'tab', 'Article');
    const who = () => popup.evaluate(() => document.querySelector('.speaking')?.textContent ?? null);
    const stops = () => popup.evaluate(() => document.querySelectorAll('.said[tabindex="0"]').length);
    await expect.poll(stops).toBe(1);
    expect(await who()).toBeNull();
    await popup.evaluate(() => document.querySelector<HTMLElement>('.said[tabindex="0"]')?.focus());
    await expect.poll(who).toMatch(/Irena Vollmark.*1\/5$/);
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('aria-description'))).toMatch(
      /^Irena Vollmark/,
    );
    for (const [key, place] of [
      ['ArrowRight', /2\/5$/],
      ['ArrowLeft', /1\/5$/],
      ['ArrowLeft', /1\/5$/],
    ] as const) {
      await popup.press(key);
      await expect.poll(who).toMatch(place);
    }
    expect(await stops()).toBe(1);
    await popup.press('Tab');
    await expect.poll(who).toBeNull();
  });

  test('tells who speaks under a pointer that moves, not under one that the text slides beneath', async () => {
    const { popup } = await open('/en/post/water-between-two-towns');
    await clickOn(popup, 'tab', 'Article');
    const who = () => popup.evaluate(() => document.querySelector('.speaking')?.textContent ?? null);
    const point = (type: string, quote: number) =>
      popup.evaluate(
        (type, quote) => {
          const mark = document.querySelector(`.said[data-quote="${quote}"]`);
          mark?.dispatchEvent(new MouseEvent(type, { bubbles: true }));
        },
        type,
        quote,
      );
    await expect.poll(() => popup.evaluate(() => document.querySelectorAll('.said[tabindex="0"]').length)).toBe(1);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.said[tabindex="0"]')?.focus());
    await expect.poll(who).toMatch(/1\/5$/);
    await point('mousemove', 2);
    await expect.poll(who).toMatch(/3\/5$/);
    await point('mouseout', 2);
    await expect.poll(who).toMatch(/1\/5$/);
    await popup.press('Tab');
    await expect.poll(who).toBeNull();
    await point('mouseover', 0);
    await new Promise(done => setTimeout(done, 100));
    expect(await who()).toBeNull();
  });
});
