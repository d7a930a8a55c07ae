import { expect, test } from 'vitest';
import { dropClosing } from '../../../../utils/article/decide/rules/closing.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import { pageOf, STORY } from '../../page.ts';

const [FIRST = '', SECOND = ''] = STORY;
const ASK = '<p>Press contact:</p><p>Bo Ek of the office<br>ek@harbour.example</p>';
const call = 'Follow us on the channel of the Anchor.';

test.each([
  ['a call in italics at the end goes', `<p>${FIRST}</p><p><em>${call}</em></p>`, [true, false]],
  ['with the one before it', `<p>${FIRST}</p><p><em>${call}</em></p><p><b>Subscribe!</b></p>`, [true, false, false]],
  ['one in the story’s own letters that asks to follow', `<p>${FIRST}</p><p>${call}</p>`, [true, false]],
  ['but not one that somebody says', `<p>${FIRST}</p><p>“${call}”</p>`, [true, true]],
  [
    'nor one that asks for something else',
    `<p>${FIRST}</p><p>Telegram has the channel of the Anchor.</p>`,
    [true, true],
  ],
  ['nor within the text', `<p><em>${call}</em></p><p>${FIRST}</p>`, [true, true]],
  [
    'but not a paragraph in bold that tells more, of a channel too',
    `<p>${FIRST}</p><p><b>${SECOND} The channel of the office on Telegram shows the same, and so does the other log that Holt has kept.</b></p>`,
    [true, true],
  ],
  [
    'nor words in bold that somebody says',
    `<p>${FIRST}</p><p><b>“The newsletter is late,” she said.</b></p>`,
    [true, true],
  ],
  ['one that tells where to write to goes', `<p>${FIRST}</p><p><i>Ann Lee: lee@anchor.example</i></p>`, [true, false]],
  [
    'links in a row go',
    `<p>${FIRST}</p><p>[ <a href="/p">print</a> ] [ <a href="/f">discuss (3)</a> ]</p>`,
    [true, false],
  ],
  ['but not a source', `<p>${FIRST}</p><p><a href="/p">The harbour office</a></p>`, [true, true]],
  [
    'nor a sentence of links',
    `<p>${FIRST}</p><p><a href="/p">The office</a> and <a href="/q">the gate</a>.</p>`,
    [true, true],
  ],
  ['a name after the text goes', `<p>${FIRST}</p><p>Анна Вельд</p>`, [true, false]],
  ['with the name above it', `<p>${FIRST}</p><p>Ann Lee</p><p>TheAnchor.az</p>`, [true, false, false]],
  ['the paper’s address goes', `<p>${FIRST}</p><p>TheAnchor.az</p>`, [true, false]],
  ['the paper’s name goes', `<p>${FIRST}</p><p>“The Anchor”</p>`, [true, false]],
  ['with the call after it', `<p>${FIRST}</p><p><b>Ann Lee</b></p><p><em>${call}</em></p>`, [true, false, false]],
  ['but not a name that goes on a line', `<p>Missing are:</p><p>one boat of</p><p>Ann Lee</p>`, [true, true, true]],
  ['nor an item', `<p>${FIRST}</p><ul><li>Ann Lee</li></ul>`, [true, true]],
  ['nor what a list ends with', `<ul><li>${FIRST}</li></ul><p>Ann Lee</p>`, [true, true]],
  ['nor one below a quotation', `<blockquote><p>${FIRST}</p><p>Ann Lee</p></blockquote>`, [true, true]],
  ['nor one within the text', `<p>${FIRST}</p><p>Ann Lee</p><p>${SECOND}</p>`, [true, true, true]],
  [
    'nor a last line in italics that asks for nothing',
    `<p>${FIRST}</p><p><em>Ann Lee was there.</em></p>`,
    [true, true],
  ],
  ['an address after a name goes', `<p>${FIRST}</p><p>Bo Ek lee@anchor.example</p>`, [true, false]],
  ['but not in a sentence', `<p>${FIRST}</p><p>Whoever sees them may write to lee@anchor.example.</p>`, [true, true]],
  ['what says that the message ends goes', `<p>${FIRST}</p><p>ENDS</p>`, [true, false]],
  ['in Persian, too', `<p>${FIRST}</p><p>انتهای پیام/</p>`, [true, false]],
  ['what announces something that has gone goes', `<p>${FIRST}</p><p>READ the whole letter:</p>`, [true, false]],
  ['but not a sentence', `<p>${FIRST}</p><p>Owners of boats were puzzled by the letter:</p>`, [true, true]],
  ['nor what somebody says', `<p>${FIRST}</p><p>“Two are gone:”</p>`, [true, true]],
  ['nor a sentence in Armenian', `<p>${FIRST}</p><p>Երկու նավ չկա:</p>`, [true, true]],
  ['one that asks to share goes', `<p>${FIRST}</p><p>Feel free to share it.</p>`, [true, false]],
  ...[
    '© 2026 The Anchor',
    'Alle Rechte vorbehalten.',
    '© Riproduzione riservata',
    'Materiallardan istifadə edərkən sayta istinad vacibdir.',
    'При использовании материалов ссылка на сайт обязательна.',
    'При використанні матеріалів посилання на сайт обов’язкове.',
    'Նյութերն օգտագործելիս հղումը կայքին պարտադիր է։',
    'جميع الحقوق محفوظة.',
    'Share this article with your friends',
    'Поделитесь новостью с друзьями',
    'Xəbəri dostlarınızla paylaşın',
    'Condividi l’articolo con gli amici',
  ].map((text): [string, string, boolean[]] => [`“${text}” goes`, `<p>${FIRST}</p><p>${text}</p>`, [true, false]]),
  ...[
    'Photo: Bo Ek / Anchor',
    'Cover image: Harbour Office',
    'Beitragsbild: Bo Ek, CC BY-SA 4.0',
    'Muhabir: Ece Tunalı',
    'Reach Ann Lee at 555-0142 or follow her on X at @annlee.',
    'Follow Ann Lee on Twitter: @annlee.',
    'Reporting by Bo Ek; Editing by Ann Lee',
    'Anchor writer Bo Ek contributed to this report.',
    'Ek reported from Orvane.',
    '—Anchor Media',
    '(dpa)',
    'Source: Harbour Office',
    'Tags: boats, harbour',
    'Translated from Danish by Ann Lee',
    'Aus dem Dänischen von Anne Lind',
    'Mit Material von dpa',
    'Avec AFP',
    'Con información de EFE',
    'Автор: Анна Вельд',
    'Фото: пресс-служба порта',
    'Источник: ТАСС',
    'Джерело: портова служба',
    'Foto: Anar Vəlizadə',
    'Mənbə: Liman İdarəsi',
    'Kaynak: AA',
    'Լուսանկարը՝ Աննա Վելյանի',
    'Աղբյուր՝ նավահանգիստ',
    'المصدر: وكالة الميناء',
    'The views expressed in this article are the author’s own and do not reflect those of the paper.',
    'Мнение автора может не совпадать с позицией редакции.',
    'Думка автора може не збігатися з позицією редакції.',
    'Die Meinung des Autors gibt nicht unbedingt die der Redaktion wieder.',
    'Les opinions exprimées dans cet article n’engagent que leur auteur.',
    'المقالات المنشورة لا تعبر بالضرورة عن رأي الموقع.',
    'Las opiniones expresadas en este artículo son del autor.',
    'Read more: Three boats found in the marsh',
    'Читайте также: Три лодки нашли в болоте',
    'Download our app in any store.',
    'Follow The Anchor on Telegram.',
    'Bo Ek contributed reporting from Orvane.',
    'Подписывайтесь на наш канал.',
    'Підписуйтесь на наш канал.',
    'Kanalımıza qoşulun!',
    'Bizi Telegram’da takip edin.',
    'Suscríbete a nuestro canal.',
    'تابعونا على تلغرام',
    'To use this text, a link to the site is required.',
    'Thanks for reading! If you liked it, send it to a friend.',
    'Thank you for reading the Anchor.',
    'What do you think of the gate? Let us know in the comments below.',
    'Danke fürs Lesen!',
    'Merci de nous avoir lus.',
    'Gracias por leer hasta aquí.',
    'Спасибо, что дочитали до конца!',
    'А что думаете вы? Пишите в комментариях!',
    'Дякуємо, що читаєте нас.',
    'Okuduğunuz için teşekkürler!',
    'Fikirlerinizi yorumlarda paylaşmayı unutmayın!',
    'Oxuduğunuz üçün təşəkkür edirik!',
    'شكرا لقراءتكم.',
  ].map((text): [string, string, boolean[]] => [`“${text}” goes`, `<p>${FIRST}</p><p>${text}</p>`, [true, false]]),
  ...[
    'Photo albums of the harbour were sold that day',
    'The current contributed to the loss.',
    'Thanks for reading lessons go to the owner of the boat.',
    'Holt enjoyed the day on the boat with all of her friends. What of you? Let us know in the comments.',
    'Many of them let off steam in the comments.',
    'Спасибо за помощь, сказала она на прощание.',
    'Holt reported from the deck.',
    'Reach the harbour by night and you will see its 200 lights at once.',
    'Contact with the boat was lost at 11.40.',
    'Avec elle, le port a changé.',
    'Фото Маши Вельд сделаны ночью.',
    'Edited by night, it was printed in the morning',
    'She had other views, the office says.',
    'Holt contributed research to the log.',
    'La dentista colaboró con este puerto.',
    'The office urges all to follow the rules.',
    'Few subscribe to that view.',
    'Договор о порте подписали в среду.',
    'Договір про порт підписали в середу.',
    'Sənəddə köhnə jurnala istinad olunur.',
    'Dünən limana iki qayıq qoşuldu.',
    'Yarışı iki bin kişi takip etti.',
    'La directora suscribió el acuerdo.',
    'Que siga la búsqueda, dice.',
    'وانضم القارب إلى الأسطول.',
    'The views expressed by the owners differ from those of the office.',
    'The views expressed in the letter differ from those of the office.',
    'Мнение автора письма никто не услышал.',
    'وعبّر الصيادون عن وجهة نظر أخرى في الميناء.',
    'Les opinions exprimées ce soir-là étaient nombreuses.',
    'The source: a spring that nobody had seen for as long as the oldest of the fishermen could remember it',
  ].map((text): [string, string, boolean[]] => [`“${text}” stays`, `<p>${FIRST}</p><p>${text}</p>`, [true, true]]),
  ['a name below what somebody says stays', '<p>“Nobody saw them leave.”</p><p>— Ann Lee</p>', [true, true]],
  ['and an answer', '<p>— Did they leave?</p><p>— No</p>', [true, true]],
  ['a credit within the text stays', `<p>${FIRST}</p><p>Photo: Bo Ek</p><p>${SECOND}</p>`, [true, true, true]],
  ['and one that is an item', `<p>${FIRST}</p><ul><li>Source: the log</li></ul>`, [true, true]],
  [
    'a longer notice that begins with the sign',
    `<p>${FIRST}</p><p>Copyright © 2025 The Anchor. All rights reserved. Nothing of it may be copied, printed or sent on by radio without our leave.</p>`,
    [true, false],
  ],
  ['but not what somebody says', `<p>${FIRST}</p><p>“All rights reserved,” she said.</p>`, [true, true]],
  ['nor a paragraph about rights', `<p>${FIRST}</p><p>${SECOND} All rights reserved.</p>`, [true, true]],
  ['nor a sentence that begins so', `<p>${FIRST}</p><p>Share what you have, she said.</p>`, [true, true]],
  ['nor a long line', `<p>${FIRST}</p><p>Share of the boats that have never come home again</p>`, [true, true]],
  ['nor an item', `<p>${FIRST}</p><ul><li>Share of boats</li></ul>`, [true, true]],
  ['signs go', `<p>${FIRST}</p><p>* * *</p>`, [true, false]],
  ['but not figures', `<p>${FIRST}</p><p>2 : 1</p>`, [true, true]],
  ['the address of the page goes', `<p>${FIRST}</p><p>Address: https://anchor.example/n/17</p>`, [true, false]],
  ['but not an address after a sentence', `<p>${FIRST}</p><p>${SECOND} https://a.example/n</p>`, [true, true]],
  ['nor one in a list', `<p>${FIRST}</p><ul><li>https://a.example/n</li></ul>`, [true, true]],
  ['whom to ask goes', `<p>${FIRST}</p>${ASK}`, [true, false, false, false]],
  ['with what stands below', `<p>${FIRST}</p>${ASK}<p>Sent by Anchor Press</p>`, [true, false, false, false, false]],
  [
    'in Russian, by its number',
    `<p>${FIRST}</p><p>Контакты для СМИ:</p><p>Анна Вельд<br>+7 (495) 555-01-17</p>`,
    [true, false, false, false],
  ],
  [
    'but not where nothing can be reached',
    `<p>${FIRST}</p><p>Press contact:</p><p>Bo Ek of the office</p>`,
    [true, true, true],
  ],
  [
    'nor below another label',
    `<p>${FIRST}</p><p>Impressed were:</p><p>Bo Ek of 0400 555 01 17</p>`,
    [true, true, true],
  ],
  ['nor a paragraph there', `<p>${FIRST}</p>${ASK}<p>${SECOND}</p>`, [true, true, true, true, true]],
])('%s', (_, markup, expected) => {
  const document = pageOf(`<html><body>${markup}</body></html>`);
  const pieces = piecesOf(document, document.body);
  const decided: (boolean | null)[] = pieces.map(() => true);
  dropClosing(pieces, decided, 'the anchor');
  expect(decided).toEqual(expected);
});

test.each([
  ['who wrote goes', 'Ann Lee is a writer of the Anchor, and lives by the harbour.', false],
  ['where to write to', 'Ann Lee can be reached at lee@anchor.example.', false],
  ['what follows a comma, too', 'Ann Lee, who counts boats for a living, writes for the Anchor.', false],
  ['with a title in marks', 'Ann Lee is a writer and has written “The Gate”.', false],
  ['what some other name is, in italics', '<em>Bo Ek is a writer by the sea, and has written “The Gate”.</em>', false],
  ['what a label announces', 'About the author: he has counted boats since 2009.', false],
  ['in German, too', '<i>Zur Autorin: Anne Lind zählt Boote.</i>', false],
  [
    'but not a sentence that begins like the label',
    'About the author of the plan nobody in the town knew a thing.',
    true,
  ],
  ['nor a longer word', 'Sobre la autopista del puerto no hay acuerdo todavía.', true],
  ['nor one in Russian', 'Об авторитете смотрителя в городе не спорят.', true],
  ['but not what somebody does, in italics', '<em>Bo Ek was found by the sea.</em>', true],
  ['but not what she asks', 'Ann Lee: Was that all?', true],
  ['nor who is told of', 'Ann Leeson is the keeper of the gate, and has been for years.', true],
  ['nor somebody else', 'Bo Ek is the keeper of the gate, and has been for years.', true],
  ['nor with words that are said', 'Ann Lee is sure that it “was the current, and nothing else”.', true],
])('at the end, %s', (_, text, stays) => {
  const document = pageOf(`<html><body><p>${FIRST}</p><p>${text}</p></body></html>`);
  const decided: (boolean | null)[] = [true, true];
  dropClosing(piecesOf(document, document.body), decided, 'the anchor', ['Ann Lee']);
  expect(decided).toEqual([true, stays]);
});

test('lines below a label that announces the author go with it', () => {
  const closed = (markup: string): boolean[] => {
    const document = pageOf(`<html><body><p>${FIRST}</p>${markup}</body></html>`);
    const pieces = piecesOf(document, document.body);
    const decided: (boolean | null)[] = pieces.map(() => true);
    dropClosing(pieces, decided, 'the anchor');
    return decided.map(kept => kept === true);
  };
  expect(closed('<h3>About the author</h3><p>Ann Lee counts boats.</p><p>She has a dog.</p>')).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(closed('<h3>About the gate</h3><p>Ann Lee counts boats.</p>')).toEqual([true, true, true]);
});

test('signs go where the site has no name, too; but not all there is', () => {
  const document = pageOf('<html><body><p>* * *</p><p>___</p></body></html>');
  const decided: (boolean | null)[] = [true, true];
  dropClosing(piecesOf(document, document.body), decided, '');
  expect(decided).toEqual([true, false]);
});
