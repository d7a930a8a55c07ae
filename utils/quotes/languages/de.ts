import type { LanguagePack } from './pack.ts';

export const de: LanguagePack = {
  code: 'de',
  script: 'Latin',
  letters: 'ß',
  functionWords: `gleichzeitig zugleich umso der die das und in zu den von mit ist des im sich auf für dem eine nicht als auch es an werden aus er
    hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis
    mehr durch man sein wurde hatte kann gegen vom wenn diese dieser dieses ich wir ihr ihre ihrer sein seine seiner
    was wer wo da doch schon unter wegen seit während damit dann dabei dazu darüber deshalb jedoch allerdings
    außerdem zudem so bereits derzeit heute gestern morgen nun jetzt hier dort alle viele einige beide jeder kein keine
    ob weil denn also etwa rund ein eines demnach danach daher dadurch trotz ohne zwischen zwei drei`,
  capitals: 'nouns',
  marks: ['„“', '»«', '"“', '""', '‚‘', '›‹', '„”', '“”', '«»'],
  order: { verbBeforeSpeaker: true, speakerBeforeVerb: true, verbLast: false },
  incises: [],
  cues: {
    say: 'sagte sagt sagten sagen gesagt',
    tell: `erzählte erzählt teilte teilten teilt mitgeteilt mitteilte mitteilten fragte fragt fragten informierte
      antwortete antwortet`,
    according: `laut zufolge nach_angaben nach_aussage nach_aussagen nach_ansicht nach_meinung nach_einschätzung nach_worten
      nach_den_worten nach_auffassung gemäß so wie aus_sicht nach_darstellung nach_auskunft nach_informationen
      nach_eigenen_angaben im_gespräch_mit`,
    strong: `erklärte erklärt erklärten berichtet berichtete berichteten schrieb schreibt schrieben äußerte äußerten äußert
      forderte fordert forderten bestätigte bestätigt bestätigten betonte betont betonten meinte meint meinten kritisierte
      kritisiert kritisierten begründete begründet kündigte kündigten meldete meldet meldeten warnte warnt warnten
      hofft hoffte glaubt glaubte behauptet behauptete behaupteten ergänzte ergänzt fügte hinzu fuhr_fort lautete lautet
      zitiert zitierte kommentierte kommentiert verkündete verkündet versicherte versichert versprach verspricht verteidigte
      stellte wies hieß heißt rief ruft riefen entgegnete erwiderte unterstrich unterstreicht bekräftigte bekräftigt räumte
      gestand bemerkte bemerkt resümierte bilanzierte mahnte mahnt appellierte prophezeite argumentierte argumentiert
      beklagte beklagt bedauerte bedauert freute freut lobte lobt urteilte urteilt twitterte findet fand befürchtet
      vermutet rechtfertigte sprach spricht schilderte schildert schloss betonend scherzte jubelte schimpfte
      klagte klagt gab_zu gab räumte_ein führte_aus wies_zurück schlug_vor gab_bekannt stellte_klar weist verlas
      erinnerte erinnert wünschte wünscht erläuterte erläutert folgerte formulierte verlangte verlangt plädierte`,
    label: `nannte nennt nannten bezeichnete bezeichnet bezeichneten genannt tituliert titulierte warf wirft vorgeworfen
      würdigte würdigt verurteilte bewertete wertete bezeichnen`,
    gerund: 'sagend betonend erklärend hinzufügend',
    weak: `dachte denkt will wollte sieht sah hält hielt ging geht reagierte reagiert zeigte zeigt spricht sprechen
      veröffentlichte veröffentlicht erhielt verwies verweist machte macht trat beschrieb beschreibt versuchte
      sprachen gibt gab kam kommt steht stand`,
    noun: `angaben bericht aussage aussagen erklärung mitteilung meldung pressemitteilung stellungnahme worten worte rede
      interview brief schreiben gespräch ansprache meinung ansicht kommentar slogan motto titel begründung behauptung
      vorwurf frage antwort artikel zitat satz`,
  },
  pronouns: [
    { words: 'er ihm ihn', gender: 'm' },
    { words: 'seine seiner seinen seinem sein', gender: 'm', possessive: true },
    { words: 'sie', gender: 'f' },
    { words: 'ihr ihre ihrer ihren ihrem', gender: 'f', possessive: true },
    { words: 'es', gender: 'n' },
    { words: 'ihnen', gender: null, plural: true },
    { words: 'ich mir mich', gender: null, person: 1 },
    { words: 'wir uns', gender: null, person: 1, plural: true },
    { words: 'dieser dieselbe letzterer', gender: 'm' },
    { words: 'diese letztere', gender: 'f' },
  ],
  titles: {
    m: 'herr herrn lord sir pater könig kaiser prinz bruder',
    f: 'frau fräulein lady königin prinzessin schwester',
    any: `dr. prof. dr.-ing. dipl.-ing. professor doktor papst kardinal bischof pfarrer general oberst major hauptmann
      präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin richter richterin
      us-präsident bürgermeister bürgermeisterin bundespräsident ministerpräsident ministerpräsidentin sprecher
      sprecherin trainer trainerin außenminister innenminister finanzminister`,
  },
  roles: {
    m: `sprecher *sprecher minister *minister präsident *präsident kanzler *kanzler bürgermeister *bürgermeister leiter
      *leiter direktor *direktor vorsitzende vorsitzender *vorsitzende *vorsitzender chef *chef experte *experte
      politiker *politiker richter *richter anwalt *anwalt staatsanwalt wissenschaftler *wissenschaftler forscher
      *forscher professor autor journalist redakteur abgeordneter vertreter *vertreter trainer *trainer spieler *spieler
      mitarbeiter geschäftsführer *geschäftsführer mann vater bruder sohn arzt *arzt lehrer student polizist soldat
      general kommandant kommandeur papst bischof kardinal pfarrer könig prinz beobachter analyst historiker ökonom
      meteorologe unternehmer gründer *gründer beamter kommissar *kommissar sänger schauspieler regisseur künstler
      schriftsteller astronaut verteidiger zeuge augenzeuge betreiber veranstalter inhaber eigentümer senator gouverneur
      botschafter premier premierminister generalsekretär *sekretär beauftragter *beauftragter chefankläger`,
    f: `sprecherin *sprecherin ministerin *ministerin präsidentin *präsidentin kanzlerin *kanzlerin bürgermeisterin
      leiterin *leiterin direktorin chefin *chefin expertin *expertin politikerin *politikerin richterin anwältin
      *anwältin staatsanwältin wissenschaftlerin *wissenschaftlerin forscherin professorin autorin journalistin
      redakteurin vertreterin trainerin spielerin mitarbeiterin geschäftsführerin frau mutter schwester tochter ärztin
      lehrerin studentin polizistin soldatin königin prinzessin analystin historikerin ökonomin unternehmerin gründerin
      beamtin kommissarin sängerin schauspielerin regisseurin künstlerin schriftstellerin zeugin abgeordnete senatorin
      gouverneurin botschafterin premierministerin generalsekretärin beauftragte`,
    any: 'person mitglied',
    generic:
      'experte expertin fachmann analyst analystin wissenschaftler wissenschaftlerin forscher forscherin gesprächspartner politiker politikerin',
    many: `experten polizei behörden ermittler kritiker zeugen augenzeugen
      demonstranten bürger anwohner medien parteien abgeordnete fans analysten meteorologen juristen
      organisatoren initiatoren leute menschen ärzte gewerkschaften studenten
      *experten *behörden *kreise *schützer datenschützer teilnehmer kollegen opfer einige`,
  },
  bodies: `regierung *regierung ministerium *ministerium gericht *gericht *gerichtshof gerichtshof staatsanwaltschaft partei
    *partei fraktion *fraktion zeitung *zeitung agentur *agentur nachrichtenagentur organisation *organisation verband
    *verband verein *verein gesellschaft *gesellschaft unternehmen *unternehmen konzern firma bank *bank behörde *behörde
    amt *amt institut *institut universität *universität hochschule stiftung *stiftung gewerkschaft bund kirche
    studie bericht magazin *magazin sender *sender blatt *dienst dienst kommission *kommission rat *rat ausschuss parlament
    senat bundestag bundesrat landtag armee feuerwehr *feuerwehr leitung *leitung initiative *initiative bündnis botschaft
    klinik krankenhaus schule museum gmbh ag e.v. urteil erklärung schreiben mitteilung umfrage zentrum *zentrum
    bundesamt club fc polizeidirektion *direktion *zentrale vorstand`,
  works: `buch roman film serie lied song album sendung show magazin zeitung zeitschrift theaterstück oper spiel dokumentation
    thriller drama komödie krimi band gruppe schiff fähre wort begriff titel motto namen name kampagne initiative projekt aktion
    partei restaurant hotel *film *serie *sendung *buch *roman *stück *zeitung *magazin *projekt *aktion`,
  firstNames: {
    m: `achim adam adolf albert alexander alfred andreas angelo anton armin arne arnold artur axel bastian benedikt benjamin
      bernd bernhard bert björn bodo boris burkhard carl carsten christian christoph christopher claus clemens cornelius
      daniel david dennis detlef dieter dietmar dirk dominik eberhard eckart edmund eduard egon emil erhard eric erich
      erik ernst erwin eugen fabian felix ferdinand finn florian frank franz frederik friedrich fritz gabriel georg
      gerald gerd gerhard gernot gero gottfried günter günther gustav guido hans harald hartmut heiko heiner heinrich
      heinz helge helmut hendrik henning henry herbert hermann holger horst hubert hubertus hugo ingo jakob jan jens
      joachim jochen johann johannes jonas jörg josef joschka joseph julian jürgen kai karl karsten kevin klaus konrad
      kurt lars leo leon leonhard lothar louis lucas ludwig lukas manfred marc marcel marco marcus mario markus martin
      matthias max maximilian michael moritz nico niels nils norbert olaf oliver oskar otto pascal patrick paul peter
      philip philipp rainer ralf ralph reiner reinhard reinhold rené richard robert robin roland rolf roman rudi rudolf
      rüdiger sascha sebastian siegfried siegmar sigmar simon stefan steffen stephan sven theo theodor thomas thorsten
      tilo tim timo tobias tom torsten udo ulf uli ulrich uwe viktor volker volkmar walter werner wilfried wilhelm willi
      willy winfried wolf wolfgang wolfram xaver barack donald george john james robert bill vladimir wladimir dmitri
      nicolas tony gordon silvio recep`,
    f: `agnes alexandra alice alina andrea angela angelika anja anke anna annalena anne annegret annette antje astrid
      barbara bärbel beate bettina birgit brigitte britta carina carla carmen caroline charlotte christa christel
      christiane christina christine claudia cornelia dagmar daniela diana doris dorothea edith elena elfriede elisabeth
      elke ella emma erika esther eva franziska frauke friederike gabi gabriele gerda gisela gudrun hannah hannelore
      heide heidemarie heidi heike helene helga henriette hilde hildegard ilse ilona ines inge ingeborg ingrid irene iris
      isabel jana janina jasmin jennifer jessica johanna judith julia jutta karen karin karla karoline katharina kathrin
      katja katrin kerstin kristina lara laura lea lena leonie lina linda lisa luise manuela mareike margarete margit
      margot maria marianne marie marina marion marlene martina melanie meike mia michaela miriam monika nadine nadja
      natalie nicole nina nora olga paula petra pia ramona rebecca regina renate ricarda rita rosemarie ruth sabine
      sabrina sandra sara sarah saskia sibylle sigrid silke silvia simone sina sonja sophia sophie stefanie steffi
      susanne svenja tamara tanja tatjana tina ulla ulrike ursula ute vanessa vera verena veronika waltraud yvonne
      condoleezza hillary`,
  },
  particles: 'von van der de zu zur vom den la le di da del bin al el',
  determiners: `der die das den dem des ein eine einer eines einem einen dieser diese dieses diesem diesen jener jene sein
    seine seiner seinen seinem ihr ihre ihrer ihren ihrem unser unsere mein meine kein keine beide viele einige mehrere
    alle jeder zwei drei vier`,
  indefinite: 'ein eine einer eines einem einen mehrere jeder jede kein keine',
  prepositions: `in im an am auf aus bei beim mit nach seit von vom zu zum zur durch für gegen ohne um unter über vor
    hinter neben zwischen wegen trotz während gegenüber bis ab laut gemäß seitens anlässlich`,
  conjunctions: 'und oder sowie aber',
  relatives: 'welche welcher welches deren dessen wo',
  subordinators: 'dass daß ob weil wenn als wie nachdem obwohl während damit indem wonach warum was',
  auxiliaries: `hat haben hatte hatten ist sind war waren wird werden wurde wurden habe sei würde kann konnte soll sollte
    muss auch nicht bereits jedoch dann später zudem weiter erneut zuvor noch nun gestern heute selbst dazu daraufhin
    ferner außerdem wörtlich schließlich gegenüber sich`,
  calendar: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni
    juli august september oktober november dezember montags ostern weihnachten pfingsten`,
  notNames: `angaben bericht demnach danach darunter foto bild video quelle lesen sie hintergrund update exklusiv uhr euro
    prozent jahr jahre jahren jahres tag tage woche monat ende anfang millionen milliarden meinung ansicht worten teil
    zeit land stadt deutsche deutschen deutscher amerikanische russische`,
  abbreviations: `dr. prof. z.b. u.a. d.h. ca. bzw. etc. usw. nr. st. str. vgl. ggf. evtl. sog. mio. mrd. abs. art. bspw. inkl.
    geb. gest. jr. sr. co. e.v. i.d.r. u.u. v.a. hl. jan. feb. apr. aug. sept. okt. nov. dez. tel. max. min. sen. dipl.
    ing. lt. rd. zzgl. s. o. z. b. d. h. a.`,
  nounEndings:
    'ung ungen keit keiten heit heiten schaft schaften tion tionen tät täten ismus nis nisse tum ment mente ler',
  clitics: ["'s", '’s', "'", '’'],
  inflections: [
    ['s', ''],
    ['en', 'e'],
    ['en', ''],
    ['n', ''],
  ],
  interview: {
    question: 'frage f',
    answer: 'antwort a',
    asker: 'interviewer interviewerin moderator moderatorin reporter journalist redaktion',
    announce: 'interview* gespräch* gesprächspartner* sprach gesproch* antworten beantwort* befragt*',
    faq: 'faq häufig* faktencheck',
    thanks: 'dank danke vielen',
    credit: 'interview gespräch fragen foto fotos übersetzung aufgezeichnet',
    reporter: 'reporter* journalist* korrespondent* redakteur*',
    first: 'ich mich mir mein meine meiner meinem meinen wir uns unser unsere unserer unserem unseren',
    second: 'sie ihr ihre ihren ihrem ihrer ihnen du dir dich dein deine',
    honorific:
      'herr herrn frau dr prof professor präsident präsidentin minister ministerin bundeskanzler bürgermeister',
    roleEdge: 'mit ist war von unser der die das ein eine und im zu bei',
  },
  priors: {},
};
