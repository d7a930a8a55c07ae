import type { Case } from '../cases.ts';

export const cases: Case[] = [
  // Wo die Zuschreibung steht.
  ['sagte nach den Worten', '„Wir haben gewonnen“, sagte Anna Lehmann.', ['Anna Lehmann: Wir haben gewonnen']],
  [
    'eine Zahl mit Punkt zählt und endet keinen Satz',
    'Ulms Trainer Uwe Koschal über den 1. Heimsieg: „Wir waren heute einfach mutiger.“',
    ['Uwe Koschal (Ulms Trainer): Wir waren heute einfach mutiger.'],
  ],
  [
    'nach einem Spielstand beginnt ein neuer Satz',
    'Es stand lange 3:1. Trainer Uwe Koschal sagte: „Wir waren heute einfach mutiger.“',
    ['Uwe Koschal (Trainer): Wir waren heute einfach mutiger.'],
  ],
  [
    'Rollen im Sport',
    'Ulms Torschütze Marcel Behr war bewegt: „Wir waren heute einfach mutiger.“',
    ['Marcel Behr (Ulms Torschütze): Wir waren heute einfach mutiger.'],
  ],
  [
    'sagte vor den Worten',
    'Anna Lehmann sagte: „Wir haben das Spiel gewonnen.“',
    ['Anna Lehmann: Wir haben das Spiel gewonnen.'],
  ],
  [
    'geteilt ist es ein Zitat in zwei Stücken',
    '„Die Brücke ist alt“, sagte Anna Lehmann, „und sie wird nicht mehr lange halten.“',
    ['Anna Lehmann: Die Brücke ist alt / und sie wird nicht mehr lange halten.'],
  ],
  [
    'was im Absatz folgt, geht weiter',
    '„Die Brücke ist alt“, sagte Anna Lehmann. „Sie wird keinen Winter mehr überstehen.“',
    ['Anna Lehmann: Die Brücke ist alt', 'Anna Lehmann: Sie wird keinen Winter mehr überstehen.'],
  ],
  [
    'ein Adjektiv vor dem Nachnamen auch nicht',
    '# Gesperrter Lohse lobt: „Wir waren mutig“\nFür Karl Lohse war es ein gutes Spiel. „Sehr mutig“, sagte Lohse.',
    ['Karl Lohse (): Wir waren mutig', 'Karl Lohse: Sehr mutig'],
  ],
  [
    'aber ein seltener Vorname, den der Text noch einmal hat',
    '# Gunter Lohse lobt sein Team\nFür Karl Lohse war es schwer. Sein Bruder Gunter hofft. „Wir waren mutig“, sagte Gunter Lohse.',
    ['Gunter Lohse: Wir waren mutig'],
  ],
  [
    'ein Spieler ist, wer zuletzt genannt ist, auch mit anderer Rolle',
    'Kapitän Uwe Koschal traf zweimal. „Das war wichtig“, sagte der Stürmer.',
    ['Uwe Koschal (Kapitän): Das war wichtig'],
  ],
  [
    'der einzige Name vor dem Doppelpunkt spricht, auch ohne Verb des Sagens',
    '„Die Straßen sind sicher“, sagte Peter Hansen. Deutlicher wird Stadtrat Uwe Lind: Wenn es taut, „kommt niemand mehr durch“.',
    ['Peter Hansen: Die Straßen sind sicher', 'Uwe Lind: kommt niemand mehr durch'],
  ],
  [
    'wen jemand trifft, spricht nicht',
    '„Die Straßen sind sicher“, sagte Peter Hansen. Er lief zu Uwe Lind: „Es taut ja.“',
    ['Peter Hansen: Die Straßen sind sicher', 'Peter Hansen: Es taut ja.'],
  ],
  [
    'nach einem Slogan sagt sie niemand',
    'Karl Lind fragt, was die Stadt unter ihrem Slogan „Insel für alle“ genau versteht. „Das ist offen“, sagt er.',
    ['Karl Lind: Das ist offen'],
  ],
  [
    'ein Nomen vor dem Namen gehört nicht zu ihm',
    '„Der Fluss steigt weiter an“, sagt Promoter Uli Senn.',
    ['Uli Senn (Promoter): Der Fluss steigt weiter an'],
  ],
  [
    'auch eines mit Bindestrich',
    'Jan Wilke wartet.\n„Der Fluss steigt weiter an“, sagte Seebank-Ökonom Wilke.',
    ['Jan Wilke (Seebank-Ökonom): Der Fluss steigt weiter an'],
  ],
  [
    'aber ein Vorname',
    '„Der Fluss steigt weiter an“, sagte Marie-Agnes Roth-Zimmer.',
    ['Marie-Agnes Roth-Zimmer: Der Fluss steigt weiter an'],
  ],
  [
    'was zum Verb gehört, ist kein Nachname',
    'Darauf nimmt auch der Experte Udo Linn Bezug: „Der Fluss steigt weiter an.“',
    ['Udo Linn (Experte): Der Fluss steigt weiter an.'],
  ],
  [
    'zwei Rollen vor einem Namen',
    '„Der Fluss steigt weiter an“, sagte die Anwältin und Autorin Ute Senn.',
    ['Ute Senn (Anwältin und Autorin): Der Fluss steigt weiter an'],
  ],
  [
    'ein kleines Wort im Namen',
    'Hassan bin Omar, Minister für Wasser, sagte: „Der Fluss steigt weiter an.“',
    ['Hassan bin Omar (Minister für Wasser): Der Fluss steigt weiter an.'],
  ],
  ['so mit Namen', '„Der Fluss steigt weiter an“, so Peter Hansen.', ['Peter Hansen: Der Fluss steigt weiter an']],
  ['erklärte', '„Der Fluss steigt weiter an“, erklärte Peter Hansen.', ['Peter Hansen: Der Fluss steigt weiter an']],
  [
    'betonte mit Doppelpunkt',
    'Peter Hansen betonte: „Der Fluss steigt weiter an.“',
    ['Peter Hansen: Der Fluss steigt weiter an.'],
  ],
  [
    'fügte hinzu',
    '„Wir sind vorbereitet und warten“, fügte Anna Lehmann hinzu.',
    ['Anna Lehmann: Wir sind vorbereitet und warten'],
  ],
  ['schrieb', 'Anna Lehmann schrieb: „Die Straße gehört uns allen.“', ['Anna Lehmann: Die Straße gehört uns allen.']],
  ['fragte', '„Wer soll das alles bezahlen?“, fragte Anna Lehmann.', ['Anna Lehmann: Wer soll das alles bezahlen?']],
  [
    'warnte',
    'Peter Hansen warnte: „Das Eis trägt noch lange nicht.“',
    ['Peter Hansen: Das Eis trägt noch lange nicht.'],
  ],
  [
    'Teilzitat im Satz',
    'Anna Lehmann nannte den Plan „ein Geschenk an niemanden als die Bauherren“.',
    ['Anna Lehmann: ein Geschenk an niemanden als die Bauherren'],
  ],
  [
    'laut mit Namen',
    'Laut Peter Hansen ist der Damm „in einem sehr schlechten Zustand“.',
    ['Peter Hansen: in einem sehr schlechten Zustand'],
  ],
  [
    'Verb vor dem Namen im Hauptsatz',
    'Am Montag sagte Anna Lehmann: „Wir bleiben hier, bis das Wasser sinkt.“',
    ['Anna Lehmann: Wir bleiben hier, bis das Wasser sinkt.'],
  ],
  [
    'nach Angaben der Polizei spricht die Polizei',
    'Nach Angaben der Polizei war es „eine Frage von Minuten“. Laut den Behörden half „nur noch beten“.',
    ['Polizei: eine Frage von Minuten', 'Behörden: nur noch beten'],
  ],
  [
    'des Ministeriums und das Ministerium sind eines',
    'Nach Angaben des Ministeriums war es „eine Frage von Minuten“.\nDas Ministerium teilte mit: „Wir prüfen die Deiche jetzt alle.“',
    ['Ministerium: eine Frage von Minuten', 'Ministerium: Wir prüfen die Deiche jetzt alle.'],
  ],
  [
    'ein Adjektiv passt sich an',
    'Laut der holmischen Regierung war es „eine Frage von Minuten“. „Mehr nicht“, hieß es in der Senner Zeitung.',
    ['holmische Regierung: eine Frage von Minuten', 'Senner Zeitung: Mehr nicht'],
  ],
  [
    'im Subjekt bleibt der Artikel',
    '„Wir prüfen die Deiche jetzt alle“, sagte der neue Leiter. „Und zwar bald“, so der Präsident.',
    ['der neue Leiter: Wir prüfen die Deiche jetzt alle', 'der Präsident: Und zwar bald'],
  ],
  [
    'eine Rolle im Genitiv',
    'Nach Angaben des neuen Leiters Uwe Lind war es „eine Frage von Minuten“. Laut der früheren Ministerin Ute Senn war es „nichts als reines Glück“.',
    ['Uwe Lind (neuer Leiter): eine Frage von Minuten', 'Ute Senn (frühere Ministerin): nichts als reines Glück'],
  ],
  [
    'eine Rolle im Akkusativ',
    'Für den holmischen Präsidenten Uwe Lind war es „eine Frage von Minuten“, sagte er.',
    ['Uwe Lind (holmischer Präsident): eine Frage von Minuten'],
  ],
  [
    'der Vorsitzende ist Vorsitzender, die Vorsitzende nicht',
    '„Wir prüfen die Deiche jetzt alle“, sagte der Vorsitzende Uwe Lind. „Alle“, sagte die Vorsitzende Ute Senn.',
    ['Uwe Lind (Vorsitzender): Wir prüfen die Deiche jetzt alle', 'Ute Senn (Vorsitzende): Alle'],
  ],
  [
    'Abgeordnete und Beamte',
    '„Wir prüfen die Deiche jetzt alle“, sagte der Landtagsabgeordnete Uwe Lind. „Alle“, sagte der Beamte Jan Senn.',
    ['Uwe Lind (Landtagsabgeordneter): Wir prüfen die Deiche jetzt alle', 'Jan Senn (Beamter): Alle'],
  ],
  [
    'nach Rolle und Name die Herkunft',
    '„Wir prüfen die Deiche jetzt alle“, erklärte die Leiterin der Studie, Ute Senn von der Hochschule Holm.',
    ['Ute Senn: Wir prüfen die Deiche jetzt alle'],
  ],
  [
    'ein Hauptwort, das klein beginnt',
    '„Wir prüfen die Deiche jetzt alle“, sagte Uwe Lind, Vorsitzender der lua-Stiftung, am Montag.',
    ['Uwe Lind (Vorsitzender der lua-Stiftung): Wir prüfen die Deiche jetzt alle'],
  ],
  [
    'Zeitungen',
    '„Deiche vor dem Aus“, titelt der Senner Kurier. „Wir prüfen sie jetzt alle“, schreibt die Holmer Rundschau.',
    ['der Senner Kurier: Deiche vor dem Aus', 'die Holmer Rundschau: Wir prüfen sie jetzt alle'],
  ],
  [
    'worüber jemand weiterspricht',
    'Trainerin Ute Senn war zufrieden. „Wir haben bis zum Schluss gekämpft“, sagte Senn.\nÜber den Schiedsrichter: „Zweimal lag er daneben, und jeder hat es gemerkt.“',
    ['Ute Senn: Wir haben bis zum Schluss gekämpft', 'Ute Senn: Zweimal lag er daneben, und jeder hat es gemerkt.'],
  ],
  [
    'auch ein einzelnes Hauptwort, wovon jemand spricht',
    'Am Montag sprach Uwe Lind von einem „Deichbruch“. Der Verband warnt vor „Chaos“.',
    ['Uwe Lind: Deichbruch', 'Der Verband: Chaos'],
  ],
  [
    'aber kein Name, der zu etwas anderem gehört',
    'Uwe Lind spricht von Zweifeln und von „Deich 2“. Auf der Website von „Holm“ stand nichts, sagte er.',
    [],
  ],
  [
    'ein Amt ist sächlich, ein Verband nicht',
    'Laut dem Auswärtigen Amt war es „eine Frage von Minuten“.\nNach Angaben des Deutschen Ruderverbands war es „nichts als reines Glück“.',
    ['Auswärtiges Amt: eine Frage von Minuten', 'Deutscher Ruderverband: nichts als reines Glück'],
  ],
  [
    'wessen Rolle es ist',
    'Nach Angaben seines Anwalts Uwe Lind war es „eine Frage von Minuten“.',
    ['Uwe Lind (Anwalt): eine Frage von Minuten'],
  ],
  [
    'ein Artikel vor einem Adjektiv',
    'Nach Angaben der Deutschen Flotte war es „eine Frage von Minuten“.',
    ['Deutsche Flotte: eine Frage von Minuten'],
  ],
  // Zeichen.
  [
    'gerade Zeichen',
    '"Wir fahren morgen nach Hause", sagte Anna Lehmann.',
    ['Anna Lehmann: Wir fahren morgen nach Hause'],
  ],
  [
    'Zeichen nach innen',
    '»Wir fahren morgen nach Hause«, sagte Anna Lehmann.',
    ['Anna Lehmann: Wir fahren morgen nach Hause'],
  ],
  [
    'Zeichen nach außen',
    '«Wir fahren morgen nach Hause», sagte Anna Lehmann.',
    ['Anna Lehmann: Wir fahren morgen nach Hause'],
  ],
  [
    'unten auf, gerade zu',
    '„Wir fahren morgen nach Hause", sagte Anna Lehmann.',
    ['Anna Lehmann: Wir fahren morgen nach Hause'],
  ],
  [
    'unten auf, englisch zu',
    '„Wir fahren morgen nach Hause”, sagte Anna Lehmann.',
    ['Anna Lehmann: Wir fahren morgen nach Hause'],
  ],
  [
    'ein Zitat im Zitat gehört zum äußeren',
    '„Er rief ‚nie wieder‘ und ging“, sagte Anna Lehmann.',
    ['Anna Lehmann: Er rief ‚nie wieder‘ und ging'],
  ],
  [
    'am Ende des Absatzes offen',
    'Anna Lehmann sagte: „Wir fahren morgen nach Hause.\nDie Straße ist gesperrt.',
    ['Anna Lehmann: Wir fahren morgen nach Hause.'],
  ],
  [
    'Absätze später geschlossen',
    '„Der Fluss steigt, und wir haben Angst.\nNiemand kommt uns zu Hilfe.\nWir werden gehen müssen“, sagte Anna Lehmann.',
    ['Anna Lehmann: Der Fluss steigt, und wir haben Angst. / Niemand kommt uns zu Hilfe. / Wir werden gehen müssen'],
  ],
  [
    'in jedem Absatz neu geöffnet',
    'Anna Lehmann sagte: „Der Fluss steigt, und wir haben Angst.\n„Niemand kommt uns zu Hilfe.“',
    ['Anna Lehmann: Der Fluss steigt, und wir haben Angst. / Niemand kommt uns zu Hilfe.'],
  ],
  // Wer spricht.
  [
    'ein Pronomen',
    'Petra Krause leitet die Klinik seit Mai. „Wir behandeln jeden, der kommt“, sagte sie.',
    ['Petra Krause: Wir behandeln jeden, der kommt'],
  ],
  [
    'er ist der Mann',
    'Petra Krause traf Peter Hansen in der Klinik. „Wir brauchen mehr Betten“, sagte er.',
    ['Peter Hansen: Wir brauchen mehr Betten'],
  ],
  [
    'der Nachname ist die Person',
    'Petra Krause leitet die Klinik. „Wir behandeln jeden, der kommt“, sagte Krause.',
    ['Petra Krause: Wir behandeln jeden, der kommt'],
  ],
  [
    'der Titel gehört nicht zum Namen',
    '„Wir behandeln jeden, der kommt“, sagte Dr. Petra Krause.',
    ['Petra Krause: Wir behandeln jeden, der kommt'],
  ],
  [
    'zwei mit einem Nachnamen bleiben zwei',
    '„Ich stimme dagegen“, sagte Petra Krause. „Und ich stimme dafür“, sagte Peter Krause.',
    ['Petra Krause: Ich stimme dagegen', 'Peter Krause: Und ich stimme dafür'],
  ],
  [
    'die Rolle vor dem Namen',
    '„Die Straße bleibt gesperrt“, sagte Polizeisprecher Peter Hansen.',
    ['Peter Hansen (Polizeisprecher): Die Straße bleibt gesperrt'],
  ],
  [
    'die Rolle nach dem Namen',
    '„Die Straße bleibt gesperrt“, sagte Peter Hansen, Sprecher der Polizei.',
    ['Peter Hansen (Sprecher der Polizei): Die Straße bleibt gesperrt'],
  ],
  [
    'nur die Rolle',
    '„Die Züge fahren am Freitag wieder“, sagte ein Sprecher.',
    ['ein Sprecher: Die Züge fahren am Freitag wieder'],
  ],
  [
    'die Rolle, die der Text vergeben hat',
    'Der Forscher Peter Hansen misst das Eis seit Jahren. „Es wird dünner“, sagte der Forscher.',
    ['Peter Hansen: Es wird dünner'],
  ],
  [
    'eine Gruppe',
    '„Wir gehen hier nicht weg“, riefen die Demonstranten.',
    ['die Demonstranten: Wir gehen hier nicht weg'],
  ],
  [
    'eine Behörde',
    'Die Polizei teilte mit: „Die Straße bleibt bis Montag gesperrt.“',
    ['Die Polizei: Die Straße bleibt bis Montag gesperrt.'],
  ],
  [
    'zwei im Wechsel',
    '„Mir gefällt der Plan“, sagte Petra Krause.\n„Mir gefällt er nicht“, sagte Peter Hansen.',
    ['Petra Krause: Mir gefällt der Plan', 'Peter Hansen: Mir gefällt er nicht'],
  ],
  [
    'der Name in der Rolle spricht nicht',
    '„Die Straße bleibt gesperrt“, sagte Peter Hansen, ein Sprecher von Petra Krause.',
    ['Peter Hansen: Die Straße bleibt gesperrt'],
  ],
  // Niemandes Worte.
  ['der Titel eines Buchs', 'Ihr Buch „Der lange Weg nach Hause“ erschien im Mai.', []],
  ['der Titel eines Films', 'Im Film „Nordlichter“ spielte er einen Matrosen.', []],
  ['der Name eines Schiffs', 'Die Fähre „Seeadler“ liegt seit Montag im Hafen.', []],
  ['ein Wort als Wort', 'Das Wort „Kai“ kommt aus dem Niederländischen.', []],
  ['ein Wort in Anführung', 'Die „Reform“ kostet die Gemeinde viel Geld.', []],
  [
    'Hauptwörter vor dem Namen und was ihm folgt gehören nicht dazu',
    'Bootsbauer Frank Lindner vom Institut Nordhafen hofft. „Das Eis kommt jedes Jahr früher“, sagt Lindner.',
    ['Frank Lindner: Das Eis kommt jedes Jahr früher'],
  ],
  [
    'ein Hauptwort ohne Artikel ist kein Name',
    'Anna Lehmann kämpfte mit Tränen: „Ich habe damit nicht mehr gerechnet.“',
    ['Anna Lehmann: Ich habe damit nicht mehr gerechnet.'],
  ],
  [
    'ein Hauptwort mit Artikel spricht',
    'Die Hausverwaltung versicherte: „Das Schild wird bald wieder hängen.“',
    ['Die Hausverwaltung: Das Schild wird bald wieder hängen.'],
  ],
  [
    'eine Rolle mit dem, was zu ihr gehört, vor dem Namen',
    'Die Sprecherin des Vereins im Norden, Anna Lehmann (ABC), sagte: „Wir warten noch auf das Geld.“',
    ['Anna Lehmann: Wir warten noch auf das Geld.'],
  ],
  [
    'nach dem Hauptwort ist die Gruppe zu Ende',
    'Ein junger Student mit müden Augen schüttelt den Kopf: „Ich habe die ganze Nacht gewartet.“',
    ['Ein junger Student mit müden Augen: Ich habe die ganze Nacht gewartet.'],
  ],
  [
    'ein Hauptwort mit Artikel gehört nicht zum Namen danach',
    'Der Deichwart Jorin Velde blieb ruhig: „Der Damm hält noch zehn Jahre.“',
    ['Jorin Velde: Der Damm hält noch zehn Jahre.'],
  ],
  [
    'wen nur ein Bild zeigt, für den steht darunter kein „er“',
    `„Der Film ist ehrlich“, sagte der Kritiker Uwe Hofer.
^ Torsten Berg spielt den Helden des Films. Torsten Berg lebt heute in Kiel.
„So etwas fehlte lange“, sagte er am Abend.`,
    ['Uwe Hofer: Der Film ist ehrlich', 'Uwe Hofer: So etwas fehlte lange'],
  ],
  [
    'das Alter steht für die Person',
    '„Wir waren mit 40 Leuten vor Ort“, berichtete Feuerwehrsprecherin Anja Wirth. Eine Nachbarin hatte den Brand bemerkt. „Plötzlich stand alles in Flammen“, erzählt die 67-Jährige.',
    ['Anja Wirth: Wir waren mit 40 Leuten vor Ort', 'die 67-Jährige: Plötzlich stand alles in Flammen'],
  ],
  [
    'wer im eigenen Satz spricht, geht dem Vorigen vor',
    'Richterin Doris Kall mahnte: „Sie sind hier nicht im Theater.“ Der Zeuge, ein 38 Jahre alter Verkäufer, sagte aus, er habe „nur noch gezittert“.',
    ['Doris Kall: Sie sind hier nicht im Theater.', 'Der Zeuge: nur noch gezittert'],
  ],
  [
    'nach dem Ausruf beginnt ein neuer Satz',
    'Innenminister Falk Reuter hat die Menschen zur Vorsicht aufgerufen. „Gehen Sie nicht in die Wälder!“ Der Wetterdienst spricht von einem schweren Sturm.',
    ['Falk Reuter: Gehen Sie nicht in die Wälder!'],
  ],
  [
    'ein Name hinter einem Verb, das keine Liste hat',
    '„Der Umbau war überfällig“, sagte der Kritiker Reinhold Gall. Später lehnt Gall weitere Pläne ab. Gall schreibt: „Die Kosten bleiben im Rahmen.“',
    ['Reinhold Gall: Der Umbau war überfällig', 'Reinhold Gall: Die Kosten bleiben im Rahmen.'],
  ],
  [
    'eine Rolle, die am Ende eine Frau nennt',
    '„Mai und Juni bringen die Hälfte ein“, sagt Gärtnermeisterin Inga Rabe.',
    ['Inga Rabe (Gärtnermeisterin): Mai und Juni bringen die Hälfte ein'],
  ],
  [
    'der Genitiv nach der Rolle ist nicht, wer sie hat',
    'Der Innenminister Frankreichs, Paul Merten, verteidigte seine Wortwahl: „Ich nehme nichts davon zurück.“',
    ['Paul Merten (Innenminister Frankreichs): Ich nehme nichts davon zurück.'],
  ],
  [
    'am Anfang des Satzes gehört das große „Von“ zum Namen',
    'Renate von der Burg leitet den Rat, Peter Hansen die Kasse. Hansen schweigt. Von der Burg betonte, man habe „sehr viel Geduld gehabt“.',
    ['Renate von der Burg: sehr viel Geduld gehabt'],
  ],
  [
    'einer von mehreren',
    'Feuerwehrchef Peter Hansen war zufrieden. Einer der 13 Feuerwehrmänner sagte: „So etwas habe ich noch nie gesehen.“',
    ['Einer der 13 Feuerwehrmänner: So etwas habe ich noch nie gesehen.'],
  ],
  [
    'ein Nachname, der nur am Anfang eines Satzes steht',
    'Ahlers wies die Kritik der Opposition zurück: „Niemand spart hier etwas kaputt.“',
    ['Ahlers: Niemand spart hier etwas kaputt.'],
  ],
  [
    'was am Anfang des Satzes einen Artikel hat, ist kein Name',
    'Ein Gutachter sprach von einem „klassischen Bild der Brandlegung“.',
    ['Ein Gutachter: klassischen Bild der Brandlegung'],
  ],
  [
    'das Alter steht für die Person, die eben genannt ist',
    'Petra Krause steht am Ofen. „Man hört sofort, ob sie gelungen ist“, sagt die 58-Jährige.',
    ['Petra Krause: Man hört sofort, ob sie gelungen ist'],
  ],
  [
    'wer zuhört, gehört nicht zur Rolle davor',
    'Am Abend sagte die Ministerin einigen Teilnehmern: „Wir haben gut zusammengearbeitet.“',
    ['die Ministerin: Wir haben gut zusammengearbeitet.'],
  ],
  [
    'das Hauptwort für einen Betrieb gehört zu seinem Namen',
    'Die Reederei Holm erklärte: „Wir arbeiten eng mit den Behörden zusammen.“',
    ['Reederei Holm: Wir arbeiten eng mit den Behörden zusammen.'],
  ],
  [
    'der Name eines Fachblatts',
    '„Die Stämme stehen noch aufrecht“, berichtet Geologin Petra Krause im Fachblatt „Eis und Erde“.',
    ['Petra Krause (Geologin): Die Stämme stehen noch aufrecht'],
  ],
  [
    'zwei Wörter vor „sagt sie“ sind kein Titel',
    'Petra Krause überlegt lange. „Der Klang“, sagt sie dann.',
    ['Petra Krause: Der Klang'],
  ],
  [
    'wer den Satz beginnt, der mit dem Doppelpunkt endet',
    '„Das ist ein Trauerspiel“, schimpfte Peter Hansen. Anna Lehmann pflichtete ihm bei: „Jedes Jahr die gleiche Geschichte!“',
    ['Peter Hansen: Das ist ein Trauerspiel', 'Anna Lehmann: Jedes Jahr die gleiche Geschichte!'],
  ],
  [
    'wer vor dem Verb steht, spricht; wer danach steht, über den wird gesprochen',
    'Die Trainerin Anna Lehmann legte nach: „Das war eine Frechheit.“ Der Vorstand rügte die Trainerin scharf. „Das gehört sich nicht.“',
    ['Anna Lehmann: Das war eine Frechheit.', 'Der Vorstand: Das gehört sich nicht.'],
  ],
  [
    'wen der Absatz davor auffordert, der spricht nicht',
    'Ministerpräsident Tavid Orlani forderte die EU auf, den Hafen offen zu halten.\n„Wir brauchen diese Hilfe, und zwar noch vor dem Winter. Wer jetzt zögert, verliert das Vertrauen der Menschen.“',
    [
      'Tavid Orlani: Wir brauchen diese Hilfe, und zwar noch vor dem Winter. Wer jetzt zögert, verliert das Vertrauen der Menschen.',
    ],
  ],
  [
    'wen der Absatz davor zurückruft, der auch nicht',
    'Die Bürgermeisterin Lene Marquardt rief die Polizei zur Zurückhaltung auf.\n„Wir brauchen Ruhe in der Stadt. Wer jetzt zögert, verliert das Vertrauen der Menschen.“',
    ['Lene Marquardt: Wir brauchen Ruhe in der Stadt. Wer jetzt zögert, verliert das Vertrauen der Menschen.'],
  ],
  [
    'die Rolle am Ende eines längeren Wortes',
    'Verkehrsminister Peter Hansen mahnte zur Ruhe. „Wir reden morgen weiter“, sagte der Minister.',
    ['Peter Hansen: Wir reden morgen weiter'],
  ],
  [
    'am Satzanfang, vor Komma und Verb, ist es Rede',
    '„Das sieht doch ein Blinder mit Krückstock“, granatelte Brackels Trainer Kasimir Wolny.',
    ['Kasimir Wolny: Das sieht doch ein Blinder mit Krückstock'],
  ],
  [
    'ein Ortsvorsteher, und dann er',
    'Eckhard Trautmann schiebt die Bleche in den Ofen. Auch Ortsvorsteher Jannes Petzold ist gekommen. Er überreicht einen Korb. „Mit Ecki geht ein Stück Dorf“, sagt er.',
    ['Jannes Petzold: Mit Ecki geht ein Stück Dorf'],
  ],
  // Nouns that say nothing.
  [
    'the verdict is of whoever gives it',
    'Die Stiftung hat zwölf Laternen geprüft. Das Fazit zu Lumo: „Keine davon hält einem Regen stand.“',
    ['Die Stiftung: Keine davon hält einem Regen stand.'],
  ],
  [
    'his verdict is his',
    'Trainer Jonas Brandt sah die Regatta vom Ufer. Sein Urteil: „Zwei Boote fuhren, die anderen standen.“',
    ['Jonas Brandt: Zwei Boote fuhren, die anderen standen.'],
  ],
  [
    'an adverb that begins a sentence',
    'Inzwischen informierte das Land Holm, dass die Fähre wieder fährt: „Der Fahrplan hängt an jedem Steg.“',
    ['das Land Holm: Der Fahrplan hängt an jedem Steg.'],
  ],
  [
    'an object that begins a sentence',
    'Christoph Heusler war Lotse. Heusler ist seit Jahren Gegner der Pläne.\nDen Wechsel von Helga Lind gegen Keil bezeichnete Heusler als „einen Kran ohne Schiff darunter“.',
    ['Christoph Heusler: einen Kran ohne Schiff darunter'],
  ],
  [
    'a question word that begins a sentence',
    'Simone Wintz leitet die Prüfung. Oft ist Wintz in Holm.\nWovor Wintz vor allem warnt: „Lassen Sie die Laterne nie im Boot.“',
    ['Simone Wintz: Lassen Sie die Laterne nie im Boot.'],
  ],
  [
    'a saying is nobody’s',
    'Diese Fährregeln kennt jeder:\n„Wer im Nebel läutet, kommt auch im Nebel an.“',
    ['?: Wer im Nebel läutet, kommt auch im Nebel an.'],
  ],
  [
    'another word for the researcher',
    'Biologen der Universität Holm haben eine Schnecke entdeckt. „Wir dachten an eine Lampe“, sagt Studienleiterin Karla Lund.\n„Vielleicht locken sie damit Partner an“, vermutet die Biologin.',
    ['Karla Lund: Wir dachten an eine Lampe', 'Karla Lund: Vielleicht locken sie damit Partner an'],
  ],
  [
    'the party in parentheses before the verb',
    'Der Oppositionsführer im Landtag, Bernd Zoller (FHP), warf der Regierung vor, „jahrelang weggeschaut“ zu haben.',
    ['Bernd Zoller: jahrelang weggeschaut'],
  ],
  [
    'a word in lower case before the verb that says it',
    'Am Nachmittag kam ein Messfahrzeug. Die Werte seien „unauffällig“, teilte ein Sprecher des Ministeriums mit.',
    ['ein Sprecher des Ministeriums: unauffällig'],
  ],
  [
    'a word for men and women alike',
    'Der Betriebsrat reagierte empört. „Die Belegschaft hat drei Jahre lang verzichtet“, sagte die Betriebsratsvorsitzende Sabine Kloss. Sie kündigte „heftigen Widerstand“ an.',
    ['Sabine Kloss: Die Belegschaft hat drei Jahre lang verzichtet', 'Sabine Kloss: heftigen Widerstand'],
  ],
  [
    'to whom it is said is no part of who says it',
    '„Der Steg bleibt gesperrt“, sagte eine leitende Beamtin der Hafenwacht zu ANKER.',
    ['eine leitende Beamtin der Hafenwacht: Der Steg bleibt gesperrt'],
  ],
  [
    'eine Rolle mit Artikel ist, wer eben genannt wurde und keine hat',
    'Nur Holger Brandt blieb ruhig. „Wir warten hier auf die Fähre“, sagte der Trainer.',
    ['Holger Brandt: Wir warten hier auf die Fähre'],
  ],
  [
    'ein Amt nicht',
    'Nur Holger Brandt blieb ruhig. „Wir warten hier auf die Fähre“, sagte der Präsident.',
    ['der Präsident: Wir warten hier auf die Fähre'],
  ],
  [
    'ein Verb keiner Liste nach den Worten',
    '„Das ist doch nur ein Trauerspiel“, ätzt Vizebürgermeister Jan Tamm und spricht Anna Brehm von den Freien an.',
    ['Jan Tamm (Vizebürgermeister): Das ist doch nur ein Trauerspiel'],
  ],
  [
    'es gehört nicht zur Rolle',
    '„Der Fluss steigt weiter an“, prognostizierte Portfoliomanager Uli Senn.',
    ['Uli Senn (Portfoliomanager): Der Fluss steigt weiter an'],
  ],
  [
    'und nach „so“ mitten im Satz',
    'Das Land braucht Platz. Auch die Grünen, so wettert Jan Tamm, seien längst „tief im Sumpf gelandet“.',
    ['Jan Tamm: tief im Sumpf gelandet'],
  ],
  [
    'wer gleich nach dem Verb steht, spricht, nicht wer danach genannt wird',
    'Jan Tamm wartet vor dem Tor.\n„Das ist doch nur ein Trauerspiel“, stichelt er und sieht zu Anna Brehm.',
    ['Jan Tamm: Das ist doch nur ein Trauerspiel'],
  ],
  [
    'nach der Rolle mit ihrem Genitiv der Name, auch wenn der Satz weitergeht',
    '„Das ist doch nur ein Trauerspiel“, sagte die Leiterin der Mühle, Anna Brehm, über den Entwurf von Jan Tamm.',
    ['Anna Brehm (Leiterin der Mühle): Das ist doch nur ein Trauerspiel'],
  ],
  [
    'wer im Akkusativ steht, spricht nicht',
    'Den Chef mag nicht jeder. „Er ist ein kalter Ofen in einem warmen Haus“, so beschreibt ihn Bernd Aust vom Betriebsrat.',
    ['Bernd Aust: Er ist ein kalter Ofen in einem warmen Haus'],
  ],
  [
    'ein Vorname keiner Liste am Satzanfang',
    'Özgür Brehm rät ab. „Das wird doch alles nichts“, sagt er.',
    ['Özgür Brehm: Das wird doch alles nichts'],
  ],
  [
    'aber kein Genitiv',
    'Anna Senn wartet. Holms Rückkehr war kurz. „Das wird doch alles nichts“, sagt sie.',
    ['Anna Senn: Das wird doch alles nichts'],
  ],
  [
    'Ämter auf -rat sind vor einem Namen eine Rolle',
    '„Das ist doch nur ein Trauerspiel“, sagt SVP-Nationalrat Yorick Tamm.',
    ['Yorick Tamm (SVP-Nationalrat): Das ist doch nur ein Trauerspiel'],
  ],
  [
    'eine Stadt spricht',
    'Es ist kalt in Holm. „Das ist doch nur ein Trauerspiel“, teilte die Stadt am Montag mit.',
    ['die Stadt: Das ist doch nur ein Trauerspiel'],
  ],
  [
    'ein Wort am Satzanfang vor dem Verb und seinem Subjekt ist kein Name',
    'Jan Tamm und Anna Brehm warten in Holm. Tatsächlich sprach Brehm „die Zeit danach“ an.',
    ['Anna Brehm: die Zeit danach'],
  ],
  [
    'Rolle und Pronomen, die einen meinen, sprechen zusammen für ihn',
    'Ministerpräsident Udo Linn beriet in Holm mit Kanzlerin Anna Brehm. Der 61-Jährige wurde deutlich: Er bezeichnete die Leute als „solide Boten“.',
    ['Udo Linn (Ministerpräsident): solide Boten'],
  ],
  [
    'wozu etwas gesagt wird, spricht nicht',
    'Von Holm aus ging es weiter. Im Gespräch zu der Studie hieß es: „Das wird doch alles nichts.“',
    ['?: Das wird doch alles nichts.'],
  ],
  [
    '„er“ ist keine Partei',
    'Schadenfreude Richtung FFP\nKritik am Kauf wies er zurück. Man habe mit den Schuppen gut verdient: „Wir kaufen klug und bleiben dabei.“',
    ['?: Wir kaufen klug und bleiben dabei.'],
  ],
  [
    'Zeichen in Zeichen, die nach innen zeigen',
    '„Er gilt in ganz Bonn als »harter Kerl« und ist doch keiner“, sagte Petra Krause.',
    ['Petra Krause: Er gilt in ganz Bonn als »harter Kerl« und ist doch keiner'],
  ],
  [
    'wen der Satz im Akkusativ nennt, spricht nicht',
    'Ulrike Brandt lobte den Haushalt. Dabei nahm sie auch den neuen Stadtrat Bernd Kolbe ins Visier: „Wer die Bücherei schließt, hat nichts begriffen.“',
    ['Ulrike Brandt: Wer die Bücherei schließt, hat nichts begriffen.'],
  ],
  [
    'außer jemand zitiert ihn',
    'Die Zeitung zitiert den Stadtrat Bernd Kolbe: „Wer die Bücherei schließt, hat nichts begriffen.“',
    ['Bernd Kolbe (Stadtrat): Wer die Bücherei schließt, hat nichts begriffen.'],
  ],
  [
    'oder „den“ beginnt einen Nebensatz',
    'Es blieb ein Ärger, den Bernd Kolbe zusammenfasste: „Wer die Bücherei schließt, hat nichts begriffen.“',
    ['Bernd Kolbe: Wer die Bücherei schließt, hat nichts begriffen.'],
  ],
  [
    'nach der Partei mit Zahl und Strich folgt noch der Name',
    '„Das Geld reicht hinten und vorne nicht“, sagte die Ortschefin von Bündnis 90/Die Grünen, Ute Lorenz.',
    ['Ute Lorenz: Das Geld reicht hinten und vorne nicht'],
  ],
  [
    'auch ein Doktorvater hat einen Namen',
    '„Sie rechnet heute schneller als ich“, sagte der Doktorvater, Erwin Thal.',
    ['Erwin Thal (Doktorvater): Sie rechnet heute schneller als ich'],
  ],
  [
    'was nach einer Präposition vor dem Verb steht, ist kein Name',
    'Zur Wasserlage äußerte sich die Behörde am Montag. Der Pegel sei „so niedrig wie lange nicht mehr“.',
    ['die Behörde: so niedrig wie lange nicht mehr'],
  ],
  [
    'noch spricht eine Tageszeit',
    'In der Ansage der Jury von heute Mittag heißt es, die Medaille bekomme ein Autor, „der die Küste zum Klingen bringt“.',
    ['?: der die Küste zum Klingen bringt'],
  ],
  [
    'ein Zitat für sich gehört dem, der im Absatz zuletzt etwas sagte',
    'Wirtin Ute Senn, Pfarrer Uwe Linn und Lotse Kai Brehm kamen am Freitag nach Holm. Ute Senn sagte: „Wir haben hier so etwas noch nie erlebt.“ Uwe Linn nickte.\nDer Rat der Insel, das Amt und die Werft litten unter Sturm und Kälte. Franz Thal, Verwalter der Schleuse, sagte dem Seekurier, dass es einen Notplan gibt. Seit Mittwoch wurde die große Pumpe abgestellt. „Wir schöpften von Hand, solange es ging.“',
    [
      'Ute Senn: Wir haben hier so etwas noch nie erlebt.',
      'Franz Thal (Verwalter der Schleuse): Wir schöpften von Hand, solange es ging.',
    ],
  ],
  [
    'auch eines in einem Satz, der nur berichtet',
    'Wirtin Ute Senn, Pfarrer Uwe Linn und Lotse Kai Brehm kamen am Freitag nach Holm. Ute Senn sagte: „Wir haben hier so etwas noch nie erlebt.“ Uwe Linn nickte.\nFranz Thal, Verwalter der Schleuse, sagte dem Seekurier, dass der Rat der Insel spart. Die Pumpe der Werft steht seit Mittwoch still. Der Keller der Schule sei nun „ein einziger großer See“.',
    [
      'Ute Senn: Wir haben hier so etwas noch nie erlebt.',
      'Franz Thal (Verwalter der Schleuse): ein einziger großer See',
    ],
  ],
  [
    'München ist nicht Münch',
    '„Wir graben“, sagte Holger Münch. In München schneit es. „Es schneit“, sagte Münch.',
    ['Holger Münch: Wir graben', 'Holger Münch: Es schneit'],
  ],
  [
    'ein Bericht steht ohne die Artikel eines Falls',
    'In dem Bericht heißt es: „Es ist so weit.“',
    ['Bericht: Es ist so weit.'],
  ],
  [
    'der Präsident eines anderen Landes ist jemand anders',
    'Der orvanische Präsident Emil Lund sprach in Holm. „Der Schnee ist nah“, sagte Lund.\nDer selmirische Präsident sagte: „Wir graben.“ In Selmirien liegt Schnee.\nDer vossische Präsident Joe Karr sagte: „Nein.“\nSelmiriens Präsident sagte: „Wir auch.“\n„Vielleicht“, sagte der orvanische Präsident.',
    [
      'Emil Lund: Der Schnee ist nah',
      'Der selmirische Präsident: Wir graben.',
      'Joe Karr: Nein.',
      'Selmiriens Präsident: Wir auch.',
      'Emil Lund: Vielleicht',
    ],
  ],
  [
    'in einem Bericht ist auch ein Wort jemandes',
    'Die Ministerin Ute Senn ist unzufrieden. Das Eisenbahnamt sei ein „Mahnmal“ des Stillstands.',
    ['Ute Senn (Ministerin): Mahnmal'],
  ],
  [
    'eine Abkürzung mitten in der Rolle',
    '„Die Brücke hält noch lange“, sagte Ute Senn, Technische Leiterin (TL) der Seebahn, dem Seeblatt.',
    ['Ute Senn (Technische Leiterin (TL) der Seebahn): Die Brücke hält noch lange'],
  ],
  [
    'nach dem Komma folgt, wer es sagt',
    'Die Fischer bekamen damals keine Aussicht auf einen Neubau, betonte die Landrätin:\n„Wir sind sehr froh.“',
    ['die Landrätin: Wir sind sehr froh.'],
  ],
  [
    'nach einem Vornamen ist auch eine Rolle ein Nachname',
    '„Es taut“, sagte Trainer Axel Richter. „Wir warten“, sagte Richter.',
    ['Axel Richter (Trainer): Es taut', 'Axel Richter (Trainer): Wir warten'],
  ],
  [
    'ein Tier, das heißt wie ein Mann',
    'Im Stall stand Bauer Uwe Saal. Der Wolf war in der Nacht am Zaun gewesen. „Nun reicht es“, rief er.',
    ['Uwe Saal: Nun reicht es'],
  ],
  [
    'vor dem Namen steht, wessen Sprecher er ist',
    '„Es taut“, sagte die Leiterin des Amtes für Moore Silke Thal. „Wir warten“, sagte Thal. Der Chef des Hafenverbands Orvan Uwe Saal rief: „Nein.“',
    [
      'Silke Thal (Leiterin des Amtes für Moore): Es taut',
      'Silke Thal: Wir warten',
      'Uwe Saal (Chef des Hafenverbands Orvan): Nein.',
    ],
  ],
  [
    'der Staatsanwalt ist nicht der Verteidiger',
    '„Sie logen“, sagte Oberstaatsanwalt Uwe Saal. „Das ist falsch“, sagte Verteidiger Axel Thal. „Es bleibt dabei“, so der Staatsanwalt.',
    ['Uwe Saal: Sie logen', 'Axel Thal: Das ist falsch', 'Uwe Saal: Es bleibt dabei'],
  ],
  [
    'OB ist eine Rolle, ob ein Wort zwischen Sätzen',
    '„Es taut“, sagte OB Maria Thal. Ob es reicht, sei offen. „Wir warten“, so die OB.',
    ['Maria Thal (OB): Es taut', 'Maria Thal: Wir warten'],
  ],
  [
    'der Angeklagte, ohne Namen',
    'Der Hauptangeklagte redete lange. Er wies die Vorwürfe als „haltlos“ zurück.',
    ['Der Hauptangeklagte: haltlos'],
  ],
  [
    '„Frau“ ist keine Rolle',
    'Frau Norling sagt: „Das Licht brennt die ganze Nacht.“ „Es war nie aus“, sagt Kauffrau Edda Lind.',
    ['Norling (): Das Licht brennt die ganze Nacht.', 'Edda Lind (Kauffrau): Es war nie aus'],
  ],
  [
    'zwei Punkte über einem Buchstaben machen einen anderen Namen',
    '„Das Licht brennt“, sagte Karl Müller. „Es war nie aus“, sagte Karl Muller.',
    ['Karl Müller: Das Licht brennt', 'Karl Muller: Es war nie aus'],
  ],
];

export const gaps: Case[] = [
  [
    'eine Geste vor dem Doppelpunkt: wer eben sprach, geht noch vor',
    '„Das ist ein Trauerspiel“, schimpfte Peter Hansen. Anna Lehmann zuckte mit den Schultern: „Jedes Jahr die gleiche Geschichte!“',
    ['Peter Hansen: Das ist ein Trauerspiel', 'Anna Lehmann: Jedes Jahr die gleiche Geschichte!'],
  ],
  [
    'was jemand nach seinen Worten tut, sagt noch nicht, dass er sprach',
    'Petra Krause steht am Ofen. Ihr Vater hat hier gegossen. „Als Kind durfte ich nie in die Halle.“ Krause lacht.',
    ['Petra Krause: Als Kind durfte ich nie in die Halle.'],
  ],
  [
    'ohne bekannten Vornamen gehört „von“ nicht zum Namen',
    'Die Fraktionsvorsitzende der Grünen, Mareike von Thal, nannte den Plan „ein Geschenk an die Bauherren“.',
    ['Mareike von Thal: ein Geschenk an die Bauherren'],
  ],
];
