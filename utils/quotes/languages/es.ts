import type { LanguagePack } from './pack.ts';
import { westernNames } from './western-names.ts';
import { verbAnywhere } from './word-order.ts';

export const es: LanguagePack = {
  code: 'es',
  script: 'Latin',
  letters: 'ñ¿¡',
  functionWords: `est =os,as,án,o más muy todo todos ser hay otras eso qué quién cómo cuándo sí embargo mañana ahora entonces antes lado`,
  incises: ['dash', 'comma'],
  backward: 'así con_estas con_esas estas_palabras esas_palabras',
  order: verbAnywhere,
  cues: {
    say: 'dijo dice dicen dijeron decía dicho',
    tell: `avis pregunt inform asegur contest confes relat =a,aba,ado,an,aron,ó respond =e,ido,ió promet =e,ió adv
=ertido,ierte,ierten,irtió con =fiesa,taba,tado,tó rec =ordado,ordó,uerda cuenta`,
    according: 'a_juicio_de =,l en_su_ en_ =opinión según de_acuerdo_con en_palabras a_su_juicio a_su_entender para',
    strong: `adelant afirm señal explic declar manifest indic apunt subray destac coment anunci precis matiz expres consider opin lament
denunci alert reiter remarc recalc detall confirm aclar enfatiz replic sentenci remach reclam protest apostill avanz elogi
estim justific recomend dispar ironiz suspir exclam brome argument zanj critic pronostic asever reflexion puntualiz
contextualiz anticip proclam respald tach plante evoc reproch recrimin censur espet cuestion garantiz =ó,a,an,aron,ado,aba agradec incid reconoc defend escrib añad insist admit resum =ió,e,en,ieron,ido,ía agreg susurr grit
celebr public tuite valor complet present neg apost acus lanz especific =ó,a defin prosigu =e,ió atribuy =ó,eron
habló concluyó sostuvo sostiene cree descrito manifiesta defiende niega
pidió sonríe sonrió continuó continúa expuso expone negaron`,
    label: 'calific critic bautiz tild habl =a,ado,aron,ó acus =a,ado,ó describ =e,ió llamó comparó',
    gerund:
      'señal afirm explic subray record asegur indic apunt cit asever destac insist acus =ando,ar diciendo añadiendo',
    noun: `car entrevis respues pregun no encues =ta declaraci =ones,ón palabras dichos comunicado discurso mensaje tuit frase
opinión testimonio informe estudio sondeo`,
  },
  pronouns: {
    m: 'él',
    f: 'ella',
    ms: 'ellos',
    fs: 'ellas',
    1: 'yo mí',
    '1s': 'nosotr =os,as',
    2: 'usted ustedes tú',
    '': 'quien',
    "'": 'su sus',
  },
  titles: {
    m: 'sr. señor don d. sir lord rey príncipe fray jeque',
    f: 'señor =a,ita sra. srta. doña dña. reina princesa sor',
    any: `doctor embajador juez =,a dr. dra. prof. general coronel capitán cardenal papa canciller`,
  },
  roles: {
    pairs: `director editor regidor investigador senador profesor historiador entrenador jugador fundador escritor legislador conseller *gobernador pescador organizador concejal presentador =,a abogad diputad vocer comisari consejer
candidat médic maestr *ólog tesorer delegad obrer vecin herman hij niet niñ chic abuel amig compañer prim pasajer usuari vecindari camarer tender propietari emplead veterinari catedrátic expert bomber enfermer panader ministr ingenier empresari
cociner científic técnic magistrad músic astrónom mandatari operari arquitect jubilad dueñ ganader librer acusad procesad detenid imputad letrad funcionari secretari físic delanter =o,a *president jef =e,a`,
    m: 'alcalde padre marido hombre actor',
    f: 'alcaldesa madre esposa mujer actriz',
    any: `interlocut agricult trabajad conduct aut =or,ora tax futbol econom sindical anal especial period art activ deport
penal tur =ista intende canta gere tenie estudia representa dirige reside fue =nte párroco *portavoz cineasta
responsable fiscal policía testigo guarda líder miembro colega piloto joven edil sargento titular mamá papá`,
    many: 'sindicatos autoridades portavoces',
    apart:
      'presidenta ministr gobernador vecin hij herman presidente alcald =* fiscal juez jueza víctima testigo padre madre marido mujer',
  },
  plurals: 's es',
  bodies: `federac asociac organizac oposic fundac diputac afic confederac comis un =ión consejer compañ polic fiscal
alcald =ía ag sent audi =encia co =lectivo,mité,ngreso,nsejo,rte parlamen sindica institu ayuntamien au =to
tribun hospit patron festiv =al consultora ministerio gobierno senado empresa grupo banco partido
universidad centro escuela diario periódico cadena radio ong onu ue embajada club museo teatro junta
ejecutivo plataforma coordinadora informe asamblea guardia jurado firma defensa concesionaria hinchada`,
  statements: 'comunicado texto nota',
  works: `titulad llamad =o,a lema eslogan novela película libro canción diario revista equipo club obra concurso título serie denominado`,
  firstNames: {
    m: `${westernNames.m} alberto alejandro álvaro andrés ángel eduardo enrique felipe gonzalo ignacio iván jaime jesús joaquín
marcos mariano miguel óscar ramón raúl ricardo roberto santiago sergio tomás vicente
adrián alfredo césar emilio ernesto germán guillermo gustavo julio martín matías mauricio nicolás rené rodrigo rubén víctor`,
    f: `${westernNames.f} beatriz blanca carmen cristina lucía luisa margarita maría mercedes mónica natalia nuria pilar raquel rocío
rosa silvia teresa verónica adriana alicia carolina daniela gabriela mariana valeria`,
  },
  agents: 'or ora ero era ista ante',
  agreement: '*e *ic *iv =a,o *al *ria *ano *eño *ino *és *ense *nte',
  particles: 'de der la del los las y i van von bin da dos el',
  origins: '*an *in *eñ rus suiz grieg siri libi =o,a *és *esa *ense *í belga',
  articles: { m: 'el un este', f: 'la una esta' },
  determiners: 'dich =a,as nuestr =a,as,o,os es est =a,e la su =,s el los aquel mi varias algunas dos tres',
  indefinite: 'un =,o,a,os,as varios algunos cada ningún otr =o,a',
  by: 'por',
  prepositions: `de a en por para con sin sobre entre contra hasta hacia desde durante tras ante bajo mediante del al`,
  from: '_desde',
  of: 'de del',
  conjunctions: 'y e o u ni pero sino pues',
  relatives: 'que quien quienes cual donde cuyo cuya',
  subordinators: 'que si cuando como porque aunque mientras donde',
  auxiliaries: `ha haber había =,n se =,rá,ría fue =,ron era es está son sido no también ya aún después luego todavía ayer hoy además siempre nunca recientemente
lunes martes miércoles jueves viernes sábado este_domingo esta_semana le les nos lo me así solo poco`,
  notNames: 'señor =,a,ita foto vídeo video fuente lea madrid barcelona efe',
  abbreviations: 'etc ee.uu av núm pág art st avda =.',
  interview: {
    question: 'pregunta p',
    answer: 'respuesta r',
    audience: 'espectador =,a público oyente',
    asker: 'entrevistador moderador =,a periodista* reporter* corresponsal* presentador redacción',
    announce: 'entrevist convers charl dialog respond interlocut invitad =* diálogo respuestas habló',
    faq: 'faq frecuentes',
    thanks: 'gracias agradec*',
    credit: 'foto =,grafía,s traduc transcrip =ción entrevista',
    related: 'lea leer',
    first: 'nuestr =o,a,os,as me mi mis nos creo *amos *emos *imos',
    second: 'su =,s le tu =,s te vosotros',
  },
  byRule: true,
};
