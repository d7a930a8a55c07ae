import type { LanguagePack } from './pack.ts';
import { byRule } from './priors.ts';

export const tr: LanguagePack = {
  code: 'tr',
  script: 'Latin',
  letters: 'ğışİ',
  functionWords: `ve bir bu da de için ile olarak olan daha çok en gibi kadar sonra ise ne o ya ki mi mı mu mü değil var yok her
    hem ama ancak fakat çünkü eğer şu biz siz ben onlar kendi bunun onun buna ona bunu onu böyle şöyle artık henüz yine hatta
    göre dolayı beri önce yeni bütün tüm bazı aynı ayrıca bugün dün yarın şimdi burada orada nasıl neden niçin evet hayır
    üzere doğru karşı rağmen olduğunu olduğu oldu olacak etti eden`,
  capitals: 'names',
  marks: ['“”', '""', '«»', '‘’'],
  incises: [],
  backward: ['bu sözler*', 'bu ifade*', 'bunları'],
  order: { verbBeforeSpeaker: false, speakerBeforeVerb: true, verbLast: true },
  cues: {
    say: 'dedi diyor dediler demişti demiş söyledi söylüyor söylemişti konuştu diye_konuştu',
    tell: 'anlattı anlatıyor bildirdi bildirildi aktardı aktarıyor sordu yanıtladı cevapladı cevap_verdi yanıt_verdi hatırlattı bilgi_verdi haber_verdi diye_sordu bilgisini_verdi bilgisini_paylaştı',
    according: 'göre sözlerine_göre ifadesine_göre açıklamasına_göre',
    strong: `ifadelerini_kullandı ifadesini_kullandı kaydetti şunları_kaydetti şunları_söyledi değerlendirmesinde_bulundu
      değerlendirmesini_yaptı açıklamasında_bulundu açıklamasını_yaptı açıkladı belirtti belirterek vurguladı
      vurgulayarak ekledi ekleyerek ifade_etti ifade_ederek dile_getirdi dikkat_çekti dikkati_çekti
      altını_çizdi altını_çizerek savundu iddia_etti yazdı duyurdu uyardı
      uyarısında_bulundu çağrısında_bulundu çağrısı_yaptı yorumunu_yaptı paylaştı doğruladı yalanladı itiraf_etti
      özetledi sürdürdü devam_etti tamamladı düşünüyor inanıyor müjdeledi söz_verdi kullandı bulundu görüşünü_paylaştı
      sözlerini_sürdürdü yakındı önerdi tavsiye_etti`,
    label: 'nitelendirdi tanımladı adlandırdı eleştirdi suçladı',
    gerund:
      'belirten vurgulayan dile_getiren dikkati_çeken dikkat_çeken altını_çizen paylaşan konuşan değinen anlatan söyleyen hatırlatan aktaran diyerek söyleyerek belirterek vurgulayarak ekleyerek anlatarak kaydederek',
    weak: 'istiyor umuyor bekliyor düşündü gördü teşekkür_etti tepki_gösterdi gülümsedi',
    noun: 'sözleri sözler sözlerini açıklama* açıklaması* ifade* değerlendirme* mesaj* konuşma* yorum* mektup* röportaj* soru* yanıt* cevap* görüş* paylaşım*',
  },
  pronouns: [
    { words: 'o ona onun', gender: null },
    { words: 'onlar onların', gender: null, plural: true },
    { words: 'ben benim bana', gender: null, person: 1 },
    { words: 'biz bizim bize', gender: null, person: 1, plural: true },
    { words: 'siz sizin sen', gender: null, person: 2 },
  ],
  titles: {
    m: 'bay bey efendi ağa şeyh',
    f: 'bayan hanım',
    any: 'sayın prof. dr. doç. av. op. başkan* bakan* cumhurbaşkan* başbakan* profesör* doktor* general* albay* vali* milletvekili* büyükelçi* başkanı müdürü müftü* hakim* savcı*',
  },
  roles: {
    m: 'adam baba oğul ağabey koca erkek oğlan amca',
    f: 'kadın anne kız abla eş teyze',
    any: `bakan* başkan* sözcü* uzman* analist* ekonomist* iktisatçı* öğretmen* doktor* hekim* cerrah* teknik_direktör antrenör*
      futbolcu* oyuncu* temsilci* yönetici* müdür* müdürü yardımcı* milletvekili* avukat* gazeteci* yazar* tarihçi* mühendis*
      çiftçi* sürücü* şoför* katılımcı* sekreter* büyükelçi* diplomat* savcı* hukukçu* psikolog* öğrenci* veli* oyuncu*
      yönetmen* ressam* şarkıcı* kurucu* işletmeci* esnaf* koordinatör* kaptan* vali* kaymakam* muhtar* rektör* dekan* balıkçı*
      meteorolog* arkeolog* tanık* komşu* veteriner* akademisyen* araştırmacı* üye* yetkili* direktör* kaynak* aday* hemşire* pilot*`,
    many: 'uzmanlar yetkililer vatandaşlar bilim_insanları doktorlar veliler öğrenciler gazeteciler katılımcılar tanıklar öğretmenler esnaflar çiftçiler işçiler sakinler mahalleliler',
  },
  bodies: `bakanlı* kurum* ajans* belediye* şirket* merkez* enstitü* üniversite* akademi* mahkeme* banka* parti* vakf* vakıf*
    birli* dernek* derneğ* federasyon* kulüb* kulüp* hükümet* meclis* gazete* kanal* büyükelçili* emniyet* savcılı* örgüt*
    müze* tiyatro* hastane* okul* bm nato afad tbmm valili* oda odası komisyon* konsey* müdürlü*`,
  firstNames: {
    m: `ahmet ali alper arda baran barış berk burak can cem cemal cengiz deniz emre engin ercan erdem erkan erol ferhat fatih
      gökhan hakan halil hasan hüseyin ibrahim ihsan ilker ismail kaan kadir kemal kerem levent mahmut mehmet mert metin murat
      mustafa nuri oğuz okan onur orhan osman ömer özgür recep rıza salih selim serkan sinan süleyman tamer tarık tolga turgut
      ufuk uğur umut volkan yakup yavuz yılmaz yusuf`,
    f: `arzu aslı aylin ayşe ayten banu bahar başak belgin berna betül burcu canan cansu ceren dilek dilara ebru eda ela elif emine
      esra fadime fatma feride filiz gamze gizem gonca gül gülay gülşen hande hatice hülya ipek kübra lale leyla melek melis
      meltem merve mine müge nalan nazlı nermin nesrin nur nuray özge özlem pelin pınar rana reyhan seda selin sema sevgi
      sevim sibel songül sultan şeyma tuba tuğba yasemin yeşim zehra zeynep`,
    any: 'deniz umut evren ilkay',
  },
  particles: 'el bin de van von',
  bare: true,
  determiners: 'bu şu o her bir bazı bütün tüm diğer başka kendi bizim onun iki üç',
  indefinite: 'bir her bazı başka',
  prepositions: 'ile için göre kadar sonra önce karşı doğru hakkında gibi üzerine',
  conjunctions: 've veya ya hem ama ile',
  relatives: 'olan ki',
  subordinators: 'ki çünkü eğer diye',
  auxiliaries: 'da de ise ayrıca bu şu şunları daha sonra de yine şöyle öte yandan konuşmasında',
  calendar:
    'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  notNames:
    'türk* rus* alman* fransız* ingiliz* amerikan* avrupa* azerbaycan* yunan* fotoğraf video kaynak türkiye istanbul ankara izmir abd ab twitter facebook instagram',
  abbreviations: 'dr. prof. doç. av. op. yrd. vb. vs. sn. bkz. cad. sok. no. tel. mah.',
  named: `slogan* roman* film* kitap* kitab* şarkı* gazete* dergi* takım* kulüb* proje* oyun* yarışma* adlı isimli`,
  nounEndings: '',
  clitics: [
    `'nın`,
    `'nin`,
    `'nun`,
    `'nün`,
    `'dan`,
    `'den`,
    `'tan`,
    `'ten`,
    `'ın`,
    `'in`,
    `'un`,
    `'ün`,
    `'ya`,
    `'ye`,
    `'yı`,
    `'yi`,
    `'yu`,
    `'yü`,
    `'da`,
    `'de`,
    `'ta`,
    `'te`,
    `'la`,
    `'le`,
    `'yla`,
    `'yle`,
    `'a`,
    `'e`,
    `'ı`,
    `'i`,
    `'u`,
    `'ü`,
    `’nın`,
    `’nin`,
    `’nun`,
    `’nün`,
    `’dan`,
    `’den`,
    `’tan`,
    `’ten`,
    `’ın`,
    `’in`,
    `’un`,
    `’ün`,
    `’ya`,
    `’ye`,
    `’yı`,
    `’yi`,
    `’da`,
    `’de`,
    `’ta`,
    `’te`,
    `’la`,
    `’le`,
    `’yla`,
    `’yle`,
    `’a`,
    `’e`,
    `’ı`,
    `’i`,
    `’u`,
    `’ü`,
  ],
  inflections: [],
  interview: {
    question: 'soru s',
    answer: 'cevap yanıt c',
    asker: 'muhabir sunucu gazeteci moderatör editör',
    announce: 'röportaj* söyleşi* mülakat* konuğ* konuştuk soruları* yanıtla* cevapla* sohbet*',
    faq: 'sss sıkça',
    thanks: 'teşekkür* sağ sağolun',
    credit: 'röportaj söyleşi fotoğraf* foto konuşan çeviri hazırlayan haber',
    reporter: 'muhabir* gazeteci* editör*',
    first:
      'ben benim bana beni bende biz bizim bize bizi bizde *yoruz *yorum *dık *dik *duk *dük *mışız *mişiz *acağız *eceğiz *ırız *iriz *arız *eriz *ız *iz',
    second:
      'siz sizin size sizi sizde sizce sen senin sana *sınız *siniz *sunuz *sünüz *dınız *diniz *dunuz *dünüz *ınız *iniz *unuz *ünüz *nız *niz',
    honorific: 'bay bayan bey hanım sayın prof dr doç başkan bakan profesör doktor avukat milletvekili',
    roleEdge: 'ile ve bu konuğumuz bizim için',
  },
  priors: byRule,
};
