import type { LanguagePack } from './pack.ts';
import { verbAnywhere } from './priors.ts';
import { westernNames } from './western-names.ts';

export const de: LanguagePack = {
  code: 'de',
  script: 'Latin',
  letters: 'ß',
  functionWords: `gleichzeitig zugleich umso sich als wie so zum nur mehr man wenn dieses was wer wo da doch schon damit dann dabei dazu
darüber deshalb allerdings derzeit hier dort jetzt denn also etwa rund demnach danach daher dadurch trotz kann`,
  capitals: 'nouns',
  order: verbAnywhere,
  incises: [],
  cues: {
    say: 'sagte sagt sagten sagen gesagt',
    tell: 'erzählt teilt fragt antwortet =,e,en mitteilt =e,en mitgeteilt informierte',
    according: `laut zufolge gemäß so wie aus_sicht nach_angaben nach_aussage nach_aussagen nach_ansicht nach_meinung nach_einschätzung
nach_worten nach_den_worten nach_auffassung nach_darstellung nach_auskunft nach_informationen nach_eigenen_angaben im_gespräch_mit nach_seinen_worten nach_ihren_worten nach_seinen_angaben nach_ihren_angaben`,
    strong: `erklärt berichtet bestätigt betont meint kritisiert warnt zitiert behauptet glaubt begründet kommentiert verkündet
versichert ergänzt verteidigt bemerkt resümiert mahnt argumentiert beklagt bedauert freut lobt urteilt rechtfertigt schildert klagt
erinnert wünscht erläutert verlangt plädiert meldet äußert fordert kündigt bekräftigt bilanziert appelliert prophezeit twittert
scherzt jubelt schimpft =,e,en schrieb rief fand sprach =,en schreibt hofft hoffte fügte hinzu fuhr_fort lautete lautet verspricht
versprach stellte wies weist hieß heißt ruft entgegnete erwiderte unterstrich unterstreicht räumte widerspricht empört gestand findet befürchtet vermutet
spricht schloss betonend gab_zu gab räumte_ein führte_aus wies_zurück schlug_vor gab_bekannt stellte_klar verlas folgerte formulierte`,
    label: `nannte nennt nannten bezeichnete bezeichnet bezeichneten genannt tituliert titulierte warf wirft vorgeworfen würdigte würdigt
verurteilte bewertete wertete bezeichnen`,
    gerund: 'sag beton erklär hinzufüg =end',
    weak: `dacht wollt reagiert zeigt veröffentlicht versucht macht =,e denkt will sieht sah hält hielt ging geht spricht sprechen erhielt
verwies verweist trat beschrieb beschreibt sprachen gibt gab kam kommt steht stand`,
    noun: `aussage meldung pressemitteilung =,n angaben bericht erklärung mitteilung stellungnahme worten worte rede interview brief
schreiben gespräch ansprache meinung ansicht kommentar slogan motto titel begründung behauptung vorwurf frage antwort artikel zitat
satz`,
  },
  pronouns: {
    m: 'er ihm ihn dieser dieselbe letzterer',
    "m'": 'sein =,e,er,en,em',
    f: 'sie diese letztere',
    "f'": 'ihr =,e,er,en,em',
    n: 'es',
    s: 'ihnen',
    1: 'ich mir mich',
    '1s': 'wir uns',
  },
  titles: {
    m: 'herr herrn lord sir pater könig kaiser prinz bruder',
    f: 'frau fräulein lady königin prinzessin schwester',
    any: `präsident kanzler bundeskanzler minister richter bürgermeister ministerpräsident sprecher trainer =,in dr. prof. dr.-ing.
dipl.-ing. professor doktor papst kardinal bischof pfarrer general oberst major hauptmann us-präsident bundespräsident außenminister
innenminister finanzminister`,
  },
  roles: {
    pairs: `*sprecher *minister *präsident *kanzler *bürgermeister *leiter *direktor *politiker *richter *wissenschaftler *forscher
*trainer *spieler *geschäftsführer *lehrer *gründer *vertreter sprecher minister präsident kanzler bürgermeister leiter direktor
politiker richter wissenschaftler forscher professor autor journalist redakteur vertreter trainer spieler mitarbeiter geschäftsführer
lehrer student polizist soldat könig analyst historiker ökonom unternehmer gründer kommissar sänger schauspieler regisseur künstler
schriftsteller senator gouverneur botschafter premierminister generalsekretär verteidiger betreiber veranstalter inhaber eigentümer
beobachter meteorologe astronaut *kommissar *sekretär chef *chef =,in *olog expert *expert zeug augenzeug =e,in`,
    m: `vorsitzende vorsitzender *vorsitzende *vorsitzender anwalt *anwalt staatsanwalt abgeordneter mann vater bruder sohn arzt *arzt
general kommandant kommandeur papst bischof kardinal pfarrer prinz beamter premier beauftragter *beauftragter chefankläger`,
    f: `anwältin *anwältin staatsanwältin prinzessin frau mutter schwester tochter ärztin beamtin abgeordnete beauftragte`,
    any: 'person mitglied',
    generic: 'analyst wissenschaftler forscher politiker =,in experte expertin fachmann gesprächspartner',
    many: `experten polizei behörden ermittler kritiker zeugen augenzeugen demonstranten bürger anwohner medien parteien abgeordnete fans
analysten meteorologen juristen organisatoren initiatoren leute menschen ärzte gewerkschaften studenten *experten *behörden *kreise
*schützer teilnehmer kollegen opfer einige`,
  },
  bodies: `regierung ministerium gericht gerichtshof partei fraktion zeitung agentur organisation verband verein gesellschaft unternehmen
bank behörde amt institut universität stiftung gewerkschaft magazin sender dienst kommission rat feuerwehr leitung initiative zentrum
staatsanwaltschaft nachrichtenagentur konzern firma hochschule bund kirche studie bericht blatt ausschuss parlament senat bundestag
bundesrat landtag armee bündnis botschaft klinik krankenhaus schule museum gmbh ag e.v. urteil erklärung schreiben mitteilung umfrage
bundesamt club fc polizeidirektion vorstand *regierung *ministerium *gericht *gerichtshof *partei *fraktion *zeitung *agentur
*organisation *verband *verein *gesellschaft *unternehmen *bank *behörde *amt *institut *universität *stiftung *gewerkschaft *magazin
*sender *dienst *kommission *rat *feuerwehr *leitung *initiative *zentrum *direktion *zentrale`,
  works: `buch roman film serie lied song album sendung show magazin zeitung zeitschrift theaterstück oper spiel dokumentation thriller
drama komödie krimi band gruppe schiff fähre wort begriff titel motto namen name kampagne initiative projekt aktion partei restaurant
hotel *film *serie *sendung *buch *roman *stück *zeitung *magazin *projekt *aktion`,
  firstNames: {
    m: `${westernNames.m} bernd boris björn dieter dirk erich friedrich fritz georg günter heinz helmut hermann holger horst joachim
jochen johannes josef jörg kai lars lothar ludwig manfred norbert olaf otto philipp rainer ralf reinhard rolf stephan sven
thorsten torsten udo ulrich uwe volker wilhelm`,
    f: `${westernNames.f} angelika anja annette antje birgit brigitte christiane doris elke franziska gabriele heidi heike helga
ingrid jana johanna jutta katharina katja katrin kerstin lena manuela marianne martina monika renate sabine silke sonja
stefanie tanja ulrike ute`,
  },
  particles: 'von van der de zu zur vom den la le di da del bin al el',
  determiners: `ein kein mein =,e,er,es,em,en dies jen =er,e,es,em,en sein ihr unser =,e,er,en,em der die das den dem des beide viele
einige mehrere alle jeder zwei drei vier`,
  genitives: 'des der eines einer seines seiner ihres ihrer dieses dieser',
  indefinite: 'ein kein =,e,er,es,em,en mehrere jeder jede',
  prepositions: `in im an am auf aus bei beim mit nach seit von vom zu zum zur durch für gegen ohne um unter über vor hinter neben zwischen
wegen trotz während gegenüber bis ab laut gemäß seitens anlässlich`,
  conjunctions: 'und oder sowie aber',
  relatives: 'welche =,r,s deren dessen wo',
  subordinators: 'dass daß ob weil wenn als wie nachdem obwohl während damit indem wonach warum was',
  auxiliaries: `hat haben hatte hatten ist sind war waren wird werden wurde wurden habe sei würde kann konnte soll sollte muss auch nicht
bereits jedoch dann später zudem weiter erneut zuvor noch nun gestern heute morgen selbst dazu daraufhin ferner außerdem wörtlich
schließlich gegenüber sich`,
  calendar: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august
september oktober november dezember montags ostern weihnachten pfingsten`,
  notNames: `jahr =,e,en,es angaben bericht demnach danach darunter foto bild video quelle lesen sie hintergrund update exklusiv uhr euro
prozent tag tage woche monat ende anfang millionen milliarden meinung ansicht worten teil zeit land stadt deutsche deutschen deutscher
amerikanische russische`,
  abbreviations: `z.b u.a d.h i.d.r u.u v.a ca bzw etc usw nr st str vgl ggf evtl sog mio mrd abs art bspw inkl geb gest jr sr co hl jan
feb apr aug sept okt nov dez tel max min sen dipl ing lt rd s o z b d h a =.`,
  nounEndings:
    'ung ungen keit keiten heit heiten schaft schaften tion tionen tät täten ismus nis nisse tum ment mente ler',
  clitics: "'s '",
  inflections: 's en>e en n',
  interview: {
    question: 'frage f',
    answer: 'antwort',
    asker: 'interviewer interviewerin moderator moderatorin reporter journalist redaktion',
    announce: 'interview* gespräch* gesprächspartner* sprach gesproch* antworten beantwort* befragt*',
    faq: 'faq häufig* faktencheck',
    thanks: 'dank danke vielen',
    credit: 'interview gespräch fragen foto fotos übersetzung aufgezeichnet',
    reporter: 'reporter* journalist* korrespondent* redakteur*',
    first: 'mein =,e,er,em,en unser =,e,er,em,en',
    second: 'ihr =,e,en,em,er,nen sie du dir dich dein deine',
    roleEdge: 'mit ist war von unser der die das ein eine und im zu bei',
  },
  priors: {},
};
