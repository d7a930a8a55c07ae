/**
 * Draws the icons in public/ from the shapes below, in an installed Chromium: `node tests/browser/draw-icons.ts`.
 * The record light with a quotation mark in it; unlit, where there is no article.
 */
import { mkdir } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';

/** One comma of the mark, in a square of 128. The second stands 34 to the right. */
const COMMA = 'M62 44c-15 5-24 17-24 31 0 9 6 15 14 15s13-6 13-13-5-12-12-12c1-6 5-10 12-13z';

const drawing = (light: string) => `
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128">
    <circle cx="64" cy="64" r="60" fill="${light}"/>
    <g fill="#fff" transform="translate(64 64) scale(1.25) translate(-67.5 -67)">
      <path d="${COMMA}"/><path d="${COMMA}" transform="translate(34)"/>
    </g>
  </svg>`;

const ICONS = [
  { folder: 'public/icon', light: '#b3122a', sizes: [16, 32, 48, 96, 128] },
  { folder: 'public/icon-unlit', light: '#80868b', sizes: [16, 32, 48] },
];

const browser = await puppeteer.launch({
  executablePath: await findBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const { folder, light, sizes } of ICONS) {
  await mkdir(folder, { recursive: true });
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    const address = `data:image/svg+xml,${encodeURIComponent(drawing(light))}`;
    await page.setContent(`<body style="margin:0"><img style="display:block" width="${size}" src="${address}">`);
    await page.screenshot({ path: `${folder}/${size}.png`, omitBackground: true });
  }
}
await browser.close();
