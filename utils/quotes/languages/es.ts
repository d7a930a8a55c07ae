import type { LanguagePack } from './pack.ts';
import { byRule } from './priors.ts';

export const es: LanguagePack = {
  code: 'es',
  script: 'Latin',
  letters: 'ñ¿¡',
  functionWords: `el la los las de del y en que a un una por con para no se su sus lo al es son ha han fue era más como pero o sin
    sobre este esta estos estas entre también ya muy cuando donde desde hasta todo todos porque le les me nos si ni ser está
    están hay así aunque tras según cada otro otra otros otras mientras además sin embargo ayer hoy mañana ahora entonces
    después antes durante contra hacia él ella ellos yo eso esto qué quién cómo cuándo sí`,
  capitals: 'names',
  marks: ['«»', '“”', '""', '‘’'],
  incises: ['dash', 'comma'],
  backward: ['así lo', 'así se', 'con estas', 'estas palabras'],
  order: { verbBeforeSpeaker: true, speakerBeforeVerb: true, verbLast: false },
  cues: {
    say: 'dijo dice dicen dijeron decía dicho',
    tell: 'contó cuenta contaba respondió responde preguntó pregunta informó informa recordó recuerda advirtió advierte aseguró asegura aseguran contestó contesta confesó confiesa prometió relató relata',
    according: 'según de_acuerdo_con en_palabras_de a_juicio_de en_opinión_de para',
    strong: `afirmó afirma afirman señaló señala explicó explica explicaba declaró declara manifestó manifiesta indicó indica
      añadió añade agregó agrega apuntó apunta subrayó subraya destacó destaca insistió insiste sostuvo sostiene comentó comenta
      escribió escribe anunció anuncia reconoció reconoce admitió admite concluyó concluye precisó precisa precisado matizó matiza
      expresó expresa consideró considera cree opinó opina lamentó lamenta denunció denuncia alertó alerta celebró criticó
      reiteró reitera remarcó remarca recalcó recalca resumió resume detalló detalla exclamó bromeó bromea argumentó argumenta
      zanjó defendió defiende confirmó confirma negó niega pidió prosiguió prosigue continuó continúa reflexionó reflexiona
      expuso expone puntualizó aclaró aclara enfatizó señalaron explicaron indicaron aseguraba susurró gritó replicó replica
      sentenció ironizó publicó tuiteó vaticinó pronosticó valoró valora asegurado explicado señalado afirmado declarado
      añadido indicado destacado subrayado manifestado apuntado recordado anunciado reconocido lamentado advertido asevera aseveró`,
    label: 'calificó califica llamó tildó describió describe acusó acusa bautizó comparó',
    gerund:
      'diciendo añadiendo señalando afirmando explicando subrayando recordando asegurando indicando apuntando citando',
    weak: 'quiere espera teme ve sabe piensa exigió reclamó propuso habló habla sonríe suspira agradeció pide exige',
    noun: 'palabras declaraciones declaración comunicado discurso carta mensaje entrevista tuit respuesta pregunta frase opinión nota testimonio',
  },
  pronouns: [
    { words: 'él', gender: 'm' },
    { words: 'ella', gender: 'f' },
    { words: 'ellos', gender: 'm', plural: true },
    { words: 'ellas', gender: 'f', plural: true },
    { words: 'yo mí', gender: null, person: 1 },
    { words: 'nosotros nosotras', gender: null, person: 1, plural: true },
    { words: 'usted ustedes tú', gender: null, person: 2 },
    { words: 'quien', gender: null },
  ],
  titles: {
    m: 'sr. señor don d. sir lord rey príncipe padre fray jeque',
    f: 'sra. srta. señora señorita doña dña. reina princesa sor',
    any: 'dr. dra. doctor doctora prof. profesor profesora presidente presidenta ministro ministra senador senadora diputado diputada alcalde alcaldesa juez jueza general coronel capitán embajador embajadora cardenal papa canciller gobernador gobernadora',
  },
  roles: {
    m: `presidente director portavoz secretario jefe investigador abogado diputado senador consejero concejal candidato alcalde
      médico profesor maestro historiador economista politólogo sociólogo agricultor entrenador jugador actor cantante escritor
      cineasta fundador gerente delegado responsable obrero vecino padre hermano hijo marido hombre sindicalista experto analista
      fiscal policía bombero testigo estudiante enfermero guarda panadero pescador ingeniero ministro representante dirigente
      capitán empresario cocinero científico gobernador líder técnico biólogo geólogo meteorólogo músico dueño ganadero librero`,
    f: `presidenta directora portavoz secretaria jefa investigadora abogada diputada senadora consejera concejala candidata
      alcaldesa médica profesora maestra historiadora economista politóloga socióloga agricultora entrenadora jugadora actriz
      cantante escritora cineasta fundadora gerente delegada responsable obrera vecina madre hermana hija esposa mujer experta
      fiscal policía bombera estudiante enfermera panadera ingeniera ministra representante dirigente empresaria cocinera
      científica gobernadora bióloga geóloga meteoróloga dueña ganadera librera pescadora`,
    any: 'especialista periodista miembro fuente colega interlocutor interlocutora artista autor autora activista deportista piloto',
    many: `expertos investigadores vecinos abogados sindicatos médicos profesores autoridades responsables organizadores padres
      estudiantes testigos policías bomberos activistas científicos periodistas agricultores diputados autores analistas fuentes`,
  },
  bodies: `ministerio gobierno parlamento congreso senado comisión consejo tribunal corte agencia empresa compañía grupo banco
    partido sindicato federación asociación universidad instituto centro hospital escuela diario periódico cadena radio ong onu
    ue ayuntamiento policía fiscalía embajada organización comité club museo teatro junta unión ejecutivo alcaldía consejería`,
  firstNames: {
    m: `adrián agustín alberto alejandro alfonso alfredo álvaro andrés ángel antonio arturo bernardo carlos césar claudio
      cristian daniel david diego domingo eduardo emilio enrique ernesto esteban federico felipe félix fernando francisco
      gabriel gerardo gonzalo gregorio guillermo gustavo héctor hugo ignacio iker isidro iván jaime javier jesús joaquín jordi
      jorge josé juan julián julio lorenzo lucas luis manuel marcelo marcos mariano mario martín mateo miguel nicolás óscar
      pablo pedro rafael ramón raúl ricardo roberto rodrigo rubén salvador santiago sebastián sergio tomás vicente víctor`,
    f: `adela adriana alba alejandra alicia ana andrea ángela antonia aurora beatriz begoña blanca carla carmen carolina
      catalina cecilia clara claudia consuelo cristina daniela diana dolores elena elisa emilia esperanza esther eva gabriela
      gloria inés irene isabel josefa juana julia laura leonor lidia lola lorena lucía luisa luz magdalena manuela margarita
      maría mariana marina marta mercedes mónica natalia nuria olga paloma patricia paula pilar raquel rocío rosa rosario sandra
      sara silvia sofía soledad sonia susana teresa valentina vanesa verónica victoria virginia yolanda`,
  },
  particles: 'de la del los las y i van von da dos el',
  determiners:
    'el la los las un una unos unas este esta ese esa aquel su sus mi nuestro nuestra varios varias algunos algunas cada dos tres ningún otro otra',
  indefinite: 'un una unos unas varios algunos cada ningún otro otra',
  prepositions:
    'de a en por para con sin sobre entre contra desde hasta hacia durante tras ante bajo según mediante del al',
  conjunctions: 'y e o u ni pero sino',
  relatives: 'que quien quienes cual donde cuyo cuya',
  subordinators: 'que si cuando como porque aunque mientras donde',
  auxiliaries:
    'ha han había habían fue era es son se no también ya aún después luego todavía ayer hoy además siempre nunca recientemente este_lunes esta_semana le les nos lo me así solo poco',
  calendar:
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo navidad',
  notNames:
    'español española europeo europea estadounidense alemán francés mexicano argentino foto vídeo video fuente lea madrid barcelona efe twitter facebook',
  abbreviations: 'sr. sra. srta. dr. dra. d. dña. prof. etc. ee.uu. av. núm. pág. art. st. avda.',
  named: `lema eslogan novela película libro canción diario revista equipo club proyecto obra concurso titulado titulada llamado llamada título`,
  nounEndings: '',
  clitics: [],
  inflections: [],
  interview: {
    question: 'pregunta p',
    answer: 'respuesta r',
    asker: 'periodista entrevistador entrevistadora moderador moderadora presentador redacción',
    announce: 'entrevista* conversación conversa* charla* diálogo responde* respuestas interlocut* invitad*',
    faq: 'faq frecuentes',
    thanks: 'gracias agradec*',
    credit: 'entrevista foto fotos traducción transcripción fotografía',
    reporter: 'periodista* reporter* corresponsal*',
    first: 'yo me mi mis mí nosotros nosotras nos nuestro nuestra nuestros nuestras creo *amos *emos *imos',
    second: 'usted ustedes su sus le les tú te tu tus vosotros',
    honorific:
      'sr sra srta señor señora don doña dr dra profesor profesora presidente presidenta ministro ministra alcalde alcaldesa',
    roleEdge: 'con es era por nuestro nuestra el la los las un una y de a del al',
  },
  priors: byRule,
};
