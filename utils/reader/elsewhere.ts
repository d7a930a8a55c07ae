import { cleanLink } from '../share/clean-link.ts';

/**
 * Whether an address shows another text than the one before it. A page may also drop tracking from its address, or go
 * to a place in its text; a hash that is written like a path (`#/story/2`, `#!story`) leads to another text.
 * @param from, to absolute addresses
 */
export function isElsewhere(from: string, to: string): boolean {
  return textOf(from) !== textOf(to);
}

function textOf(address: string): string {
  const url = new URL(cleanLink(address));
  if (!/^#[!/]/.test(url.hash)) url.hash = '';
  return url.href;
}
