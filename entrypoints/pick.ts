import { h, render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Picker } from '../components/pick/picker.tsx';
import { pickerCss } from '../components/pick/styles.ts';
import { browser } from '../utils/browser.ts';
import { directionOf } from '../utils/direction.ts';
import { fill } from '../utils/i18n/format.ts';
import { pickLanguage } from '../utils/i18n/language.ts';
import { pickMessages } from '../utils/i18n/pick.ts';
import { PICKED } from '../utils/messages.ts';
import { pageScope } from '../utils/page-scope.ts';
import { startChoosing } from '../utils/pick/choosing.ts';
import { framed } from '../utils/pick/frame.ts';
import { hostOf, keptSelector, withRegion } from '../utils/pick/kept-regions.ts';
import { openLayer } from '../utils/pick/layer.ts';
import { regionIn, selectorOf } from '../utils/pick/region.ts';
import { loadSettings, saveSetting } from '../utils/settings.ts';

/** Lets the user point at what is to be read; then the background reads it and opens the reader. */
export default defineUnlistedScript(async () => {
  const scope = pageScope();
  scope.reader?.close();
  const { regions, theme, uiLanguage } = await loadSettings();
  const language = pickLanguage(uiLanguage, navigator.languages);
  const text = pickMessages(language);
  const kept = keptSelector(regions, document.URL);
  const layer = openLayer(pickerCss);
  const keptBlock = regionIn(document, kept);
  const choosing = startChoosing(document, regionIn(document, scope.region) ?? keptBlock);
  let keep = kept !== null;
  let isRefused = false;

  const refuse = (error: unknown) => {
    console.warn('On the Record: not kept', error);
    [keep, isRefused] = [false, true];
    draw();
  };
  const finish = async (region: Element | null, selector: string | null) => {
    if (selector !== kept) {
      const saved = saveSetting('regions', withRegion(regions, document.URL, selector)).then(() => true, refuse);
      // The user is told, and goes on from there.
      if (!(await saved)) return;
    }
    layer.close();
    scope.region = region;
    await browser.runtime.sendMessage(PICKED);
  };
  const end = (region: Element | null, selector: string | null) =>
    void finish(region, selector).catch((error: unknown) => console.warn('On the Record: not picked', error));
  // Another part read for once leaves what is kept as it is.
  const notKept = () => (choosing.block === keptBlock ? null : kept);
  const read = () => end(choosing.block, keep ? selectorOf(choosing.block) : notKept());
  const draw = () => {
    if (layer.signal.aborted) return;
    const selector = selectorOf(choosing.block);
    const props = {
      box: framed(choosing.block.getBoundingClientRect(), layer.size()),
      words: (choosing.block.textContent ?? '').slice(0, 2000).replace(/\s+/g, ' ').trim().slice(0, 120),
      keepLabel: selector && fill(text.keep, { host: hostOf(document.URL) }),
      keep,
      isRefused,
      canForget: kept !== null || scope.region !== null,
      theme,
      text,
      language,
      dir: directionOf(language),
      onPoint: (x: number, y: number) => {
        choosing.point(layer.under(x, y));
        draw();
      },
      onKey: (key: string) => {
        const answer = choosing.press(key);
        if (answer === 'read') read();
        else if (answer === 'cancel') layer.close();
        else if (answer === 'moved') choosing.block.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        draw();
        return answer !== null;
      },
      onKeep: (value: boolean) => {
        keep = value;
        draw();
      },
      onRead: read,
      onForget: () => end(null, null),
      onCancel: layer.close,
    };
    render(h(Picker, props), layer.root);
  };
  draw();
  const { signal } = layer;
  window.addEventListener('scroll', draw, { capture: true, passive: true, signal });
  window.addEventListener('resize', draw, { signal });
  signal.addEventListener('abort', () => render(null, layer.root));
});
