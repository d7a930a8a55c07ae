import { paragraphs, STORY } from './page.ts';

const TITLE = 'Two boats missing from the harbour';
const other = '<a href="/n/2">New pier opens in spring</a>';

/**
 * Whole pages as publishing systems make them, around one story: their names, their wrappers, and the clutter that they
 * put among the paragraphs. Each had a fault of its own when it was first read.
 */
export const SYSTEM_PAGES = {
  elementor: `<html lang="tr"><head><title>${TITLE} - Anchor</title></head><body class="elementor-default">
<div class="elementor-location-header"><ul class="elementor-nav-menu"><li><a class="elementor-item" href="/sea">Sea</a></li></ul></div>
<div class="elementor elementor-location-single"><div class="elementor-widget elementor-widget-theme-post-title"><div class="elementor-widget-container"><h1 class="elementor-heading-title">${TITLE}</h1></div></div>
<div class="elementor-widget elementor-widget-post-info"><ul class="elementor-post-info"><li><span class="elementor-post-info__item--type-author">Ann Lee</span></li><li><span class="elementor-post-info__item--type-date"><time>16 Mayıs 2024</time></span></li></ul></div>
<div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">${paragraphs(STORY.slice(0, 5))}
<p>Bizi <a href="https://news.google.com/publications/anchor">Google News</a>’te takip edin</p>${paragraphs(STORY.slice(5))}</div></div>
<div class="elementor-widget elementor-widget-posts"><article class="elementor-post"><h3 class="elementor-post__title">${other}</h3><div class="elementor-post__excerpt"><p>It was built in a year by forty men.</p></div></article></div></div></body></html>`,

  substack: `<html lang="en"><head><title>${TITLE} - Anchor Letters</title></head><body><div class="main typography"><div class="main-menu"><a href="/">Anchor Letters</a></div>
<article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${TITLE}</h1><div class="byline-wrapper"><a href="/@ann">Ann Lee</a><div>May 16, 2024</div></div></div>
<div class="available-content"><div class="body markup">${paragraphs(STORY.slice(0, 5))}
<div class="subscription-widget-wrap-editor"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Anchor Letters is a reader-supported publication. To receive new posts and support my work, consider becoming a subscriber.</p></div><form><input type="email"></form></div></div>
${paragraphs(STORY.slice(5))}</div></div></article></div></body></html>`,

  uCoz: `<html><head><title>${TITLE} - 16 Мая 2024 - Сайт посёлка</title></head><body><table><tr><td colspan="2"><h1>Сайт посёлка</h1></td></tr><tr><td><ul><li><a href="/news">Новости</a></li></ul></td>
<td><div class="breadcrumbs"><a href="/">Главная</a> » <a href="/news/2024-5-16">16</a> » ${TITLE}</div><table class="eBlock"><tr><td><div class="eTitle"><div style="float:right">13:22</div>${TITLE}</div></td></tr>
<tr><td class="eMessage">${paragraphs()}</td></tr><tr><td class="eDetails">Рейтинг: <b>5.0</b> | Просмотров: 117 | <span class="e-author"><span class="ed-title">Добавил:</span> <a href="#">Ann</a></span></td></tr></table>
<div>Добавлять комментарии могут только зарегистрированные пользователи.</div></td></tr></table></body></html>`,

  'tables of 2005': `<html><head><title>The Anchor - ${TITLE}</title></head><body><table width="780"><tr valign="top"><td width="150"><b>Sections</b><br><a href="/r1">Sea</a><br><a href="/r2">Sport</a></td>
<td width="480"><table cellpadding="8"><tr><td><font size="1">16.05.2024 | <a href="/r1">Sea</a></font><br><font size="4"><b>${TITLE}</b></font><br><br><font size="2">${STORY.map(text => `&nbsp;&nbsp;${text}`).join('<br><br>')}</font><br><br>
<font size="1">[ <a href="/print?id=4">for the printer</a> ] [ <a href="/forum?id=4">say what you think (3)</a> ]</font></td></tr></table></td><td width="150">${other}</td></tr></table></body></html>`,

  'a live blog': `<html lang="en"><head><title>${TITLE} | Anchor</title></head><body><header><nav><a href="/sea">Sea</a></nav></header><main><article class="live"><h1>${TITLE}</h1><p class="byline">By Ann Lee</p><time datetime="2024-05-16">16 May 2024</time>
<div class="live-blog__entries">${[0, 2, 4, 6, 8].map(i => `<section class="live-post"><header><time>${11 - i}:4${i}</time><h3 class="live-post__title">Count number ${i}</h3></header><div class="live-post__body">${paragraphs(STORY.slice(i, i + 2))}</div><div class="live-post__share"><a href="#">Share</a></div></section>`).join('')}</div></article></main></body></html>`,

  'a photo story': `<html lang="en"><head><title>${TITLE} | Anchor</title></head><body><header><nav><a href="/photos">Photos</a></nav></header><main><article><h1>${TITLE}</h1><p class="author">By Ann Lee</p><time datetime="2024-05-16">16 May 2024</time><p>${STORY[0]}</p><p>${STORY[1]}</p>
<ul class="slides">${[2, 3, 4, 5].map(i => `<li class="slide"><figure><img src="https://img.example/${i}.jpg" alt=""><span class="count">${i - 1}/4</span><figcaption>${STORY[i]}</figcaption></figure></li>`).join('')}</ul>${paragraphs(STORY.slice(6))}</article></main></body></html>`,

  'boxes of facts and words': `<html lang="de"><head><title>${TITLE} | Anchor</title></head><body><main><article><h1>${TITLE}</h1><p class="byline">Das Gespräch führte Ann Lee</p><time datetime="2024-05-16">16. Mai 2024</time><div class="article-body">${paragraphs(STORY.slice(0, 3))}
<div class="infobox"><h4>Zur Sache</h4><p>The harbour has two hundred berths and one gate.</p></div>${paragraphs(STORY.slice(3, 5))}
<div class="box-quote"><span>a nuisance, and nothing worse than that</span><span>Maren Holt</span></div><aside class="article-toc"><h3>Contents</h3><ul><li>Page 1: ${TITLE}</li></ul></aside>
<h2>The gate is watched</h2>${paragraphs(STORY.slice(5))}</div></article></main></body></html>`,
} as const;
