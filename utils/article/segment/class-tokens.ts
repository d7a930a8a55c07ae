/**
 * What site authors call their blocks. Class names and ids are English-like on pages in every language, with a few
 * local words. A token matches a whole word of the name (`share-bar`, `shareBar`, `post__share`); a token that ends in
 * `*` matches the beginning of a word, one that begins with `=` the whole name alone: `hidden`, and neither
 * `overflow-hidden` nor `field--label-hidden`. Each group is one feature of the block decision.
 */
export const CLASS_TOKENS = {
  related:
    'related* recommend* recirc* more morenews seealso readmore readalso readnext similar popular trending mostread ' +
    'mostpopular toplist teaser* teasers upnext nextup outbrain taboola* zergnet dianomi promo* linkbox crosslink ' +
    'suggest* carousel slider swiper latest lenta rubric* feed aktuell topnews digest infinite also další похож*',
  share:
    'share* sharing social* soc sns addthis* addtoany a2a sharethis follow* facebook twitter whatsapp telegram vk like likes rating vote reactions hits views counter* tools toolbar print =font font-size fontsize bookmark* clap subscribe*',
  newsletter:
    'newsletter* signup subscri* optin mailing paywall* regwall piano abo offer offers donat* support membership register login app',
  advert:
    'ad ads adv advert* adsense adslot adunit banner* sponsor* dfp gpt commercial publicite pub reklam* anzeige* werbung affiliate outstream yandex doubleclick partner*',
  comments:
    'comment* comm comms disqus* respond reply replies discuss* forum livefyre fb-comments facebook-comments coral viafoura spotim',
  author: 'author* byline* bio profile writer contributor* autor* auteur* signature credits staff journalist avatar',
  date: 'date* time timestamp published publish pubdate datetime dateline posted updated modified',
  tags: 'tag tags tagged topic topics keyword* breadcrumb* crumb* categor* cat rubrik label labels kicker eyebrow flag pathway section',
  chrome:
    'nav navigation navbar menu* footer* foot bottom sidebar* aside rail widget* masthead topbar pagination pager paging toolbar sitemap copyright legal disclaimer skip header top',
  consent:
    'cookie* consent* gdpr cmp onetrust* didomi* cookiebot cookiefirst privacy tcf qc-cmp2 usercentrics sp_message truste cybot iubenda',
  overlay: 'modal* popup* pop overlay* lightbox tooltip dropdown toast interstitial drawer offcanvas',
  caption:
    'caption* figcaption cutline legend legende credit credits copyright photographer bildunterschrift wp-caption-text photo-credit source image-source imagecaption',
  lead: 'lead lede standfirst subtitle subline subhead* sub dek deck intro summary teaser abstract chapo excerpt preamble ingress annotation anons sapo description entradilla sommario subheadline',
  title: 'title headline* heading hed',
  media: 'image* img photo* foto* picture gallery figure video* player media embed* thumb* slide* infographic',
  body: 'body articlebody content text story entry post article* artikel* paragraph* par prose richtext copy wysiwyg main entry-content articletext storytext newstext news maincontent',
  box: 'box infobox factbox sidebar inset aside pullquote pull callout highlight* note fact* module card* panel tab accordion faq timeline live event',
  post: 'tweet* twitter-tweet instagram-media fb-post bluesky mastodon tiktok-embed social-embed social-media-embed',
  hidden:
    '=hidden =hide =invisible is-hidden u-hidden sr-only visually-hidden visuallyhidden screenreader screen-reader-text screen-reader-only a11y noprint d-none js-hide',
} as const;
