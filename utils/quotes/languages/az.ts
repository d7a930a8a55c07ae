import type { LanguagePack } from './pack.ts';
import { byRule } from './priors.ts';

export const az: LanguagePack = {
  code: 'az',
  script: 'Latin',
  letters: 'əƏ',
  functionWords: `və bu ki da də ilə üçün olan bir o onun amma lakin ancaq daha çox hər ən belə kimi sonra əvvəl artıq isə var
    yox idi olub olaraq görə qədər həm həmin özü öz biz siz mən onlar ya yaxud əgər nə necə niyə harada indi bu gün dünən
    sabah yalnız təkcə hətta çünki buna ona bunu onu bundan ondan başqa bütün bəzi eyni zamanda hazırda əslində məsələn
    təbii beləliklə bəli xeyr bəs burada orada qeyd xatırladaq`,
  capitals: 'names',
  marks: ['“”', '«»', '""', '„“'],
  incises: ['dash'],
  backward: ['bu barədə', 'bu sözlər*', 'bu fikir*', 'bunu', 'bu haqda'],
  order: { verbBeforeSpeaker: false, speakerBeforeVerb: true, verbLast: true },
  cues: {
    say: 'dedi deyib deyir deyirlər dediyini demişdi demişdir deyilir söylədi söyləyib söyləyir söylədiyini danışıb danışır',
    tell: 'bildirib bildirdi bildirir bildirmişdir bildirdiyinə bildiriblər məlumat_verib xəbər_verir soruşub soruşdu cavab_verib cavablandırıb xatırladıb xatırlatdı',
    according:
      'sözlərinə_görə fikrincə fikrinə_görə dediyinə_görə bildirdiyinə_görə məlumatına_görə qənaətincə sözlərindən məlumatlara_görə nəzərincə',
    strong: `vurğulayıb vurğuladı vurğulayır vurğulayaraq əlavə_edib əlavə_etdi əlavə_edir qeyd_edib qeyd_etdi qeyd_edir
      qeyd_edərək diqqətə_çatdırıb diqqətə_çatdırdı açıqlayıb açıqladı açıqlama_verib izah_edib izah_etdi şərh_edib
      yazıb yazır yazdı hesab_edir düşünür inanır təsdiqləyib təkzib_edib iddia_edib ifadə_edib ifadə_etdi vurğuladığı
      xəbərdarlıq_edib çağırıb çağırış_edib əmindir nəzərə_çatdırıb nəzərə_çarpdırıb bəyan_edib elan_edib əmin_edib
      məxsusdur paylaşıb yekunlaşdırıb etiraf_edib proqnozlaşdırıb tövsiyə_edib təəssüflənib təşəkkür_edib bölüşüb qeyd_olunub`,
    label: 'adlandırıb adlandırdı adlandırır tənqid_edib ittiham_edib',
    gerund:
      'qeyd_edən şərh_edən bildirən vurğulayan söyləyən deyən deyərək bildirərək söyləyərək qeyd_edərək əlavə_edərək',
    weak: 'istəyir görür ümid_edir gözləyir hesablayır təklif_edib qərara_alıb baxır gülür gülümsəyir',
    noun: 'sözlər* fikir* fikrini fikirlər* açıqlama* bəyanat* müsahib* məlumat* çıxış* şərh* məktub* paylaşım* cavab* sual* rəy*',
  },
  pronouns: [
    { words: 'o onun ona', gender: null },
    { words: 'onlar onların onlara', gender: null, plural: true },
    { words: 'mən mənim mənə', gender: null, person: 1 },
    { words: 'biz bizim bizə', gender: null, person: 1, plural: true },
    { words: 'siz sizin sən', gender: null, person: 2 },
  ],
  titles: {
    m: 'cənab bəy müəllim ağa şeyx',
    f: 'xanım',
    any: 'prezident* nazir* professor* doktor* akademik* general* polkovnik* deputat* səfir* hakim* baş prof. dr. sədr* komandir*',
  },
  roles: {
    m: 'kişi ata oğul qardaş ər oğlan',
    f: 'qadın ana qız bacı arvad aktrisa',
    any: `ekspert* politoloq* analitik* iqtisadçı* mütəxəssis* müəllim* həkim* cərrah* məşqçi* çalışdırıcı* futbolçu* oyunçu*
      nümayəndə* rəhbər* direktor* müdir* müavin* nazir* sədr* deputat* vəkil* jurnalist* yazıçı* alim* tarixçi* mühəndis*
      sakin* fermer* sürücü* iştirakçı* sözçü* spiker katib* səfir* diplomat* prokuror* müstəntiq* hüquqşünas* psixoloq*
      ekoloq* müsahib* həmsöhbət* tələbə* valideyn* aktyor* rejissor* rəssam* müğənni* bəstəkar* təşkilatçı* təsisçi* sahibkar*
      koordinator* menecer* prezident* zabit* rektor* dekan* meteoroloq* sinoptik* arxeoloq* şahid* qonşu* baytar* kapitan* rəis* mənbə* *çi *çı *çu *çü *çisi *çısı`,
    many: 'ekspertlər mütəxəssislər sakinlər alimlər həkimlər rəsmilər valideynlər tələbələr jurnalistlər iştirakçılar şahidlər müəllimlər deputatlar polislər',
  },
  bodies: `nazirli* agentli* idarə* komitə* komissiya* şirkət* mərkəz* institut* universitet* akademiya* məhkəmə* bank* partiya*
    fond* birlik birliy* assosiasiya* federasiya* klub* komanda* hökumət* parlament* mətbuat xidmət* qurum* qəzet* portal*
    kanal* səfirli* polis* prokurorluq* təşkilat* cəmiyyət* muzey* teatr* xəstəxana* məktəb* bmt ato adminstrasiya* icra`,
  firstNames: {
    m: `əli əhməd əkbər anar araz arif azər babək elçin eldar elmar elman elnur elşən emin fərid fuad hikmət hüseyn ilham ilqar
      ilkin kamal kamran kənan məhəmməd mehman murad natiq nicat orxan rafiq ramil rasim rauf rəşad rövşən rüfət rüstəm
      sabir samir sənan taleh tural tofiq vaqif vüqar yusif zaur zahid ziya`,
    f: `aygün aynur aysel aytən arzu esmira fatimə fidan gülnar günel könül lalə leyla ləman mələk nailə nərgiz nigar nuranə
      pərvanə rəna sevda sevinc səbinə səidə şəfəq tamara təranə ülviyyə vüsalə xanım xədicə yeganə zeynəb zəhra zərifə`,
    any: 'şirin ülkər',
  },
  particles: 'oğlu qızı əl ibn de van',
  bare: true,
  determiners: 'bu o həmin hər bir bəzi bütün digər başqa öz bizim onun onların iki üç',
  indefinite: 'bir hər bəzi başqa',
  prepositions: 'ilə üçün haqqında barədə görə qədər sonra əvvəl qarşı kimi',
  conjunctions: 'və ya yaxud həm amma lakin',
  relatives: 'olan hansı',
  subordinators: 'ki çünki əgər',
  auxiliaries: 'da də isə həmçinin artıq bu yenə sonra daha ayrıca bildirişində öz',
  calendar:
    'yanvar* fevral* mart* aprel* may mayın mayda iyun* iyul* avqust* sentyabr* oktyabr* noyabr* dekabr* bazar çərşənbə cümə şənbə',
  notNames:
    'azərbaycan* rus* türk* türkiyə* erməni* gürcü* avropa* amerika* ukrayna* rusiya* foto video mənbə bakı* abş* facebook telegram instagram qarabağ*',
  abbreviations: 'dr. prof. s. m. və_s. ak. c. küç. il.',
  named: `şüar* deviz* roman* film* kitab* mahnı* qəzet* jurnal* komanda* klub* layihə* tamaşa* müsabiqə* adlı`,
  nounEndings: '',
  clitics: [
    '-nın',
    '-nin',
    '-nun',
    '-nün',
    '-ın',
    '-in',
    '-un',
    '-ün',
    '-dan',
    '-dən',
    '-da',
    '-də',
    '-ya',
    '-yə',
    '-nı',
    '-ni',
    '-a',
    '-ə',
    '-ı',
    '-i',
    '-lə',
    '-la',
  ],
  inflections: [
    ['nın', ''],
    ['nin', ''],
    ['nun', ''],
    ['nün', ''],
    ['ın', ''],
    ['in', ''],
    ['un', ''],
    ['ün', ''],
    ['ya', ''],
    ['yə', ''],
    ['nı', ''],
    ['ni', ''],
    ['nu', ''],
    ['nü', ''],
    ['dan', ''],
    ['dən', ''],
    ['da', ''],
    ['də', ''],
    ['dır', ''],
    ['dir', ''],
    ['dur', ''],
    ['dür', ''],
    ['la', ''],
    ['lə', ''],
    ['a', ''],
    ['ə', ''],
    ['ı', ''],
    ['i', ''],
    ['u', ''],
    ['ü', ''],
  ],
  surnames: { m: 'ov yev ski', f: 'ova yeva skaya', any: 'lı li lu lü zadə oğlu qızı bəyli xanlı' },
  interview: {
    question: 'sual s',
    answer: 'cavab c',
    asker: 'müxbir aparıcı jurnalist moderator redaksiya',
    announce: 'müsahib* söhbət* sualları* cavablandır* həmsöhbət* qonağımız* qonağı',
    faq: 'faq tez-tez',
    thanks: 'təşəkkür* sağ minnətdar*',
    credit: 'söhbətləşdi söhbətləşdirdi foto söhbəti müsahibəni hazırladı tərcümə yazdı müsahibə söhbət',
    reporter: 'müxbir* jurnalist* əməkdaş*',
    first:
      'mən mənim mənə məni məndə biz bizim bizə bizi bizdə *ırıq *irik *uruq *ürük *mışıq *mişik *muşuq *müşük *dıq *dik *duq *dük *ıram *irəm *uram *ürəm *ayıram *əyirəm *aram *ərəm',
    second:
      'siz sizin sizə sizi sizdə sizcə sən sənin sənə *sınız *siniz *sunuz *sünüz *dınız *diniz *dunuz *dünüz *ınız *iniz *unuz *ünüz *nız *niz',
    honorific: 'cənab xanım bəy müəllim prezident nazir professor doktor deputat akademik general cənabı',
    roleEdge: 'ilə və bu müsahibimiz həmsöhbətimiz üçün bizim',
  },
  priors: byRule,
};
