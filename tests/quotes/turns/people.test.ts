import { type Row, testTurns } from '../interview.ts';

const lead = 'Harbour Post spoke with lighthouse keeper Edda Norling, the last of her trade on the coast.';
const about = '# The last light\n#@ Harbour Post';

const rows: Row[] = [
  {
    name: 'the author asks, where there is one, and not the outlet',
    page: `${about}\n#= Una Beck\n${lead}\n- When do you light the lamp?\n- At dusk.\n- And in fog?\n- Then it burns all day.`,
    is: [
      'Q Una Beck: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Una Beck: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'a line of a credit and a name is the asker’s',
    lang: 'ru',
    page: '# Последний свет\n#@ Вестник гавани\nО лампе «Вестнику» рассказал главный смотритель Холма Тимур Лунин.\nБеседовала Вера Ясенева\n— Когда вы зажигаете лампу?\n— В сумерках. На часы я не смотрю.\n— А в туман?\n— Тогда она горит весь день.',
    is: [
      'Q Вера Ясенева: Когда вы зажигаете лампу?',
      'A Тимур Лунин: В сумерках. На часы я не смотрю.',
      'Q Вера Ясенева: А в туман?',
      'A Тимур Лунин: Тогда она горит весь день.',
    ],
  },
  {
    name: 'thanks from several are no answer of one',
    lang: 'tr',
    page: '# Kemal Aydoğan: “Sis bir komşudur”\n#@ Liman Postası\n– Lambayı ne zaman yakıyorsunuz?\n– Alacakaranlıkta. Saate hiç bakmam.\n– Peki siste?\n– O zaman bütün gün yanar.\n– Teşekkür ederiz.',
    is: [
      'Q Liman Postası: Lambayı ne zaman yakıyorsunuz?',
      'A Kemal Aydoğan: Alacakaranlıkta. Saate hiç bakmam.',
      'Q Liman Postası: Peki siste?',
      'A Kemal Aydoğan: O zaman bütün gün yanar.',
      'Q Liman Postası: Teşekkür ederiz.',
    ],
  },
  {
    name: 'a Turkish suffix after an apostrophe is no part of the name',
    lang: 'tr',
    page: '# Fenerde bir gün\n#@ Liman Postası\nLiman Postası, fener bekçisi Kemal Aydoğan’la röportaj yaptı.\n- Lambayı ne zaman yakıyorsunuz?\n- Alacakaranlıkta.\n- Peki siste?\n- O zaman bütün gün yanar.',
    is: [
      'Q Liman Postası: Lambayı ne zaman yakıyorsunuz?',
      'A Kemal Aydoğan: Alacakaranlıkta.',
      'Q Liman Postası: Peki siste?',
      'A Kemal Aydoğan: O zaman bütün gün yanar.',
    ],
  },
  {
    name: 'a journalist may be whom somebody asks',
    lang: 'ru',
    page: '# Маяк и мир\n#@ Портовый вестник\nИнтервью «Портового вестника» с норландским политологом, журналистом Питером Залмасовым.\n- Когда вы зажигаете лампу?\n- В сумерках.\n- А в туман?\n- Тогда она горит весь день.',
    is: [
      'Q Портовый вестник: Когда вы зажигаете лампу?',
      'A Питер Залмасов: В сумерках.',
      'Q Портовый вестник: А в туман?',
      'A Питер Залмасов: Тогда она горит весь день.',
    ],
  },
  {
    name: 'and so in the headline',
    page: '# Edda Norling: The lamp is lit\n#@ Harbour Post\nAn interview with journalist Edda Norling.\n- When do you light the lamp?\n- At dusk.\n- And in fog?\n- Then it burns all day.',
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'a party in the headline does not answer',
    page: '# Harbour Post interviews Edda Norling, Lantern Party nominee for the island\n#@ Harbour Post\nKeeper Edda Norling, the Lantern Party’s nominee, answered our questions.\n**When do you light the lamp?**\nAt dusk.\n**And in fog?**\nThen it burns all day.',
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'the closing thanks are a turn, credits are not',
    page: `${about}\n${lead}\n- When do you light the lamp?\n- At dusk.\n- And in fog?\n- Then it burns all day.\n- Thank you for the interview.\nPhotos: Una Beck`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
      'Q Harbour Post: Thank you for the interview.',
    ],
  },
  {
    name: 'an emphasised caption inside an answer was not said; the credit names who asked',
    page: `${about}\n${lead}\n- When do you light the lamp?\n- At dusk.\n**The tower at dusk. Photo: Una Beck**\nI learned it from my aunt.\n- And in fog?\n- Then it burns all day.\nInterview: Una Beck`,
    is: [
      'Q Una Beck: When do you light the lamp?',
      'A Edda Norling: At dusk. // I learned it from my aunt.',
      'Q Una Beck: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'the one who answers is named in the headline only',
    page: `# Edda Norling: “Fog is a neighbour”\n#@ Harbour Post\n- When do you light the lamp?\n- At dusk.\n- And in fog?\n- Then it burns all day.\n- Always?\n- Always.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
      'Q Harbour Post: Always?',
      'A Edda Norling: Always.',
    ],
  },
  {
    name: 'the one who answers is named in the subtitle, the reporter in the lead',
    page: `# Fog is a neighbour\n#- An interview with Edda Norling\n#@ Harbour Post\nShe answered the questions of our reporter Una Beck in the tower.\n**When do you light the lamp?**\nAt dusk.\n**And in fog?**\nThen it burns all day.`,
    is: [
      'Q Una Beck: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Una Beck: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'nobody is named: the answers stay without a speaker',
    page: `# Night on the coast\n#! Interview\n- When do you light the lamp?\n- At dusk.\n- And in fog?\n- Then it burns all day.`,
    is: ['Q –: When do you light the lamp?', 'A –: At dusk.', 'Q –: And in fog?', 'A –: Then it burns all day.'],
  },
  {
    name: 'two are introduced and no label tells who answers: the text does not say',
    page: '# Night on the coast\n#@ Harbour Post\nHarbour Post spoke with lighthouse keeper Edda Norling and captain Paul Ahn.\n- When do you light the lamp?\n- At dusk.\n- And in fog?\n- Then it burns all day.',
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A –: At dusk.',
      'Q Harbour Post: And in fog?',
      'A –: Then it burns all day.',
    ],
  },
  {
    name: 'a headline in capitals goes on after the name',
    page: '# Edda Norling Lights the Lamp, and Talks Big Ships\n#@ Harbour Post\nEdda Norling is late. Norling spoke with Harbour Post in Upper Holm.\n**When do you light the lamp?**\nAt dusk.\n**And in fog?**\nThen it burns all day.',
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'a role with a capital is no part of the name, a body in its title no person',
    page: '# “Fog is a neighbour”: Commissioner Edda Norling on lamps\n#@ Harbour Post\nEuropean Commissioner for Lamps Edda Norling told Harbour Post about the winter.\n## Commissioner, when do you light your lamp?\nI light it at dusk.\n## What do you say to the ships?\nI say good night.\n## And in fog?\nThen I say it all day.',
    is: [
      'Q Harbour Post: Commissioner, when do you light your lamp?',
      'A Edda Norling: I light it at dusk.',
      'Q Harbour Post: What do you say to the ships?',
      'A Edda Norling: I say good night.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then I say it all day.',
    ],
  },
  {
    name: 'a place at the end of the sentence before did not speak; the outlet is known by a part of its name',
    lang: 'es',
    page: '# A solas con Elena Norte\n#@ El Muelle Noticias Sur\nLa farera Elena Norte vuelve al faro de San Telmo. Antes de subir charló con nosotros. Muelle Sur la esperó abajo.\n-¿Cuándo enciende usted la lámpara?\n-Al anochecer. Nunca miro mi reloj.\n-¿Y en la niebla?\n-Entonces arde todo el día.',
    is: [
      'Q El Muelle Noticias Sur: ¿Cuándo enciende usted la lámpara?',
      'A Elena Norte: Al anochecer. Nunca miro mi reloj.',
      'Q El Muelle Noticias Sur: ¿Y en la niebla?',
      'A Elena Norte: Entonces arde todo el día.',
    ],
  },
  {
    name: 'whoever recorded it asked; a name with a particle',
    lang: 'fr',
    page: '# Une nuit au phare\n#@ Le Quai\n#- Yann Le Norlin a passé trente hivers en mer. Il publie ses carnets.\nRecueilli par Maëlle Prigent.\n**Question : quand allumez-vous la lampe ?**\n**Réponse :** au crépuscule.\n**Question : et dans le brouillard ?**\n**Réponse :** elle brûle toute la journée.',
    is: [
      'Q Maëlle Prigent: quand allumez-vous la lampe ?',
      'A Yann Le Norlin: au crépuscule.',
      'Q Maëlle Prigent: et dans le brouillard ?',
      'A Yann Le Norlin: elle brûle toute la journée.',
    ],
  },
  {
    name: 'a name in a script without capitals; who held the talk asked',
    lang: 'ar',
    page: '# حارس المنارة: الضباب جار\n#@ الميناء\nأجرى الحوار: كريم منصور\nيعمل سامي حداد حارسا للمنارة منذ ثلاثين عاما.\nس: متى تشعل المصباح؟\nج: عند الغروب.\nس: وفي الضباب؟\nج: يبقى مشتعلا طوال النهار.',
    is: [
      'Q كريم منصور: متى تشعل المصباح؟',
      'A سامي حداد: عند الغروب.',
      'Q كريم منصور: وفي الضباب؟',
      'A سامي حداد: يبقى مشتعلا طوال النهار.',
    ],
  },
  {
    name: 'a headline of name and words, a pointer inside, thanks by name at the end',
    lang: 'fr',
    page: '# Édith Norlin : « Le brouillard est un voisin »\n#@ Le Quai\n**Quand allumez-vous la lampe ?**\nAu crépuscule.\n**Dans le brouillard aussi ?**\nElle brûle alors toute la journée.\n► À lire aussi : Le port sans bateaux\n**Et vous, dormez-vous ?**\nMon chat dort pour deux.\n**Merci Édith Norlin.**',
    is: [
      'Q Le Quai: Quand allumez-vous la lampe ?',
      'A Édith Norlin: Au crépuscule.',
      'Q Le Quai: Dans le brouillard aussi ?',
      'A Édith Norlin: Elle brûle alors toute la journée.',
      'Q Le Quai: Et vous, dormez-vous ?',
      'A Édith Norlin: Mon chat dort pour deux.',
      'Q Le Quai: Merci Édith Norlin.',
    ],
  },
  {
    name: 'a headline of name and words, answers that say “I”, and nothing else',
    lang: 'fr',
    page: "# Édith Norlin : « Le brouillard est un voisin »\n#@ Le Quai\nLa tour a cent ans.\n**Le port vous manque ?**\nJe le vois d'ici.\n**Et la mer, au loin ?**\nJe l'entends.\n**On parle d'un départ...**\nMoi, je reste.\n**La tour est-elle froide ?**\nElle tient bon.",
    is: [
      'Q Le Quai: Le port vous manque ?',
      "A Édith Norlin: Je le vois d'ici.",
      'Q Le Quai: Et la mer, au loin ?',
      "A Édith Norlin: Je l'entends.",
      "Q Le Quai: On parle d'un départ...",
      'A Édith Norlin: Moi, je reste.',
      'Q Le Quai: La tour est-elle froide ?',
      'A Édith Norlin: Elle tient bon.',
    ],
  },
  {
    name: 'a byline announces the interview and names who asked; nobody is told “you” but by address',
    lang: 'de',
    page: '# Leuchtturm: „Der Nebel ist ein Nachbar“\n#- Die Wärterin Anna Nordmann zündet die letzte Lampe an.\n#@ Hafenpost\n#= Interview von Una Beck\n#~ Interview von Una Beck\n**Frau Nordmann, wann brennt die Lampe?**\nAb der Dämmerung.\n**Und im Nebel?**\nDann brennt sie den ganzen Tag.\n**Immer?**\nImmer.',
    is: [
      'Q Una Beck: Frau Nordmann, wann brennt die Lampe?',
      'A Anna Nordmann: Ab der Dämmerung.',
      'Q Una Beck: Und im Nebel?',
      'A Anna Nordmann: Dann brennt sie den ganzen Tag.',
      'Q Una Beck: Immer?',
      'A Anna Nordmann: Immer.',
    ],
  },
  {
    name: 'a headline in capitals names nobody whom no other text names',
    lang: 'ru',
    page: '# «ВСЕ ХОТЕЛИ УВИДЕТЬ СТАРЫЙ МАЯК»\n#@ Пристань\n– Вы давно здесь?\n– Сорок лет. Я привык.\n– А туман?\n– Мы с ним соседи.',
    is: ['Q Пристань: Вы давно здесь?', 'A –: Сорок лет. Я привык.', 'Q Пристань: А туман?', 'A –: Мы с ним соседи.'],
  },
  {
    name: 'a surname in capitals, after a plural that is no role of one',
    lang: 'ru',
    page: '# Старый маяк\n#@ Пристань\nДля здешних рыбаков Виктор ЛУКИН давно свой. О тумане ВИКТОР ЛУКИН рассказал в интервью.\n– Вы давно здесь?\n– Сорок лет. Я привык.\n– А туман?\n– Мы с ним соседи.',
    is: [
      'Q Пристань: Вы давно здесь?',
      'A Виктор Лукин: Сорок лет. Я привык.',
      'Q Пристань: А туман?',
      'A Виктор Лукин: Мы с ним соседи.',
    ],
  },
  {
    name: 'whoever held the talk, after the Armenian sign',
    lang: 'hy',
    page: '# Վերջին լույսը\nՀարցազրույցը վարեց՝ Մարիամ Լունյանը\n- Պարոն Սահակյան, ե՞րբ եք վառում լույսը:\n- Մթնշաղին:\n- Իսկ մառախուղի՞ ժամանակ:\n- Ամբողջ օրը վառում եմ:',
    is: [
      'Q Մարիամ Լունյան: Պարոն Սահակյան, ե՞րբ եք վառում լույսը:',
      'A –: Մթնշաղին:',
      'Q Մարիամ Լունյան: Իսկ մառախուղի՞ ժամանակ:',
      'A –: Ամբողջ օրը վառում եմ:',
    ],
  },
  {
    name: 'the body in a role does not answer, and its head stands with an ending for “is”',
    lang: 'az',
    page: '# Növbəti müsahibimiz Liman Radio-nun rəhbəri Orxan Əhməddir\n#@ Dalğa.az\n- Radio sizə nə verdi?\n- Mənə səbir verdi.\n- Sizcə, kim dinləyir?\n- Bilmirəm. Mən danışıram.',
    is: [
      'Q Dalğa.az: Radio sizə nə verdi?',
      'A Orxan Əhməd: Mənə səbir verdi.',
      'Q Dalğa.az: Sizcə, kim dinləyir?',
      'A Orxan Əhməd: Bilmirəm. Mən danışıram.',
    ],
  },
  {
    name: 'a surname before a dash in the headline, not whom the subtitle names',
    lang: 'ru',
    page: '# В тумане: Лукин – о маяке и о людях\n#- Смотритель в большом интервью оценил капитана Олега Тихого\n#@ Пристань\nВиктор Лукин, смотритель маяка, никуда не уедет.\n**– Вы давно здесь?**\n– Сорок лет. Я привык.\n**– Значит, остаётесь.**\n– Мы остаёмся.\n**– А если вас попросят?**\n– Тогда уйду в море.',
    is: [
      'Q Пристань: Вы давно здесь?',
      'A Виктор Лукин: Сорок лет. Я привык.',
      'Q Пристань: Значит, остаётесь.',
      'A Виктор Лукин: Мы остаёмся.',
      'Q Пристань: А если вас попросят?',
      'A Виктор Лукин: Тогда уйду в море.',
    ],
  },
  {
    name: 'a name that begins a headline is in its base form, and the headline need not quote',
    lang: 'uk',
    page: '# Богдана Гнатюк: море починається тут\n#@ Крок\n**Богдано, ви давно тут?**\nТак. Це мій дім.\n**То ви не поїдете.**\nНе поїду.\n**А туман?**\nМи з ним сусіди.',
    is: [
      'Q Крок: Богдано, ви давно тут?',
      'A Богдана Гнатюк: Так. Це мій дім.',
      'Q Крок: То ви не поїдете.',
      'A Богдана Гнатюк: Не поїду.',
      'Q Крок: А туман?',
      'A Богдана Гнатюк: Ми з ним сусіди.',
    ],
  },
  {
    name: 'a line in capitals announces and names nobody; the party stands in parentheses after the name',
    lang: 'es',
    page: '# Elena Norte (PM): “El faro necesita manos”\n#@ El Muelle\nENTREVISTA PUBLICADA EN OTRO DIARIO\n**¿Qué balance hace usted de este año?**\nHa sido difícil para nosotros.\n**¿Cómo está la torre?**\nMe da miedo subir.',
    is: [
      'Q El Muelle: ¿Qué balance hace usted de este año?',
      'A Elena Norte: Ha sido difícil para nosotros.',
      'Q El Muelle: ¿Cómo está la torre?',
      'A Elena Norte: Me da miedo subir.',
    ],
  },
  {
    name: 'a name alone at the end wrote it',
    lang: 'az',
    page: '# Orxan Qasımlı: “Dənizi tanıyıram”\n#@ Dalğa.az\n- Dəniz haqqında nə düşünürsünüz?\n- Düşünürəm ki, o, qonşudur.\n- Sabah nə edəcəksiniz?\n- Gözləyəcəyəm.\nRauf ŞİRİNLİ',
    is: [
      'Q Dalğa.az: Dəniz haqqında nə düşünürsünüz?',
      'A Orxan Qasımlı: Düşünürəm ki, o, qonşudur.',
      'Q Dalğa.az: Sabah nə edəcəksiniz?',
      'A Orxan Qasımlı: Gözləyəcəyəm.',
    ],
  },
  {
    name: 'the outlet has a suffix, a link to its page is none',
    lang: 'az',
    page: '# Duman qonşumdur - Müsahibə\nFənərçi Kamran Əliyev Mayak.az-a müsahibə verib.\nƏvvəli bu linkdə: http://mayak.az/xeber/12-duman.html\n- Lampanı nə vaxt yandırırsınız?\n- Axşam düşəndə.\n- Bəs dumanda?\n- Onda bütün günü yanır.',
    is: [
      'Q Mayak.az: Lampanı nə vaxt yandırırsınız?',
      'A Kamran Əliyev: Axşam düşəndə.',
      'Q Mayak.az: Bəs dumanda?',
      'A Kamran Əliyev: Onda bütün günü yanır.',
    ],
  },
  {
    name: 'what stands in marks is a thing that nobody asks',
    lang: 'ru',
    page: '# «Все мечтали поплавать на «Норд Халвор»\n#@ Вестник гавани\nЛунин пришёл отвечать на вопросы читателей.\n— Лунин, когда вы зажигаете лампу?\n— В сумерках. На часы я не смотрю.\n— А в туман?\n— Тогда она горит весь день.',
    is: [
      'Q Вестник гавани: Лунин, когда вы зажигаете лампу?',
      'A –: В сумерках. На часы я не смотрю.',
      'Q Вестник гавани: А в туман?',
      'A –: Тогда она горит весь день.',
    ],
  },
];

testTurns('who asks and who answers', rows);
