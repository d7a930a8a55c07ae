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
    name: 'full names once, then initials, stage directions in labels and on their own',
    page: `${about}\nHarbour Post: When do you light the lamp?\nEdda Norling: At dusk.\nHP: And in fog?\nEN (laughs): Then it burns all day.\n(The foghorn sounds.)\nHP: What was that?\nEN: My neighbour.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
      'Q Harbour Post: What was that?',
      'A Edda Norling: My neighbour.',
    ],
  },
  {
    name: 'initials with full stops of a name in the lead',
    page: `${about}\n${lead}\nH.P.: When do you light the lamp?\nE.N.: At dusk.\nH.P.: And in fog?\nE.N.: Then it burns all day.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'a title before the surname as label',
    page: `# The island and the mainland\n#@ Harbour Post\nJournalist: Will the ferry run in winter?\nPresident Okafor: It will.\nJournalist: Who pays for it?\nPresident Okafor: All of us.`,
    is: [
      'Q Harbour Post: Will the ferry run in winter?',
      'A Okafor: It will.',
      'Q Harbour Post: Who pays for it?',
      'A Okafor: All of us.',
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
    name: 'bold names without a colon',
    page: `# Two on a boat\n#@ Harbour Post\n**Harbour Post** Who steers?\n**Lena Brook** I do, since the spring.\n**Harbour Post** And who cooks?\n**Lena Brook** Nobody, and we regret it.`,
    is: [
      'Q Harbour Post: Who steers?',
      'A Lena Brook: I do, since the spring.',
      'Q Harbour Post: And who cooks?',
      'A Lena Brook: Nobody, and we regret it.',
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
    name: 'only the answers carry a label',
    page: `${about}\n${lead}\n**When do you light the lamp?**\nNorling: At dusk.\n**And in fog?**\nNorling: Then it burns all day.\nMy aunt did so too.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day. // My aunt did so too.',
    ],
  },
  {
    name: 'a label on the first turn of a side only',
    page: `${about}\n${lead}\n**Harbour Post: When do you light the lamp?**\nNorling: At dusk.\n**And in fog?**\nThen it burns all day.\n**Do you sleep?**\nWe take turns.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
      'Q Harbour Post: Do you sleep?',
      'A Edda Norling: We take turns.',
    ],
  },
  {
    name: 'the label on the first answer tells more than the introduction',
    page: '# Night on the coast\n#@ Harbour Post\nHarbour Post spoke with lighthouse keeper Edda Norling and captain Paul Ahn.\n**When do you light the lamp?**\nNorling: At dusk.\n**And in fog?**\nThen it burns all day.',
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'two who ask and two who answer, the two with one surname',
    page: '# The twins of Holm\n#@ Harbour Post\nNora Beck: Who is older?\nIvo Lind: I am, by ten minutes.\nAna Lind: By nine.\nTom Hale: Do you argue?\nAna Lind: Always.\nIvo Lind: Never.',
    is: [
      'Q Nora Beck: Who is older?',
      'A Ivo Lind: I am, by ten minutes.',
      'A Ana Lind: By nine.',
      'Q Tom Hale: Do you argue?',
      'A Ana Lind: Always.',
      'A Ivo Lind: Never.',
    ],
  },
  {
    name: 'full names, then a first letter and the one surname',
    lang: 'ru',
    page: '# Два капитана\n#@ Портовый вестник\nПортовый вестник: Кто из вас старше?\nВиктор Лукин: Я, на десять минут.\nОлег Лукин: На девять.\nПВ: Вы спорите?\nО. Лукин: Всегда.\nВ. Лукин: Никогда.',
    is: [
      'Q Портовый вестник: Кто из вас старше?',
      'A Виктор Лукин: Я, на десять минут.',
      'A Олег Лукин: На девять.',
      'Q Портовый вестник: Вы спорите?',
      'A Олег Лукин: Всегда.',
      'A Виктор Лукин: Никогда.',
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
    name: 'a short surname in capitals is no set of initials',
    page: '# Two on a boat\n#@ Harbour Post\nPOST: Who steers?\nLENA LUND: I do, since the spring.\nPAUL AHN: She does.\nPOST: And who cooks?\nLUND: Nobody.\nAHN: And we regret it.',
    is: [
      'Q Harbour Post: Who steers?',
      'A Lena Lund: I do, since the spring.',
      'A Paul Ahn: She does.',
      'Q Harbour Post: And who cooks?',
      'A Lena Lund: Nobody.',
      'A Paul Ahn: And we regret it.',
    ],
  },
  {
    name: 'the outlet in small letters and with figures',
    lang: 'es',
    page: '# Una noche en el faro\n#@ 24puertos\n**24puertos: ¿Cuándo enciende la lámpara?**\n**Elena Norte:** Al anochecer.\n**24P: Los vecinos dicen que nunca duerme.**\n**E. N.:** Mi gato duerme por los dos.\n**24P: ¿Y en la niebla?**\n**E. N.:** Arde todo el día.',
    is: [
      'Q 24puertos: ¿Cuándo enciende la lámpara?',
      'A Elena Norte: Al anochecer.',
      'Q 24puertos: Los vecinos dicen que nunca duerme.',
      'A Elena Norte: Mi gato duerme por los dos.',
      'Q 24puertos: ¿Y en la niebla?',
      'A Elena Norte: Arde todo el día.',
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
    name: 'a surname of several words, an unknown voice from the audience',
    lang: 'es',
    page: '# Un debate sobre el faro\n#@ El Muelle\nModeradora: ¿Hace falta el faro?\nElena Norte: Sí, lo digo cada noche.\nIgnacio Sanz de Rueda: Discrepo.\nModeradora: ¿Y la niebla?\nSanz de Rueda: Hay radios.\nNorte: Se apagan.\nPúblico: ¿Quién paga?\nNorte: Todos.',
    is: [
      'Q El Muelle: ¿Hace falta el faro?',
      'A Elena Norte: Sí, lo digo cada noche.',
      'A Ignacio Sanz de Rueda: Discrepo.',
      'Q El Muelle: ¿Y la niebla?',
      'A Ignacio Sanz de Rueda: Hay radios.',
      'A Elena Norte: Se apagan.',
      'Q Público: ¿Quién paga?',
      'A Elena Norte: Todos.',
    ],
  },
  {
    name: 'a moderator by the role in the label; who is asked asks back as often as not',
    page: '# The harbour debate: a transcript\n#@ Harbour Post\nUNA BECK, MODERATOR: Good evening. Mr. Ahn, who needs the lamp?\nPAUL AHN (H), HARBOUR MASTER: We all do.\nBECK: Ms. Brook, is it so?\nLENA BROOK (S), SHIPOWNER: I have a radio.\nAHN: It was off on Monday.\nBROOK: I was asleep, Paul. Were you not?\nBECK: One at a time, please.\nAHN: I was awake.',
    is: [
      'Q Una Beck: Good evening. Mr. Ahn, who needs the lamp?',
      'A Paul Ahn: We all do.',
      'Q Una Beck: Ms. Brook, is it so?',
      'A Lena Brook: I have a radio.',
      'A Paul Ahn: It was off on Monday.',
      'A Lena Brook: I was asleep, Paul. Were you not?',
      'Q Una Beck: One at a time, please.',
      'A Paul Ahn: I was awake.',
    ],
  },
  {
    name: 'a reporter by the word before the name, another who asks once, offices without a name',
    page: '# Keeper Edda Norling met the press\n#@ Harbour Post\nReporter Una Beck (Post): Good evening. When do you light the lamp?\nThe Keeper: At dusk.\nTom Hale (Tide TV): And in fog? Does it burn?\nThe Keeper: It burns all day.\nUna Beck: One more thing about the cat.\nThe Keeper: It sleeps.',
    is: [
      'Q Una Beck: Good evening. When do you light the lamp?',
      'A The Keeper: At dusk.',
      'Q Tom Hale: And in fog? Does it burn?',
      'A The Keeper: It burns all day.',
      'Q Una Beck: One more thing about the cat.',
      'A The Keeper: It sleeps.',
    ],
  },
  {
    name: 'a president whom only the headline names, the hour at the end',
    page: '# Remarks by President Norling on the lamp\n#@ The White Tower\n3:14 P.M. EST\nQ Who lights the lamp?\nTHE PRESIDENT: I do, at dusk.\nQ And in fog?\nTHE PRESIDENT: Then it burns all day.\nEND 3:19 P.M. EST',
    is: [
      'Q The White Tower: Who lights the lamp?',
      'A Norling: I do, at dusk.',
      'Q The White Tower: And in fog?',
      'A Norling: Then it burns all day.',
    ],
  },
  {
    name: 'a minister whom the lead names',
    lang: 'ar',
    page: '# مؤتمر صحفي\n#@ الميناء\nعقد الوزير سامي حداد مؤتمرا صحفيا.\nسؤال: متى تشعل المصباح؟\nالوزير: عند الغروب.\nسؤال: وفي الضباب؟\nالوزير: يبقى مشتعلا طوال النهار.',
    is: [
      'Q الميناء: متى تشعل المصباح؟',
      'A سامي حداد: عند الغروب.',
      'Q الميناء: وفي الضباب؟',
      'A سامي حداد: يبقى مشتعلا طوال النهار.',
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
];

testTurns('labels', rows);
