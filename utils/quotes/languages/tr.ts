import type { LanguagePack } from './pack.ts';
import { verbAtEnd } from './word-order.ts';

export const tr: LanguagePack = {
  code: 'tr',
  script: 'Latin',
  letters: 'ğışİ',
  functionWords: `aslında çok en ne mi mu mü değil var yok bunun buna bunu onu artık yeni aynı bugün
dün şimdi nasıl olduğunu oldu`,
  backward: 'bu_sözler* bu_ifade* bunları',
  order: verbAtEnd,
  cues: {
    say: 'dedi =,ler,ğini,klerini demiş =,ti söyl =edi,üyor,emişti derken şeklinde_konuştu diyor konuştu demesi',
    tell: `anlat bildir aktar yanıtla cevapla hatırlat =~`,
    according: 'sözlerine ifadesine açıklamasına =_göre göre',
    strong: `ifade itiraf =_etti,_ederek dikkat dikkati =_çekti altını_çiz =di,erek iddia devam tavsiye =_etti dile_ =getirdi açıkla belirt vurgula ekle savun duyur paylaş doğrula yalanla
düşün öner =~ yazdı bulundu denildi diyerek ait aittir`,
    label: 'değerlendirdi nitelendirdi tanımladı adlandırdı eleştirdi suçladı',
    gerund: `dikkati_ dikkat_ =çeken dile_getiren altını_çizen diyen söylediği söyleyen belirten vurgulayan anlatan ifade_eden diyerek`,
    noun: `açıklama ifade değerlendirme mesaj konuşma yorum mektup röportaj soru yanıt cevap görüş paylaşım metin çağrı uyarı söylem sözler sözü =* demesi dediğini dediklerini`,
  },
  verbEndings: 'dH tH Hyor ErEk',
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
    any: `başkan bakan cumhurbaşkan başbakan profesör doktor general vali milletvekili büyükelçi müftü hakim savcı avukat =* albay =,ı sayın
prof. dr. doç. av. op.`,
  },
  roles: {
    m: 'adam baba oğul ağabey koca erkek oğlan amca',
    f: 'eş =,i kadın anne kız abla teyze annesi kızı',
    any: `sözcü uzman analist ekonomist iktisatçı öğretmen hekim cerrah antrenör futbolcu oyuncu temsilci yönetici müdür yardımcı
gazeteci yazar tarihçi mühendis çiftçi sürücü şoför katılımcı sekreter diplomat hukukçu öğrenci veli yönetmen ressam
şarkıcı kurucu işletmeci esnaf koordinatör kaptan kaymakam muhtar rektör dekan balıkçı tanık komşu veteriner akademisyen
araştırmacı üye yetkili direktör aday hemşire pilot lider sunucu forvet kaleci vatandaş yurttaş =* *antrenör *hekim *danışman *vekil =,H *savcı *savcısı teknik_direktör *olog *oloğu`,
    many: 'işçi =ler sakin mahalleli =* bilim_insanları',
    apart: 'savcı avukat hakim tanık şoför sürücü komşu =* anne baba oğul kız eş',
  },
  plurals: 'lEr',
  bodies: `bakanlı kurum takım ajans belediye şirket merkez enstitü üniversite akademi mahkeme banka parti vakf vakıf birli dernek derneğ
federasyon kulüb kulüp hükümet meclis gazete dergi kanal büyükelçili emniyet savcılı kaymakamlı örgüt müze tiyatro hastane okul valili
komisyon konsey müdürlü kaynak =* bm nato afad tbmm oda odası`,
  vagueBodies: 'bakanlık kurum şirket',
  works: `suç slogan temas roman film kitap kitab şarkı gazete dergi takım kulüb proje oyun yarışma program =* başlıklı iddiasıyla adlı
isimli`,
  firstNames: {
    m: `ahmet ali arda barış burak can cem cemal deniz emre engin erol fatih gökhan hakan halil
hasan hüseyin ibrahim ismail kemal kerem mahmut mehmet mert metin murat mustafa nuri oğuz okan onur orhan osman ömer recep
rıza salih selim serkan sinan süleyman tarık tolga uğur volkan yavuz yılmaz yusuf`,
    f: `aslı aylin ayşe başak burcu canan ebru elif emine esra fatma gamze gizem gül gülay hande hatice
hülya leyla melek merve mine müge nazlı özge özlem pelin seda selin sema sevgi sevim sibel
şeyma tuğba türkan yasemin zehra zeynep`,
    any: 'umut evren',
  },
  particles: 'el bin der van von',
  bare: true,
  determiners: 'bu şu o bütün tüm diğer kendi bizim onun iki üç',
  indefinite: 'bir her bazı başka',
  prepositions: 'ile için göre kadar sonra önce karşı doğru hakkında gibi üzerine',
  conjunctions: 've veya ya hem ama ancak ile',
  relatives: 'olan ki',
  subordinators: 'ki çünkü eğer diye',
  auxiliaries: 'da de ise ayrıca bu şu şunları daha sonra yine şöyle öte yandan konuşmasında',
  calendar: `ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi
pazar`,
  notNames: `türk rus =,ler türkiye rusya insan orman ispanyol italyan alman fransız ingiliz amerikan avrupa azerbaycan yunan =* fotoğraf video kaynak istanbul ankara
izmir abd ab x`,
  abbreviations: 'yrd vb vs sn bkz cad sok no tel mah =.',
  agents: 'cH çH ist loğ men',
  owners: 'nHn Hn lH',
  ablatives: 'ndEn nHn dEn tEn',
  participles: 'En',
  obliques: 'E yE dE tE nE ndE lErE lErdE lErdEn',
  clitics: "' =nE,ndE,ndEn,nHn,dEn,tEn,Hn,yE,yH,dE,tE,dEki,tEki,lH,lE,ylE,E,H",
  interview: {
    question: 'soru s sorusu sorusuna',
    answer: 'cevap yanıt c',
    asker: 'muhabir* gazeteci* editör* sunucu moderatör',
    announce: 'röportaj söyleşi mülakat konuğ soruları yanıtla cevapla sohbet =* konuştu =k konuşan',
    faq: 'sss sıkça',
    thanks: 'teşekkür* sağ sağolun',
    credit: 'röportaj söyleşi foto* konuşan çeviri hazırlayan haber',
    related: 'ilgili okuyun',
    first: 'beni bende bizi bizde *yoruz *yorum *dHk *dHm *tHm *ğHm *iz',
    second: 'size sizi sizde sizce senin sana *nHz *mHsHn *yorsun',
  },
  byRule: true,
};
