import { describe, expect, it } from 'vitest';
import { packs } from '../../utils/quotes/languages/index.ts';
import { findTurns } from '../../utils/quotes/turns.ts';
import { interviewPage } from './interview.ts';

/** The turns of a page, one a line: “Q Speaker: first words // next paragraph”. */
function turns(page: string, lang = 'en'): string[] | null {
  const source = interviewPage(page, lang);
  const found = findTurns(source, packs.find(pack => pack.code === lang) ?? null);
  return (
    found?.turns.map(turn => {
      const text = turn.spans.map(span => source.blocks[span.block]?.text.slice(span.start, span.end)).join(' // ');
      return `${turn.kind === 'question' ? 'Q' : 'A'} ${turn.speaker?.name ?? '–'}: ${text}`;
    }) ?? null
  );
}

type Row = { name: string; lang?: string; page: string; is: string[] | null };

const lead = 'Harbour Post spoke with lighthouse keeper Edda Norling, the last of her trade on the coast.';
const about = '# The last light\n#@ Harbour Post';

const interviews: Row[] = [
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
];

const others: Row[] = [
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
];

describe('interviews', () => {
  it.each(interviews)('$name', ({ page, lang, is }) => expect(turns(page, lang)).toEqual(is));
});

describe('not interviews', () => {
  it.each(others)('$name', ({ page, lang, is }) => expect(turns(page, lang)).toEqual(is));
});
