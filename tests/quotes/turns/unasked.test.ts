import { type Row, testTurns } from '../interview.ts';

const rows: Row[] = [
  {
    name: 'a first question in bold that says “you” and does not ask',
    page: '# The last light\n#@ Harbour Post\nWe recorded a long interview with lighthouse keeper Edda Norling.\n**Edda, I look at your lamp every night and wonder who needs it.**\nShips do.\nSo do I.\n**Do you sleep?**\nBy day. Why would I sleep at night?\n**And in fog.**\nNever.',
    is: [
      'Q Harbour Post: Edda, I look at your lamp every night and wonder who needs it.',
      'A Edda Norling: Ships do. // So do I.',
      'Q Harbour Post: Do you sleep?',
      'A Edda Norling: By day. Why would I sleep at night?',
      'Q Harbour Post: And in fog.',
      'A Edda Norling: Never.',
    ],
  },
  {
    name: 'numbered questions, the first of which asks without a mark',
    page: '# The last light\nAn interview with Edda Norling.\n1. Tell us where you got the lamp.\n– From my aunt.\n2. Who taught you?\n– She did. I was nine.\n3. Who comes after you?\n– I do not know.',
    is: [
      'Q –: Tell us where you got the lamp.',
      'A Edda Norling: From my aunt.',
      'Q –: Who taught you?',
      'A Edda Norling: She did. I was nine.',
      'Q –: Who comes after you?',
      'A Edda Norling: I do not know.',
    ],
  },
  {
    name: 'dashes, and a talk that begins with greetings',
    lang: 'uk',
    page: '# Катерина Білик: «Лавки вузькі»\n#@ Крок\n– Катерино, добрий день.\n– Добрий день.\n– Рада вас бачити. Почнімо з тротуарів.\n– Почнімо.\n– Вони вузькі?\n– Дуже.\n– Хто винен?\n– Ми всі.\n– Отакої…\n– Так.',
    is: [
      'Q Крок: Катерино, добрий день.',
      'A Катерина Білик: Добрий день.',
      'Q Крок: Рада вас бачити. Почнімо з тротуарів.',
      'A Катерина Білик: Почнімо.',
      'Q Крок: Вони вузькі?',
      'A Катерина Білик: Дуже.',
      'Q Крок: Хто винен?',
      'A Катерина Білик: Ми всі.',
      'Q Крок: Отакої…',
      'A Катерина Білик: Так.',
    ],
  },
  {
    name: 'an announced transcript whose labels hardly ask',
    page: '# Transcript of an interview with harbour warden Olaf Reeve\nThe interview was held by Una Beck.\nBeck: Good evening, warden.\nReeve: Good evening.\nBeck: They say the pier is closed.\nReeve: It is not.\nBeck: What do you call it?\nReeve: A pause.\nBeck: There are those who call it a wall.\nReeve: They may.\nBeck: And you let them.\nReeve: I do.',
    is: [
      'Q Una Beck: Good evening, warden.',
      'A Olaf Reeve: Good evening.',
      'Q Una Beck: They say the pier is closed.',
      'A Olaf Reeve: It is not.',
      'Q Una Beck: What do you call it?',
      'A Olaf Reeve: A pause.',
      'Q Una Beck: There are those who call it a wall.',
      'A Olaf Reeve: They may.',
      'Q Una Beck: And you let them.',
      'A Olaf Reeve: I do.',
    ],
  },
  {
    name: 'block quotes in a column ask nobody',
    page: '# Three books\nWe spoke about books with Una Beck.\n> Foster the fog and let it come.\nThat is the first book. I read it twice.\n> You are not lost, see? Now carry on.\nThat is the second.\n> But had I noticed the webs, and who had hung them?\nThat is the third.',
    is: null,
  },
  {
    name: 'questions in bold that trail off',
    lang: 'de',
    page: '# Licht und Lärm: Anna Nordmann ist auf Tour\n#@ Hafenpost\n**Was gefällt dir an der Küste?**\nIch war schon oft hier.\n**„Der Nebel“ erinnert an ein altes Lied …**\nJa, das war lustig. Wir haben es erst später gemerkt.\n**Du hast lange nicht gespielt …**\nIch habe geschlafen.',
    is: [
      'Q Hafenpost: Was gefällt dir an der Küste?',
      'A Anna Nordmann: Ich war schon oft hier.',
      'Q Hafenpost: „Der Nebel“ erinnert an ein altes Lied …',
      'A Anna Nordmann: Ja, das war lustig. Wir haben es erst später gemerkt.',
      'Q Hafenpost: Du hast lange nicht gespielt …',
      'A Anna Nordmann: Ich habe geschlafen.',
    ],
  },
  {
    name: 'a first question that only orders',
    lang: 'uk',
    page: '# Марія Гнатюк – доглядачка маяка\n#@ Крок\n**Розкажіть про маяк.**\nЯ тут народилася. Це мій дім.\n**Як ви спите?**\nВдень. Мені так краще.\n**Чи важко вам?**\nНі, мені добре.',
    is: [
      'Q Крок: Розкажіть про маяк.',
      'A Марія Гнатюк: Я тут народилася. Це мій дім.',
      'Q Крок: Як ви спите?',
      'A Марія Гнатюк: Вдень. Мені так краще.',
      'Q Крок: Чи важко вам?',
      'A Марія Гнатюк: Ні, мені добре.',
    ],
  },
  {
    name: 'a dialogue that a tale leads to',
    lang: 'ru',
    page: '# Пристань\nВера Лунина подняла голову:\n– Ты где был до сих пор?\n– В порту. Там ждали катер.\nОна вздохнула.',
    is: null,
  },
  {
    name: 'who is in the headline told it, says the introduction by the surname',
    lang: 'es',
    page: '# Elena Norte: “La luz es mi vecina”\n#@ El Muelle\nEn una entrevista a El Muelle, Norte cuenta su vida.\n**¿Qué balance hace?**\nBueno. Soy muy exigente conmigo misma.\n**¿Y qué le queda?**\nTerminar la torre.',
    is: [
      'Q El Muelle: ¿Qué balance hace?',
      'A Elena Norte: Bueno. Soy muy exigente conmigo misma.',
      'Q El Muelle: ¿Y qué le queda?',
      'A Elena Norte: Terminar la torre.',
    ],
  },
  {
    name: 'a headline that gives somebody’s words in marks, and questions that say “you”',
    lang: 'de',
    page: '# Edda Norling: „Mir fehlt der Nebel“\n#@ Hafenpost\nWissen Sie noch, wie es anfing?\nJa, ich war sechs.\nUnd wissen Sie noch, wann das war?\nIch glaube, im Herbst.\nWar das für Sie ein Ansporn?\nEher ein Schreck. Ich lief nach Hause.',
    is: [
      'Q Hafenpost: Wissen Sie noch, wie es anfing?',
      'A Edda Norling: Ja, ich war sechs.',
      'Q Hafenpost: Und wissen Sie noch, wann das war?',
      'A Edda Norling: Ich glaube, im Herbst.',
      'Q Hafenpost: War das für Sie ein Ansporn?',
      'A Edda Norling: Eher ein Schreck. Ich lief nach Hause.',
    ],
  },
];

testTurns('questions without a question mark', rows);
