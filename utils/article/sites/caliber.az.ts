import type { SiteRule } from './site-rule.ts';

/** The title and the subtitle share a heading, the cover is a background, the names are the site's own. */
export const caliberAz: SiteRule = {
  host: 'caliber.az',
  title: 'h1.post_title',
  subtitle: 'h1.post_title > span',
  // The site's own spelling.
  section: '.post_categoty, .post_category',
  published: '.post_time',
  author: '.post_author',
  cover: '.post_cover',
  body: '.post_body',
  drop: '.banner, .ads, .post_author, .post_signature, .post_share, .post_hits',
};
