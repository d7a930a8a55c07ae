import { expect, test } from 'vitest';
import { dropChannels } from '../../../../utils/article/decide/rules/channels.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import type { Leaf } from '../../../../utils/article/segment/leaf.ts';
import { pageOf } from '../../page.ts';

function stays(markup: string): boolean {
  const document = pageOf(`<html><body>${markup}</body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  return dropChannels(leaves, [true])[0] === true;
}

test.each([
  '<p>Follow us on <a href="https://www.facebook.com/anchor">Facebook</a></p>',
  '<p><b>Подписывайтесь на наш <a href="https://t.me/anchor">канал</a>!</b></p>',
  '<p>Bizi <a href="https://news.google.com/publications/anchor">Google News</a>’te takip edin</p>',
  '<p>Xəbərləri <a href="https://whatsapp.com/channel/anchor">WhatsApp</a>-da izləyin</p>',
  '<p>Հետևեք մեզ <a href="https://t.me/anchor">Telegram</a>-ում</p>',
  '<p>Folgen Sie uns auf <a href="https://www.instagram.com/anchor">Instagram</a></p>',
  '<p>Suivez-nous sur <a href="https://x.com/anchor">X</a></p>',
  '<p>Obserwuj nas na <a href="https://t.me/anchor">Telegramie</a></p>',
  '<p>Síguenos en <a href="https://www.youtube.com/@anchor">YouTube</a></p>',
  '<p>تابعونا على <a href="https://t.me/anchor">تلغرام</a></p>',
  '<p>Sign up for our <a href="/n">newsletter</a> to get the news of the harbour every morning.</p>',
  '<p>Get the best of the Anchor in your inbox every Friday.</p>',
  '<p>Melden Sie sich hier für unseren Newsletter an.</p>',
  '<p>Inscrivez-vous à notre newsletter</p>',
  '<p>Подпишитесь на нашу рассылку</p>',
  '<p>Suscríbete a nuestro boletín.</p>',
  '<p>Polub nas na <a href="https://www.facebook.com/anchor">Facebooku</a></p>',
  '<p>Follow me on <a href="https://x.com/lee">X</a></p>',
  '<p>Was this letter forwarded to you? <a href="/subscribe">Subscribe here</a>.</p>',
  '<p>Stay connected <a href="https://www.facebook.com/anchor">here</a></p>',
])('goes: %s', markup => {
  expect(stays(markup)).toBe(false);
});

test.each([
  ['what tells of a post', '<p>The office said so on <a href="https://t.me/harbour/12">its channel</a>.</p>'],
  ['what leads elsewhere', '<p>Follow us to <a href="/gate">the gate</a>.</p>'],
  ['a host that only ends alike', '<p>Follow us on <a href="https://notx.com/anchor">Anchor</a>.</p>'],
  ['what leads to a ship’s log', '<p>Subscribe now, <a href="/signals">the lamps</a> said.</p>'],
  ['what has no link', '<p>Follow us, they said.</p>'],
  ['what tells of a newsletter', '<p>Owners sign up for a newsletter of the office when they buy a boat.</p>'],
  ['what tells of one in German', '<p>Jetzt hat die Stadt ihren Newsletter eingestellt.</p>'],
  ['what tells of one in Turkish', '<p>Bülten bugün on bin aboneye ulaştı.</p>'],
  ['what tells of readers in Armenian', '<p>Բաժանորդագրվել է լրահոսին հարյուր ընթերցող։</p>'],
  ['what somebody says', '<p>“Sign up for our newsletter”, the office says.</p>'],
  ['a quotation', '<blockquote>Follow us on <a href="https://t.me/harbour">our channel</a>.</blockquote>'],
  ['a paragraph', `<p>Follow us, ${'they said, '.repeat(15)} on <a href="https://t.me/harbour">our channel</a>.</p>`],
])('stays: %s', (_, markup) => {
  expect(stays(markup)).toBe(true);
});
