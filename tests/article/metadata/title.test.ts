import { expect, test } from 'vitest';
import { readMetadata } from '../../../utils/article/metadata/index.ts';
import { pageFacts } from '../../../utils/article/metadata/page-facts.ts';
import { pageOf, paper, paragraphs, STORY } from '../page.ts';
import { ld } from './read.ts';

const HEADLINE = 'Two boats missing from the harbour';
const page = (heading: string, head: string, rest = '') =>
  pageOf(
    paper('', head).replace(/<h1>.*<\/h1>/, `<h1>${heading}</h1>${rest}${paragraphs()}`),
    'https://anchor.example/sea/two-boats-missing',
  );
const og = (title: string) => `<meta property="og:title" content="${title}">`;

const NEWS = '<h1>News of the day</h1>';
const of = (tab: string, body: string) =>
  pageOf(`<html><head><title>${tab}</title></head><body>${body}${paragraphs()}</body></html>`);

/** A page without headings, as the early web made them. */
const bare = (site: string, line: string, head = '') =>
  pageOf(
    `<html><head><title>${site}: ${HEADLINE}</title>${head}</head><body><table><td>${line}<br>${paragraphs()}</td></table>`,
  );
const LOG = 'The log of the night is empty, and nobody saw them go.';
const STANDFIRST = `<p class="standfirst">${LOG}</p>`;
const begun = (rest: string, line: string) =>
  pageOf(
    `<html><head><title>${HEADLINE}${rest}</title></head><body><table><td>${line}<br>${paragraphs()}</td></table>`,
  );

test.for<[string, Document, string, string | null]>([
  ['one heading', page(HEADLINE, og(HEADLINE)), HEADLINE, null],
  ['the site’s name is cut off', page(HEADLINE, og(`${HEADLINE} | The Daily Anchor`)), HEADLINE, null],
  [
    'so is all that follows the heading’s own words',
    page(HEADLINE, og(`${HEADLINE} – Sea – All the news of the northern sea – Anchor`)),
    HEADLINE,
    null,
  ],
  [
    'the site’s name before two colons, and headings of first level that all are of the site',
    of(
      `NEWS.ANCHOR.EXAMPLE :: ${HEADLINE}`,
      `${NEWS}<h1>Sea and weather</h1><h2>${HEADLINE}</h2>${paragraphs()}<form><p>We do not ask for your name: you may leave this line empty.</p></form>`,
    ),
    HEADLINE,
    null,
  ],
  [
    'a second half of the title is none of the site',
    page('', og('Boats – what we know')),
    'Boats – what we know',
    null,
  ],
  [
    'nor is a long one',
    page('', og('Two boats are missing – and nobody has seen them go')),
    'Two boats are missing – and nobody has seen them go',
    null,
  ],
  [
    'a subtitle in the heading, which the page leaves out of its title',
    page(`${HEADLINE} <span>The log of the night is empty</span>`, og(HEADLINE)),
    HEADLINE,
    'The log of the night is empty',
  ],
  [
    'a kicker in the heading is no subtitle',
    page(`<span>News from the sea</span> ${HEADLINE}`, og(HEADLINE)),
    HEADLINE,
    null,
  ],
  [
    'a standfirst under the heading',
    page(HEADLINE, og(HEADLINE), '<p class="standfirst">The log of the night is empty, and nobody saw them go.</p>'),
    HEADLINE,
    'The log of the night is empty, and nobody saw them go.',
  ],
  [
    'a description that only repeats how the story begins is no subtitle',
    page(HEADLINE, `${og(HEADLINE)}<meta name="description" content="${STORY[0]}">`),
    HEADLINE,
    null,
  ],
  [
    'the first-level heading names a part of the site, a smaller one has what the tab says',
    page('News of the day', '', `<h2>${HEADLINE}</h2>`),
    HEADLINE,
    null,
  ],
  [
    'also where the tab says more',
    of(`${HEADLINE} – Sea – All the news of the northern sea`, `${NEWS}<h2>${HEADLINE}</h2>`),
    HEADLINE,
    null,
  ],
  ['or says it first', of(`Bureau of the North | ${HEADLINE}`, `${NEWS}<h2>${HEADLINE}</h2>`), HEADLINE, null],
  ['with a break in it', of(`${HEADLINE} – again`, `${NEWS}<h2>${HEADLINE} – again</h2>`), `${HEADLINE} – again`, null],
  [
    'not one that goes on without a break',
    of(`${HEADLINE} of Norhaven`, `<h2>${HEADLINE}</h2>`),
    `${HEADLINE} of Norhaven`,
    null,
  ],
  ['nor begins without one', of(`Of ${HEADLINE}`, `<h2>${HEADLINE}</h2>`), `Of ${HEADLINE}`, null],
  [
    'nor another that is as long',
    of(`Bureau of the North | ${HEADLINE}`, `<h2>${HEADLINE.replace('Two', 'Six')}</h2>`),
    `Bureau of the North | ${HEADLINE}`,
    null,
  ],
  ['nor a short one', of('Boats – what we know', '<h2>Boats</h2>'), 'Boats – what we know', null],
  [
    'past a heading of signs',
    page('News of the day', og(HEADLINE), `<h2>***</h2><h2>${HEADLINE}</h2>`),
    HEADLINE,
    null,
  ],
  [
    'the heading that the page’s own titles go on from, not the first one',
    page(
      'News of the day',
      og(`${HEADLINE} tonight`) + ld({ '@type': 'Article', headline: `${HEADLINE} tonight` }),
      `<h1>${HEADLINE}</h1>`,
    ),
    HEADLINE,
    null,
  ],
  [
    'what JSON-LD calls it, where there is no headline',
    pageOf(`<html><head>${ld({ '@type': 'Article', name: HEADLINE })}</head><body>${paragraphs()}</body></html>`),
    HEADLINE,
    null,
  ],
  [
    'not a line that the tab begins with, where there is a heading',
    of('News of the northern sea - Anchor', `<h1>${HEADLINE}</h1><div>News of the northern sea</div>`),
    HEADLINE,
    null,
  ],
  [
    'the heading of a card is not asked',
    page('News of the day', '', `<a href="/sea/2"><h2>${HEADLINE}</h2></a>`),
    'News of the day',
    null,
  ],
  [
    'what stands before the heading’s own words goes, too',
    pageOf(
      `<html><head><title>Bureau of the North | ${HEADLINE}</title></head><body><div class="title">${HEADLINE}</div>${paragraphs()}`,
    ),
    HEADLINE,
    null,
  ],
  [
    'a second heading of the first level, right below',
    page(HEADLINE, og(HEADLINE), '<h1>Holt: the log of the night is empty</h1>'),
    HEADLINE,
    'Holt: the log of the night is empty',
  ],
  [
    'a second title right below, in an element that is called so',
    page(HEADLINE, og(HEADLINE), '<div class="second-title">Holt says that the log of the night is empty</div>'),
    HEADLINE,
    'Holt says that the log of the night is empty',
  ],
  [
    'a description of the picture is no subtitle',
    page(HEADLINE, og(HEADLINE), '<div class="media_description">The gate of the harbour on Tuesday night</div>'),
    HEADLINE,
    null,
  ],
  [
    'without headings, the line that the tab’s title ends with',
    bare('The Anchor', `<font size="6">${HEADLINE}</font>`),
    HEADLINE,
    null,
  ],
  [
    'not the site’s name there',
    bare('The Anchor', `<b>The Anchor</b><b>${HEADLINE}</b><i>The Anchor</i>`),
    HEADLINE,
    null,
  ],
  ['nor a word of it', bare('Anchor', '<b>Anchor</b>'), `Anchor: ${HEADLINE}`, null],
  ['nor a line that is as long', bare('Seas', `<b>${HEADLINE.toUpperCase()}</b>`), `Seas: ${HEADLINE}`, null],
  ['or begins with', begun(' - The Anchor', `<b>${HEADLINE}</b>`), HEADLINE, null],
  ['not another that is as long', begun(' - The Anchor', `<b>${HEADLINE.toUpperCase()}</b>`), HEADLINE, null],
  ['or is, with a subtitle below', begun('', `<b>${HEADLINE}</b>${STANDFIRST}`), HEADLINE, LOG],
  ['or begins with, with one', begun(' - The Anchor', `<b>${HEADLINE}</b>${STANDFIRST}`), HEADLINE, LOG],
  [
    'though the site’s name is longer',
    bare(
      'The Daily Anchor of the Northern Sea',
      `<b>The Daily Anchor of the Northern Sea</b><p>${HEADLINE}</p>${STANDFIRST}`,
      '<meta property="og:site_name" content="The Daily Anchor of the Northern Sea">',
    ),
    HEADLINE,
    LOG,
  ],
  ['up to where its words end', begun(' of Norhaven', `<b>${HEADLINE}</b>`), `${HEADLINE} of Norhaven`, null],
  ['nor a link', bare('The Anchor', `<a href="/sea/2">${HEADLINE}</a>`), `The Anchor: ${HEADLINE}`, null],
  [
    'nor words that the tab’s title merely has',
    bare('Seas', `<b>missing from the harbour</b>`),
    `Seas: ${HEADLINE}`,
    null,
  ],
  ['a heading that is a whole text', page(STORY.slice(0, 5).join(' '), og(HEADLINE)), HEADLINE, null],
  [
    'a kicker set apart by its look, with the mark that machines are told',
    page(`<b>Harbour</b> <b>${HEADLINE}</b>`, og(`Harbour: ${HEADLINE}`)),
    `Harbour: ${HEADLINE}`,
    null,
  ],
  ['a template that nobody filled in', page(HEADLINE, og('%POST_TITLE% {{ site }}')), HEADLINE, null],
])('%s', ([, document, title, subtitle]) => {
  const metadata = readMetadata(pageFacts(document));
  expect({ title: metadata.title, subtitle: metadata.subtitle }).toEqual({ title, subtitle });
});
