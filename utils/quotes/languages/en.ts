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
    noun: `statement claim remark comment tweet email quote =,s a =d,nswer,rticle,rgument,ssertion re =ply,port,sponse co
=lumn,mplaint,ntention p =ost,hrase,ledge,romise interview speech message letter memo warning question
announcement suggestion view opinion line joke editorial headline video transcript slogan call words testimony
op-ed`,
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
    any: `prof gen gov col capt lt sgt maj dr det insp supt const hon =,. congress chair spokes =man,woman sen rep =.,s.
pr =es.,emier,esident,ofessor co =ach,lonel,mmander,nstable se =nator,rgeant,cretary rev =.,erend del.
representative governor vice justice judge chief general captain lieutenant major admiral officer detective
superintendent mayor warden chancellor minister ambassador speaker attorney director pope cardinal archbishop
bishop rabbi imam`,
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
surgeon head vp svp novelist senator governor mayor judge minister officer`,
    apart:
      'spokes =man,woman,person neighb =or,our president premier minister king queen pope governor mayor judge chancellor victim suspect witness',
    generic: `congress business irish dutch english french welsh =man,woman *ologist expert scientist economist analyst specialist commentator author researcher speaker doctor
historian politician billionaire mogul tycoon candidate nominee senator governor director
father mother veteran lawmaker actor actress singer star striker defender midfielder old`,
    many: `police authorities witnesses allies people others women men families outlets groups crowd audience citizens scores dozens family staff
hundreds justices deputies secretaries some many both`,
  },
  plurals: 's',
  bodies: `administra organiza organisa corpora institu founda associa federa sta coali peti constitu sec publica cap na
=tion stat forc servic committe offic colleg institut centr leagu magazin sit websit tribun articl allianc polic
hous senat pag messag headlin passag releas claus consulat task_forc =e par coun universi trea ci socie authori
=ty co =.,lumn,mpany,ngress,mplaint,mmission pa =nel,per,rtners,rliament s =ign,uit,tudy,chool,ervices,tatement
c =lub,aucus,enter,hurch,hannel,ampaign a =d,rmy,gency,ccount,irlines,ffidavit b =ank,log,ook,oard,allot,anner
in =c.,dictment,dustries m =emo,edia,otors,useum,inistry co =rp.,urt,uncil ne =ws,twork,wspaper f
=irm,und,iling,orces t =eam,imes,rust,weet p =oll,ost,ress,latform l =lc,etter,awsuit,ibrary government
department document group bureau union journal outlet herald report survey email ruling opinion editorial
transcript hospital assembly holdings video embassy think_tank`,
  saidEndings: 'ed s',
  statements: 'statement release',
  vagueBodies: 'company firm agency organization organisation',
  works: `s =hip,how,ong,ongs,eries,logan p =lay,oem,hrase,olicy,odcast,ainting title =,d book novel film movie album
magazine newspaper documentary band word term journal app game episode festival exhibition musical opera
entitled named franchise premiere event line`,
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
  agents: 'er or ist man',
  by: 'by from',
  prepositions: `with =,in,out be =fore,hind,yond,sides,tween in =,to,side,cluding toward =,s a
=mid,bout,fter,cross,gainst,longside a =s,t,mong,round o =f,n,ver,utside by for from to under through during
near since until upon despite via like following`,
  conjunctions: 'and or nor & but',
  relatives: 'who whom whose which where when that',
  subordinators: 'that whether if because how why what while although though as when after before since until',
  auxiliaries: `w c sh =ould themsel =f,ves h =ad,as,ave,erself,imself a =re,lso,gain,lways,lready be =,en,ing w =as,ho,ere,ill
n ='t,ot,ow,ever itself is may might can did does do then later once still just even often further too first
soon earlier *ly`,
  calendar: `mon tues thurs fri sun =.,day sept nov dec =.,ember tue wed thu sat jan feb mar apr jun jul aug sep oct =. wednes satur =day
january february march april may june july august october christmas easter thanksgiving ramadan week`,
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
      'answer talk =s,ed interview* spotlight transcript debate roundtable interlocutor* conversation q&a spoke chatted discusses',
    faq: 'faq faqs frequently explainer explained',
    thanks: 'thank thanks',
    credit: 'interview* photo* translated edited transcribed reporting conversation recorded',
    related: 'read related',
    first: "i' we' =ve,d,ll,m,re our",
    second: `you ='re,'ve,'d,'ll,r,rs,rself`,
  },
};
