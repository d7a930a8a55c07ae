import type { LanguagePack } from './pack.ts';
import { westernNames } from './western-names.ts';
import { verbAnywhere } from './word-order.ts';

export const fr: LanguagePack = {
  code: 'fr',
  script: 'Latin',
  letters: 'êèœù',
  functionWords: `oui tout tous bien être fait faire peut ainsi très y c'est d'un d'une pourtant
cependant hier aujourd'hui demain car donc pendant votre moins cela ça voici voilà ceux sinon trop là ici côté`,
  incises: ['dash', 'comma'],
  backward: "c'est_ce ces_mots ainsi",
  order: verbAnywhere,
  cues: {
    say: 'déclar =e,é,ait,ent dit disait disent',
    tell: `racont demand rappel assur confi lanc inform rétorqu rassur =e,é,ait,ent répond =,u,ait rappelle prévient
prévenu averti =,t`,
    according: `à a =_ses_yeux,_leurs_yeux,_son_avis,_en_croire selon d'après pour aux_yeux_de selon_ses_mots de_l'avis_de au_dire_de`,
    strong: `début enchaîn rapport affirm expliqu estim ajout soulign précis indiqu insist not observ regrett annonc dénonc avanc argument plaid constat gliss
comment détaill témoign nuanc ironis analys salu évoqu lâch grond revendiqu réclam déplor pest raill tonn tranch plaisant murmur
cri pens balay tempêt garant objecte espèr espér redout point vant hurl confirm cit résum exhort justifi affich soupir fustig propos réfut abond ordonn avou jur confess pronostiqu vitup exprim
=e,é,ait,ent exclam étonn indign emport alarm interrog amus agac désol énerv clam lament félicit insurg enthousiasm étrangl =e,é,ée,ait jug =e,é,eait,ent
inquièt tempèr répèt assèn suggèr considèr martèl complèt révèl relèv =e tempér répét assén suggér considér martel complét révél relev
=é,ait conclu réagi réjoui renchéri =,t poursu écr =it,ivait poursuivi concluait écrivent démen =t,ti pro ad =met,mettait,mis inquiété =,e défend =,u reconnaît reconnu soutient soutenu prétend concède concédé sourit reprend repris souvient croit craint appelle appelé requis
dite ont_écrit mis_en_garde met_en_garde lit-on peut-on_lire`,
    label: 'qualifi accus critiqu parl compar surnomm =e,é,ait baptisé décrit défini =t,',
    gerund: `ajout précis estim affirm expliqu soulign évoqu rappel déclar assur jur regrett déplor insist =ant,er dis dénonç
lanç reconnaiss promett accus revendiqu juge =ant`,
    noun: `déclara ques =tion mots propos paroles communiqué discours lettre message entretien interview tweet réponse phrase formule
avis récit rapport étude enquête sondage`,
  },
  pronouns: {
    m: 'il lui celui-ci ce_dernier',
    f: 'elle celle-ci cette_dernière',
    ms: 'ils',
    fs: 'elles',
    1: `je j'ai j' me moi`,
    '1s': 'nous',
    2: 'vous tu',
    '': 'on qui',
    "'": 'son sa ses leur leurs',
  },
  titles: {
    m: 'm m. mr mr. monsieur mm. sir lord roi prince cheikh abbé',
    f: 'mme mlle madame mademoiselle mmes mrs ms ms. reine princesse',
    any: `chanceli =er,ère dr docteur pr maître me juge général colonel ambassadeur cardinal pape`,
  },
  roles: {
    pairs: `ami président avocat député retraité accusé candidat élu enseignant habitant exploitant opposant gérant agent employé délégué expert étudiant adjoint représentant dirigeant magistrat
professeur écrivain ingénieur procureur voisin =,e patron vigneron =,ne direct act agricult rédact réalisat fondat coordinat organisat sénat =eur,rice chanteu chercheu entraîneu joueu rapporteu éleveu visiteu =r,se conseill polici boulang
ouvri =er,ère infirm ferm =ier,ière histori gardi musici pharmaci =en,enne`,
    m: `lieuten command adjud =ant enquêt pêch aut =eur chef préfet homme mari père frère fils pompier prévenu
gendarme garçon capitaine directeur-général`,
    f: `dame cheffe autrice préfète femme mère sœur fille`,
    any: `secrét commiss not locat libr propriét =aire économ syndical spécial journal =iste intéressé =,e interlocut =eur,rice
mai minist bourgmest memb =re porte-parole médecin *logue victime analyste témoin responsable leader
scientifique source collègue bénévole`,
    many: 'syndicats autorités parents militants riverains',
    apart:
      'président préf procureur juge maire ministre voisin victime témoin père mère =* fils fille mari femme frère sœur',
  },
  plurals: 's',
  bodies: `fédéra associa organisa direc opposi confédéra coordina =tion ministè cent préfectu théât observatoi
laboratoi =re socié universi comi majori =té pa =rlement,rquet,rti,tronat assembl mus élys =ée tribun hôpit
journ festiv =al gouvernement sénat commission conseil cour agence entreprise groupe banque syndicat
institut école quotidien chaîne radio ong onu ue mairie police ambassade club union collectif plateforme
jury gendarmerie défense`,
  statements: 'communiqué',
  works: `slogan devise roman film livre chanson journal magazine équipe club spectacle concours intitulé baptisé surnommé =,e titre`,
  called: 'on_appelle',
  firstNames: {
    m: `${westernNames.m} alain antoine bertrand christophe didier étienne frédéric gérard gilles guillaume hervé jacques jérôme
laurent olivier rené pascal sébastien stéphane thierry`,
    f: `${westernNames.f} agnès béatrice brigitte camille cécile céline chantal françoise isabelle juliette martine mathilde nathalie
sandrine sylvie valérie véronique`,
  },
  agents: 'eur euse rice ier ière iste naire ien =,ne',
  agreement: '*al =,e *nel =,le *ica =in,ine *i =que,re,f,ve,en *enne *éen *ais *ois',
  particles: `de der la du le des d' van von ben bin el al`,
  origins: '*ain *ais *ois =,e *i =en,enne *éen =,ne russe belge suisse *que grec',
  articles: { m: 'le un ce', f: 'la une cette' },
  determiners: `le ce leur =,s ce =t,tte la l' son sa ses notre mon ma mes certaines deux trois quelques`,
  indefinite: 'un aucun =,e autre des plusieurs certains chaque',
  by: 'par',
  prepositions: `de d' à en dans par pour sur avec sans chez vers sous entre contre depuis avant après dès lors devant derrière malgré hors
parmi du des au aux`,
  of: "de du des d'",
  conjunctions: 'et ou ni mais puis',
  relatives: 'qui que dont où lequel laquelle',
  subordinators: `que qu' si lorsque quand comme parce puisque tandis`,
  auxiliaries: `av ét =aient,ait ce_lun ce_mar lun mar mercre jeu vendre same =di égale récem notam =ment se sera serait a
ont est sont été s'est ne n'a pas aussi encore déjà ensuite toutefois alors même toujours enfin plus lui
nous leur d'abord l'a dimanche`,
  notNames:
    'monsieur madame mademoiselle maître belge suisse britannique russe espagnol allemand américain brésilien italien =,e,ne photo vidéo source lire paris bruxelles afp reuters etat état',
  abbreviations: 'mrs mme mlle dr pr p etc cf av st ste vol art n° ex =.',
  proclitics: "l' d' qu' n' s' j' m' c'",
  enclitics: '-t-elles -t-elle -t-ils -t-il -t-on -elles -elle -ils -il -on -je',
  interview: {
    answer: 'réponse r',
    audience: 'audi specta =teur,trice public',
    asker: 'modér anim présent =ateur journaliste* reporter* correspondant* intervieweur rédaction',
    announce: "interview entretien invité +l' rencontr répond interlocut recueilli =* conversation réponses",
    faq: 'faq foire',
    thanks: 'merci remerci*',
    credit: 'photo =,s tradu =it,ction propos entretien interview recueilli*',
    related: 'lire',
    first: "mon ma mes notre nos j'* m'*",
    second: 'votre vos te toi ton ta tes *-vous *-tu',
  },
  byRule: true,
};
