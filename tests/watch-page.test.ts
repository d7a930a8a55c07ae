import { afterEach, expect, test, vi } from 'vitest';
import { watchPage } from '../utils/watch-page.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a page that has moved on is told of once until it rests, however often it writes its address', () => {
  vi.useFakeTimers();
  const navigation = new EventTarget();
  const location = { href: 'https://maps.example/@1' };
  const nothing = () => {};
  vi.stubGlobal('navigation', navigation);
  vi.stubGlobal('location', location);
  vi.stubGlobal('document', {});
  vi.stubGlobal('addEventListener', nothing);
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe = nothing;
      disconnect = nothing;
    },
  );
  const told: string[] = [];
  const stop = new AbortController();
  watchPage(
    () => told.push('settled'),
    () => told.push('moved'),
    stop.signal,
  );
  const moveTo = (href: string) => {
    location.href = href;
    navigation.dispatchEvent(new Event('currententrychange'));
  };
  vi.advanceTimersByTime(400);
  for (const place of ['@2', '@3', '@4', '@4']) moveTo(`https://maps.example/${place}`);
  vi.advanceTimersByTime(400);
  moveTo('https://maps.example/@5');
  expect(told).toEqual(['settled', 'moved', 'settled', 'moved']);
  stop.abort();
});
