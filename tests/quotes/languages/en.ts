import type { Case } from '../cases.ts';

export const cases: Case[] = [
  [
    'what the words are about',
    'Coach Ann Lee was pleased. “We fought hard,” said Lee.\nOn the referee: “Wrong twice, and the whole town saw it.”\nAs Tom Berg put it: “Nobody plays on this ice for fun.”',
    [
      'Ann Lee: We fought hard,',
      'Ann Lee: Wrong twice, and the whole town saw it.',
      'Tom Berg: Nobody plays on this ice for fun.',
    ],
  ],
  // Where the attribution stands.
  ['said after the words', '“We won,” said Ann Lee.', ['Ann Lee: We won,']],
  ['said before the words', 'Ann Lee said: "We won the match."', ['Ann Lee: We won the match.']],
  ['the verb after the name', '“The river is rising,” Ann Lee said on Monday.', ['Ann Lee: The river is rising,']],
  [
    'a split quote is one quote in two pieces',
    '“The bridge is old,” Ann Lee said, “and it will not last.”',
    ['Ann Lee: The bridge is old, / and it will not last.'],
  ],
  [
    'what follows in the same paragraph goes on',
    '“The bridge is old,” Ann Lee said. “It will not last another winter.”',
    ['Ann Lee: The bridge is old,', 'Ann Lee: It will not last another winter.'],
  ],
  [
    'a colon before the words',
    'Ann Lee put it this way: “Nobody asked the people who live here.”',
    ['Ann Lee: Nobody asked the people who live here.'],
  ],
  [
    'the attribution in the sentence before',
    'Ann Lee disagreed in an interview. “Nobody asked the people who live here,” she said.',
    ['Ann Lee: Nobody asked the people who live here,'],
  ],
  [
    'according to',
    'The dam is “in danger of breaking,” according to Bo Ek, an engineer.',
    ['Bo Ek (engineer): in danger of breaking,'],
  ],
  [
    'a partial quote inside a paraphrase',
    'Ann Lee said the plan was “a gift to nobody but the builders” and would be stopped.',
    ['Ann Lee: a gift to nobody but the builders'],
  ],
  ['a verb of its own: added', '“We are ready,” added Bo Ek.', ['Bo Ek: We are ready,']],
  ['told and its listener', '“The road stays closed,” Ann Lee told Bo Ek.', ['Ann Lee: The road stays closed,']],
  [
    'who said it, and who tells that they did',
    '“We want to see it settled by spring,” Ann Lee said, according to WKLM.',
    ['Ann Lee: We want to see it settled by spring,'],
  ],
  [
    'whom a paper quotes as saying it',
    'The Harbour Post quotes an unnamed rower as saying “the sea has taken everything we had”.',
    ['an unnamed rower: the sea has taken everything we had'],
  ],
  [
    'who is quoted by a paper',
    '“The sea has taken everything,” the fisherman was quoted as saying by the Harbour Post.',
    ['the fisherman: The sea has taken everything,'],
  ],
  [
    'the office and what it is of before a name of no list',
    '“They were found in a rented room,” Senior Superintendent of Police Renu Maltri said.',
    ['Renu Maltri (Senior Superintendent of Police): They were found in a rented room,'],
  ],
  [
    'a part of the office in parentheses',
    '“They were found in a rented room,” said Deputy Commissioner of Police (North) Renu Maltri.',
    ['Renu Maltri (Deputy Commissioner of Police (North)): They were found in a rented room,'],
  ],
  [
    'what an office is for, and a title',
    'Cabinet Secretary for Health Dr. Wanji Kamar said: “We will mend every roof.”',
    ['Wanji Kamar (Cabinet Secretary for Health): We will mend every roof.'],
  ],
  [
    'ranks of the police',
    'Detective Constable Priya Nair, of the county force, said: “This was a cowardly act.”',
    ['Priya Nair (Detective Constable): This was a cowardly act.'],
  ],
  [
    'a sentence after “according to” is no role',
    'According to Mr Lee, the woman was held for fraud and not for her politics. “She hid it,” he said.',
    ['Lee: She hid it,'],
  ],
  [
    'a statement is whose it is',
    'Ann Lee, a spokesperson for the board, said in a statement that the pier was shut.\n“The board regrets the delay,” the statement read.',
    ['Ann Lee (spokesperson for the board): The board regrets the delay,'],
  ],
  [
    'a statement that a body has issued',
    'The harbour board issued a statement about the pier.\n“The board regrets the delay,” the statement said.',
    ['The harbour board: The board regrets the delay,'],
  ],
  [
    'the initials of an office',
    'The Commissioner of Police, Ms Ann Lee, visited the market.\n“We have made four arrests,” the CP said.',
    ['Ann Lee (Commissioner of Police): We have made four arrests,'],
  ],
  [
    'a body is one with its initials, whichever is named first',
    'The Harbour Crime Centre said it was “glad to help”.\n“We have made four arrests,” the HCC said. The RNLA called it “a fine day”. The Royal Northern Lifeboat Association said it “could not be better”.',
    [
      'Harbour Crime Centre: glad to help',
      'Harbour Crime Centre: We have made four arrests,',
      'Royal Northern Lifeboat Association: a fine day',
      'Royal Northern Lifeboat Association: could not be better',
    ],
  ],
  [
    'and with the acronym in parentheses after its name, whatever that stands for',
    'The Coast Office (KW) said it was “glad to help”.\n“We have made four arrests,” the KW said.',
    ['Coast Office: glad to help', 'Coast Office: We have made four arrests,'],
  ],
  [
    'but nobody is one with a party in parentheses',
    'Ann Lee (HCC) said she was “glad to help”.\n“We have made four arrests,” the HCC said.',
    ['Ann Lee: glad to help', 'HCC: We have made four arrests,'],
  ],
  [
    'initials of a body that somebody heads are the body’s',
    'NMB Chair Ann Lee resigned on Monday.\n“We have made four mistakes,” the NMB said.',
    ['NMB: We have made four mistakes,'],
  ],
  [
    'a nation for somebody named',
    'Manager Ann Lee was furious with her side. “It was not good enough,” the Irishwoman said.',
    ['Ann Lee (Manager): It was not good enough,'],
  ],
  ['asked', '“Who will pay for the road?” asked Ann Lee.', ['Ann Lee: Who will pay for the road?']],
  [
    'wrote',
    'In a letter, Ann Lee wrote that “the road belongs to all of us.”',
    ['Ann Lee: the road belongs to all of us.'],
  ],
  ['tweeted', '“What a night for this little town,” Bo Ek tweeted.', ['Bo Ek: What a night for this little town,']],
  // Marks.
  ['straight marks', '"We are going home tomorrow," Ann Lee said.', ['Ann Lee: We are going home tomorrow,']],
  ['single marks', '‘We are going home tomorrow,’ Ann Lee said.', ['Ann Lee: We are going home tomorrow,']],
  ['angle marks in English', '«We are going home tomorrow,» Ann Lee said.', ['Ann Lee: We are going home tomorrow,']],
  ['an apostrophe is no mark', "Ann Lee said the workers' vote wasn't over.", []],
  [
    'a quote in a quote belongs to the outer one',
    '“He told me ‘never again’ and left,” Ann Lee said.',
    ['Ann Lee: He told me ‘never again’ and left,'],
  ],
  ['mixed marks', '“We are going home tomorrow," Ann Lee said.', ['Ann Lee: We are going home tomorrow,']],
  ['two opening marks', '“We are going home tomorrow,“ Ann Lee said.', ['Ann Lee: We are going home tomorrow,']],
  [
    'an unclosed quote ends with its paragraph',
    'Ann Lee said: “We are going home tomorrow.\nThe road is closed.',
    ['Ann Lee: We are going home tomorrow.'],
  ],
  [
    'marks that open again in every paragraph',
    '“The river is rising,” Ann Lee said. “We are all afraid.\n“And nobody comes to help us.”',
    ['Ann Lee: The river is rising,', 'Ann Lee: We are all afraid. / And nobody comes to help us.'],
  ],
  [
    'opened once and closed paragraphs later',
    '“The river is rising and we are afraid.\nNobody comes to help us.\nWe will have to leave,” Ann Lee said.',
    ['Ann Lee: The river is rising and we are afraid. / Nobody comes to help us. / We will have to leave,'],
  ],
  // Who speaks.
  [
    'a pronoun',
    'Susan Park has run the clinic since May. “We treat everyone who comes,” she said.',
    ['Susan Park: We treat everyone who comes,'],
  ],
  [
    'he and she are two people',
    'Susan Park met Robert Hale at the clinic. “We treat everyone,” she said.',
    ['Susan Park: We treat everyone,'],
  ],
  [
    'the surname is the person',
    'Susan Park runs the clinic in the old town. “We treat everyone who comes,” Park said.',
    ['Susan Park: We treat everyone who comes,'],
  ],
  [
    'a title is no part of the name',
    'Dr. Susan Park runs the clinic. “We treat everyone who comes,” Dr. Park said.',
    ['Susan Park: We treat everyone who comes,'],
  ],
  [
    'two people with one surname stay two',
    '“I will vote against it,” said Susan Park. “And I will vote for it,” said Robert Park.',
    ['Susan Park: I will vote against it,', 'Robert Park: And I will vote for it,'],
  ],
  [
    'a role before the name',
    '“The road stays closed,” said police spokesman Bo Ek.',
    ['Bo Ek (police spokesman): The road stays closed,'],
  ],
  [
    'a role after the name',
    '“The road stays closed,” said Ann Lee, the mayor of Elmsford.',
    ['Ann Lee (mayor of Elmsford): The road stays closed,'],
  ],
  [
    'a role alone that the page has given',
    'The economist Susan Park has studied the port for years. “It is far too small,” the economist said.',
    ['Susan Park: It is far too small,'],
  ],
  [
    'somebody new known by role only',
    '“The trains will run again on Friday,” a spokesman said.',
    ['a spokesman: The trains will run again on Friday,'],
  ],
  [
    'a group',
    '“We will not leave this square,” the protesters said.',
    ['the protesters: We will not leave this square,'],
  ],
  [
    'a newspaper',
    'The Elmsford Herald wrote: “The mayor has lost the trust of the town.”',
    ['Elmsford Herald: The mayor has lost the trust of the town.'],
  ],
  [
    'the name inside another name does not speak',
    '“The road stays closed,” said Bo Ek, a spokesman for Ann Lee.',
    ['Bo Ek: The road stays closed,'],
  ],
  [
    'two speakers in turn',
    '“I like the plan,” said Susan Park.\n“I do not,” said Robert Hale.',
    ['Susan Park: I like the plan,', 'Robert Hale: I do not,'],
  ],
  [
    'nobody is named',
    '“There is nothing to see here, please walk on.”',
    ['?: There is nothing to see here, please walk on.'],
  ],
  [
    'a name like a built-in thing',
    '“We are going home tomorrow,” said Constructor Proto.',
    ['Constructor Proto: We are going home tomorrow,'],
  ],
  [
    'a name in capitals',
    'ANNA LEE runs the ferries.\n“We are going home tomorrow,” Lee said.',
    ['Anna Lee: We are going home tomorrow,'],
  ],
  [
    'a name in capitals and in small letters',
    'ANNA MCLEE runs the ferries. The harbour knows Anna McLee.\n“We are going home tomorrow,” McLee said.',
    ['Anna McLee: We are going home tomorrow,'],
  ],
  [
    'who took the picture is not who speaks',
    'The harbour closed on Monday.\n^ Photo: Robert Hale/Harbour Post\n“We are going home tomorrow and we will not come back.”',
    ['?: We are going home tomorrow and we will not come back.'],
  ],
  [
    'a body by its name and its noun',
    '“The river is rising,” Harbour magazine wrote. “It is not,” Valley magazine replied.',
    ['Harbour magazine: The river is rising,', 'Valley magazine: It is not,'],
  ],
  [
    'whose the body is, with nothing but an apostrophe',
    'On Monday Banks’ campaign called the plan “a gift to the builders who paid for it.”',
    ['campaign: a gift to the builders who paid for it.'],
  ],
  [
    'another, and nobody knows who',
    '“We lost the house,” one neighbour said. Another said: “We lost the farm as well.”',
    ['one neighbour: We lost the house,', 'Another: We lost the farm as well.'],
  ],
  [
    'according to a paper that no list knows',
    'The dam is “in danger of breaking,” according to a Westport readout.',
    ['a Westport readout: in danger of breaking,'],
  ],
  [
    'between two people, where the text tells neither',
    'Ann Lee met Bo Ek at the harbour. The two talked. They left. It was about “the price of a promise.”',
    ['?: the price of a promise.'],
  ],
  [
    'what only begins a sentence is no name',
    'It was only a rumour.\nRumour has it that the mill is “as good as sold.”',
    ['?: as good as sold.'],
  ],
  [
    'an act of speech that begins its sentence is no first name',
    'The miller was angry. Said Mara Lind: “We will not sell the mill.”',
    ['Mara Lind: We will not sell the mill.'],
  ],
  [
    'a surname that is also a word',
    'The field was flooded.\nField said: “We will not sell the mill.”',
    ['Field: We will not sell the mill.'],
  ],
  // Nobody's words.
  ['the title of a book', 'Her book “The Long Road Home” appeared in May.', []],
  ['the title of a film', 'He played a sailor in the film “Northern Lights.”', []],
  ['a nickname', 'Robert “Bobby” Hale opened the shop in 1990.', []],
  ['what people at large call a thing', 'Many people in town call it a “kitchen tax”.', ['?: kitchen tax']],
  ['words as words', 'The word “wharf” comes from Old English.', []],
  // Whole pages.
  [
    'a page with two experts',
    'The harbour engineer Susan Park expects a hard winter.\n“The ice comes earlier every year,” she said.\nRobert Hale, who runs the ferries, is calmer. “We have seen worse,” Hale said.',
    ['Susan Park (harbour engineer): The ice comes earlier every year,', 'Robert Hale: We have seen worse,'],
  ],
  [
    'a transcript with a bare Q',
    'PRESIDENT HALVORSEN: Thank you all for coming.\nQ Will you sign the bill, Mr. President?\nPRESIDENT HALVORSEN: I will.\nQ When?\nPRESIDENT HALVORSEN: On Friday.',
    [
      'A Halvorsen: Thank you all for coming.',
      'Q ?: Will you sign the bill, Mr. President?',
      'A Halvorsen: I will.',
      'Q ?: When?',
      'A Halvorsen: On Friday.',
    ],
  ],
  [
    'a first name that is also a role',
    '“We were robbed,” said Captain Dean Frith after the match.',
    ['Dean Frith: We were robbed,'],
  ],
  [
    'what only begins the sentence is no part of the name',
    'Startup Brightloop says it has “never sold a name.”',
    ['Brightloop: never sold a name.'],
  ],
  [
    'what only begins a sentence is nobody',
    'Schools are now allowed to buy “dangerous tools” for lessons in forestry under the new law.',
    [],
  ],
  [
    'nor where it is what is spoken of',
    'The letters were printed by the town. Courage is “the habit of going back to the river.” Nobody knows who wrote that.',
    ['?: the habit of going back to the river.'],
  ],
  [
    'a role up to the comma before a name, over “and” and a body',
    'Hydrologist and head of the Lowland Institute, Irena Vollmark, began with the winter. “There was less snow,” the expert noted.',
    ['Irena Vollmark: There was less snow,'],
  ],
  [
    'the first of two roles before a name stands for it later',
    'Member of the regional assembly and lawyer Tomas Rao is convinced that the trouble began in June. “There is time,” the assembly member concluded.',
    ['Tomas Rao: There is time,'],
  ],
  [
    'whoever is met inside a sentence does not take the place of “the expert”',
    'The economist Ann Lee met a lawyer at the harbour. “The prices will fall,” said the expert.',
    ['Ann Lee: The prices will fall,'],
  ],
  [
    'a slogan that nobody beside it speaks is not attributed',
    'So many people came that the state and “We Are Late” were all that the town spoke of.',
    ['?: We Are Late'],
  ],
  [
    'the state of a secretary is no part of the name',
    'Secretary of State Tom Vale suggested “a quiet week for the whole harbour” on Monday.',
    ['Tom Vale: a quiet week for the whole harbour'],
  ],
  [
    'nor are the words that a role is of',
    '“Shoppers have a full weekend for their gifts,” RetailPark manager of advanced analytics Joe Shaw told The Harbour.',
    ['Joe Shaw (RetailPark manager of advanced analytics): Shoppers have a full weekend for their gifts,'],
  ],
  [
    'the expert is nobody who is credited for a picture',
    '^ Tourists on the main street (Image: Holm Agency via Harbour Pictures)\nThe expert said: “The harbour is a great place for a race and tends to host many of them.”',
    ['The expert: The harbour is a great place for a race and tends to host many of them.'],
  ],
  [
    'the head of something that somebody has',
    'The head of Alba’s testing centre, Mia Lund, says: “The river is rising again.”',
    ['Mia Lund (head of Alba’s testing centre): The river is rising again.'],
  ],
  [
    'a firm before a role and a name',
    '“The river is rising again,” responded ESRO administrator Pia Hahn.',
    ['Pia Hahn (ESRO administrator): The river is rising again,'],
  ],
  [
    'a role in short',
    '“The river is rising again,” said Mia Lund, SVP of enterprise sales at Alba.',
    ['Mia Lund (SVP of enterprise sales at Alba): The river is rising again,'],
  ],
  [
    'of two roles before a name neither is somebody else',
    '“The river is rising again,” said the lawyer and activist Ann Lee.',
    ['Ann Lee (lawyer and activist): The river is rising again,'],
  ],
  [
    'whom one works for is not named by it',
    'The Holm Guard correspondent Ann Lee asked them all. The Guard said nothing.\n“The river is rising again,” the Guard said.',
    ['Guard: The river is rising again,'],
  ],
  [
    'a role before the comma of a name, and what the sentence goes on with after it',
    'Norland’s Minister of Justice, Gunnar Lind, will meet with the police on Tuesday.\n“It shows that there are gaps in the system,” said Lind.',
    ['Gunnar Lind (Norland’s Minister of Justice): It shows that there are gaps in the system,'],
  ],
  [
    'a word that only begins the sentence is no part of the name after it',
    'The miller Karl Sond was known in Holm. They asked him why, yet nobody answered. The council heard Sond on Monday.\nYet Sond “was in charge of the whole harbour”, he said.',
    ['Karl Sond: was in charge of the whole harbour'],
  ],
  [
    'a dateline says nothing',
    'HOLM, April 25 (Harbour) - The civil board disputed whether a boat had been hit by ice, calling the account "misleading".',
    ['The civil board: misleading'],
  ],
  [
    'a sum is nobody',
    'The budget of the mill has been cut by R2bn due to the “long overdue plan for withdrawal” of the old wheels.',
    ['?: long overdue plan for withdrawal'],
  ],
  [
    'a miller, and then the miller',
    '“We had no time,” a former miller told the Harbour. Nobody else spoke.\n“It was very fast and nobody looked,” the former miller said.',
    ['a former miller: We had no time,', 'a former miller: It was very fast and nobody looked,'],
  ],
  [
    'another miller is another',
    '“We had no time,” an angry miller said. “It was very late,” another angry miller said.',
    ['an angry miller: We had no time,', 'another angry miller: It was very late,'],
  ],
  [
    'a title inside the name of a body',
    '“The bridge is closed,” the General Survey Authority said.',
    ['General Survey Authority: The bridge is closed,'],
  ],
  [
    'she is nobody whom the text never lets do anything',
    'Maude Tessler books the boats. Maude likes spring, and most of the boats are sold by Ocean Harbour. Two more boats went to Ocean Harbour.\nShe noted: "You are likely to look at boats from the south."',
    ['Maude Tessler: You are likely to look at boats from the south.'],
  ],
  [
    'a surname alone is whoever the text is about, though another of the family was named last',
    'Karla Hartwig was born in Holm. Hartwig runs the mill. Hartwig has a boat. Hartwig came to town, where her mother lives. Her mother, Shira Hartwig, was a doctor. Shira Hartwig never saw the mill.\nHartwig said this time “is one of the reasons that I went to the mill.”',
    ['Karla Hartwig: is one of the reasons that I went to the mill.'],
  ],
  [
    'she is no company',
    'Chief Executive Marguerite Dahl, who took over in January, told analysts that Orrin Motors had “too much metal.” “We built cars for a customer who no longer exists,” she said on a conference call.',
    ['Marguerite Dahl: too much metal.', 'Marguerite Dahl: We built cars for a customer who no longer exists,'],
  ],
  [
    'a firm of two names',
    '“The plan is long overdue,” Pell & Strand said in a note.',
    ['Pell & Strand: The plan is long overdue,'],
  ],
  // Names and what stands beside them.
  [
    'a body has what it is of in its name',
    'The Council of Harbour Masters issued a statement reading: “No ship was lost on Sunday.”',
    ['Council of Harbour Masters: No ship was lost on Sunday.'],
  ],
  [
    'an office of somebody',
    'The Office of the Inspector General said in a letter that the gates were “rusty beyond repair” on both sides.',
    ['Office of the Inspector General: rusty beyond repair'],
  ],
  [
    'what a role is for is no part of the name after it',
    'The former special envoy to Holmland Karl Folker came late.\n“Nobody had told me of the second map,” Folker said.',
    ['Karl Folker: Nobody had told me of the second map,'],
  ],
  [
    'an adverb that begins a sentence is no name',
    'Eventually Bo Ek agreed. “We will sign the paper,” Ek said.',
    ['Bo Ek: We will sign the paper,'],
  ],
  [
    'ranks without full stops are no part of a name',
    '“The map was mine,” Lt Col Oskar Vindal told the panel.',
    ['Oskar Vindal: The map was mine,'],
  ],
  [
    'two places between a role and its name',
    '“He never locks his boat,” Weber’s neighbour in both Orvane and New Holm, Bo Ek, said on Sunday.',
    ['Bo Ek: He never locks his boat,'],
  ],
  [
    'after an article a word is no verb',
    'A critic in the comments answered, “Whoever heats the mill may also open its windows.”',
    ['A critic: Whoever heats the mill may also open its windows.'],
  ],
  [
    'a noun that is neither a role nor a body says nothing',
    'One of my dearest lines is a rule of the ferrymen: “Who counts the waves will miss the boat.”',
    ['?: Who counts the waves will miss the boat.'],
  ],
  [
    'a relative clause speaks for the one before it',
    'The envoy met Bo Ek, who told the members they were “furious and very tired.”',
    ['Bo Ek: furious and very tired.'],
  ],
  [
    'a short title is the role spelt out',
    'Gov. Vera Holm of Orvane sat down and ordered soup.\n“People ask me what the secret is,” the governor said.',
    ['Vera Holm: People ask me what the secret is,'],
  ],
  [
    'a letter with what it is of before the name',
    'Bo Ek resigned in January. In his letter of resignation Ek wrote: “I signed what I was handed.”',
    ['Bo Ek: I signed what I was handed.'],
  ],
  [
    'a surname that is a role',
    'Mara Singer, a lawyer from Holm, spoke first.\n“The bridge is old,” Ms. Singer said.',
    ['Mara Singer: The bridge is old,'],
  ],
  [
    'a first name that is a word for a man',
    'A hospital spokesman, Guy Pellman, said: “Our door is open.”',
    ['Guy Pellman: Our door is open.'],
  ],
  [
    'another word for whoever was named',
    'Desmond Lee denied it. “Nobody tells them what to say,” the billionaire said.',
    ['Desmond Lee: Nobody tells them what to say,'],
  ],
  [
    'a owner word is somebody else',
    'Ann Lee has two sons. “He never came home,” her father said.',
    ['her father: He never came home,'],
  ],
  [
    'the party in brackets of commas, and an office after it',
    'Rep. Ann Lee, D-Calif., the ranking member of the trade panel, said that the bill was “a gift to nobody but the builders.”',
    ['Ann Lee: a gift to nobody but the builders.'],
  ],
  [
    'a group that calls it so',
    'The two are identical, which has led to what harbor officials call “incidents.”',
    ['officials: incidents.'],
  ],
  [
    'a headline has the surname, the text the full name',
    '# Treasurer Quill steps down\nTreasurer Osmund Quill stepped down on Monday. “The ledger was never mine,” Quill said.',
    ['Osmund Quill: The ledger was never mine,'],
  ],
  [
    'a man’s first name is not she',
    'Democrats settled on state Sen. Helen Holm, who wasted little time. Marcus Lee, she said in a statement, is “a bookkeeper who lost the books.”',
    ['Helen Holm: a bookkeeper who lost the books.'],
  ],
  [
    'the board is the body named with that word',
    'The Lakeland Water Board met on Monday. It said in a statement: “We have found no leak at all.”\n“There is no leak in the northern pipe either,” the board added.',
    [
      'Lakeland Water Board: We have found no leak at all.',
      'Lakeland Water Board: There is no leak in the northern pipe either,',
    ],
  ],
  [
    'the company is the firm that acts',
    'The Lakeland Water Board met on Monday, long after Velbo asked it to.\nVelbo is growing. “Our riders like it very much,” the company said.',
    ['Velbo: Our riders like it very much,'],
  ],
  [
    'a statement is no body that the statement would mean',
    'The Lakeland Water Board spoke in a letter to the town. “We have found no leak,” the letter said.',
    ['the letter: We have found no leak,'],
  ],
  [
    'a role with the is whoever was named just before and has none',
    'Petra Halm waits by the river in Norland. “We will row again soon,” the rower says.',
    ['Petra Halm: We will row again soon,'],
  ],
  [
    'but an office is not',
    'Petra Halm waits by the river in Norland. “We will row again soon,” the president says.',
    ['the president: We will row again soon,'],
  ],
  [
    'nor one whose bearer stays unnamed',
    'A swimmer met Petra Halm by the river in Norland. “The water is far too cold,” the swimmer says.',
    ['the swimmer: The water is far too cold,'],
  ],
  [
    'the surname after its paper speaks',
    '“Nobody will ever read that,” says Newswatch’s Lund. “I would not,” says Ina Lund.',
    ['Ina Lund: Nobody will ever read that,', 'Ina Lund: I would not,'],
  ],
  [
    'with somebody adding: the clause has a subject of its own',
    'Vera Moll was angry, with Tom Berg adding: “It is far too late for that.”',
    ['Tom Berg: It is far too late for that.'],
  ],
  [
    'met with somebody, saying: the subject goes on',
    'Vera Moll met with Ann Lee, saying: “It is fine by me.”',
    ['Vera Moll: It is fine by me.'],
  ],
  [
    'a verb of no list speaks where one would stand: after the words',
    '“We open at nine,” said Bo Park. “It is the best soup in town,” raved Ann Lee.',
    ['Bo Park: We open at nine,', 'Ann Lee: It is the best soup in town,'],
  ],
  [
    'after the name',
    '“We open at nine,” said Bo Park. “It is the best soup in town,” Ann Lee enthused.',
    ['Bo Park: We open at nine,', 'Ann Lee: It is the best soup in town,'],
  ],
  [
    'and before the words',
    '“We open at nine,” said Bo Park. A customer gushed, “It is the best soup in town.”',
    ['Bo Park: We open at nine,', 'A customer: It is the best soup in town.'],
  ],
  [
    'single marks that open each paragraph and close the last',
    "Jo Moll told the inquest: 'The boys would've called a friend.\n'But he ran to the road.\n'I couldn't stop him at all.'",
    ["Jo Moll: The boys would've called a friend. / But he ran to the road. / I couldn't stop him at all."],
  ],
  [
    'two single marks close what a double one opened',
    '“The boats are late,’’ said Bo Park. “They left on ‘the tide’,” said Ann Lee. She called it “a risk.’’',
    ['Bo Park: The boats are late,', 'Ann Lee: They left on ‘the tide’,', 'Ann Lee: a risk.'],
  ],
  [
    'and open as one, whatever their shape',
    'Ann Lee was blunt. ‘’The boats are late and nobody cares,’’ she said. ‘‘We wait,’’ said Bo Park.',
    ['Ann Lee: The boats are late and nobody cares,', 'Bo Park: We wait,'],
  ],
  [
    'a full stop after the marks ends the words, as one before them',
    'The boats are late, Ann Lee later said:\n“We were told of it on the quay”.\n“Nobody had asked us”.',
    ['Ann Lee: We were told of it on the quay', 'Ann Lee: Nobody had asked us'],
  ],
  [
    'what an office is of is no part of the name after it',
    'The Minister of the Northern Territory Olu Danso said: “We act.” Danso left. Bruland’s envoy to Holmland Idris Sono has called it “a farce”. Sono went home. Minister of Health Ada Orji said: “We wait.” “It is late,” Orji said.',
    [
      'Olu Danso (Minister of the Northern Territory): We act.',
      'Idris Sono (Bruland’s envoy to Holmland): a farce',
      'Ada Orji (Minister of Health): We wait.',
      'Ada Orji (Minister of Health): It is late,',
    ],
  ],
  [
    'but a body of three words, or a place, is nobody',
    'The director of River Rights Watch said the dam “held well”. The prime minister of Upper New Holm said it was “a wonder”.',
    ['The director of River Rights Watch: held well', 'The prime minister of Upper New Holm: a wonder'],
  ],
  [
    'a noun of no list between two names is what the second is',
    '“We still have no clue,” said Quillmont midwife Avi Lobe about the bursts. “It is late,” Lobe said. “It is far,” said Bo Park. Holmland drummer Ida Moll called it “a farce”.',
    [
      'Avi Lobe: We still have no clue,',
      'Avi Lobe: It is late,',
      'Bo Park: It is far,',
      'Ida Moll (Holmland drummer): a farce',
    ],
  ],
  [
    'a surname that is an office, a month or an adverb elsewhere',
    'Robin King, the head of the club, met Theresa May and Ida Connolly. “We lost,” King said. “It was late,” said May. Connolly has said it was “a shame”. The king said: “I go.”',
    [
      'Robin King (head of the club): We lost,',
      'Theresa May: It was late,',
      'Ida Connolly: a shame',
      'The king: I go.',
    ],
  ],
  [
    'people and bodies of no list speak, with other small verbs before the act of speech too',
    'Mayor Ann Lee denied it. Villagers have warned that “the road will break”. The regulator has also called it “a danger to all”. Norland’s navy said the sea was “rising fast by now”. “We wait for a boat,” officers said. The family said it was “a shame”.',
    [
      'Villagers: the road will break',
      'The regulator: a danger to all',
      'Norland’s navy: rising fast by now',
      'officers: We wait for a boat,',
      'The family: a shame',
    ],
  ],
  [
    'but not whom others tell',
    'Ann Lee spoke to the board. Villagers were told the road was “in danger of breaking”, she said.',
    ['Ann Lee: in danger of breaking'],
  ],
  [
    'an apostrophe before a word opens nothing',
    "'Twas a cold day in Holm.\n'Til then nobody knew what Ann Lee would call “a very long winter”.",
    ['Ann Lee: a very long winter'],
  ],
  [
    'a body keeps its adjective, its saint and its number',
    '“It is the best plan,” the European Commission said. “It will cost us,” said St. Mary’s Hospital. “We shall see,” said Channel 9.',
    ['European Commission: It is the best plan,', 'St. Mary’s Hospital: It will cost us,', 'Channel 9: We shall see,'],
  ],
  [
    'an apposition of two parts, the first with a place',
    '“We learn more,” Mara Nell, a fellow at the Brandt Institute in Holm, Orvane, and co-author of the report, said on Friday.',
    ['Mara Nell: We learn more,'],
  ],
  [
    'a suffix after a surname that is a title',
    '“We open at nine,” Bo Alan King Jr. said.',
    ['Bo Alan King Jr.: We open at nine,'],
  ],
  [
    'a statement that somebody issued is not “it”',
    'In a sign of the quarrel, the Lamp Commission, which watches over the harbour, issued a statement warning that “ships are entitled to light in the winter.” However, it pointed out that it does not have “a say in who rows the ferries.”',
    ['Lamp Commission: ships are entitled to light in the winter.', '?: a say in who rows the ferries.'],
  ],
  [
    'an office of many words before a name with an initial',
    'Northern Reserve Bank of Upper Holm City President Tomas R. Velling said the plan was “a leap in the dark”. “We wait,” Velling said.',
    [
      'Tomas R. Velling (Northern Reserve Bank of Upper Holm City President): a leap in the dark',
      'Tomas R. Velling (Northern Reserve Bank of Upper Holm City President): We wait,',
    ],
  ],
  [
    'an office of initials, a warden',
    '“The cloud is ours,” said Holmnet CIO Dagny Roer. Prison Warden Olu Cray frowned. “It rains,” Warden Cray said.',
    ['Dagny Roer (Holmnet CIO): The cloud is ours,', 'Olu Cray (Prison Warden): It rains,'],
  ],
  [
    'a surname before Jr.',
    'President Enoch Fairley built the pier. Amos Fairley Jr., his grandson, came on Friday. Fairley, who taught for years, blamed the ships.\n“The pier will stand,” he said.',
    ['Amos Fairley Jr.: The pier will stand,'],
  ],
  [
    'a first name that may be his or hers',
    'Governor Abel Ost is to win the north.\n“The race is hard,” said club president Kim Holl. “It moves south.”\n“It is not over,” he added.',
    ['Kim Holl: The race is hard,', 'Kim Holl: It moves south.', 'Kim Holl: It is not over,'],
  ],
  [
    'a pronoun with its verb is no name',
    'If I rowed again, I’d start by asking “who rows with me?”, “who mends the oars?” and “who owns the boat?”',
    ['?: who rows with me?', '?: who mends the oars?', '?: who owns the boat?'],
  ],
  [
    'a particle after a first name, where a role leads to somebody else',
    'Ida Moll is to co-star with Robert De Groot. “It will be fun,” De Groot said.',
    ['Robert De Groot: It will be fun,'],
  ],
  [
    'a town and its state in a role',
    '“It is dry,” said Olu Danso, a baker in Ames, South Orvane. Bo Ek, who owns the mill in Holm, Norland, called it “late”. “We wait,” said Ida Moll, a lawyer at the University of Orvane, Port Lund, who rows.',
    [
      'Olu Danso (baker in Ames, South Orvane): It is dry,',
      'Bo Ek: late',
      'Ida Moll (lawyer at the University of Orvane, Port Lund): We wait,',
    ],
  ],
  [
    'a town after a body’s name speaks not',
    'Such boats, says Rolf Lund, a rower at the University of Orvane, Port Ember, leak in the winter. He calls them “a shame”.',
    ['Rolf Lund (rower at the University of Orvane, Port Ember): a shame'],
  ],
  [
    'a country of two words that has a minister',
    'South Orvane’s minister of mines, Kgosi Dunn, came. “We dig,” Dunn said.',
    ['Kgosi Dunn (South Orvane’s minister of mines): We dig,'],
  ],
  [
    'who calls it so, in what somebody else does',
    'Glossnet has announced new ovens, as well as taking on bakers to deliver what Glossnet CFO Bo Enlund calls “one-turn flour.”',
    ['Bo Enlund (Glossnet CFO): one-turn flour.'],
  ],
  [
    'a library is a body',
    'It is “a short, cold loss of memory”, according to the Lund Library of Health.',
    ['Lund Library of Health: a short, cold loss of memory'],
  ],
  [
    'a phrase ends not in the midst of a name',
    'According to a survey by Petra Muse Abelard of the University of North Orvane, the firm has “fired half of its people” since.',
    ['a survey: fired half of its people'],
  ],
  [
    'a trade begins a sentence, has a capital in a headline, and none elsewhere',
    '# Keep The Oven Hot, Whatever A Breadmaker’s Comfort Asks\nBreadmaker Shanel Moor showed other breadmakers her oven, and a breadmaker liked it.\nBreadmaker Alyna, who works in the valley, would not want such tiles.\n“They are hard to clean,” Alyna said.',
    ['Alyna (Breadmaker): They are hard to clean,'],
  ],
  [
    'two statements, each of whom it names',
    'In June, a statement by a town spokesperson read: “We dig.”\nIn July, a statement from the mayor read: “We sing.”',
    ['a town spokesperson: We dig.', 'the mayor: We sing.'],
  ],
  [
    'the president of another country is somebody else',
    'Orvanian President Emil Lund spoke in Holm. “The snow is near,” Lund said.\nThe US president said: “We will dig.”\nThe Selmiran president said: “So will we.”\nThe president said: “We will not.”',
    [
      'Emil Lund: The snow is near,',
      'The US president: We will dig.',
      'The Selmiran president: So will we.',
      'Emil Lund: We will not.',
    ],
  ],
  [
    'whose a role is, its own words do not tell',
    '“We sing,” said Cora Holm, the local firm’s head of sales. “We dig,” said Tom Vass, the Norland council’s head.',
    ['Cora Holm (head of sales): We sing,', 'Tom Vass (Norland council’s head): We dig,'],
  ],
  [
    'what a heading is about does not say the words below',
    'I spoke with Bo Ek, head of the mill.\n# Trouble with Shadow Grain\n“Some of the farmers had bought it by the sack, and nobody had told them what it was.”\n# The Grain Rules\n“You have to label every sack, and that takes a day of work.”',
    [
      '?: Some of the farmers had bought it by the sack, and nobody had told them what it was.',
      '?: You have to label every sack, and that takes a day of work.',
    ],
  ],
  [
    'the verb of a pronoun is no part of a role',
    'They believe harbour district leader Vera Strand will go. “I will not,” Strand said.',
    ['Vera Strand (harbour district leader): I will not,'],
  ],
  [
    'what people did to somebody is no role of his',
    'Norland lawmakers grilled Lt. Col. Alex Vind about the call. “We dig,” Vind said.',
    ['Alex Vind (Lt. Col.): We dig,'],
  ],
  [
    'a city is not the newspaper that is named after it',
    'The LA Herald reported: “Most dancers were barred.” LA wrote: “We dig.”',
    ['LA Herald: Most dancers were barred.', 'LA: We dig.'],
  ],
  [
    'a company is not called what its event is',
    'Norvia said: “We run.” Users of Norvia ran. Norvia wrote: “We sing.” Fans of Norvia sang. At its event, Camp Norvia, it danced.',
    ['Norvia: We run.', 'Norvia: We sing.'],
  ],
  [
    'the whole name of a body, with what it joins',
    'The National Institutes of Water said: “We dig.” The Centers for Flood Control and Prevention said: “We sing.” The Department of Roads and Human Travel said: “We run.” The Bread and Salt Administration said: “We hop.” The Council of River Guards of Norland said: “We jump.”\nThe University of Holm and Lund said: “We ring.” Ann Lund left.',
    [
      'National Institutes of Water: We dig.',
      'Centers for Flood Control and Prevention: We sing.',
      'Department of Roads and Human Travel: We run.',
      'Bread and Salt Administration: We hop.',
      'Council of River Guards of Norland: We jump.',
      'Ann Lund: We ring.',
    ],
  ],
  [
    'a body inside somebody’s role has none',
    '“We run,” second deputy White House news secretary Hogan Gid said. The White House said it was a “quick look.”\n“They err,” said Jack Brew, senior editor for the harbour organization Newshold. Newshold added: “We dig.”',
    [
      'Hogan Gid (second deputy White House news secretary): We run,',
      'White House (): quick look.',
      'Jack Brew (senior editor for the harbour organization Newshold): They err,',
      'Newshold (): We dig.',
    ],
  ],
  [
    'when somebody did something is no role of his',
    'Last week Norland Department official David Holm testified that he “vividly” heard it.',
    ['David Holm (Norland Department official): vividly'],
  ],
  [
    'whom a caption names is not the player below it',
    '^ Credit: Bo Karr/Norland Pictures\nThe expert said: “We dig.” She added: “We sing.”',
    ['The expert: We dig.', 'The expert: We sing.'],
  ],
  ['two people with a sign between them', 'Emma Lund & Gurd Vass came. “We dig,” Lund said.', ['Emma Lund: We dig,']],
  [
    'a weekday before a role',
    'On Friday Mayor Ann Lund came. “We dig,” Lund said. On a call on Monday for Supreme Harbour Judge Bo Karr to go, Karr said: “I stay.”',
    ['Ann Lund (Mayor): We dig,', 'Bo Karr (Supreme Harbour Judge): I stay.'],
  ],
  [
    'a surname that is also a title',
    'Senators Olu Pope and Ann Lund came. “We dig,” Pope said. “It is cold,” Lund said. “So it is,” said Pope.',
    ['Olu Pope: We dig,', 'Ann Lund: It is cold,', 'Olu Pope: So it is,'],
  ],
];

export const gaps: Case[] = [];
