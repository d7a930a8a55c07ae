import { expect, it } from 'vitest';
import { findQuotes } from '../../../utils/quotes/index.ts';
import { interviewPage } from '../interview.ts';

/** The one who answers after an introduction, with the role. */
function answering(introduction: string, lang: string): string {
  const page = `${introduction}\n- 1890?\n- 1890.\n- 1891?\n- 1891.\n- 1892?\n- 1892.`;
  const { speakers, quotes } = findQuotes(interviewPage(page.replaceAll('-', '–'), lang));
  const id = quotes.find(quote => quote.kind === 'answer')?.speaker ?? null;
  const { name, role } = (id === null ? null : speakers[id]) ?? { name: '–', role: null };
  return `${name}, ${role ?? '–'}`;
}

it('somebody with a label has the role that the introduction gives', () => {
  const page =
    '# Интервью\nМы говорили с гидрологом Ириной Сомовой и смотрителем маяка Виктором Лукиным.\n– Вы ждали такой зимы?\n**Ирина Сомова:** Да.\n**Виктор Лукин:** Нет.\n– А весной вы вернётесь?\n**Ирина Сомова:** Поздней.\n**Виктор Лукин:** Ранней.';
  const { speakers } = findQuotes(interviewPage(page, 'ru'));
  expect(speakers.map(({ name, role }) => `${name}, ${role}`)).toEqual([
    'Ирина Сомова, гидролог',
    'Виктор Лукин, смотритель маяка',
  ]);
});

it('a word that somebody is addressed by may have a tone inside', () => {
  const page =
    '# Ձմեռ\nՓարոսի տնօրեն Արամ Լունյանը հանդես եկավ ասուլիսով:\nՄենք զրուցել ենք ՆԳՀ Ծովային ինստիտուտների և կենտրոնների ամբիոնի դասախոս, քաղաքագետ Վահան Սահակյանի հետ։\n- Պարո՛ն Սահակյան, ե՞րբ եք վառում լամպը:\n- Մթնշաղին:\n- Իսկ մառախուղի՞ն:\n- Ամբողջ օրը:';
  const { speakers } = findQuotes(interviewPage(page, 'hy'));
  expect(speakers.map(({ name }) => name)).toEqual(['Վահան Սահակյան']);
});

it.each([
  ['en', 'We spoke with lighthouse keeper Edda Norling.', 'Edda Norling, lighthouse keeper'],
  ['en', 'We spoke with marine biologist Dr. Ivo Lind.', 'Ivo Lind, marine biologist'],
  ['en', 'Diver Ivo Lind spoke to us. Nobody talked as freely as Ivo Lind.', 'Ivo Lind, Diver'],
  ['en', 'We spoke about the account of Ivo Lind.', 'Ivo Lind, –'],
  ['en', '# Getting to know Ivo Lind: a night below\nWe talked.', 'Ivo Lind, –'],
  ['en', '# Three questions for Dr. Ivo Lind\nWe talked.', 'Ivo Lind, –'],
  ['en', '# Diver spotlight: Ivo Lind', 'Ivo Lind, –'],
  ['en', '# Diver Spotlight: Ivo Lind', 'Ivo Lind, –'],
  ['en', 'We spoke with Ivo Lind, tools in his hand.', 'Ivo Lind, –'],
  ['en', 'Ivo Lind, Harbour Party nominee for warden, spoke to us.', 'Ivo Lind, Harbour Party nominee for warden'],
  ['ru', 'Мы побеседовали с опытным смотрителем маяка Виктором Лукиным.', 'Виктор Лукин, опытный смотритель маяка'],
  ['ru', 'Беседуем с метеорологом Ириной Сомовой.', 'Ирина Сомова, метеоролог'],
  ['ru', 'На вопросы ответил смотритель маяка Виктор Лукин.', 'Виктор Лукин, смотритель маяка'],
  ['ru', 'На вопросы ответил главный смотритель маяков Виктор Лукин.', 'Виктор Лукин, главный смотритель маяков'],
  ['uk', 'Ми поспілкувалися з режисеркою Оленою Гнатюк.', 'Олена Гнатюк, режисерка'],
  ['uk', '# Акторка Олена Гнатюк: «Я слухала»', 'Олена Гнатюк, акторка'],
  ['uk', 'Ми поспілкувалися з доглядачкою маяка Оленою Гнатюк.', 'Олена Гнатюк, доглядачка маяка'],
  ['az', '“Liman Xəbər”in əməkdaşı mayak gözətçisi Rauf Qasımlı ilə söhbətləşib.', 'Rauf Qasımlı, mayak gözətçisi'],
  [
    'az',
    '#@ Liman\nLiman Gəmiçilik İdarəsinin rəisi Rauf Qasımlının müsahibəsini təqdim edir.',
    'Rauf Qasımlı, Gəmiçilik İdarəsinin rəisi',
  ],
  ['tr', 'Eski fenere yeni hayat veren Kemal Aydoğan ile konuştuk.', 'Kemal Aydoğan, –'],
  ['tr', 'Konuğumuz Deniz Partisi İl Başkanı Kemal Aydoğan.', 'Kemal Aydoğan, Deniz Partisi İl Başkanı'],
  [
    'tr',
    'Kıyı Kadın Voleybol Takımı üyelerinden Nil Aydoğan soruları yanıtladı.',
    'Nil Aydoğan, Kıyı Kadın Voleybol Takımı üyelerinden',
  ],
  ['hy', 'Հարցազրոյց փարոսի պահապան Արամ Սահակյանի հետ։', 'Արամ Սահակյան, փարոսի պահապան'],
  ['tr', 'Fener bekçisi Kemal Aydoğan ile konuştuk.', 'Kemal Aydoğan, Fener bekçisi'],
  ['hy', 'Մենք զրուցել ենք փարոսի պահապան Արամ Սահակյանի հետ։', 'Արամ Սահակյան, փարոսի պահապան'],
  ['de', 'Wir sprachen mit der Leuchtturmwärterin Anna Nordmann.', 'Anna Nordmann, Leuchtturmwärterin'],
  ['de', 'Interview mit dem früheren Torwart Ivo Lind.', 'Ivo Lind, früherer Torwart'],
  ['de', 'Interview mit der früheren Wärterin Anna Nordmann.', 'Anna Nordmann, frühere Wärterin'],
  ['de', 'Am Montag schied Kapitän Ivo Lind aus. Wir sprachen mit Ivo Lind.', 'Ivo Lind, Kapitän'],
  ['de', 'Die Hebamme Swantje Nordmann spricht mit uns.', 'Swantje Nordmann, Hebamme'],
  ['fr', 'Nous avons rencontré la gardienne de phare Édith Norlin.', 'Édith Norlin, gardienne de phare'],
  ['fr', '# Édith Norlin, maire de Holm « Il faut que tout brille »\nRencontre.', 'Édith Norlin, maire de Holm'],
  ['es', 'Conversamos con la farera Elena Norte.', 'Elena Norte, farera'],
  ['es', 'Conversamos en el puerto. Lo dice Elena Norte a este diario.', 'Elena Norte, –'],
  ['uk', 'Розмову з нами довго вела Олена Гнатюк.', 'Олена Гнатюк, –'],
  ['az', '# Nigar Qasımlı: “Dəniz”\nMüsahibimiz Nigar xanım Qasımlıdır.', 'Nigar Qasımlı, –'],
  ['az', 'Müsahibimiz "Dalğa" qəzetinin redaktoru Rauf Qasımlıdır.', 'Rauf Qasımlı, "Dalğa" qəzetinin redaktoru'],
  [
    'az',
    'Liman Dövlət Teatrının baş rejissoru, xalq artisti Rauf Qasımlı ilə söhbət.',
    'Rauf Qasımlı, Liman Dövlət Teatrının baş rejissoru, xalq artisti',
  ],
  ['en', 'We spoke with Lord Ivo Lind, a harbour warden.', 'Ivo Lind, harbour warden'],
  ['de', 'Wir sprachen mit der Ärztin und Autorin Swantje Nordmann.', 'Swantje Nordmann, Ärztin und Autorin'],
])('%s: %s', (lang, introduction, is) => {
  expect(answering(introduction, lang)).toBe(is);
});

it.each([
  ['de', 'Frau Norling', null],
  ['fr', 'Madame Norling', null],
  ['de', 'Arzt Norling', 'Arzt'],
  ['fr', 'Juge Norling', 'Juge'],
])('%s: “%s” as a label has the role %s', (lang, label, role) => {
  const page = `# Interview\nFrage: 1890?\n${label}: 1890.\nFrage: 1891?\n${label}: 1891.`;
  expect(
    findQuotes(interviewPage(page.replaceAll('Frage', lang === 'fr' ? 'Question' : 'Frage'), lang)).speakers,
  ).toMatchObject([{ name: 'Norling', role }]);
});
