import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const PICTURE = readFileSync(new URL('../../public/icon/128.png', import.meta.url));

/** Answers the pictures of an invented site, which the sanitiser lets through only by https, without the network. */
export async function showPictures(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', request => {
    const isPicture = new URL(request.url()).hostname === 'img.meridian.example';
    if (isPicture) void request.respond({ status: 200, contentType: 'image/png', body: PICTURE });
    else void request.continue();
  });
}
