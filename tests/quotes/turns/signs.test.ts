import { type Row, testTurns } from '../interview.ts';

const about = '# The last light\n#@ Harbour Post\nHarbour Post spoke with lighthouse keeper Edda Norling.';
const turns = [
  'Q Harbour Post: When do you light the lamp?',
  'A Edda Norling: At dusk.',
  'Q Harbour Post: And in fog?',
  'A Edda Norling: Then it burns all day.',
];
const signed = (question: string, answer: string): string =>
  `${about}\n${question}When do you light the lamp?\n${answer}At dusk.\n${question}And in fog?\n${answer}Then it burns all day.`;

const rows: Row[] = [
  { name: 'a plus before questions, a hyphen before answers', page: signed('+', '-'), is: turns },
  { name: 'an at sign before questions', page: signed('@ ', '- '), is: turns },
  { name: 'a picture before questions', page: signed('🔹 ', '- '), is: turns },
  { name: 'dashes of two ems', page: signed('⸺ ', '⸺ '), is: turns },
  { name: 'a letter and a dash', page: signed('Q – ', 'A – '), is: turns },
  {
    name: 'Arabic letters with their long line',
    lang: 'ar',
    page: '# آخر ضوء\n#@ الميناء\nأجرى الميناء حوارا مع الحارس سامي حداد.\nس ـ متى تشعل المصباح؟\nج ـ عند الغروب.\nس- وفي الضباب؟\nج- يبقى مشتعلا طوال النهار.',
    is: [
      'Q الميناء: متى تشعل المصباح؟',
      'A سامي حداد: عند الغروب.',
      'Q الميناء: وفي الضباب؟',
      'A سامي حداد: يبقى مشتعلا طوال النهار.',
    ],
  },
  {
    name: 'a list with the same sign as the turns is none of them',
    page: `${about}\nWhat we spoke about:\n- the lamp\n- the fog and its horn\n- life alone\n- When do you light the lamp?\n- At dusk.\n- And in fog?\n- Then it burns all day.`,
    is: turns,
  },
  {
    name: 'a sign before each question, another before each answer, and no word that tells',
    page: '# Night on the coast\n#@ Harbour Post\n* When does the lamp go out?\n- At dawn.\n* And in fog?\n- It burns all day.',
    is: [
      'Q Harbour Post: When does the lamp go out?',
      'A –: At dawn.',
      'Q Harbour Post: And in fog?',
      'A –: It burns all day.',
    ],
  },
  { name: 'numbers with a hyphen before questions', page: signed('1- ', ''), is: turns },
  {
    name: 'a dash before answers only',
    lang: 'es',
    page: '# Entrevista a una farera\n#@ El Muelle\n- Al principio nadie me creía.\n¿Qué hiciste tú?\n- Subí a la torre y encendí la lámpara.\nSabemos que no duermes, ¿te pesa?\n- No me pesa nada.\n¿Qué les dices a tus hijos?\n- Que miren el mar.',
    is: [
      'Q El Muelle: ¿Qué hiciste tú?',
      'A –: Subí a la torre y encendí la lámpara.',
      'Q El Muelle: Sabemos que no duermes, ¿te pesa?',
      'A –: No me pesa nada.',
      'Q El Muelle: ¿Qué les dices a tus hijos?',
      'A –: Que miren el mar.',
    ],
  },
  { name: 'a picture with the colour of a skin', page: signed('✍🏻 ', '🎭 '), is: turns },
  {
    name: 'asterisks before questions, and nobody named',
    lang: 'tr',
    page: '# Asıl dostum fenerdir!\n#@ Liman\n* Sislerle çevrili bir kulede yaşıyorsunuz. Nasıl oluyor?\nAlışıyorum. Fener beni bekliyor.\n* Sakin bir adamsınız.\nEvet, konuşmayı sevmiyorum.\n* Çocuklarınız geliyor mu?\nGeliyorlar, çok seviniyorum.',
    is: [
      'Q Liman: Sislerle çevrili bir kulede yaşıyorsunuz. Nasıl oluyor?',
      'A –: Alışıyorum. Fener beni bekliyor.',
      'Q Liman: Sakin bir adamsınız.',
      'A –: Evet, konuşmayı sevmiyorum.',
      'Q Liman: Çocuklarınız geliyor mu?',
      'A –: Geliyorlar, çok seviniyorum.',
    ],
  },
  {
    name: 'long answers in small letters and without a stop are no items of a list',
    page: '# The last light\n#@ Harbour Post\n1. What does the lamp mean to you?\n- more than I can say here, because my aunt lit it before me and her aunt before that, in every weather\n2. Do you sleep?\n- only by day, when the ships see the tower without me, and the gulls are louder than the horn ever was',
    is: [
      'Q Harbour Post: What does the lamp mean to you?',
      'A –: more than I can say here, because my aunt lit it before me and her aunt before that, in every weather',
      'Q Harbour Post: Do you sleep?',
      'A –: only by day, when the ships see the tower without me, and the gulls are louder than the horn ever was',
    ],
  },
  {
    name: 'dashes before questions alone, the answers of two paragraphs',
    lang: 'tr',
    page: '# Kemal Aydoğan ile söyleşi\n#@ Liman Postası\nSabah fenerdeydik.\nRüzgâr sertti.\nKapı açıktı.\n-Lambayı ne zaman yakıyorsunuz?\nAlacakaranlıkta. Saate hiç bakmam.\nBunu teyzemden öğrendim.\n-Peki siste?\nO zaman ben onu hiç söndürmem.',
    is: [
      'Q Liman Postası: Lambayı ne zaman yakıyorsunuz?',
      'A Kemal Aydoğan: Alacakaranlıkta. Saate hiç bakmam. // Bunu teyzemden öğrendim.',
      'Q Liman Postası: Peki siste?',
      'A Kemal Aydoğan: O zaman ben onu hiç söndürmem.',
    ],
  },
  {
    name: 'a credit after a dash, and who wrote it with the place, end the last answer',
    page: '# Q&A with Edda Norling\n**Q: When do you light the lamp?**\nA: At dusk.\n**Q: And in fog?**\nA: Then it burns all day.\n--Interview with Una Beck',
    is: [
      'Q Una Beck: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Una Beck: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'a name and a place after the last answer',
    lang: 'az',
    page: '# “Duman qonşumdur” - Müsahibə\n#@ Liman\nFənərçi Kamran Əliyev suallarımızı cavablandırıb:\n– Lampanı nə vaxt yandırırsınız?\nAxşam düşəndə. Saata baxmıram.\n– Bəs dumanda?\nOnda bütün günü yanır.\nSevda QULİYEVA Lənkəran',
    is: [
      'Q Liman: Lampanı nə vaxt yandırırsınız?',
      'A Kamran Əliyev: Axşam düşəndə. Saata baxmıram.',
      'Q Liman: Bəs dumanda?',
      'A Kamran Əliyev: Onda bütün günü yanır.',
    ],
  },
  {
    name: 'a dash before each question and none before answers, though not all of them ask',
    lang: 'az',
    page: '# “Duman qonşumdur” - Müsahibə\n#@ Liman\nFənərçi Kamran Əliyev suallarımızı cavablandırıb:\n– Kamran, qış necə keçir?\nSakit keçir. Lampanı özüm təmir edirəm.\n– Dənizdə tək qalmısınız.\nTək deyiləm, bacım da buradadır.\n– Bəs dumanda?\nOnda bütün günü yanır.',
    is: [
      'Q Liman: Kamran, qış necə keçir?',
      'A Kamran Əliyev: Sakit keçir. Lampanı özüm təmir edirəm.',
      'Q Liman: Dənizdə tək qalmısınız.',
      'A Kamran Əliyev: Tək deyiləm, bacım da buradadır.',
      'Q Liman: Bəs dumanda?',
      'A Kamran Əliyev: Onda bütün günü yanır.',
    ],
  },
  { name: 'numbers with a hyphen and a bracket before questions', page: signed('1-) ', ''), is: turns },
  { name: 'a dot at half height before questions', page: signed('· ', ''), is: turns },
  { name: 'labels with a stroke', page: signed('Harbour Post | ', 'Edda Norling | '), is: turns },
  {
    name: 'who wrote it, where, and how to reach them, each on a line after the last answer',
    page: `${signed('– ', '– ')}\nUna Beck\nharbourpost.example\nLetters to us: post@harbour.example`,
    is: turns,
  },
  {
    name: '“you” that ends as “we” does is no claim of who asks',
    lang: 'tr',
    page: '# Kemal Aydoğan sorularımızı cevapladı\n#@ Liman\n1. Fenere nasıl geldiniz?\nÇocukken hayrandım. Sonra da kaldım.\n2. Evinizin kapısı neden açık?\nKuşlar girsin diye açık bırakıyorum.\n3. Sisi sever misiniz?\nHer sabah onu bekliyorum.',
    is: [
      'Q Liman: Fenere nasıl geldiniz?',
      'A Kemal Aydoğan: Çocukken hayrandım. Sonra da kaldım.',
      'Q Liman: Evinizin kapısı neden açık?',
      'A Kemal Aydoğan: Kuşlar girsin diye açık bırakıyorum.',
      'Q Liman: Sisi sever misiniz?',
      'A Kemal Aydoğan: Her sabah onu bekliyorum.',
    ],
  },
  { name: 'a low line before questions and answers', page: signed('_', '_ '), is: turns },
  { name: 'an equals sign before questions, a hyphen before answers', page: signed('=', '-'), is: turns },
  { name: 'a letter, a full stop and a hyphen', page: signed('Q.- ', 'A.- '), is: turns },
];

testTurns('signs before turns', rows);
