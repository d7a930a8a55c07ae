import { type Row, testTurns } from '../interview.ts';

const lead = 'Harbour Post spoke with lighthouse keeper Edda Norling, the last of her trade on the coast.';
const about = '# The last light\n#@ Harbour Post';

const rows: Row[] = [
  {
    name: 'a dash before the questions only; who spoke is named in the sentence before',
    page: '# The last light\n#@ Harbour Post\nEdda Norling has kept the lighthouse for forty years. Harbour Post spoke with her in the rain.\n– When is the lamp lit?\nAt dusk.\nMy aunt taught me.\n– And in fog?\nThen it burns all day.\n– Who comes after you?\nNobody.',
    is: [
      'Q Harbour Post: When is the lamp lit?',
      'A Edda Norling: At dusk. // My aunt taught me.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
      'Q Harbour Post: Who comes after you?',
      'A Edda Norling: Nobody.',
    ],
  },
  {
    name: 'a line that leads to another page was not said',
    page: '# The last light\n#@ Harbour Post\nHarbour Post spoke with lighthouse keeper Edda Norling.\n- When do you light the lamp?\n- At dusk.\nRead also: Fog over the coast\nI learned it from my aunt.\n- And in fog?\n- Then it burns all day.',
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk. // I learned it from my aunt.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'hyphens before question and answer',
    page: `${about}\n${lead}\n- When do you light the lamp?\n- At dusk. I never look at the clock.\n- And in fog?\n-Then it burns all day.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk. I never look at the clock.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'en dashes, a paragraph without a dash goes on with the answer',
    page: `${about}\n${lead}\n– When do you light the lamp?\n– At dusk.\nI learned it from my aunt.\n– And in fog?\n– Then it burns all day.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk. // I learned it from my aunt.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'em dashes, a question without a question mark and an answer that asks',
    page: `${about}\n${lead}\n— Tell us about your first night.\n— I was nineteen. Who sleeps at nineteen?\n— Were you afraid?\n— A little.\n— And now?\n— Now the machines are afraid of me.`,
    is: [
      'Q Harbour Post: Tell us about your first night.',
      'A Edda Norling: I was nineteen. Who sleeps at nineteen?',
      'Q Harbour Post: Were you afraid?',
      'A Edda Norling: A little.',
      'Q Harbour Post: And now?',
      'A Edda Norling: Now the machines are afraid of me.',
    ],
  },
  {
    name: 'hyphens before all turns, a question that trails off',
    page: `${about}\n${lead}\n-When do you light the lamp?\n-At dusk. I never look at the clock.\n-They say the council is tired of it…\n-I am tired of the council.\n-Will you leave?\n-No. I stay.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk. I never look at the clock.',
      'Q Harbour Post: They say the council is tired of it…',
      'A Edda Norling: I am tired of the council.',
      'Q Harbour Post: Will you leave?',
      'A Edda Norling: No. I stay.',
    ],
  },
  {
    name: 'a lead that says “we spoke” and names nobody in that sentence',
    lang: 'uk',
    page: '# Місто починається з тротуару\n#@ Крок\nУрбаністка Катерина Білик вивчає, як люди ходять. Ми поговорили з нею про лавки.\n— Почнімо з тротуарів.\n— Вони вузькі.\n— Хто винен?\n— Усі.\n— Що можна змінити?\n— Правила.',
    is: [
      'Q Крок: Почнімо з тротуарів.',
      'A Катерина Білик: Вони вузькі.',
      'Q Крок: Хто винен?',
      'A Катерина Білик: Усі.',
      'Q Крок: Що можна змінити?',
      'A Катерина Білик: Правила.',
    ],
  },
  {
    name: 'a question of two paragraphs',
    page: `${about}\n${lead}\n- The council wants to sell the tower. The vote is on Friday.\nWhat will you do?\n- Keep the lamp clean.\n- Will you leave?\n- No.`,
    is: [
      'Q Harbour Post: The council wants to sell the tower. The vote is on Friday. // What will you do?',
      'A Edda Norling: Keep the lamp clean.',
      'Q Harbour Post: Will you leave?',
      'A Edda Norling: No.',
    ],
  },
  {
    name: 'asterisks before questions only',
    page: `${about}\n${lead}\n* When do you light the lamp?\nAt dusk.\nI learned it from my aunt.\n* And in fog?\nThen it burns all day.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk. // I learned it from my aunt.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'bold questions, one of them without a question mark; a subheading was not said',
    page: `${about}\n${lead}\n**When do you light the lamp?**\nAt dusk, and I never look at the clock.\n## Nineteen winters\nI learned it from my aunt.\n**Describe a night in fog.**\nThen it burns all day.\n**Do you sleep?**\nWe take turns, the lamp and I.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk, and I never look at the clock. // I learned it from my aunt.',
      'Q Harbour Post: Describe a night in fog.',
      'A Edda Norling: Then it burns all day.',
      'Q Harbour Post: Do you sleep?',
      'A Edda Norling: We take turns, the lamp and I.',
    ],
  },
  {
    name: 'bold question and plain answer in one block',
    page: `${about}\n${lead}\n**When do you light the lamp?** At dusk, as my aunt did.\n**Are you ever bored?** I have the sea.\n**And in fog?** Then it burns all day.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk, as my aunt did.',
      'Q Harbour Post: Are you ever bored?',
      'A Edda Norling: I have the sea.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'bold questions with a dash, answers with a dash',
    page: `${about}\n${lead}\n**– When do you light the lamp?**\n– At dusk.\n**– Dusk?**\n– Yes. Is there a better hour?\n**– And in fog?**\n– Then it burns all day.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Harbour Post: Dusk?',
      'A Edda Norling: Yes. Is there a better hour?',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'questions as headings',
    page: `${about}\n${lead}\n## When do you light your lamp?\nI light it at dusk.\n## Are you ever bored?\nI have the sea.\n## What do you read in fog?\nMy aunt's letters.`,
    is: [
      'Q Harbour Post: When do you light your lamp?',
      'A Edda Norling: I light it at dusk.',
      'Q Harbour Post: Are you ever bored?',
      'A Edda Norling: I have the sea.',
      'Q Harbour Post: What do you read in fog?',
      "A Edda Norling: My aunt's letters.",
    ],
  },
  {
    name: 'a pull quote repeats and is left out',
    page: `${about}\n${lead}\n**When do you light the lamp?**\nAt dusk. I never look at the clock.\n> I never look at the clock.\n**And in fog?**\nThen it burns all day.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk. I never look at the clock.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'numbered questions',
    page: `${about}\n${lead}\n1. When do you light your lamp?\nI light it at dusk.\n2. Are you ever bored?\nI have the sea.\n3. And in fog?\nThen we burn it all day.`,
    is: [
      'Q Harbour Post: When do you light your lamp?',
      'A Edda Norling: I light it at dusk.',
      'Q Harbour Post: Are you ever bored?',
      'A Edda Norling: I have the sea.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then we burn it all day.',
    ],
  },
  {
    name: 'a letter with a full stop and a colon',
    lang: 'fr',
    page: '# Une nuit au phare\n#@ Le Quai\nLa gardienne Édith Norlin répond à nos questions.\nQ. : Quand allumez-vous la lampe ?\nR. : Au crépuscule.\nQ. : Et dans le brouillard ?\nR. : Alors elle brûle toute la journée.',
    is: [
      'Q Le Quai: Quand allumez-vous la lampe ?',
      'A Édith Norlin: Au crépuscule.',
      'Q Le Quai: Et dans le brouillard ?',
      'A Édith Norlin: Alors elle brûle toute la journée.',
    ],
  },
  {
    name: 'questions in bold that Armenian marks inside a word',
    lang: 'hy',
    page: '# Արամ Սահակյան․ «Մառախուղը հարևան է»\n#! Հարցազրույց\n**Ե՞րբ եք վառում լամպը։**\nՄթնշաղին։ Ես ժամացույցին չեմ նայում։\n**Իսկ մառախուղի՞ն։**\nԱյդ ժամանակ այն ամբողջ օրը վառվում է։',
    is: [
      'Q –: Ե՞րբ եք վառում լամպը։',
      'A Արամ Սահակյան: Մթնշաղին։ Ես ժամացույցին չեմ նայում։',
      'Q –: Իսկ մառախուղի՞ն։',
      'A Արամ Սահակյան: Այդ ժամանակ այն ամբողջ օրը վառվում է։',
    ],
  },
  {
    name: 'an answer before the first question, a question that trails off',
    lang: 'uk',
    page: '# Лунін: «Човен витримав шторм»\nПрес-конференція капітана порту Максима Луніна після регати\n– Усі на березі, чого ж більше хотіти? Молодці! Човен витримав шторм.\n– Кажуть, що весла були чужі..\n– Про весла я мовчу.\n– Чи буде осіння регата?\n– Буде в жовтні.\n– Хто попливе з вами?\n– Поки не знаю.',
    is: [
      'A Максим Лунін: Усі на березі, чого ж більше хотіти? Молодці! Човен витримав шторм.',
      'Q –: Кажуть, що весла були чужі..',
      'A Максим Лунін: Про весла я мовчу.',
      'Q –: Чи буде осіння регата?',
      'A Максим Лунін: Буде в жовтні.',
      'Q –: Хто попливе з вами?',
      'A Максим Лунін: Поки не знаю.',
    ],
  },
  {
    name: 'Spanish dashes without a space',
    lang: 'es',
    page: '# Una noche en el faro\n#@ El Muelle\nEl Muelle conversó con la farera Elena Norte.\n–¿Cuándo enciende la lámpara?\n–Al anochecer. Nunca miro el reloj.\n–¿Y en la niebla?\n–Entonces arde todo el día.',
    is: [
      'Q El Muelle: ¿Cuándo enciende la lámpara?',
      'A Elena Norte: Al anochecer. Nunca miro el reloj.',
      'Q El Muelle: ¿Y en la niebla?',
      'A Elena Norte: Entonces arde todo el día.',
    ],
  },
  {
    name: 'a bold lead is no question',
    page: `${about}\n**${lead}**\n**When do you light the lamp?**\nAt dusk, I think.\n**And in fog?**\nThen it burns all day.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk, I think.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'a bulleted list inside an answer',
    page: `${about}\n${lead}\n**What do you carry up?**\nThree things:\n• oil,\n• a book,\n• my cat.\n**And down?**\nThe cat.`,
    is: [
      'Q Harbour Post: What do you carry up?',
      'A Edda Norling: Three things: // oil, // a book, // my cat.',
      'Q Harbour Post: And down?',
      'A Edda Norling: The cat.',
    ],
  },
  {
    name: 'an unknown language still has dashes and question marks',
    lang: 'xx',
    page: `# Vai lume\n#@ Porto\n– Kel ora lumas?\n– Sera.\n– Ek brumo?\n– Toda dia.\n– Sola?\n– Sola.`,
    is: [
      'Q Porto: Kel ora lumas?',
      'A –: Sera.',
      'Q Porto: Ek brumo?',
      'A –: Toda dia.',
      'Q Porto: Sola?',
      'A –: Sola.',
    ],
  },
  {
    name: 'a note in italics after the last answer, questions in bold',
    page: `${about}\n${lead}\n__This interview has been edited.__\n**When do you light the lamp?**\nAt dusk.\n**And in fog?**\nThen it burns all day.\n__Questions about this tower? Write to us. We read every letter.__`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'questions in italics',
    page: `${about}\n${lead}\n__When do you light the lamp?__\nAt dusk.\n**A short night**\nI learned it from my aunt.\n__And in fog?__\nThen it burns all day.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk. // I learned it from my aunt.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'a greeting before the first question',
    page: `${about}\n${lead}\n**Edda Norling, you keep the last lamp. Welcome to the show.**\nThanks for having me. I never miss it.\n**When do you light the lamp?**\nAt dusk.\n**And in fog?**\nThen it burns all day.`,
    is: [
      'Q Harbour Post: Edda Norling, you keep the last lamp. Welcome to the show.',
      'A Edda Norling: Thanks for having me. I never miss it.',
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'a pull quote of the end of a sentence',
    page: `${about}\n${lead}\n**When do you light the lamp?**\nAt dusk, for I never look at the clock.\n> I never look at the clock\n**And in fog?**\nThen it burns all day.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk, for I never look at the clock.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'bullets before questions in bold, hyphens before answers, in a script without capitals',
    lang: 'ar',
    page: '# حارس المنارة: الضباب جار\n#@ الميناء\nتحدث حارس المنارة سامي حداد إلى الميناء.\n**● متى تشعل المصباح؟**\n- عند الغروب، كما كنت أفعل دائما.\n**● وفي الضباب؟**\n- يبقى مشتعلا طوال النهار.\n**● الناس يقولون إنه قديم.**\n- أنا أقدم منه.',
    is: [
      'Q الميناء: متى تشعل المصباح؟',
      'A سامي حداد: عند الغروب، كما كنت أفعل دائما.',
      'Q الميناء: وفي الضباب؟',
      'A سامي حداد: يبقى مشتعلا طوال النهار.',
      'Q الميناء: الناس يقولون إنه قديم.',
      'A سامي حداد: أنا أقدم منه.',
    ],
  },
  {
    name: 'filled and empty squares',
    page: `# Night on the coast\n#@ Harbour Post\n■ When did your lamp go out?\n□ At dusk, when I slept.\n■ And in fog?\n□ Then it burns all day.`,
    is: [
      'Q Harbour Post: When did your lamp go out?',
      'A –: At dusk, when I slept.',
      'Q Harbour Post: And in fog?',
      'A –: Then it burns all day.',
    ],
  },
  {
    name: 'what stands below the only heading after the last answer',
    page: `${about}\n${lead}\n**Harbour Post: When do you light the lamp?**\n**Edda Norling:** At dusk.\n**Harbour Post: And in fog?**\n**Edda Norling:** Then it burns all day.\n**Note from the author:**\nHi, this is Una Beck. I hope you liked it.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
    ],
  },
  {
    name: 'a coach comments on a match: an answer first, with who says so, then one question',
    lang: 'ru',
    page: '# Терпели до конца\n#@ Пристань\nТренер «Лоцмана» Олег Тихий прокомментировал победу над «Маяком».\n– Матч был сложный, – начал тренер. – Рад за ребят.\n– Почему не играл Лунин?\n– У него болит колено.\n– А когда он вернётся?\n– Мы его ждём в мае.',
    is: [
      'A Олег Тихий: Матч был сложный, – начал тренер. – Рад за ребят.',
      'Q Пристань: Почему не играл Лунин?',
      'A Олег Тихий: У него болит колено.',
      'Q Пристань: А когда он вернётся?',
      'A Олег Тихий: Мы его ждём в мае.',
    ],
  },
  {
    name: 'questions in capitals, few of which say “you”',
    page: `${about}\n${lead}\nWHAT IS THE LAMP FOR?\nI light it for the herring.\nAND WHAT DO YOU DO IN FOG?\nThen we burn it all day.\nWHO COMES AT DAWN?\nMy cat.`,
    is: [
      'Q Harbour Post: WHAT IS THE LAMP FOR?',
      'A Edda Norling: I light it for the herring.',
      'Q Harbour Post: AND WHAT DO YOU DO IN FOG?',
      'A Edda Norling: Then we burn it all day.',
      'Q Harbour Post: WHO COMES AT DAWN?',
      'A Edda Norling: My cat.',
    ],
  },
];

testTurns('how turns are marked', rows);
