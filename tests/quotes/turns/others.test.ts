import { type Row, testTurns } from '../interview.ts';

const rows: Row[] = [
  {
    name: 'a guide in sections with letters',
    page: '# Lamps for every tower\n## Why does the lamp matter?\nA lamp is what ships see of a tower. It tells you where I am.\n## A. Light and colour\nThe lamp has to reach the last buoy.\n## B. Oil and wicks\nOil burns longer than you think.\n## C. Glass\nGlass is dear.\nHow it works: The wick burns.\n## Which lamp will you choose?\nThe one that burns.',
    is: null,
  },
  {
    name: 'questions with dashes that nobody asked anybody',
    page: '# The ferry in May\n– When does it run?\nFrom six to midnight.\n– What does it cost?\nTwo crowns.\n– Where can one park?\nBehind the church.',
    is: null,
  },
  {
    name: 'a list with dashes',
    page: '# What changes in May\n- the fares rise,\n- the night bus returns,\n- the ferry stops at Holm.',
    is: null,
  },
  {
    name: 'a bulleted list',
    page: '# What changes in May\nThe council decided:\n• new fares\n• a night bus\n• a stop at Holm',
    is: null,
  },
  {
    name: 'dash speech in news',
    lang: 'ru',
    page: '# Паром вернулся\n– Мы ждали его три года, – сказала учительница Вера Лунина.\nПричал открыли утром.\n– А кто заплатит? – спросил рыбак Олег Тихий.\n– Заплатит область, – ответил капитан.',
    is: null,
  },
  {
    name: 'a page of frequent questions',
    page: '# Frequently asked questions\n**How do I renew my card?**\nBring the old card to any office.\n**Can I pay by phone?**\nYes, in the app.\n**Where do I complain?**\nWrite to the service desk.',
    is: null,
  },
  {
    name: 'frequent questions below a sales pitch',
    page: '# Power for your harbour\nOur lamp does more than burn.\n## Frequently asked questions\nQ: Is your lamp easy to clean?\nA: Absolutely. We made it so.\nQ: How soon will I see results?\nA: Many of our customers see results at dusk.\nQ: Do you sell oil?\nA: We sell it by the cask.',
    is: null,
  },
  {
    name: 'a page of questions and answers without the word',
    page: '# Your library card\n## How do I renew my card?\nBring the old card to any office.\n## Can I pay by phone?\nYou pay in the app.\n## Do you lend games?\nWe lend up to three.',
    is: null,
  },
  {
    name: 'news under bold subheads',
    page: '# Ferry returns\n**A cold morning**\nThe ferry came at six.\n**Full to the rail**\nMore than two hundred people waited.\n**What comes next?**\nThe council will vote on Friday.',
    is: null,
  },
  {
    name: 'news under subheads that ask',
    page: '# Why the ferry stopped\n## What happened?\nThe ferry hit a pier on Monday.\n## Who was aboard?\nNobody was hurt, Mayor Lena Brook said.\n## What comes next?\nThe council will vote on Friday.',
    is: null,
  },
  {
    name: 'a live blog',
    page: '# Storm: live\n**10:35** The bridge is closed.\n**10:50** Trains stop at Holm.\n**11:05** When will power return? The company does not say.',
    is: null,
  },
  {
    name: 'facts under labels',
    page: '# Match report\nReferee: Ole Lind\nGoals: Brook, Ahn\nCrowd: 2,100\nBrook scored early.\nDid anyone expect that? Hardly.',
    is: null,
  },
  {
    name: 'recipes with repeated labels',
    page: '# Two soups\nServes: four\nTime: one hour\nStir.\nServes: two\nTime: half an hour\nStir again.',
    is: null,
  },
  {
    name: 'news with quotes after questions of its own',
    page: '# Fares\nWho will pay for the ferry?\n“We all will,” Lena Brook told Harbour Post.\nIs that fair?\n“I think you know the answer,” she said.',
    is: null,
  },
  {
    name: 'news that explains a person under headings that ask',
    page: `# Who is Mara Lind?\n#@ Harbour Post\nMara Lind wants to lead the harbour board. Her rise was quick.\nJoin the conversation below.\n## Where did Mara Lind grow up?\nMara Lind grew up in Holm. She told a school paper: “I count ships.”\n## Who taught her?\nHer aunt Ada Lind did. “We all sang,” Ada Lind says.\n## What did she study?\nShe studied tides. “My best years,” she wrote.\n## When did she return?\nShe came back in May.\n## Will she win?\nNobody knows.`,
    is: null,
  },
  {
    name: 'what speaks for and against, under questions',
    page: '# Three lamps\n#@ Harbour Post\n**Which lamp should you buy?**\nPros: I like it.\nCons: I paid too much.\n**Which lamp should you not buy?**\nPros: I like the glass.\nCons: It fell on me.\n**Do you need one?**\nPros: We all do.\nCons: We have the moon.',
    is: null,
  },
  {
    name: 'data sheets under questions',
    page: `# Five lamps\n#@ Harbour Post\nWhich lamp is the best?\nDiameter: some of it\nWeight: some of it\nGlass: some of it\nHeight: some of it\nColour: some of it\nRange: some of it\nFlame: some of it\nBase: some of it\nMaker: some of it\nWhich one is light?\nDiameter: some of it\nWeight: some of it\nGlass: some of it\nHeight: some of it\nColour: some of it\nRange: some of it\nFlame: some of it\nBase: some of it\nMaker: some of it\nWhich one lasts?\nDiameter: some of it\nWeight: some of it\nGlass: some of it\nHeight: some of it\nColour: some of it\nRange: some of it\nFlame: some of it\nBase: some of it\nMaker: some of it`,
    is: null,
  },
  { name: 'nothing', page: '', is: null },
  {
    name: 'news under headings that ask, the first with what it is about before a colon',
    lang: 'de',
    page: '# Fähren im Hafen: Wie sicher ist die Überfahrt?\n#= Anna Keil\n#= Bo Ek\nHolm. Zwei Fähren liegen fest. Viele Pendler warten am Steg.\nIm Laden am Kai fehlt seit Montag das Brot. „Wir haben noch Zwieback“, sagt Jonas Brandt im Gespräch mit unserer Redaktion.\n## Stiller Hafen: Was ist am Montag in Holm passiert?\nGegen Mittag meldete der Lotse: Beide Ruder klemmen.\nEin Taucher war schnell da. Doch die Teile fehlen noch.\n## Was ist über die Ursache bekannt?\nDie Werft geht nach allem, was unsere Redaktion weiß, von Rost aus. „Wir prüfen“, sagt ein Sprecher.\n## Wer zahlt den Pendlern ein Taxi?\nDie Reederei zögert noch. Es gab in diesem Jahr schon drei solche Tage.\n## Wie alt sind die Schiffe?\nBeide fuhren schon vor vierzig Jahren. Das steht in jedem Prospekt.',
    is: null,
  },
  {
    name: 'a German explainer that answers its own questions: “sie” is they, and only the quoted say “wir”',
    lang: 'de',
    page: '# Stromausfall: Wie sicher ist das Netz?\n#@ Hafenpost\nZwei Masten brannten. Una Beck beantwortet die Fragen. Das Kind blieb zu Hause.\n## Was ist passiert?\nZwei Masten brannten. „Wir haben nichts gehört“, sagt Una Beck.\n## Wer war es, und wie kamen sie dorthin?\nDas weiß niemand.\n## Wie lange dauern sie?\nAusfälle dauern meist eine Stunde.\n## Was tun ihre Nachbarn?\nSie warten.',
    is: null,
  },
  {
    name: 'a play',
    lang: 'ru',
    page: '# Праздник на маяке\nФЕЯ: Здравствуйте! Я правильно прилетела?\nЛИСА: Правильно.\nФЕЯ: А ты кто?\nЛИСА: Я лиса.\nФЕЯ: Разве лисы живут у моря?\nЛИСА: Мы живём везде.',
    is: null,
  },
  {
    name: 'a play with a host',
    lang: 'ru',
    page: '# Праздник на маяке\nВредина: Кто здесь шумит?\nВедущая: У нас праздник. А вы кто?\nВредина: Вы меня не знаете? Я Вредина.\nВедущая: Ну как же, знаем.\nВредина: Я ничего не брала.\nВедущая: Откуда у тебя наша лампа?\nВредина: Какая лампа?',
    is: null,
  },
  {
    name: 'a tale whose people speak after dashes',
    lang: 'ru',
    page: '# Дождь над молом\n#@ Вестник гавани\nВ окно стукнули. Рая отложила сеть.\n— Ты чего так рано?\n— Шторм идёт. Я лодку вытащил.\nРая кивнула.\n— Супу налить?\n— Налей. А хлеб у тебя есть?\n— Есть, вчерашний.\nЗа окном потемнело.\n— Отец не звонил?\n— Звонил. Я ему всё сказал.',
    is: null,
  },
  {
    name: 'jokes',
    lang: 'az',
    page: '# Günün lətifələri\n#@ Liman\n- Bələdçi, mən nə vaxt çatacağam?\n- Sən artıq keçmisən.\n- Ofisiant, sizdə balıq var?\n- Var, amma üzə bilmir.\n- Siz kim işləyirsiniz?\n- Mən gözətçiyəm.',
    is: null,
  },
  {
    name: 'news that asks, below a headline that gives somebody’s words',
    lang: 'de',
    page: '# Edda Norling: „Mir fehlt der Nebel“\n#@ Hafenpost\nDer Turm steht seit hundert Jahren.\n**Wer soll das bezahlen?**\nDie Gemeinde zögert. „Ich zahle nicht“, sagt der Kämmerer.\n**Wissen Sie, wer die Lampe putzt?**\nEdda Norling, seit elf Jahren.\nWas folgt daraus?\nVorerst nichts.',
    is: null,
  },
  {
    name: 'advice that says “you” once, where nobody speaks outside marks',
    lang: 'de',
    page: '# Nebel: Was hilft?\nViele fürchten ihn. Die Wärterin Edda Norling erklärt die Regeln.\n**Wann sollten Sie umkehren?**\nWenn die Tonne nicht mehr zu sehen ist, sollten Sie wenden.\n**Welches Licht hilft?**\nGelbes trägt weit. „Ich greife zu Kerzen“, sagt Norling.\n**Was zahlt die Gemeinde?**\nDie meisten zahlen die Hälfte.',
    is: null,
  },
  {
    name: 'advice that says “you” in its answers, below an expert’s name',
    page: '# Before you buy a lamp\n#@ Harbour Post\nEdda Norling, a keeper, knows what most buyers forget.\n**Do you need the largest?**\nMost of us never light it. You may want to start small.\n**Can you clean it alone?**\nYou can, with a soft cloth.\n**What will it cost?**\nOurs begin at four crowns.',
    is: null,
  },
  {
    name: 'the questions that matter most, and “we” who answer them',
    lang: 'de',
    page: '# Neue Lampen: Die wichtigsten Fragen\n#@ Hafenpost\nViele fragen nach dem Licht. Wir haben die Antworten.\n**Wann lohnt sich das für mich?**\nWenn Ihr Turm hoch ist. Wir raten zu Öl.\n**Wie hell ist sie?**\nSie trägt zwölf Meilen.\n**Was müssen Sie jetzt tun?**\nRufen Sie uns an.',
    is: null,
  },
  {
    name: 'two rivals under headings, told by the editors',
    page: '# Who will lead the board?\n#@ Harbour Post\nThe board votes on Friday.\n## Edda Norling, keeper\n**What is new about her?**\nShe wants two lamps.\n**Who pays?**\nThe town.\n## Bo Ek, pilot\n**What is new about him?**\nHe wants none.\n**Who pays?**\nNobody.',
    is: null,
  },
  {
    name: 'news with two questions that readers may have, and “we” who answer',
    page: '# The tower opens on Sundays\n#@ Harbour Post\nThe tower opens on Sundays, says Edda Norling, a keeper.\n**Can you bring a dog?**\nYes, we like dogs.\n**Do you need a ticket?**\nNo. Our doors are open.',
    is: null,
  },
];

testTurns('not interviews', rows);
