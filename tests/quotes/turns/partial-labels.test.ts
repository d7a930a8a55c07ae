import { type Row, testTurns } from '../interview.ts';

const lead = 'Harbour Post spoke with lighthouse keeper Edda Norling, the last of her trade on the coast.';
const about = '# The last light\n#@ Harbour Post';

const rows: Row[] = [
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
    name: 'somebody quoted first, and one who alone asks',
    page: '# “The fog is a neighbour”\n#@ Harbour Radio\nMayor Lena Brook: The harbour will stay open.\nBeck: I asked the warden, Olaf Reeve, whether it will.\nReeve: It will not. We have no oil.\nBeck: Do you say so to the mayor?\nReeve: We did. We always do.\nBeck: Thank you.',
    is: [
      'Q Beck: I asked the warden, Olaf Reeve, whether it will.',
      'A Olaf Reeve: It will not. We have no oil.',
      'Q Beck: Do you say so to the mayor?',
      'A Olaf Reeve: We did. We always do.',
      'Q Beck: Thank you.',
    ],
  },
  {
    name: 'the asker alone has a label, and no list knows it',
    lang: 'tr',
    page: '# Kemal Aydoğan ile röportaj\n#@ Fener\nHazırsanız başlayalım.\nFenerGünlüğü: Lambayı ne zaman yakıyorsunuz?\nAlacakaranlıkta. Saate hiç bakmam.\nFenerGünlüğü: Peki siste?\nO zaman bütün gün yanar.',
    is: [
      'Q FenerGünlüğü: Lambayı ne zaman yakıyorsunuz?',
      'A Kemal Aydoğan: Alacakaranlıkta. Saate hiç bakmam.',
      'Q FenerGünlüğü: Peki siste?',
      'A Kemal Aydoğan: O zaman bütün gün yanar.',
    ],
  },
  {
    name: 'who answers alone has a label, and once asks back',
    page: `${about}\n${lead}\nWhen do you light the lamp?\nNorling: At dusk.\nAnd in fog?\nNorling: Then it burns all day.\nDo you sleep at all?\nNorling: I do. Do you?\nWho will follow you?\nNorling: My niece.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
      'Q Harbour Post: Do you sleep at all?',
      'A Edda Norling: I do. Do you?',
      'Q Harbour Post: Who will follow you?',
      'A Edda Norling: My niece.',
    ],
  },
  {
    name: 'labels on the first two turns, dashes before the others',
    page: `${about}\n${lead}\nHarbour Post: When do you light the lamp?\nEdda Norling: At dusk.\n– And in fog?\n– Then it burns all day.\n– Do you sleep?\n– I sleep by day.`,
    is: [
      'Q Harbour Post: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Harbour Post: And in fog?',
      'A Edda Norling: Then it burns all day.',
      'Q Harbour Post: Do you sleep?',
      'A Edda Norling: I sleep by day.',
    ],
  },
  {
    name: 'a label on one side only, once, beside dashes on both',
    lang: 'ru',
    page: '# Человек и лампа\nСмотритель маяка Тимур Лунин рассказал о туманах.\nКорреспондент: – Когда вы зажигаете лампу?\nЛунин: – В сумерках. На часы я не смотрю.\n– А в туман?\n– Тогда она горит весь день.\n– Вы спите?\n– Я сплю днём.',
    is: [
      'Q –: Когда вы зажигаете лампу?',
      'A Тимур Лунин: В сумерках. На часы я не смотрю.',
      'Q –: А в туман?',
      'A Тимур Лунин: Тогда она горит весь день.',
      'Q –: Вы спите?',
      'A Тимур Лунин: Я сплю днём.',
    ],
  },
  {
    name: 'two who answer one question in bold that has no label',
    lang: 'de',
    page: '# Zwei auf einem Boot\n#@ Hafenpost\n**Hafenpost: Wer von Ihnen steuert?**\nLena Brook: Ich, seit dem Frühjahr.\nPaul Ahnert: Und ich halte die Karte.\n**Und wer von Ihnen kocht?**\nAhnert: Niemand, und wir bereuen es.\n**Streiten Sie sich?**\nBrook: Nie.\nAhnert: Immer.',
    is: [
      'Q Hafenpost: Wer von Ihnen steuert?',
      'A Lena Brook: Ich, seit dem Frühjahr.',
      'A Paul Ahnert: Und ich halte die Karte.',
      'Q Hafenpost: Und wer von Ihnen kocht?',
      'A Paul Ahnert: Niemand, und wir bereuen es.',
      'Q Hafenpost: Streiten Sie sich?',
      'A Lena Brook: Nie.',
      'A Paul Ahnert: Immer.',
    ],
  },
  {
    name: 'only the first question is in bold without a label',
    page: `${about}\n${lead}\n**When do you light the lamp?**\nEN: At dusk.\nHP: And in fog?\nEN: Then it burns all day.\nHP: Do you sleep?\nEN: We take turns.`,
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
    name: 'labels on the first question and the first answer alone, and nobody introduced',
    lang: 'de',
    page: '# So leuchtet es sich leichter\n#@ fachnachrichten.de\nWer ein Licht hüten will, braucht Geduld.\n**HafenWoche: Was muss ein Wärter können?**\n**Konstantin Nordmann:** Wach bleiben. Niemand sollte nur die Uniform wollen.\n**Gibt es geborene Wärter?**\nNein, ich kenne keinen.\n**Was raten Sie?**\nGeduld.',
    is: [
      'Q HafenWoche: Was muss ein Wärter können?',
      'A Konstantin Nordmann: Wach bleiben. Niemand sollte nur die Uniform wollen.',
      'Q HafenWoche: Gibt es geborene Wärter?',
      'A Konstantin Nordmann: Nein, ich kenne keinen.',
      'Q HafenWoche: Was raten Sie?',
      'A Konstantin Nordmann: Geduld.',
    ],
  },
  {
    name: 'names in bold on the first question and its answer, and none in the questions in bold after them',
    page: '# A talk in the tower\n#@ Harbour Post\nThe keeper Edda Norling sat down with us.\n**Bo Ek:** When do you light the lamp?\n**Edda Norling:** At dusk.\n**And in fog?**\nThen it burns all day.\n**Do you sleep?**\nI take turns with it.',
    is: [
      'Q Bo Ek: When do you light the lamp?',
      'A Edda Norling: At dusk.',
      'Q Bo Ek: And in fog?',
      'A Edda Norling: Then it burns all day.',
      'Q Bo Ek: Do you sleep?',
      'A Edda Norling: I take turns with it.',
    ],
  },
  {
    name: 'a label on the first question only, plain questions after it, and names before all answers',
    lang: 'de',
    page: '# Edda Norling und Bo Ek über den Nebel\n#@ Hafenpost\nHafenpost: Wer zählt die Nächte?\nEdda Norling: Ich zähle sie.\nWie viele waren es?\nBo Ek: Zu viele. Wir waren jung.\nNorling: Elf.\nUnd danach?\nEk: Schliefen wir.',
    is: [
      'Q Hafenpost: Wer zählt die Nächte?',
      'A Edda Norling: Ich zähle sie.',
      'Q Hafenpost: Wie viele waren es?',
      'A Bo Ek: Zu viele. Wir waren jung.',
      'A Edda Norling: Elf.',
      'Q Hafenpost: Und danach?',
      'A Bo Ek: Schliefen wir.',
    ],
  },
];

testTurns('labels that some turns lack', rows);
