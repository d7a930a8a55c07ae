import { expect, test } from 'vitest';
import { isLabel } from '../../../../utils/article/decide/evidence/labels.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import type { Leaf } from '../../../../utils/article/segment/leaf.ts';
import { pageOf } from '../../page.ts';

function isLabelled(markup: string): boolean {
  const document = pageOf(`<html><body>${markup}</body></html>`);
  const [leaf] = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  return leaf !== undefined && isLabel(leaf);
}

test.each([
  '<p>5 July 2025, 15:14</p>',
  '<p><a href="/x">Read also: Gate watched at night</a></p>',
  '<p><b>Read also:</b> <a href="/x">Gate watched</a></p>',
  '<p><b>Կարդացեք նաև՝</b> <a href="/x">Դարպասը գիշերը</a></p>',
  '<p>Advertisement</p>',
  '<p>ADVERTISEMENT · Scroll to continue</p>',
  '<p>Реклама:</p>',
  '<p>Haberin Devamı</p>',
  '<p>Article continues after this advertisement</p>',
  '<p>Listen</p>',
  '<p>Artikel anhören</p>',
  '<p>Поделиться</p>',
  '<p>6 hours ago</p>',
  '<p>4 min read</p>',
  '<p>3 мин.</p>',
  '<p>Temps de Lecture 4 min.</p>',
  '<p>3 Min Lesezeit</p>',
  '<p>vor 58 Minuten</p>',
  '<p>25/06/2026 a las 07:00h.</p>',
  '<p>Views: 341</p>',
  '<p>Количество показов: 312</p>',
  '<p>Baxış sayı: 4 512</p>',
  '<p>(Голосов: 12)</p>',
  '<p>12 comments</p>',
  '<div>💡</div>',
  '<p>3/12</p>',
  '<ul><li>3 / 12</li></ul>',
  '<span>01:15</span>',
  '<p>1:01:15</p>',
  '<p>HABERİN DEVAMI İÇİN TIKLAYIN</p>',
  '<p>\u200d</p>',
  '<p>Read also, <a href="/x">Gate watched at night by two men and a dog</a></p>',
  '<p>Read also what our reader of the sea says: <a href="/x">Gate watched at night by two men and their three extraordinarily old dogs</a></p>',
  '<p><a href="/x">Read also: The gate is watched at night.</a></p>',
  '<p>Mis à jour le 14 mars 2025 à 11h02</p>',
  '<p>Aktualizacja: 14 marca 2025, 11:02</p>',
  '<p>Found a mistake? Select it and press Ctrl+Enter.</p>',
  '<p>Fehler gefunden? Markieren und Strg + Enter drücken</p>',
  '<p>Der Artikel wird nach der Anzeige fortgesetzt</p>',
  '<p>L’articolo continua dopo la pubblicità</p>',
  '<p>Wyświetleń: 341</p>',
  '<p>341 visualizações</p>',
  '<p>Ընթերցման տևողությունը՝ 3 րոպե</p>',
  '<p>İlginizi çekebilir: <a href="/x">Kapı gece açık kaldı</a></p>',
  '<p>Das könnte Sie auch interessieren: <a href="/x">Das Tor bei Nacht</a></p>',
  '<p>▶ <a href="/x">Gate watched at night</a></p>',
  '<p>&gt;&gt;&gt; <a href="/x">Gate watched</a></p>',
  '<h3>Audio: the gate at night (02:41)</h3>',
  '<p>The gate at night | 1:02:41</p>',
  '<h3>Read more</h3>',
  '<h2>Вам может быть интересно</h2>',
  '<h2>Może Cię zainteresować</h2>',
  '<h2>اقرأ أيضا</h2>',
  '<h2>اقرأ أيضًا</h2>',
  '<p>Press enter or click to view image in full size</p>',
])('a label: %s', markup => {
  expect(isLabelled(markup)).toBe(true);
});

test.each([
  '<p>It was 5 July 2025.</p>',
  '<p>Listen, all of you!</p>',
  '<p>Earlier, the office <a href="/x">counted again</a>.</p>',
  '<p>Ранее порт <a href="/x">закрыли на две недели</a>.</p>',
  '<p>Advertisement is all they know.</p>',
  '<p>The count took 40 minutes</p>',
  '<p>Boats are back</p>',
  '<p>The 12 comments were lost</p>',
  '<h3>Read more books, he says</h3>',
  '<ul><li>10 min</li></ul>',
  '<p>Earlier, the harbour office and its people <a href="/x">counted them again</a></p>',
  // a pointer's words before a story of its own
  `<p>Read more: <a href="/x">${'the gate at night and '.repeat(6)}all</a></p>`,
  // words, with a date among them
  '<p>The boats of 5 July 2025 have never been found at all</p>',
  '<p>On 14 March 2025 at 11:02 the boats of the harbour came home</p>',
  `<p>Press Ctrl+Enter, ${'and press it once more '.repeat(6)}</p>`,
  '<p>Der Artikel wird nach der Anzeige der Polizei gern gelesen</p>',
  '<p>▶ The <a href="/x">gate</a> was watched at night</p>',
  '<p>» Gate watched, he said</p>',
  '<p>The 3 boats</p>',
  '<p>She won in a time of 02:41</p>',
  '<ul><li>Ann Lee (02:41)</li></ul>',
  '<p>Views of the harbour</p>',
  '<p>12 views of the harbour in rain</p>',
  '<p>Minutes of the count</p>',
  '<p>Seven hours ago, on 7</p>',
  '<p>3 boats read</p>',
  '<p>All 12 comments here</p>',
  '<p>12 men saw all the views</p>',
  '<p>In 4 min she had read all of it</p>',
  '<p>Read also what our reader of the sea says at night: <a href="/x">Gate watched</a></p>',
  '<p>* * *</p>',
  '<p>3/12 of them</p>',
  '<table><tr><td>3/12</td><td>01:15</td></tr><tr><td>a</td><td>b</td></tr></table>',
])('no label: %s', markup => {
  expect(isLabelled(markup)).toBe(false);
});
