import type { Case } from '../cases.ts';

export const cases: Case[] = [
  [
    'dit après les mots',
    '« Le bac reviendra au printemps », a dit Luc Morvan.',
    ['Luc Morvan: Le bac reviendra au printemps'],
  ],
  ['inversion', '« Le pont est prêt », explique Nadia Ferrand.', ['Nadia Ferrand: Le pont est prêt']],
  ['deux-points', 'Hélène Castel affirme : « L’eau suffira pour tous. »', ['Hélène Castel: L’eau suffira pour tous.']],
  [
    'deux-points après une fonction',
    'Le maire Paul Vidal a déclaré : « Nous ne toucherons pas au parc. »',
    ['Paul Vidal: Nous ne toucherons pas au parc.'],
  ],
  ['selon', 'Selon Luc Morvan, « le poisson se fait rare ».', ['Luc Morvan: le poisson se fait rare']],
  ['d’après', 'D’après Nadia Ferrand, « la route rouvrira en mai ».', ['Nadia Ferrand: la route rouvrira en mai']],
  [
    'incise dans les guillemets',
    '« Le tramway est utile, estime Henri Sorel. Mais pas dans cette rue. »',
    ['Henri Sorel: Le tramway est utile / Mais pas dans cette rue.'],
  ],
  [
    'incise avec pronom',
    'Claire Duval attend sur le quai. « Non, dit-elle, je ne partirai pas. »',
    ['Claire Duval: Non / je ne partirai pas.'],
  ],
  [
    'incise, verbe composé',
    '« La digue tiendra, a assuré Paul Vidal. Nous l’avons vérifiée. »',
    ['Paul Vidal: La digue tiendra / Nous l’avons vérifiée.'],
  ],
  [
    'incise après une question',
    '« Qui paiera ? demande Claire Duval. Encore nous ? »',
    ['Claire Duval: Qui paiera ? / Encore nous ?'],
  ],
  [
    'pronom il',
    'Le capitaine Yves Kermadec monte sur le pont. « La glace tient », dit-il.',
    ['Yves Kermadec: La glace tient'],
  ],
  [
    'pronom elle',
    'L’institutrice Claire Duval ferme la porte. « Les enfants ont froid », ajoute-t-elle.',
    ['Claire Duval: Les enfants ont froid'],
  ],
  [
    'deux personnes, un pronom',
    'La maire Hélène Castel répondait au capitaine Yves Kermadec. « L’argent existe », a-t-elle insisté.',
    ['Hélène Castel: L’argent existe'],
  ],
  [
    'nom de famille seul',
    'L’économiste Henri Sorel est contre.\n« Il faut compter les minutes », ajoute Sorel.',
    ['Henri Sorel: Il faut compter les minutes'],
  ],
  [
    'Mme',
    'Hélène Castel a présenté le budget.\n« Rien n’est caché », jure Mme Castel.',
    ['Hélène Castel: Rien n’est caché'],
  ],
  [
    'M.',
    'Paul Vidal n’a pas voulu répondre.\n« Demandez dans un an », a lancé M. Vidal.',
    ['Paul Vidal: Demandez dans un an'],
  ],
  [
    'fonction à la place du nom',
    'Le chirurgien Marc Aubry nous reçoit tôt.\n« L’opération s’est bien passée », assure le médecin.',
    ['Marc Aubry: L’opération s’est bien passée'],
  ],
  [
    'la chercheuse',
    'Nadia Ferrand étudie le fleuve depuis trente ans.\n« Il a changé trois fois », raconte la chercheuse.',
    ['Nadia Ferrand: Il a changé trois fois'],
  ],
  [
    'fonction après le nom',
    '« Les vols sont annulés », a annoncé Sophie Renard, porte-parole de l’aéroport.',
    ['Sophie Renard: Les vols sont annulés'],
  ],
  [
    'fonction sans nom',
    '« Il n’y a pas eu d’incendie », précise un porte-parole du port.',
    ['un porte-parole du port: Il n’y a pas eu d’incendie'],
  ],
  [
    'guillemets anglais',
    '“Personne n’a demandé aux pêcheurs”, regrette Luc Morvan.',
    ['Luc Morvan: Personne n’a demandé aux pêcheurs'],
  ],
  [
    'guillemets droits',
    '"Personne n’a demandé aux pêcheurs", regrette Luc Morvan.',
    ['Luc Morvan: Personne n’a demandé aux pêcheurs'],
  ],
  [
    'guillemets imbriqués',
    '« Le journal “La Digue” l’avait écrit », rappelle Henri Sorel.',
    ['Henri Sorel: Le journal “La Digue” l’avait écrit'],
  ],
  [
    'citation partielle',
    'Claire Duval se dit « inquiète pour les enfants de la vallée ».',
    ['Claire Duval: inquiète pour les enfants de la vallée'],
  ],
  [
    'deux personnes parlent',
    '« Nous attendons », dit Luc Morvan. « Nous n’attendons plus », répond Claire Duval.',
    ['Luc Morvan: Nous attendons', 'Claire Duval: Nous n’attendons plus'],
  ],
  [
    'suite après l’attribution',
    '« La glace tient », dit Yves Kermadec. « Demain nous vérifierons encore. »',
    ['Yves Kermadec: La glace tient', 'Yves Kermadec: Demain nous vérifierons encore.'],
  ],
  [
    'plusieurs paragraphes',
    '« Le fleuve a changé.\nNous le voyons chaque jour », raconte Nadia Ferrand.',
    ['Nadia Ferrand: Le fleuve a changé. / Nous le voyons chaque jour'],
  ],
  [
    'paragraphe précédent',
    'Hélène Castel a précisé :\n« Le parc restera ouvert. »',
    ['Hélène Castel: Le parc restera ouvert.'],
  ],
  ['tiret de dialogue', '– Le bac reviendra, a promis Luc Morvan.', ['Luc Morvan: Le bac reviendra']],
  [
    'ministère',
    'Le ministère des transports indique : « La route sera fermée une semaine. »',
    ['Le ministère des transports: La route sera fermée une semaine.'],
  ],
  [
    'verbe avant, que',
    'Marc Aubry explique que « la fièvre tombe d’elle-même en deux jours ».',
    ['Marc Aubry: la fièvre tombe d’elle-même en deux jours'],
  ],
  [
    'regrette-t-il',
    'Henri Sorel a tout relu. « La loi est mal écrite », regrette-t-il.',
    ['Henri Sorel: La loi est mal écrite'],
  ],
  ['initiale', '« Le devis est signé », confirme P. Vidal.', ['P. Vidal: Le devis est signé']],
  [
    'nom à particule',
    '« Le vin sera court cette année », prévient Anne de Lussac.',
    ['Anne de Lussac: Le vin sera court cette année'],
  ],
  ['titre de film', 'Le film « Le Long Hiver » sort mercredi.', []],
  ['titre de journal', 'L’article a paru dans le journal « La Digue ».', []],
  ['devise', 'La fête a pour devise « Un fleuve propre ».', []],
  ['mot entre guillemets', 'On appelle cela une « heure calme » au collège.', []],
  [
    'équipe, puis paroles',
    'L’équipe « La Vague » a perdu. « Nous étions fatigués », reconnaît l’entraîneur Denis Collet.',
    ['Denis Collet: Nous étions fatigués'],
  ],
  ['personne n’est nommé', '« Attention à la fermeture des portes ! »', ['?: Attention à la fermeture des portes !']],
  [
    'entretien, questions en gras',
    '# Entretien\nEntretien avec l’historien Henri Sorel.\n**Quand le fleuve gèle-t-il, selon vous ?**\nEn décembre. Je l’ai vu geler en novembre.\n**Et que ferez-vous ensuite ?**\nNous attendrons.',
    [
      'Q ?: Quand le fleuve gèle-t-il, selon vous ?',
      'A Henri Sorel: En décembre. Je l’ai vu geler en novembre.',
      'Q ?: Et que ferez-vous ensuite ?',
      'A Henri Sorel: Nous attendrons.',
    ],
  ],
  [
    'entretien, question et réponse',
    'Entretien avec Claire Duval.\nQuestion : Reviendrez-vous ?\nRéponse : Oui, au printemps.\nQuestion : Seule ?\nRéponse : Avec ma fille.',
    ['Q ?: Reviendrez-vous ?', 'A Claire Duval: Oui, au printemps.', 'Q ?: Seule ?', 'A Claire Duval: Avec ma fille.'],
  ],
  [
    'incise, puis une apposition',
    '« Ce pont, tempère Nadia Ferrand, ingénieure au port, ne gêne personne. »',
    ['Nadia Ferrand: Ce pont / ne gêne personne.'],
  ],
  [
    'incise, verbe inconnu devant une fonction',
    'Odile Castel attend au fond. « On nous a dit la même chose, grommelle cette agricultrice de 61 ans. J’ai perdu deux prés. »',
    ['Odile Castel: On nous a dit la même chose / J’ai perdu deux prés.'],
  ],
  [
    'incise, verbe pronominal composé',
    '« C’est une honte ! s’est exclamée la députée Claire Duval. Le port attend depuis neuf ans. »',
    ['Claire Duval: C’est une honte ! / Le port attend depuis neuf ans.'],
  ],
  [
    'fonction suivie d’un nom en apposition',
    '« Le bac est payé », a indiqué la ministre des transports, Hélène Castel.',
    ['Hélène Castel: Le bac est payé'],
  ],
  [
    'le complément de temps ne fait pas partie du nom',
    '« Le feu est éteint », a indiqué un porte-parole des pompiers à la mi-journée.',
    ['un porte-parole des pompiers: Le feu est éteint'],
  ],
  [
    'pour sa part',
    'Une source proche de l’enquête évoque pour sa part « plusieurs départs de feu dans la nuit ».',
    ['Une source proche de l’enquête: plusieurs départs de feu dans la nuit'],
  ],
  [
    'une autre personne, connue par sa fonction seule',
    'Le ministre Paul Vidal était là. Le directeur de l’usine est venu aussi. « Nous avons repris le travail », a-t-il dit.',
    ['Le directeur de l’usine: Nous avons repris le travail'],
  ],
  [
    'un article n’est pas un locuteur',
    'Hélène Castel dénonce un « reniement de tous les engagements pris ».',
    ['Hélène Castel: reniement de tous les engagements pris'],
  ],
  [
    'adjectif d’une institution',
    'La Commission européenne a rappelé que « la porte reste ouverte ».',
    ['Commission européenne: la porte reste ouverte'],
  ],
  [
    'participe présent',
    'Le capitaine Yves Kermadec a quitté la salle, jugeant que le port n’était « pas prêt à rouvrir cette porte ».',
    ['Yves Kermadec: pas prêt à rouvrir cette porte'],
  ],
  [
    'le père d’une autre personne',
    'La bourgmestre Sabine Castel se tait. Robert Castel, le père de Sabine, y voit autre chose : « On creusait d’abord. »',
    ['Robert Castel (père de Sabine): On creusait d’abord.'],
  ],
  [
    'la même fonction, avec et sans adjectif',
    'Le ministre russe de la Pêche, Andreï Volkov, est venu. Il a plu.\nLe capitaine Yves Kermadec l’attendait.\nLe ministre de la Pêche a affirmé que la flotte avait « détruit les meilleurs bateaux de la côte ».',
    ['Andreï Volkov: détruit les meilleurs bateaux de la côte'],
  ],
  [
    'a role before the comma of a name',
    '« Nous avons besoin de cette route », a déclaré le porte-parole du ministère des Transports, Paul Vannier, lors d’un point de presse.',
    ['Paul Vannier (porte-parole du ministère des Transports): Nous avons besoin de cette route'],
  ],
  ['apostrophes droites', "« Rien n'est sûr », détaille l'écologue.", ["l'écologue: Rien n'est sûr"]],
  [
    'le pronom devant le verbe est celui à qui l’on parle',
    'Hubert Delcourt fixe ses chaussures. « Pourquoi n’avoir rien dit à vos associés ? », lui demande la juge.',
    ['la juge: Pourquoi n’avoir rien dit à vos associés ?'],
  ],
  [
    'un mot sans article est un jugement, avec article un terme',
    'La direction du port juge le mouvement « irresponsable ». L’architecte Luc Morvan parle d’un chantier « à surprises ». Luc Morvan a signé un « pacte bleu ».',
    ['La direction du port: irresponsable', 'Luc Morvan: à surprises'],
  ],
  [
    'le préfet n’est pas la personne nommée avant lui',
    '« Nous attendons », a dit la maire, Odile Castel. Selon le préfet, la situation devrait revenir « à la normale » d’ici à vendredi.',
    ['Odile Castel: Nous attendons', 'le préfet: à la normale'],
  ],
  [
    'un âge fait une personne',
    '« Nous attendons », a dit la maire, Maud Castel. Sur le port, Annick, 67 ans, cherche son fils. « Il devait arriver hier », soupire-t-elle.',
    ['Maud Castel: Nous attendons', 'Annick: Il devait arriver hier'],
  ],
  [
    'l’article dit le genre',
    'Son collègue Didier Faure se taisait. Buteur du soir, le jeune Enzo Tavarel avait du mal à y croire. « Je n’ai pas dormi », a-t-il avoué.',
    ['Enzo Tavarel: Je n’ai pas dormi'],
  ],
  [
    'un récit est de qui le livre',
    'Mme Castel est « arrivée avec son ordre du jour », d’après le récit qu’elle en fait.\nA ses yeux, « on peut parler de rupture, avec toutes ses conséquences ».',
    ['Castel: arrivée avec son ordre du jour', 'Castel: on peut parler de rupture, avec toutes ses conséquences'],
  ],
  [
    'un sigle n’est pas un nom',
    '« Il y avait un repreneur », accuse la déléguée CGT Farida Morel. « Nous attendons », a dit le secrétaire général FO Yann Morvan.',
    ['Farida Morel: Il y avait un repreneur', 'Yann Morvan: Nous attendons'],
  ],
  [
    'tiret, question, puis verbe et pronom',
    'Au gouvernail, Armand Rivoire ne se retourne pas.\n— Vous montez ou vous attendez le prochain ? lance-t-il à deux cyclistes.',
    ['Armand Rivoire: Vous montez ou vous attendez le prochain ?'],
  ],
  [
    'les premiers mots sont de qui agit ensuite',
    '« Je ne cherche pas d’excuse ». A la barre, Hubert Delorme, 58 ans, fixe ses chaussures. L’ancien notaire est jugé depuis lundi.',
    ['Hubert Delorme: Je ne cherche pas d’excuse'],
  ],
  [
    'un verbe qui est aussi un métier',
    'Son équipier Paul Rémond juge le parcours « trop dur ».',
    ['Paul Rémond: trop dur'],
  ],
  [
    'a réagi, sur un réseau d’une lettre',
    'L’opposition dénonce « un coup de force ». « Ils ont peur », a réagi sur X l’avocate Zahra Tellek.',
    ['L’opposition: un coup de force', 'Zahra Tellek: Ils ont peur'],
  ],
  [
    'un habitant n’est pas un prénom',
    'Lâché à deux reprises, le Belge Joris Maerten a fini par gagner. « Je pensais que c’était fini », a reconnu le grimpeur.',
    ['Joris Maerten: Je pensais que c’était fini'],
  ],
  [
    'un lieu après une préposition ne parle pas',
    'Les clients défilent. « C’est toute mon enfance », confie une cliente venue d’Auray.',
    ['une cliente venue d’Auray: C’est toute mon enfance'],
  ],
  [
    'elle: la direction',
    'La direction de la verrerie d’Orlange a annoncé la suppression de 240 postes. « Le coût a été multiplié par quatre », justifie-t-elle.',
    ['La direction de la verrerie d’Orlange: Le coût a été multiplié par quatre'],
  ],
  [
    'un sigle n’est pas il',
    '« C’est un soulagement », a résumé Mourad Kessal, délégué syndical CFDT. « Il y a des familles », a-t-il rappelé. La CFDT, majoritaire, a critiqué un projet « au rabais ».',
    ['Mourad Kessal: C’est un soulagement', 'Mourad Kessal: Il y a des familles', 'CFDT: au rabais'],
  ],
  [
    'un mot seul après un verbe, dans ce que quelqu’un dit',
    'Le ministre, Florent Guérin, a promis que l’État serait « vigilant » sur le respect des engagements.',
    ['Florent Guérin: vigilant'],
  ],
  [
    'le prévenu n’est pas la présidente',
    '# Procès du pont : l’ingénieur face aux familles\nL’ingénieur Pascal Drouot a reconnu « une erreur de calcul ». « J’y pense tous les jours », a-t-il affirmé.\nInterrogé par la présidente, Agathe Lemercier, sur les alertes reçues dès 2017, le prévenu a évoqué « un manque de moyens ».',
    [
      'Pascal Drouot: une erreur de calcul',
      'Pascal Drouot: J’y pense tous les jours',
      'Pascal Drouot: un manque de moyens',
    ],
  ],
  [
    'mettre en garde',
    'Me Claire Aubépin a mis en garde contre « la tentation du bouc émissaire ».',
    ['Claire Aubépin: la tentation du bouc émissaire'],
  ],
  [
    'un verbe inconnu et un nom coupent les mots',
    '« Le pont est prêt, grogne Paul Rémond, et la route aussi. »',
    ['Paul Rémond: Le pont est prêt / et la route aussi.'],
  ],
  [
    'capitals alone are no person',
    'SNCF Réseau a répondu. « Les trains rouleront lundi », promet l’expert.',
    ['l’expert: Les trains rouleront lundi'],
  ],
  [
    'un paragraphe de citations n’est pas un titre à majuscules',
    '« Nous ouvrons à neuf heures », a dit Paul Morin. « C’est la meilleure soupe de la ville », a dit Irène Vasseur.',
    ['Paul Morin: Nous ouvrons à neuf heures', 'Irène Vasseur: C’est la meilleure soupe de la ville'],
  ],
  [
    'ministre de quelque chose, sans virgule',
    '« Le bac reviendra », a dit le ministre de l’Intérieur Luc Morvan. « L’enquête continue », a précisé le procureur de la République Enzo Sorel.',
    [
      'Luc Morvan (ministre de l’Intérieur): Le bac reviendra',
      'Enzo Sorel (procureur de la République): L’enquête continue',
    ],
  ],
  [
    'noms à apostrophe',
    '« Le bac reviendra », a dit Lamine N’Diaye. « En mai », a ajouté Marco D’Angelo. « En juin », corrige N’Diaye.',
    ['Lamine N’Diaye: Le bac reviendra', 'Marco D’Angelo: En mai', 'Lamine N’Diaye: En juin'],
  ],
  [
    'bin, Mr., M sans point',
    '« Oui », a dit Ahmad bin Salem. « Non », a répondu Mr. Brown. « Peut-être », a dit M Mamadou Sarré.',
    ['Ahmad bin Salem: Oui', 'Brown: Non', 'Mamadou Sarré: Peut-être'],
  ],
  [
    'guillemets faits de deux apostrophes',
    '‘’Le bac reviendra. Il le faut’’, lance Nadia Ferrand. “Nous l’attendons tous’’, ajoute-t-elle.',
    ['Nadia Ferrand: Le bac reviendra. Il le faut', 'Nadia Ferrand: Nous l’attendons tous'],
  ],
  [
    'l’incise dit aussi où, qui et quel âge',
    'Luc Morvan a réagi. « Le bac reviendra, a-t-il confié dès la messe, en bas du quai. On verra demain. »\n« Le pont tiendra, insiste Claire Duval, qui dirige le chantier. On verra demain. »\n« Le quai aussi, explique Hélène Castel, 54 ans, directrice du port. On verra demain. »',
    [
      'Luc Morvan: Le bac reviendra / On verra demain.',
      'Claire Duval: Le pont tiendra / On verra demain.',
      'Hélène Castel: Le quai aussi / On verra demain.',
    ],
  ],
  [
    'la parole reprend après l’incise',
    '« Le bac, dit Luc Morvan, qui le conduit seul ? » « Demain, dit-il, en mai, peut-être, il partira. »',
    ['Luc Morvan: Le bac / qui le conduit seul ?', 'Luc Morvan: Demain / en mai, peut-être, il partira.'],
  ],
  [
    'une phrase sur quelqu’un, puis ses mots',
    'Luc Morvan, sous-préfet de Brise, évalue les dégâts. « On a compté soixante cases. Personne n’est mort. »',
    ['Luc Morvan (sous-préfet de Brise): On a compté soixante cases. Personne n’est mort.'],
  ],
  [
    'Me n’est pas une fonction, le commissaire en est une',
    '« Le dossier est vide », a réagi l’avocate de la famille, Me Nadia Ferrand. « Il est plein », expose le commissaire Morvan.',
    ['Nadia Ferrand (avocate de la famille): Le dossier est vide', 'Morvan (commissaire): Il est plein'],
  ],
  [
    'ce que fait quelqu’un ne parle pas',
    'Le capitaine monte à bord. Il a salué les marins du bord. « On a bien navigué, on a tenu bon. »',
    ['Le capitaine: On a bien navigué, on a tenu bon.'],
  ],
  [
    'un article après le verbe, ou un verbe dans les guillemets',
    'Luc Morvan dénonce une « fuite totale ». Nadia Ferrand évoque les voisins qui ont « crié » toute la nuit, alors que le maire Paul Vidal avait dit avoir dormi. Luc Morvan plaide pour un quai « plus large ».',
    ['Luc Morvan: fuite totale', 'Nadia Ferrand: crié', 'Luc Morvan: plus large'],
  ],
  [
    'ce que l’on appelle ainsi, et ce qui n’est que l’objet du verbe',
    'C’est ce que l’on appelle une « marée noire ». Luc Morvan est venu. Il a donc promis l’ouverture « sur le quai du bac, de vingt cabanes pour les pêcheurs ».',
    ['Luc Morvan: sur le quai du bac, de vingt cabanes pour les pêcheurs'],
  ],
  [
    'une première chose n’est personne, un ami a le nom entier',
    'La première mesure du nouveau président concerne le bac. « Il partira tôt », dit un ami de Paul Vidal.',
    ['un ami de Paul Vidal: Il partira tôt'],
  ],
  [
    'une autre',
    '« Le bac coule », a débuté une passagère. « On le sait », a renchéri une autre.',
    ['une passagère: Le bac coule', 'une autre: On le sait'],
  ],
  [
    'un lieu et un ami dont on parle ne parlent pas',
    'Un habitant de la rue, un quartier des Brises, s’inquiète de ce bac. « Il va couler », craint-il. Le collègue de Hugo Le Bihan ajoute : « Il coule ».',
    ['Un habitant de la rue: Il va couler', 'Le collègue de Hugo Le Bihan: Il coule'],
  ],
  [
    'ce que décide l’accusé n’est pas son nom',
    'L’accusé décide de parler. Il ajoute : « Je le regrette ».',
    ['L’accusé: Je le regrette'],
  ],
  [
    'une fonction entre parenthèses, un mot sans article, qui agit après une virgule',
    '« Le bac coule », avoue Luc Morvan (patron du quai) en riant. Nadia Ferrand estime que le maire a des idées « folles » et qu’il court. À côté d’elle, une bénévole du quai est formelle. « Je suis passée, il n’y avait rien. »',
    [
      'Luc Morvan (patron du quai): Le bac coule',
      'Nadia Ferrand: folles',
      'une bénévole du quai: Je suis passée, il n’y avait rien.',
    ],
  ],
  [
    'de son côté, et un verbe qui est aussi un nom',
    'Dimanche, la secrétaire de la CGT Claire Duval a également prévenu : « Le bac va couler », dans un entretien accordé à La Tribune Dimanche. « Il coule », a répété de son côté Luc Morvan, secrétaire CGT du CCE.',
    ['Claire Duval (secrétaire de la CGT): Le bac va couler', 'Luc Morvan (secrétaire CGT du CCE): Il coule'],
  ],
  [
    'un sigle entre parenthèses, après le nom ou dans la fonction',
    '« Le bac coule », détaille Luc Morvan (DVD), maire. « Il coule », a clamé la présidente de la Ligue des quais (LQ), Claire Duval, à l’Agence. « Il reste dix jours », a dit Hugo Le Bihan, président (DVG) de la communauté d’Orvane et maire de Brise, où il passe.',
    [
      'Luc Morvan (maire): Le bac coule',
      'Claire Duval (présidente de la Ligue des quais (LQ)): Il coule',
      'Hugo Le Bihan (président (DVG) de la communauté d’Orvane et maire de Brise): Il reste dix jours',
    ],
  ],
  [
    'un prénom de nulle liste, son apposition, et qui est plusieurs',
    'Benoît, un éleveur se disant de la Ligue et qui tait son nom, a bloqué le quai. "Rien n’avance ici", a-t-il déclaré. "Vendu !", ont réagi une partie des éleveurs, surtout bretons.',
    ['Benoît (éleveur): Rien n’avance ici', 'une partie des éleveurs: Vendu !'],
  ],
  [
    'une incise nomme après la fonction, et un prix n’est personne',
    '« Je soutiens ce quai, a déclaré la ministre des ports, Claire Duval, au micro de Radio Quai mercredi. On les aide. »',
    ['Claire Duval (ministre des ports): Je soutiens ce quai / On les aide.'],
  ],
  [
    'l’accusé, et qui a accusé',
    'Claire Duval a accusé le maire de « mentir sur le quai ». L’accusé a pleuré. « Il ment », a-t-il répété.',
    ['Claire Duval: mentir sur le quai', 'L’accusé: Il ment'],
  ],
  [
    'avant d’ajouter que, en lançant ; après un tiret, a ajouté',
    'Luc Morvan a fermé la porte avant d’ajouter que le quai « ne tient plus ».\nAnne Le Goff a salué la foule en lançant : « Le bac reviendra. » Elle verra les pêcheurs – « s’ils viennent », a ajouté Mme Le Goff.',
    ['Luc Morvan: ne tient plus', 'Anne Le Goff: Le bac reviendra.', 'Anne Le Goff: s’ils viennent'],
  ],
  [
    'un métier après l’âge, un adjectif au pluriel, « j’espère », un ton n’est personne',
    '« On a marché longtemps », raconte Annick Morel, 67 ans, retraitée à Brise.\nLes autorités orvaniennes assurent que le quai « ne fermera pas ».\n« Le bac, j’espère, reviendra vite », a dit Luc Morvan.\nHugo Le Bihan tâche de garder un ton posé : « Il reste des places au bac. »',
    [
      'Annick Morel (retraitée à Brise): On a marché longtemps',
      'Les autorités orvaniennes: ne fermera pas',
      'Luc Morvan: Le bac, j’espère, reviendra vite',
      'Hugo Le Bihan: Il reste des places au bac.',
    ],
  ],
  [
    'selon ce communiqué, en accusant, promettait',
    'Le trafic sera « quasi normal », a précisé le Port de Brise dans un communiqué.\nLes bacs auront « quelques retards le soir », selon ce communiqué.\n« Ce sera long », promettait Anne Le Goff, accusant la mairie de n’avoir prévu « aucun bac ».',
    [
      'Port de Brise: quasi normal',
      'Port de Brise: quelques retards le soir',
      'Anne Le Goff: Ce sera long',
      'Anne Le Goff: aucun bac',
    ],
  ],
  [
    'le président d’un autre pays est quelqu’un d’autre',
    'Le président orvanais Emil Lund a parlé à Holm. « La neige est proche », a déclaré M. Lund.\nLe président selmirien a déclaré : « Nous creuserons. »\nLe président vossais Joe Karr a dit : « Non. »\n« Peut-être », a dit le président orvanais.',
    [
      'Emil Lund: La neige est proche',
      'Le président selmirien: Nous creuserons.',
      'Joe Karr: Non.',
      'Emil Lund: Peut-être',
    ],
  ],
  [
    'un métier de nulle liste, à son suffixe',
    '« Le filet a tenu », note le brodeur Léo Castel. Marc Le Bihan, retoucheur à Brise, a reconnu « un beau travail ».',
    ['Léo Castel (brodeur): Le filet a tenu', 'Marc Le Bihan (retoucheur à Brise): un beau travail'],
  ],
  [
    'la fonction ouvre la phrase, et le nom va vers son verbe',
    'Adjointe au port, Claire Duval défend ce quai. « Il est large et sec. »',
    ['Claire Duval (Adjointe au port): Il est large et sec.'],
  ],
  [
    'un prénom de nulle liste qui ouvre la phrase, et un pronom, un relatif ou un métier entre virgules',
    'Le pont est fermé. Yolaine, elle, a souri : « On nage, voilà. »\nGwilherm, qui tient la buvette, garde le moral. « La digue ira bien », expose-t-il.\nMaëlig, habitante du port, hausse les épaules : « Le bac ira loin. »',
    ['Yolaine: On nage, voilà.', 'Gwilherm: La digue ira bien', 'Maëlig (habitante du port): Le bac ira loin.'],
  ],
  [
    'après la virgule tout verbe, et qui n’est de nulle liste',
    'Le quai a fermé. « On dormait mal », grommelle la retoucheuse du port. « Ce bac pue », rumine un forain.',
    ['la retoucheuse du port: On dormait mal', 'un forain: Ce bac pue'],
  ],
  [
    'pour, juste après les guillemets, ne dit pas qui parle',
    'Hervé Caradec préside le port de Lormeau. Il voit dans ce pont « un atout » pour la Digue de Lormeau et ses voisins.',
    ['Hervé Caradec: un atout'],
  ],
  [
    'pour, dans une phrase, ne dit pas qui parle, ni de qui parle ce qu’on ajoute',
    'Nommée pour la Digue d’argent, Claire Duval nous avouait que le bac était « le plus beau navire ».\n« Le quai tiendra », a ajouté M. Morin, indiquant que le ministre du Port Marc Le Bihan viendrait.',
    ['Claire Duval: le plus beau navire', 'Morin: Le quai tiendra'],
  ],
  [
    '« Oui » n’est le nom de personne',
    'Le film d’Édith Norlin sort demain.\n« Il n’y a pas de phare sur l’île ! » nous répondit-elle. Oui, mais 1) elle y est née. Nous la retrouvons au port.',
    ['?: Il n’y a pas de phare sur l’île !'],
  ],
];

export const gaps: Case[] = [];
