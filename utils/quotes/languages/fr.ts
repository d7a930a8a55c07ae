import type { LanguagePack } from './pack.ts';
import { byRule } from './priors.ts';

export const fr: LanguagePack = {
  code: 'fr',
  script: 'Latin',
  letters: 'êèœù',
  functionWords: `le la les de des du un une et à en que qui dans pour pas sur plus par avec ce il elle ne se au aux est sont
    été était ont a son sa ses leur leurs nous vous je on mais ou où comme tout tous cette ces cet même si aussi bien sans
    entre après avant depuis être fait faire peut ainsi encore dont alors très quand lors selon ils elles y c’est c'est
    d’un d’une qu’il qu’elle pourtant cependant enfin hier aujourd’hui demain puis car donc chez vers sous contre pendant
    oui non pourquoi comment`,
  capitals: 'names',
  marks: ['«»', '“”', '""'],
  incises: ['comma', 'dash'],
  backward: ['c’est ce', 'ces mots', 'ainsi'],
  order: { verbBeforeSpeaker: true, speakerBeforeVerb: true, verbLast: false },
  cues: {
    say: 'dit disait disent déclare déclaré déclarait',
    tell: 'raconte raconté racontait répond répondu répondait demande demandé demandait rappelle rappelé rappelait informe informé prévient prévenu assure assuré assurait confie confié confiait rassure rétorque rétorqué avertit averti lance lancé',
    according: 'selon d’après pour aux_yeux_de de_l’avis_de à_en_croire au_dire_de',
    strong: `affirme affirmé affirmait explique expliqué expliquait estime estimé estimait ajoute ajouté ajoutait souligne
      souligné soulignait précise précisé précisait indique indiqué indiquait insiste insisté poursuit poursuivi poursuivait
      conclut conclu concluait note noté notait observe observé juge jugé jugeait regrette regretté résume résumé écrit écrivait
      annonce annoncé reconnaît reconnu admet admis considère considéré dénonce dénoncé avance avancé argumente argumenté plaide
      plaidé relève relevé constate constaté soutient soutenu martèle martelé glisse glissé commente commenté réagit réagi
      détaille détaillé témoigne témoigné prétend confirme confirmé dément démenti promis promet exhorte appelle nuance nuancé
      ironise ironisé sourit soupire s’inquiète s’étonne s’indigne s’alarme s’emporte se_félicite se_souvient abonde tranche
      renchérit enchaîne tempère reprend s’exclame s’interroge plaisante murmure crie propose suggère pense croit fustige
      assène jure juré balaie justifie justifié affiche martelait analyse analysé ont_écrit lit-on peut-on_lire`,
    label: 'qualifie qualifié qualifiait surnomme baptisé accuse accusé critique critiqué compare',
    gerund:
      'disant ajoutant précisant estimant affirmant expliquant soulignant évoquant rappelant jugeant déclarant assurant',
    weak: 'veut souhaite espère craint voit sait imagine demandent évoque évoqué parle réclame réclamé salué salue exige',
    noun: 'mots propos paroles déclaration communiqué discours lettre message entretien interview tweet réponse question phrase formule avis récit',
  },
  pronouns: [
    { words: 'il lui', gender: 'm' },
    { words: 'elle', gender: 'f' },
    { words: 'ils', gender: 'm', plural: true },
    { words: 'elles', gender: 'f', plural: true },
    { words: 'on', gender: null },
    { words: 'celui-ci ce_dernier', gender: 'm' },
    { words: 'celle-ci cette_dernière', gender: 'f' },
    { words: 'je j’ai me moi', gender: null, person: 1 },
    { words: 'nous', gender: null, person: 1, plural: true },
    { words: 'vous tu', gender: null, person: 2 },
    { words: 'qui', gender: null },
  ],
  titles: {
    m: 'm. monsieur mm. sir lord roi prince cheikh père abbé frère',
    f: 'mme mlle madame mademoiselle mmes reine princesse sœur',
    any: 'dr docteur pr professeur maître me président présidente ministre sénateur sénatrice député députée maire juge général colonel capitaine ambassadeur cardinal pape chancelier chancelière préfet préfète premier première',
  },
  roles: {
    m: `président directeur porte-parole secrétaire patron chef chercheur avocat député sénateur conseiller candidat élu maire
      médecin professeur enseignant historien économiste politologue sociologue agriculteur entraîneur joueur acteur chanteur
      écrivain réalisateur fondateur gérant délégué responsable ouvrier habitant voisin père frère fils mari homme syndicaliste
      expert analyste procureur préfet policier pompier témoin étudiant infirmier directeur-général gardien boulanger pêcheur
      locataire ingénieur ministre adjoint représentant dirigeant capitaine vigneron libraire garçon leader magistrat musicien`,
    f: `présidente directrice patronne cheffe chercheuse avocate députée sénatrice conseillère candidate élue maire médecin
      professeure enseignante historienne politologue agricultrice entraîneuse joueuse actrice chanteuse écrivaine autrice
      réalisatrice fondatrice gérante déléguée responsable ouvrière habitante voisine mère sœur fille femme experte procureure
      préfète policière étudiante infirmière gardienne boulangère ingénieure adjointe représentante dirigeante secrétaire
      porte-parole ministre syndicaliste économiste locataire libraire magistrate vigneronne musicienne`,
    any: 'spécialiste scientifique journaliste membre source collègue interlocuteur interlocutrice intéressé intéressée bénévole',
    many: `experts chercheurs habitants élus avocats syndicats médecins enseignants autorités responsables organisateurs parents
      étudiants témoins policiers pompiers militants riverains scientifiques journalistes agriculteurs députés auteurs analystes`,
  },
  bodies: `ministère gouvernement parlement assemblée sénat commission conseil tribunal cour agence entreprise société groupe banque
    parti syndicat fédération association université institut centre hôpital école journal quotidien chaîne radio ong onu ue
    préfecture mairie police parquet ambassade organisation comité club musée théâtre union élysée observatoire collectif direction`,
  firstNames: {
    m: `alain alexandre alexis andré antoine arnaud arthur benoît bernard bertrand bruno charles christian christophe
      clément damien daniel david denis didier édouard emmanuel éric étienne fabien fabrice florent florian françois franck
      frédéric gabriel georges gérard gilles grégoire guillaume guy henri hervé hugo jacques jean jean-claude jean-luc
      jean-michel jean-pierre jérémy jérôme joël julien karim laurent léo loïc louis luc lucas ludovic marc mathieu maurice
      maxime mehdi michel mohamed nicolas olivier pascal patrice patrick paul philippe pierre raphaël rémi rené robert romain
      sébastien serge simon stéphane sylvain thierry thomas victor vincent xavier yann yves`,
    f: `agnès alice amélie anaïs anne annie audrey aurélie béatrice brigitte caroline catherine cécile céline chantal
      charlotte chloé christelle christine claire clara colette corinne delphine élisabeth élise élodie emma estelle fabienne
      fanny fatima florence françoise hélène inès isabelle jeanne julie juliette justine laura laure léa lise louise lucie
      manon marguerite maria marianne marie marine martine mathilde mélanie michèle monique nadia nathalie nicole noémie
      pauline sabine sandrine sarah sonia sophie stéphanie suzanne sylvie valérie véronique virginie zoé`,
  },
  particles: 'de la du le des d’ van von ben el al',
  determiners:
    'le la les l’ un une des ce cet cette ces son sa ses leur leurs notre mon ma mes plusieurs certains certaines chaque deux trois aucun quelques autre',
  indefinite: 'un une des plusieurs certains aucun aucune chaque',
  prepositions:
    'de à en dans par pour sur avec sans chez vers sous entre contre depuis pendant avant après dès lors devant derrière malgré hors parmi du des au aux',
  conjunctions: 'et ou ni mais puis',
  relatives: 'qui que dont où lequel laquelle',
  subordinators: 'que qu’ si lorsque quand comme parce puisque tandis',
  auxiliaries: `a ont est sont avait avaient était étaient été s’est se ne n’a pas aussi encore déjà ensuite également toutefois
    alors même toujours enfin plus lui nous leur d’abord récemment ce_lundi ce_mardi notamment l’a jeudi lundi mardi mercredi vendredi`,
  calendar:
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche noël',
  notNames:
    'français française européen européenne américain allemand photo vidéo source lire paris bruxelles afp reuters etat état twitter facebook',
  abbreviations: 'm. mm. mme. mlle. dr. pr. p. etc. cf. av. st. ste. vol. art. n°. ex.',
  named: `slogan devise roman film livre chanson journal magazine équipe club projet spectacle concours intitulé intitulée baptisé baptisée titre`,
  nounEndings: '',
  clitics: [],
  proclitics: ['l’', 'd’', 'qu’', 'n’', 's’', 'j’', 'm’', 'c’', "l'", "d'", "qu'", "n'", "s'", "j'", "m'", "c'"],
  enclitics: ['-t-elles', '-t-elle', '-t-ils', '-t-il', '-t-on', '-elles', '-elle', '-ils', '-il', '-on', '-je'],
  inflections: [],
  interview: {
    question: 'question',
    answer: 'réponse r',
    asker: 'intervieweur journaliste modérateur animateur présentateur rédaction',
    announce: 'interview* entretien* conversation rencontre répond* réponses interlocut* invité*',
    faq: 'faq foire',
    thanks: 'merci remerci*',
    credit: 'propos entretien interview photo photos recueilli* traduit traduction',
    reporter: 'journaliste* reporter* correspondant*',
    first: "je j'ai me m' moi mon ma mes nous notre nos j'* j’* m’* m'*",
    second: 'vous votre vos tu te toi ton ta tes',
    honorific: 'm mme mlle monsieur madame dr pr professeur président présidente ministre maire maître me',
    roleEdge: "avec est était par notre le la les un une et de à du des d'un d'une",
  },
  priors: byRule,
};
