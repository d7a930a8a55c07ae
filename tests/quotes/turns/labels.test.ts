import { type Row, testTurns } from '../interview.ts';

const lead = 'Harbour Post spoke with lighthouse keeper Edda Norling, the last of her trade on the coast.';
const about = '# The last light\n#@ Harbour Post';

const rows: Row[] = [
  {
    name: 'Question and Answer as labels',
    page: `${about}\n${lead}\nQuestion: When do you light the lamp?\nAnswer: At dusk.\nI learned it from my aunt.\nQuestion: And in fog?\nAnswer: Then it burns all day.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk. // I learned it from my aunt.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'a heading that begins with a name is no turn',
    page: `${about}\n## Edda Norling: “Fog is a neighbour”\n${lead}\nQuestion: When do you light the lamp?\nAnswer: At dusk.\nQ. And in fog?\nA. Then it burns all day.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'Q. and A.',
    page: `${about}\n${lead}\nQ. When do you light the lamp?\nA. At dusk.\nQ. And in fog?\nA. Then it burns all day.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'letters in parentheses, one of a surname',
    page: `${about}\nHarbour Post (HP) climbed the tower of the keeper Edda Norling (N).\n(HP): When do you light the lamp?\n(N): At dusk.\n(HP): And in fog?\n(N): Then it burns all day.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'several who answer, a moderator, one who speaks once',
    page: `# A round table on nets\n#@ Harbour Post\nModerator: Why are the nets empty?\nLena Brook: The water is warm.\nPaul Ahn: And the nets are too many.\nModerator: What should change?\nBrook: The season.\nAhn: The mesh.\nRosa Lund: I would ask the fish.\nModerator: Thank you all.`,
    is: [
      'Q Harbour Post: Why are the nets empty?',
      'A Lena Brook: The water is warm.',
      'A Paul Ahn: And the nets are too many.',
      'Q Harbour Post: What should change?',
      'A Lena Brook: The season.',
      'A Paul Ahn: The mesh.',
      'A Rosa Lund: I would ask the fish.',
      'Q Harbour Post: Thank you all.',
    ],
  },
  {
    name: 'labels on lines of their own',
    page: `# Two on a boat\n#@ Harbour Post\n**Harbour Post:**\nWho steers?\n**Lena Brook:**\nI do, since the spring.\nMy brother rows.\n**Harbour Post:**\nAnd who cooks?\n**Lena Brook:**\nNobody, and we regret it.`,
    is: [
      'Q Harbour Post: Who steers?',
      'A Lena Brook: I do, since the spring. // My brother rows.',
      'Q Harbour Post: And who cooks?',
      'A Lena Brook: Nobody, and we regret it.',
    ],
  },
  {
    name: 'a question from the audience is not the moderator’s',
    page: '# A round table on nets\n#@ Harbour Post\nModerator: What is the harbour for?\nLena Brook: For boats.\nPaul Ahn: For people.\nQuestion from the audience: And for fish?\nBrook: Fish have the sea.\nModerator: Thank you both.',
    is: [
      'Q Harbour Post: What is the harbour for?',
      'A Lena Brook: For boats.',
      'A Paul Ahn: For people.',
      'Q Question from the audience: And for fish?',
      'A Lena Brook: Fish have the sea.',
      'Q Harbour Post: Thank you both.',
    ],
  },
  {
    name: 'a transcript with times',
    page: '# Episode 12: Boats\n#@ Harbour Post\n[00:01] HOST: Who counts the boats?\n[00:10] LENA BROOK: I do.\n[00:20] HOST: And the ships?\n[00:25] LENA BROOK: They count themselves.',
    is: [
      'Q Harbour Post: Who counts the boats?',
      'A Lena Brook: I do.',
      'Q Harbour Post: And the ships?',
      'A Lena Brook: They count themselves.',
    ],
  },
  {
    name: 'names alone as headings, questions asked below them',
    page: '# Why the lamp burns\n#@ Harbour Post\n## Una Beck\nWhen do you light the lamp?\n## Edda Norling\nAt dusk.\nI learned it from my aunt.\n## Una Beck\nMy clock is broken, by the way.\n## Edda Norling\nThen look at the sea.\n## Una Beck\nAnd in fog?\n## Edda Norling\nThen it burns all day.',
    is: [
      'Q Una Beck: When do you light the lamp?',
      'A Edda Norling: At dusk. // I learned it from my aunt.',
      'Q Una Beck: My clock is broken, by the way.',
      'A Edda Norling: Then look at the sea.',
      'Q Una Beck: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'plain lines in capitals',
    page: `${about}\n${lead}\nINTERVIEWER\nWhen do you light the lamp?\nNORLING\nAt dusk.\nINTERVIEWER\nAnd in fog?\nNORLING\nThen it burns all day.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'a full stop and a dash after the label, the name in capitals in part',
    lang: 'fr',
    page: '# Une nuit au phare : entretien avec Édith de Norlin\n#@ Le Quai\n**LE QUAI. - Quand allumez-vous la lampe ?**\n**Édith DE NORLIN. -** Au crépuscule.\n**Et dans le brouillard ?**\nAlors elle brûle toute la journée.',
    is: [
      'Q Le Quai: Quand allumez-vous la lampe ?',
      'A Édith de Norlin: Au crépuscule.',
      'Q Le Quai: Et dans le brouillard ?',
      'A Édith de Norlin: Alors elle brûle toute la journée.',
    ],
  },
  {
    name: 'double parentheses',
    page: `${about}\nOur reporter Una Beck spoke to Edda Norling.\n**((HP)) When do you light the lamp?**\n**Edda Norling:** At dusk.\n**((HP)) And in fog?**\n**EN:** Then it burns all day.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'a time after the name, on lines of their own',
    page: '# Episode 12: Boats\n#@ Harbour Post\nUna Beck (00:04):\nWho counts the boats, and do you?\nLena Brook (00:21):\nI do.\nUna Beck (00:30):\nAnd the ships?\nLena Brook (00:31):\nThey count themselves.',
    is: [
      'Q Una Beck: Who counts the boats, and do you?',
      'A Lena Brook: I do.',
      'Q Una Beck: And the ships?',
      'A Lena Brook: They count themselves.',
    ],
  },
  {
    name: 'an address and a colon after a dash are no label',
    lang: 'ru',
    page: '# Виктор Лукин: «Туман – сосед»\n#@ Пристань\n– Виктор Иванович, скажу прямо: увиденное мной у вас похоже на музей.\n– Не соглашусь. Я работаю.\n– Но лампа стоит.\n– Стоит. Мы ждём масла.\n– Вас это устраивает?\n– Вполне.',
    is: [
      'Q Пристань: Виктор Иванович, скажу прямо: увиденное мной у вас похоже на музей.',
      'A Виктор Лукин: Не соглашусь. Я работаю.',
      'Q Пристань: Но лампа стоит.',
      'A Виктор Лукин: Стоит. Мы ждём масла.',
      'Q Пристань: Вас это устраивает?',
      'A Виктор Лукин: Вполне.',
    ],
  },
  {
    name: 'a question that the transcript did not hear',
    page: '# Press briefing on the lamp\nMR. REEVE: Good morning.\nQ (Inaudible.)\nMR. REEVE: I cannot hear you.\nQ Who lights the lamp?\nMR. REEVE: I do.',
    is: [
      'A Reeve: Good morning.',
      'Q –: (Inaudible.)',
      'A Reeve: I cannot hear you.',
      'Q –: Who lights the lamp?',
      'A Reeve: I do.',
    ],
  },
  {
    name: 'an address that begins a question is no label',
    lang: 'de',
    page: '# Die Küste ist gut drauf\n#@ Hafenpost\n**Herr Nordmann, gleich mal vorneweg: Schlafen Sie nachts?**\n**Tomas Nordmann:** Ich schlafe am Tag.\n**Und Ihre Frau?**\n**Nordmann:** Auch. Wir haben es so gelernt.\n**Fehlt Ihnen der Tag?**\n**Nordmann:** Nie.',
    is: [
      'Q Hafenpost: Herr Nordmann, gleich mal vorneweg: Schlafen Sie nachts?',
      'A Tomas Nordmann: Ich schlafe am Tag.',
      'Q Hafenpost: Und Ihre Frau?',
      'A Tomas Nordmann: Auch. Wir haben es so gelernt.',
      'Q Hafenpost: Fehlt Ihnen der Tag?',
      'A Tomas Nordmann: Nie.',
    ],
  },
  {
    name: 'a dash after the colon of a label',
    lang: 'az',
    page: '# Dəyirmi masa\nVera Yasen: - Lampanı nə vaxt yandırırsınız?\nKamran Əliyev: - Axşam düşəndə.\nVera Yasen: - Bəs dumanda?\nKamran Əliyev: - Onda bütün günü yanır.',
    is: [
      'Q Vera Yasen: Lampanı nə vaxt yandırırsınız?',
      'A Kamran Əliyev: Axşam düşəndə.',
      'Q Vera Yasen: Bəs dumanda?',
      'A Kamran Əliyev: Onda bütün günü yanır.',
    ],
  },
  {
    name: 'labels that number the speakers, on lines of their own',
    page: '# The lamp, episode 6\nUna Beck of Harbour Post leads a talk.\nSpeaker 1:\nHello and welcome. Edda, why don’t you begin?\nSpeaker 2:\nThank you. I keep the lamp.\nSpeaker 1:\nWhen do you light it?\nSpeaker 2:\nAt dusk.',
    is: [
      'Q Speaker 1: Hello and welcome. Edda, why don’t you begin?',
      'A Speaker 2: Thank you. I keep the lamp.',
      'Q Speaker 1: When do you light it?',
      'A Speaker 2: At dusk.',
    ],
  },
  {
    name: 'speakers by number with the time, or by letter',
    page: '# The lamp\nSPEAKER_00 (00:13):\nWhen do you light it?\nSPEAKER_01 (00:55):\nAt dusk. I never look at a clock.\nSPEAKER_00 (02:17):\nAnd do you sleep?\nSPEAKER_01 (02:20):\nI do.\n[00:03:03] Speaker A: Where?\n[00:03:05] Speaker B: On the stairs.\n[00:03:06] Speaker A: Why?\n[00:03:09] Speaker B: It is quiet.',
    is: [
      'Q Speaker 00: When do you light it?',
      'A Speaker 01: At dusk. I never look at a clock.',
      'Q Speaker 00: And do you sleep?',
      'A Speaker 01: I do.',
      'Q Speaker A: Where?',
      'A Speaker B: On the stairs.',
      'Q Speaker A: Why?',
      'A Speaker B: It is quiet.',
    ],
  },
  {
    name: 'speakers by number after a hyphen',
    lang: 'fr',
    page: '# Entretien avec Édith Norlin\n- Speaker #0\nQuand allumez-vous la lampe ?\n- Speaker #1\nAu crépuscule. Je ne regarde pas l’heure.\n- Speaker #0\nEt vous dormez ?\n- Speaker #1\nLe jour.',
    is: [
      'Q Speaker #0: Quand allumez-vous la lampe ?',
      'A Speaker #1: Au crépuscule. Je ne regarde pas l’heure.',
      'Q Speaker #0: Et vous dormez ?',
      'A Speaker #1: Le jour.',
    ],
  },
];

testTurns('labels', rows);
