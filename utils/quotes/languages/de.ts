import type { LanguagePack } from './pack.ts';
import { westernNames } from './western-names.ts';
import { verbAnywhere } from './word-order.ts';

export const de: LanguagePack = {
  code: 'de',
  script: 'Latin',
  letters: 'ß',
  functionWords: `wo =vor,mit,für,gegen,rüber,rauf da =,bei,her,durch,nach,rüber de =nn,mnach,rzeit,shalb gleichzeitig zugleich umso so
nur mehr man wer doch schon allerdings hier dort jetzt also etwa rund inzwischen insgesamt`,
  capitals: 'nouns',
  order: verbAnywhere,
  cues: {
    say: 'sagte sagt sagten sagen gesagt',
    tell: 'erzählt teilt fragt antwortet =,e,en mitteilt =e,en mitgeteilt informierte',
    according: `nach_ =angaben,aussage,aussagen,ansicht,meinung,einschätzung,auffassung,darstellung,informationen,bewertung
nach_seinen_ nach_ihren_ =worten,angaben nach_den_worten nach_eigenen_angaben laut zufolge gemäß so wie aus_sicht
im_gespräch_mit`,
    strong: `erklär beton mein kritisier warn zitier glaub kommentier bemerk mahn argumentier beklag freu lob rechtfertig klag
wünsch verlang kündig bekräftig appellier scherz schimpf hoff vermut skandier erwider schwärm
rüg dräng schätz frag bestätig =t,te,ten,en bericht behaupt begründ verkünd meld befürcht =et,ete,eten,en
versicher ergänz verteidig bedauer urteil schilder erinner erläuter äußer forder plädier beteuer titel =t,te,ten,n
entgegnet =,e,en fügt räumt prangert stellt lautet =,e,en schrieb rief fand sprach befand empfahl =,en schreibt schreiben
empfiehlt wies weist hinzu fuhr_fort verspricht versprach hieß heißt geheißen ruft unterstrich widerspricht widersprach bestritt
empört gestand findet spricht schloss gab gaben = führt führte führten =_-_aus gibt =_-_an,_-_zu
hob hebt =_-_hervor legte =_-_nach,_-_dar nahm =_-_stellung drückte =_-_aus
pflichtete =_-_bei deutete =_-_an schlug =_-_vor ließ =_-_mitteilen,_-_wissen zeigt zeigte =_sich`,
    label: `bezeichne attackier würdig beurteil =t,te bezeichne =n,ten nannte =,n ver =glich,urteilte nennt genannt warf
wirft vorgeworfen bewertete geißelte`,
    gerund: 'sag beton erklär hinzufüg =end',
    weak: `dach woll reagier zeig veröffentlich versuch mach führ leg lehn =t,te g st si =eht beschr =ieb,eibt s
=ah,tand,chlug,trich,prechen verw =ies,eist griff hob bat denkt will hält hielt ging erhielt trat gibt kam kommt`,
    noun: `aussage meldung pressemitteilung worte =,n auffassung einschätzung darstellung bewertung =,en
überzeug erklär mitteil mein begründ behaupt =ung angaben bericht stellungnahme rede interview brief schreiben
gespräch ansprache ansicht kommentar titel vorwurf frage antwort artikel zitat satz`,
  },
  saidEndings: 't te ten',
  pronouns: {
    m: 'er ihm ihn dieser dieselbe letzterer',
    "m'": 'sein =,e,er,en,em',
    f: 'sie diese letztere',
    "f'": 'ihr =,e,er,en,em',
    s: 'ihnen',
    1: 'ich mir mich',
    '1s': 'wir uns',
  },
  titles: {
    m: 'herr herrn lord sir pater könig kaiser prinz',
    f: 'frau lady königin schwester',
    any: 'dr. prof. med. phil. rer. nat. doktor oberst major',
  },
  roles: {
    pairs: `*sprecher *minister *präsident *kanzler *leiter *direktor *politiker *richter *wissenschaftler
*forscher *trainer *meister *vorsteher *spieler *lehrer *gründer *vertreter sprecher minister präsident kanzler bürgermeister
richter professor autor journalist redakteur trainer mitarbeiter student polizist soldat könig analyst unternehmer sänger
regisseur künstler schriftsteller *führer *händler *besitzer *manager *fahrer *wirt nachbar kapitän stürmer torhüter
passagier patient reporter besucher senator gouverneur botschafter verteidiger betreiber veranstalter inhaber eigentümer
beobachter routinier astronaut *kommissar *sekretär chef *chef *coach mitschüler *banker *mediziner *ökonom *gewerkschafter *pilot =,in *olog *expert *kolleg *schütz augenzeug zeug kund =e,in *diplomat *kandidat =,in`,
    m: `*land *stadt *landes *national *kantons =rat *vater *obmann *hauptmann *vorsitzender *anwalt staatsanwalt mann bruder sohn *arzt general kommandant torwart papst bischof kardinal pfarrer prinz
premier *beauftragter`,
    f: '*er *tor *sor *ent *ant *ist *eur *log *anwält *ärzt *rät prinzess beamt =in frau *mutter schwester tochter',
    any: '*-jährige *platzierte *angeklagte *abgeordnete *beamte *angestellte =,r,n OB *vize *vorsitzende beauftragte person mitglied',
    apart:
      '*staatsanwalt *staatsanwältin *rat *rätin *präsident *chef *minister *kanzler könig papst *richter *sprecher *bürgermeister =,in gouverneur opfer zeug nachbar =e,in',
    generic:
      '*olog *expert =e,in *kandidat =,in *anwalt analyst *wissenschaftler *forscher *politiker ökonom jurist *spieler stürmer torhüter =,in *jährige =,r,n *anwältin fachmann gesprächspartner',
    many: `zeug augenzeug demonstrant medi partei analyst meteorolog jurist organisator initiator mensch gewerkschaft student kolleg
=en polizei *beamten ermittler kritiker bürger anwohner fans leute ärzte *experten *behörden *kreise *schützer teilnehmer
opfer einige`,
  },
  bodies: `erklär mitteil *regier *zeit *stift *leit =ung staatsanwalt bot *gesell *gewerk =schaft *erei konzern firma hochschule bund kirche stadt bistum studie gutachten bericht blatt ausschuss parlament senat
bundestag landtag armee bündnis klinik krankenhaus schule museum gmbh ag e.v. urteil schreiben umfrage club fc vorstand *ministerium *gericht *gerichtshof *partei *fraktion *agentur *organisation
*verband *verein *unternehmen *bank *behörde *amt *institut *universität *magazin
*sender *kurier *anzeiger *presse rundschau merkur *dienst *kommission *rat *feuerwehr *initiative *zentrum *direktion *zentrale`,
  vagueBodies: 'unternehmen konzern firma behörde organisation agentur verband',
  works: `überschrift website homepage *blatt *dokumentation *werk *kongress buch lied song album zeitschrift spiel band wort begriff titel motto slogan namen kampagne projekt
portal bezeichnung restaurant hotel *bericht *film *serie *sendung *magazin *roman *stück`,
  called: 'sogenannte =,n,r,s',
  firstNames: {
    m: `${westernNames.m} e fried ul hein =rich diet günt holg rain volk rüdig =er joch sv thorst torst steff carst =en rei leo ber =nhard ra ro
rudo wo =lf steph flori juli fabi =an axel bernd boris björn dirk fritz georg heinz helmut hendrik henning hermann
horst joachim johannes josef jörg kai lars lothar ludwig manfred norbert olaf otto philipp udo jens uwe wilhelm kurt
detlef gerd ernst ingo jonas leon lukas roland urs hartmut heiko herbert lutz nils robin guido henrik moritz niklas
ralph sascha timo tino arne dennis emil pascal harald hannes reto johann toni konrad malte marius niels ole dominik
jörn marcel knut anton konstantin`,
    f: `${westernNames.f} angelik anj franzisk helg johann jutt katharin katj len manuel martin monik sonj tanj annalen bettin carol corneli
daniel erik gisel jan karl nor ricard rit svenj tin veren christ =a annett antj brigitt christian elk gabriel heik
mariann renat sabin silk stefani ulrik ut beat maik melani nadin simon yvonn =e birgit doris heidi ingrid katrin
kathrin kerstin astrid dagmar ellen esther gudrun hannah maren ines judith miriam sigrid`,
  },
  particles: 'von van der de zu zur vom den la le di da del bin al el',
  origins: '*isch *deutsch =e,er,en,em,es',
  determiners: `mein =,e,er,es,em,en dies jen =er,e,es,em,en sein ihr unser =,e,er,en,em der die das den dem des beide viele
einige alle zwei drei vier`,
  genitives: 'd ein sein ihr dies =er,es',
  objects: 'd dies ein kein mein sein ihr unser =en,em ihm ihn ihnen mich mir uns',
  indefinite: 'ein kein =,e,er,es,em,en mehrere jeder jede',
  by: 'von',
  prepositions: `i a vo =m,n bei zu =,m gegen =,über seit =,ens auf aus mit nach zur durch für ohne um unter über vor hinter
neben zwischen wegen trotz während bis ab laut gemäß anlässlich`,
  spokenOf: 'sprach spricht sprachen sprechen =_von warnt warnte warnten warnen =_vor',
  addressed: 'zu gegenüber',
  attributes: 'e er en es em',
  nouns: { owner: 's', adjective: 'e en', many: 'n' },
  agents: 'er or ist ent eur yst wart =,in mann frau',
  obliqueArticles: { m: 'd ein sein ihr =es,em einen vom beim zum', f: 'ein sein ihr =er zur den' },
  neuter: '*amt *gericht *haus *institut *um',
  bareAdjectives: { der: 'r', das: 's' },
  conjunctions: 'und oder sowie aber',
  relatives: 'welche =,r,s deren dessen wo',
  subordinators: 'dass daß ob weil wenn als wie nachdem obwohl während damit indem wonach warum was',
  auxiliaries: `hab hatt wurd =e,en si au jedo no wörtli schließli =ch w =ar,ird,aren,ürde,eiter,erden s
=ei,ind,oll,elbst,ollte,päter da =nn,zu,raufhin es hat ist kann konnte muss nicht bereits zudem erneut zuvor nun
gestern heute morgen ferner außerdem gegenüber`,
  reported: `hab werd könn müss soll dürf woll mög geb geh komm steh bleib lass wiss mach führ lieg brauch handel handl besteh seh
halt wär würd =e sei =,en hätt wär würd könnt müsst =en`,
  calendar: `mon diens donners frei sams sonn =tag sept nov dez =ember mittwoch sonnabend januar jänner februar märz april mai juni juli
august oktober montags ostern weihnachten pfingsten`,
  notNames: `frau med. phil. rer. nat. bezug stellung pech glück abstand jahr =,e,en,es deutsche =,n,r darunter foto bild video quelle lesen sie hintergrund uhr
stunde minute =,n wochen monate euro prozent *mittag abend nacht tag tage woche monat ende anfang millionen milliarden teil zeit land
amerikanische russische`,
  abbreviations: `ca bzw etc usw nr st ggf sog mio mrd abs art jan feb apr aug sept okt nov dez tel max min sen
lt =.`,
  nounEndings: 'ung keit heit schaft tion tät =,en nis =,se ment =,e ismus tum ler',
  clitics: "'s '",
  inflections: 's en>e en n',
  interview: {
    question: 'frage f',
    answer: 'antwort',
    audience: 'publikum zuschauer* zuhörer*',
    asker: 'interviewer moderator =,in reporter* journalist* korrespondent* redakteur* redaktion',
    announce: 'interview gespräch gesproch beantwort befragt =* *interview streitgespräch sprach antworten',
    faq: 'faq häufig* wichtigsten faktencheck',
    thanks: 'dank danke vielen',
    credit: 'interview gespräch fragen foto fotos übersetzung aufgezeichnet',
    related: 'lesen thema',
    first: 'mein =,e,er,em,en unser =,e,er,em,en',
    second: 'Ihr =,e,en,em,er,nen Sie du dir dich dein deine euch',
  },
};
