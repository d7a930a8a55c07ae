import type { LanguagePack } from './pack.ts';
import { byRule, verbAtEnd } from './priors.ts';

export const tr: LanguagePack = {
  code: 'tr',
  script: 'Latin',
  letters: 'ğışİ',
  functionWords: `için olarak olan daha çok en kadar ne ya mi mı mu mü değil var yok fakat onlar bunun onun buna ona bunu onu böyle artık
henüz hatta dolayı beri yeni aynı bugün dün yarın şimdi burada orada nasıl neden niçin evet hayır üzere rağmen olduğunu olduğu oldu
olacak etti eden`,
  capitals: 'names',
  incises: [],
  backward: ['bu sözler*', 'bu ifade*', 'bunları'],
  order: verbAtEnd,
  cues: {
    say: 'dedi =,ler diyor demişti demiş söyledi söylüyor söylemişti konuştu diye_konuştu',
    tell: `anlattı anlatıyor aktarıyor bildirdi bildirildi aktardı sordu yanıtladı cevapladı hatırlattı cevap_verdi yanıt_verdi bilgi_verdi
haber_verdi diye_sordu bilgisini_verdi bilgisini_paylaştı`,
    according: 'göre sözlerine_göre ifadesine_göre açıklamasına_göre',
    strong: `ifadelerini ifadesini =_kullandı ifadeleri ifadesi =_kullanıldı ifadelerine =_yer_verdi,_yer_verildi değerlendirmesinde açıklamasında uyarısında çağrısında açıklamada =_bulundu
değerlendirmesini açıklamasını çağrısı yorumunu =_yaptı kaydetti şunları_kaydetti şunları_söyledi açıkladı belirtti belirtildi
belirterek vurguladı vurgulayarak ekledi ekleyerek ifade_etti ifade_ederek dile_getirdi dikkat_çekti dikkati_çekti altını_çizdi
altını_çizerek savundu iddia_etti yazdı duyurdu uyardı paylaştı doğruladı yalanladı itiraf_etti özetledi sürdürdü devam_etti tamamladı
düşünüyor inanıyor müjdeledi söz_verdi kullandı kullanıldı bulundu görüşünü_paylaştı sözlerini_sürdürdü yakındı önerdi tavsiye_etti
denildi diyerek`,
    label: 'nitelendirdi tanımladı adlandırdı eleştirdi suçladı',
    gerund: `diyen belirten vurgulayan paylaşan anlatan hatırlatan söyleyen değinen konuşan aktaran dile_getiren dikkati_çeken dikkat_çeken altını_çizen
diyerek söyleyerek belirterek vurgulayarak ekleyerek anlatarak kaydederek`,
    noun: `sözleri sözler sözlerini açıklama* ifade* değerlendirme* mesaj* konuşma* yorum* mektup* röportaj* soru* yanıt* cevap* görüş*
paylaşım*`,
  },
  pronouns: {
    '': 'o ona onun',
    s: 'onlar onların',
    1: 'ben benim bana',
    '1s': 'biz bizim bize',
    2: 'siz sizin sen',
  },
  titles: {
    m: 'bay bey efendi ağa şeyh',
    f: 'bayan hanım',
    any: `sayın prof. dr. doç. av. op. başkan* bakan* cumhurbaşkan* başbakan* profesör* doktor* general* albay* vali* milletvekili*
büyükelçi* müdürü avukat müftü* hakim* savcı*`,
  },
  roles: {
    m: 'adam baba oğul ağabey koca erkek oğlan amca',
    f: 'kadın anne kız abla eş teyze',
    any: `avukat müdürü bakan* başkan* sözcü* uzman* analist* ekonomist* iktisatçı* öğretmen* doktor* hekim* cerrah* teknik_direktör antrenör* futbolcu*
oyuncu* temsilci* yönetici* müdür* yardımcı* milletvekili* avukat* gazeteci* yazar* tarihçi* mühendis* çiftçi* sürücü* şoför*
katılımcı* sekreter* büyükelçi* diplomat* savcı* hukukçu* psikolog* öğrenci* veli* yönetmen* ressam* şarkıcı* kurucu* işletmeci* esnaf*
koordinatör* kaptan* vali* kaymakam* muhtar* rektör* dekan* balıkçı* meteorolog* arkeolog* tanık* komşu* veteriner* akademisyen*
araştırmacı* üye* yetkili* direktör* aday* hemşire* pilot*`,
    many: `uzman doktor vatandaş tanık katılımcı esnaf =lar yetkili veli öğrenci gazeteci öğretmen çiftçi işçi sakin mahalleli
=ler bilim_insanları`,
  },
  bodies: `bakanlı* kurum* ajans* belediye* şirket* merkez* enstitü* üniversite* akademi* mahkeme* banka* parti* vakf* vakıf* birli*
dernek* derneğ* federasyon* kulüb* kulüp* hükümet* meclis* gazete* kanal* büyükelçili* emniyet* savcılı* örgüt* müze* tiyatro* hastane*
okul* bm nato afad tbmm valili* oda odası komisyon* konsey* müdürlü* kaynak*`,
  works: 'slogan* roman* film* kitap* kitab* şarkı* gazete* dergi* takım* kulüb* proje* oyun* yarışma* adlı isimli',
  firstNames: {
    m: `ahmet ali alper arda baran barış berk burak can cem cemal cengiz deniz emre engin ercan erdem erkan erol ferhat fatih gökhan hakan
halil hasan hüseyin ibrahim ismail kaan kadir kemal kerem levent mahmut mehmet mert metin murat mustafa nuri oğuz okan onur orhan osman
ömer özgür recep rıza salih selim serkan sinan süleyman tamer tarık tolga ufuk uğur umut volkan yakup yavuz yılmaz yusuf`,
    f: `aslı aylin ayşe ayten banu bahar başak berna betül burcu canan cansu ceren dilek ebru eda ela elif emine esra fadime fatma feride
filiz gamze gizem gül gülay gülşen hande hatice hülya ipek kübra leyla melek melis meltem merve mine müge nalan nazlı nermin nesrin nur
nuray özge özlem pelin pınar reyhan seda selin sema sevgi sevim sibel songül sultan şeyma tuba tuğba yasemin yeşim zehra zeynep`,
    any: 'deniz umut evren ilkay',
  },
  particles: 'el bin de van von',
  bare: true,
  determiners: 'bu şu o her bir bazı bütün tüm diğer başka kendi bizim onun iki üç',
  indefinite: 'bir her bazı başka',
  prepositions: 'ile için göre kadar sonra önce karşı doğru hakkında gibi üzerine',
  conjunctions: 've veya ya hem ama ancak ile',
  relatives: 'olan ki',
  subordinators: 'ki çünkü eğer diye',
  auxiliaries: 'da de ise ayrıca bu şu şunları daha sonra yine şöyle öte yandan konuşmasında',
  calendar: `ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi
pazar`,
  notNames: `türk* rus* alman* fransız* ingiliz* amerikan* avrupa* azerbaycan* yunan* fotoğraf video kaynak türkiye istanbul ankara izmir
abd ab twitter facebook instagram`,
  abbreviations: 'dr prof doç av op yrd vb vs sn bkz cad sok no tel mah =.',
  nounEndings: '',
  ablatives: 'ndan nden dan den tan ten',
  clitics:
    "'nin 'dan 'den 'tan 'ten 'nın 'nun 'nün 'ın 'in 'un 'ün 'ya 'ye 'yı 'yi 'yu 'yü 'da 'de 'ta 'te 'la 'le 'yla 'yle 'a 'e 'ı 'i 'u 'ü",
  interview: {
    question: 'soru s',
    answer: 'cevap yanıt c',
    asker: 'muhabir sunucu gazeteci moderatör editör',
    announce: 'röportaj* söyleşi* mülakat* konuğ* konuştuk soruları* yanıtla* cevapla* sohbet*',
    faq: 'sss sıkça',
    thanks: 'teşekkür* sağ sağolun',
    credit: 'röportaj söyleşi foto* konuşan çeviri hazırlayan haber',
    reporter: 'muhabir* gazeteci* editör*',
    first:
      'beni bende bizi bizde *yoruz *yorum *dık *dik *duk *dük *mışız *mişiz *acağız *eceğiz *ırız *iriz *arız *eriz *ız *iz',
    second: 'size sizi sizde sizce senin sana *nız *niz *nuz *nüz',
    roleEdge: 'ile ve bu konuğumuz bizim için',
  },
  priors: byRule,
};
