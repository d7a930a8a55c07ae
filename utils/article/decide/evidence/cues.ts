/**
 * Words that clutter begins with or consists of, in the languages of the interface and a few others. Each group is one
 * feature among many: a paragraph is never dropped for its words alone. Lower case; matched at the start of a block
 * (`starts`) or anywhere in a short one (`short`).
 */
export const CUES = {
  seeAlso: {
    at: 'start',
    words:
      'read more|read also|read next|read:|see also|see more|also read|more:|more on|more from|related|recommended|watch:|' +
      "click here|continue reading|don’t miss|don't miss|you may also like|материалы по теме|" +
      'читайте также|читать далее|читайте:|смотрите также|см. также|по теме|подробнее|' +
      'ранее:|ранее по теме|также читайте|читайте ще|читайте також|дивіться|докладніше|за темою|oxuyun|həmçinin|bunu da|daha ətraflı|' +
      'կարդացեք|կարդալ նաև|կարդացեք նաև|տես նաև|տեսեք նաև|' +
      'lesen sie|mehr zum thema|mehr zu|lesetipp|siehe auch|auch interessant|lire aussi|à lire|voir aussi|sur le même|' +
      'lee también|leer más|te puede|más información|leia também|leggi anche|devamı|ilgili haber|ayrıca bkz|ayrıca oku|اقرأ أيضا|' +
      'إقرأ|المزيد|lees ook|läs mer|läs också|les også|czytaj też|čtěte také|もっと|関連|' +
      'you may be interested|you might also like|related articles|related stories|people are also reading|вам может быть интересно|' +
      'вас может заинтересовать|похожие новости|вас може зацікавити|схожі новини|oxşar xəbərlər|digər xəbərlər|' +
      'əlaqəli xəbərlər|առնչվող նյութեր|նույն թեմայով|ilginizi çekebilir|benzer haberler|ilgili haberler|' +
      'das könnte sie auch interessieren|das könnte dich auch interessieren|à découvrir aussi|te puede interesar|' +
      'te podría interesar|lea también|noticias relacionadas|potrebbe interessarti|notizie correlate|' +
      'articoli correlati|może cię zainteresować|czytaj także|czytaj więcej|zobacz też|zobacz także|przeczytaj też|' +
      'veja também|saiba mais|notícias relacionadas|قد يهمك|مواضيع ذات صلة|مقالات ذات صلة',
  },
  subscribe: {
    at: 'short',
    words:
      'subscribe|newsletter|sign up|sign in|log in|follow us|join our|download the app|our app|telegram|whatsapp|' +
      'il vous reste|réservé|abonnés|to continue reading|to keep reading|premium|weiterlesen|jetzt testen|платн|' +
      'notifications|donate|support us|support our|become a member|inbox|signing up|patreon|поддержите|підтримайте|' +
      'dəstəkləyin|աջակցեք|незарегистрирован|авторизуйтесь|' +
      'подпис|рассылк|приложени|канал|підпи|розсилк|abunə|' +
      'wesprzyj|zapisz się|prenumerat|sostienici|sostieni la|abbonati|soutenez|apóyanos|apoya a |apoie |bizi destekleyin|' +
      'tətbiqimiz|ներբեռնեք|uygulamamızı|завантажте|unsere app|notre application|nuestra aplicación|nuestra app|تطبيقنا|' +
      'nostra app|naszą aplikację|nossa aplicação|nosso aplicativo|' +
      'unterstützen sie uns|unterstützen sie die redaktion|ادعم |' +
      'բաժանորդագր|abonnieren|abonnent|anmelden|registrieren|abonnez|inscri|suscr|assine|iscriviti|abone|اشترك|תירשמו',
  },
  rights: {
    at: 'short',
    words:
      '©|copyright|all rights|rights reserved|reprint|terms of|privacy|cookie|disclaimer|все права|авторск|перепечат|' +
      'гиперссылк|использовани|права захищ|передрук|використання|müəllif hüquq|istinad|alle rechte|nutzungs|tous droits|reproduction|' +
      'todos los derechos|tüm hakları|جميع الحقوق|տարբերությամբ|հղում',
  },
  credit: {
    at: 'start',
    words:
      'photo|image:|image credit|picture:|foto|фото|bild:|bildquelle|quelle:|source:|источник|джерело|' +
      'mənbə|լուսանկար|crédit|fuente|kaynak|via |by |from our|author|автор|autor|von |par |por |müəllif',
  },
  comment: {
    at: 'short',
    words:
      'comment|reply|share|likes|views|posted in|filed under|tags:|tagged|print|e-mail|коммент|просмотр|поделит|' +
      'теги|метки|печат|комента|поширити|поділитися|друкувати|переглядів|şərh|paylaş|baxış|çap et|մեկնաբան|կիսվել|կիսվիր|' +
      'տարածել|տպել|դիտում|kommentar|teilen|drucken|partag|' +
      'طباعة|إرشادات|your email|moderat|guidelines|imprim|compart|coment|yorum|yazdır|görüntülen|تعليق|شارك|advertis|реклам|anzeige|werbung|publicité|publicidad|reklam',
  },
} as const;
