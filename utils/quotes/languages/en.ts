import type { LanguagePack } from './pack.ts';
import { westernNames } from './western-names.ts';
import { verbAnywhere } from './word-order.ts';

export const en: LanguagePack = {
  code: 'en',
  script: 'Latin',
  functionWords: `i' you' we' they' =ve,d,ll,re,m more all than out up so most much
here however meanwhile instead perhaps indeed few asked told yes neither don't there`,
  order: verbAnywhere,
  cues: {
    say: 'said says say as_saying',
    tell: 'ask inform remind =,ed,s tell told tells assured',
    according: 'according_to per in_the_words_of as_per',
    strong: `add explain insist respond =,ed,s argue =,d,s remark comment report vow tweet warn claim suggest lament complain
recall reveal maintain assert confirm answer boast predict reiterat repeat mention highlight opin =ed,s note continue state
announce declare observe conclude acknowledge promise pledge urge concede emphasize caution hint =d,s hint caution contend
admitt counter shout yell whisper snapp interject blast chant charg recount echo hail proclaim post wonder question quot
clarifi testifi advis jok disclos stress agre cri =ed shot fired =_back point =ed_out,s_out went goes =_on admit contend agree believe think
consider =s write wrote writes replied replies deny denied denies stresses chimed_in
summed_up ended_with began`,
    label: `call label describe slam rip mock criticize cite accuse =,ed,s,d refer =red_to,s_to,_to dubb slamm term deem
characteriz denounc criticis condemn dismiss prais ripp derid =ed`,
    gerund: `say add tell not writ argu call explain claim warn insist suggest tweet ask describ stat declar announc respond
jok stress emphasiz recall quot label brand vow promis urg conced admitt conclud predict accus assert observ remark denounc cit
=ing referring_to pointing_out`,
    weak: `issu oppos us indicat hop express laugh believ offer releas talk seem show
support push defend attack tout credit discuss address featur appear sound turn tri deliver rais demand reject propos sign
endors open clos finish publish air =ed feel know put =,s want see hope make use talk show speak =s think thought believe felt knew gave spoke saw
sought found made cast took sent read ran`,
    noun: `statement claim remark comment tweet email quote =,s interview speech post message letter memo argument warning
question answer response reply announcement assertion suggestion contention view opinion line joke promise pledge complaint
editorial article report column headline video ad transcript slogan phrase call words testimony op-ed`,
  },
  pronouns: {
    m: 'he him',
    "m'": 'his',
    f: 'she',
    "f'": 'her',
    n: 'it',
    "n'": 'its',
    s: 'they them',
    "s'": 'their',
    1: 'i me',
    "1'": 'my',
    '1s': 'we us',
    2: 'you',
    '': 'who',
  },
  titles: {
    m: 'mr. mr sir lord sheikh king prince father brother',
    f: 'mrs ms =,. miss lady dame queen princess sister',
    any: `congress chair spokes =man,woman sen rep =.,s. prof gen gov col capt lt sgt maj dr det insp supt const hon =,. rev pres del =.
professor reverend senator representative governor president vice secretary justice judge chief general colonel captain lieutenant
sergeant major admiral commander officer detective constable superintendent mayor warden chancellor minister premier ambassador speaker attorney director
coach pope cardinal archbishop bishop rabbi imam`,
  },
  roles: {
    pairs: `spokes chair business congress council police anchor fisher fire sports crafts irish dutch english french welsh =man,woman`,
    m: 'husband father son brother man boy actor king prince uncle grandfather guy',
    f: 'wife mother daughter sister woman girl actress queen princess grandmother lady',
    any: `music comed physic histor politic =ian lead advis lawy manag report writ teach commission soldi organiz organis support contend frontrunn front-runn found
own lawmak memb staff work pollst volunte insid play sing produc engine driv farm vot us call speechwrit treasur
strik midfield defend goalkeep skipp passeng onlook campaign barrist observ interview newcom trad bank brok
sharehold firefight blogg filmmak design protest view read back research =er advis edit legislat don negotiat
prosecut investigat inspect moderat anch narrat past neighb jur councill solicit curat dictat invest surviv translat protest
commentat auth doct administrat =or strateg journal column activ art lobby physic chem social special scient econom =ist correspond stud
oppon ag resid respond incumb independ par =ent official candidate aide nurse sheriff diplomat veteran advocate critic rival
nominee billionaire mogul executive ceo cio cfo coo chair spokesperson mp deputy employee operative consultant delegate *ologist
*ographer source witness victim suspect defendant plaintiff star host pundit priest pilot
friend colleague person principal dean fellow boss teammate referee neighbour heir envoy counsel libertarian republican
democrat conservative liberal entrepreneur cousin marshal paramedic architect attendee surrogate fan expert analyst scholar
surgeon head vp svp novelist `,
    apart:
      'spokes =man,woman,person neighb =or,our president premier minister king queen pope governor mayor judge chancellor victim suspect witness',
    generic: `congress business irish dutch english french welsh =man,woman *ologist expert scientist economist analyst specialist commentator author researcher speaker doctor
historian politician billionaire mogul tycoon candidate nominee senator governor director
father mother veteran lawmaker actor actress singer star striker defender midfielder old`,
    many: `police authorities witnesses allies people others women men families outlets groups crowd audience citizens scores dozens family staff
hundreds justices deputies secretaries some many both`,
  },
  plurals: 's',
  bodies: `administra organiza organisa corpora institu founda associa federa sta coali peti constitu sec publica cap na =tion govern
depart state docu parlia indict =ment force service =,s campaign group committee party ministry court agency company firm bank board council
commission bureau office university college school institute center centre union league team club church newspaper paper
magazine journal site website outlet network channel times post tribune herald press news report survey poll study letter ad
email memo lawsuit complaint filing ruling opinion affidavit editorial article book transcript panel alliance army police hospital library museum house senate congress assembly motors airlines industries partners holdings inc. corp. llc co. media platform page account tweet video message
headline column passage caucus release suit ballot treaty clause blog sign banner embassy consulate state city county
society trust fund authority task_force think_tank`,
  saidEndings: 'ed s',
  statements: 'statement release',
  vagueBodies: 'company firm agency organization organisation',
  works: `book novel film movie song album show series play magazine newspaper documentary podcast band ship word term phrase
journal app game episode festival exhibition musical opera poem painting
titled entitled named title slogan songs policy franchise premiere event line`,
  called: 'is are was were be been being often =_called so-called nicknamed known_as',
  firstNames: {
    ...westernNames,
    m: `${westernNames.m} dean guy marcus gary dennis jason jeffrey justin`,
    f: `${westernNames.f} heather dorothy deborah gloria ellen`,
    any: `casey chris jordan kerry pat riley taylor terry leslie lynn robin morgan jamie cameron lindsey dana tracy shannon logan
kelly kim jackie drew corey`,
  },
  particles: 'de la le van von der den del della di da dos du bin bint ibn al el ben ter ten mac st. af san y',
  determiners: 'the this that these those his her its their our my your both many two three four five such',
  indefinite: 'a an another one some any every each no several',
  of: 'of for at',
  agents: 'er or ist man woman',
  prepositions: `with =,in,out of in on at by for from to about into over under after before against between through during among
toward towards behind beyond near since until upon despite via like as around across including following besides
outside inside alongside amid`,
  conjunctions: 'and or nor & but',
  relatives: 'who whom whose which where when that',
  subordinators: 'that whether if because how why what while although though as when after before since until',
  auxiliaries: `him her it them =self has have had is are was were be been being will would could should may might can did does do also not never then later now
once still just even again often further always
themselves n't too first soon earlier already who *ly`,
  calendar: `mon tues thurs fri sun =.,day sept nov dec =.,ember tue wed thu sat jan feb mar apr jun jul aug sep oct =. wednes satur =day
january february march april may june july august october christmas easter thanksgiving ramadan`,
  notNames: `startup republican democrat american muslim christian european african asian =,s palestin iran syr canad ukrain armen georg russ =ian east north south west =ern democratic british chinese french german
hispanic latino jewish islamic arab israeli mexican cuban breaking photo video exclusive
update updated read watch via image source copyright related english spanish turkish azerbaijani internet web god tv`,
  abbreviations: `vs jr sr etc no ph.d fla calif mass mich pa
wis tex ariz ill wash va ga la md miss mo vt =.`,
  clitics: "'s `s '",
  interview: {
    answer: 'response',
    audience: 'audience unidentified unknown',
    asker: 'reporter reporters correspondent journalist interviewer editor moderator host presenter anchor',
    announce:
      'answer talk =s,ed interview* transcript debate roundtable interlocutor* conversation q&a spoke chatted discusses',
    faq: 'faq faqs frequently explainer explained',
    thanks: 'thank thanks',
    credit: 'interview* photo* translated edited transcribed reporting conversation recorded',
    related: 'read related',
    first: "i' we' =ve,d,ll,m,re our",
    second: `you ='re,'ve,'d,'ll,r,rs,rself`,
  },
};
