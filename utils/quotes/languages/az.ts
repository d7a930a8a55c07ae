import type { LanguagePack } from './pack.ts';
import { verbAtEnd } from './word-order.ts';

export const az: LanguagePack = {
  code: 'az',
  script: 'Latin',
  letters: 'əƏ',
  functionWords: 'bunu gün yəni çox ən belə var yox idi olub nə necə niyə indi yalnız hətta buna bundan eyni hazırda',
  incises: ['dash'],
  backward: 'bu_barədə bu_sözlər* bu_fikir* bu_açıqlamanı bunu bu_haqda bu_cür*',
  order: verbAtEnd,
  cues: {
    say: `de söylə =yib,yiblər,yir,yirlər,di,dilər,diyini danışı =b,r demişdi =,r deyilir deməsi`,
    tell: `bildir =ib,ir,di,irlər,mişdir,ilib,diyinə xəbər_verib məlumat_ =verib,verir soruş xatırla cavablandır =~`,
    according: `sözlərinə fikrinə dediyinə bildirdiyinə məlumatına məlumata məlumatlara =_görə fikr qənaət nəzər =incə sözlərindən`,
    strong: `qeyd əlavə izah şərh hesab təkzib iddia ifadə xəbərdarlıq bəyan elan əmin etiraf tövsiyə təşəkkür =_edib,_etdi,_edir
diqqətə_ nəzərə_ =çatdırıb,çatdırdı vurğula açıqla yaz düşün inan təsdiqlə çağır paylaş bölüş səsləndir =~ qeyd_olunu =b,r qeyd_edərək məlumat_yayıb əmindir
məxsusdur`,
    label: 'adlandır =ıb,dı,ır xarakterizə_edib tənqid_edib ittiham_edib',
    gerund: 'dey bildir söyləy qeyd_ed =ərək,ən əlavə_edərək şərh_edən vurğulayan',
    noun: 'sözlər sözü fikir fikri ifadə açıqlama bəyanat müsahib məlumat çıxış şərh məktub paylaşım cavab sual rəy =* deməsi dediyini',
  },
  verbEndings: 'Hb Hr dH ArAq ArAk',
  pronouns: {
    '': 'o onun ona',
    s: 'onlar =,ın,a',
    1: 'mən mənim mənə',
    '1s': 'biz bizim bizə',
    2: 'siz sizin sən',
  },
  titles: {
    m: 'cənab cənabı bəy müəllim ağa şeyx',
    f: 'xanım',
    any: 'prezident nazir professor dosent doktor akademik general polkovnik mayor leytenant deputat səfir hakim sədr komandir =* prof. dr.',
  },
  roles: {
    m: 'kişi ata atası oğul oğlu qardaş ər oğlan',
    f: 'ana bacı =,sı qız =,ı qadın arvad xanımı aktrisa',
    any: `müsahib =,i,imiz ekspert analitik mütəxəssis müəllim həkim cərrah nümayəndə rəhbər direktor müdir müavin vəkil jurnalist alim mühəndis
sakin fermer laureat katib diplomat prokuror müstəntiq hüquqşünas həmsöhbət tələbə valideyn aktyor rejissor rəssam çempion
bəstəkar çalışdırıcı sürücü müğənni sahibkar koordinator menecer zabit rektor dekan sinoptik şahid zərərçəkən təqsirləndirilən artist
qonşu baytar əməkdaş kapitan rəis üzv aparıcı müxbir bloqer şair şərhçi rəsmisi prodüser zərərçəkmiş müttəhim =* *oloq *iatr *qraf *ist *isti spiker *çH *çHsH`,
    many: 'rəsmi deputat polis =lər',
    apart: 'prokuror vəkil hakim şahid zərərçəkən sürücü qonşu müxbir aparıcı =* ana ata qardaş bacı oğul',
  },
  plurals: 'lAr',
  bodies: `nazirli agentli idarə komitə komissiya şirkət mərkəz institut universitet akademiya məhkəmə bank partiya fond birliy
assosiasiya federasiya klub komanda hökumət parlament xidmət qurum qəzet portal kanal səfirli polis prokurorluq təşkilat
cəmiyyət muzey forum məclis teatr xəstəxana məktəb mənbə administrasiya =* birlik bmt ato icra`,
  vagueBodies: 'qurum agentlik nazirlik şirkət təşkilat',
  works:
    'şüar deviz roman film kitab mahnı qəzet jurnal komanda klub layihə tamaşa müsabiqə proqram şirkət =* adlı asc mmc',
  firstNames: {
    m: `əli əhməd əkbər anar araz arif azər babək elçin eldar elmar elman elnur elşən emin fərid fuad hikmət hüseyn ilham
kamal kamran kənan məhəmməd murad natiq nicat orxan ramil rasim rauf rəşad rövşən rüstəm samir tural vaqif vüqar yusif zaur`,
    f: 'aysel leyla lalə nigar xanım',
    any: 'şirin ülkər',
  },
  particles: 'oğlu qızı əl ibn de van',
  bare: true,
  determiners: 'bu o həmin bütün digər öz bizim onun onların iki üç',
  indefinite: 'bir hər bəzi başqa',
  prepositions: 'ilə üçün haqqında barədə görə qədər sonra əvvəl qarşı kimi zamanı bağlı tərəfindən',
  conjunctions: 'və ilə ya yaxud həm amma lakin ancaq',
  relatives: 'olan hansı',
  subordinators: 'ki çünki əgər deyə',
  auxiliaries: 'da də isə həmçinin artıq bu yenə sonra daha ayrıca bildirişində öz',
  notNames: `türk =,lər rus =,lar türkiyə rusiya insan azərbaycan erməni gürcü avropa amerika ukrayna bakı abş qarabağ =* apa trend report turan interfaks foto video
mənbə x`,
  abbreviations: 'dr prof s m və_s ak c küç il =.',
  clitics: '- =nHn,Hn,dAn,dA,yA,nH,A,H,lA',
  inflections: 'HmHz mHz nHn Hn yA nH nA ndAn dAn dA dHr lA A H',
  owners: 'nHn Hn',
  ablatives: 'ndAn nHn dAn',
  obliques: 'A dA nA nH ndA lArA lArdA lArdAn ovla yevlə',
  locatives: 'dA HnA',
  participles: 'An',
  surnames: { m: 'ov yev ski', f: 'ova yeva skaya', any: 'yan dze lH zadə qızı' },
  interview: {
    question: 'sual s sualı sualına',
    answer: 'cavab c',
    asker: 'müxbir* jurnalist* əməkdaş* aparıcı moderator redaksiya',
    announce: 'müsahib söhbət sualları cavablandır həmsöhbət qonağımız =* qonağı',
    faq: 'tez-tez',
    thanks: 'təşəkkür* sağ minnətdar*',
    credit: 'söhbət =ləşdi*,i, müsahibə =ni, foto hazırladı tərcümə yazdı',
    related: 'oxuyun',
    first: `məni məndə bizi bizdə *HrHq *HrHk *mHşHq *mHşHk *dHq *dHk *HrAm *ArAm`,
    second: 'sizə sizi sizdə sizcə sənin sənə *nHz',
  },
  byRule: true,
};
