import { expect, test } from 'vitest';
import { type Box, framed } from '../../utils/pick/frame.ts';

const WINDOW = { width: 1000, height: 800 };
type Sides = [left: number, top: number, right: number, bottom: number];
const box = ([left, top, right, bottom]: Sides): Box => ({ left, top, width: right - left, height: bottom - top });

test.each<[what: string, region: Sides, frame: Sides]>([
  ['within the window: as it is', [100, 100, 900, 700], [100, 100, 900, 700]],
  ['that fills the window: inside of it', [0, 0, 1000, 800], [7, 7, 993, 793]],
  ['that goes on above and below: inside of it', [100, -500, 900, 3000], [100, 7, 900, 793]],
  ['wider than the window: inside of it', [-50, 100, 1200, 300], [7, 100, 993, 300]],
  ['scrolled away: as it is', [100, -500, 900, -100], [100, -500, 900, -100]],
])('the frame around a part %s', (_, region, frame) => {
  expect(framed(box(region), WINDOW)).toEqual(box(frame));
});
