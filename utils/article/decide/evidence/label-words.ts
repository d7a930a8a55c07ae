/**
 * Lines that are a label of the page and nothing else, whole and in lower case, in the languages of the interface and a
 * few others: what stands where an advertisement was, and the names of tools above a text.
 */
export const LABEL_WORDS = {
  advertisement:
    'advertisement|advertising|advert|skip advertisement|advertisement skip advertisement|sponsored|sponsored content|' +
    'advertisement scroll to continue|story continues below advertisement|article continues below|article content|' +
    'реклама|на правах рекламы|реклама продолжение ниже|anzeige|werbung|publicité|passer la publicité|publicidad|reklam|' +
    'haberin devamı|haberin devamı için tıklayın|haberin devamı için tıklayınız|reklamdan sonra devam ediyor|haberin devamı aşağıda|reklam sonrası devam|գովազդ|إعلان|إعلانات|pubblicità|publicidade|advertentie|annons|annonse|reklama|' +
    'article continues after ad|article continues after advertisement|article continues after this advertisement|' +
    'article continues after this ad|story continues after advertisement|story continues after this ad|' +
    'продолжение после рекламы|материал продолжается после рекламы|продовження після реклами|davamı reklamdan sonra|' +
    'ardı reklamdan sonra|շարունակությունը գովազդից հետո|haberin devamı reklamdan sonra|' +
    'der artikel wird nach der anzeige fortgesetzt|nach der anzeige geht es weiter|artikel geht nach der werbung weiter|' +
    'la suite après la publicité|la suite après cette publicité|el artículo continúa tras la publicidad|' +
    'sigue leyendo después de la publicidad|تستمر القراءة بعد الإعلان|l articolo continua dopo la pubblicità|' +
    'dalsza część artykułu pod reklamą|continua após a publicidade|a matéria continua após a publicidade',
  tool:
    'listen|listen to this article|listen to article|share|share this|share this article|share full article|save|' +
    'save article|save for later|copy link|print|print this page|email|follow|gift|gift this article|' +
    'слушать|прослушать|слушать новость|поделиться|сохранить|скопировать ссылку|копировать ссылку|распечатать|печать|' +
    'версия для печати|поширити|поділитися|слухати|роздрукувати|версія для друку|paylaş|paylaşın|dinlə|dinle|çap et|' +
    'çap versiyası|yazdır|haberi paylaş|takip et|կիսվել|տարածել|տպել|լսել|teilen|merken|drucken|anhören|artikel anhören|' +
    'artikel hören|diesen artikel hören|link kopieren|zur merkliste hinzufügen|partager|écouter|écouter l article|imprimer|' +
    'press enter or click to view image in full size|click to enlarge|copier le lien|enregistrer|ajouter à vos sélections|offrir l article|compartir|escuchar|escuchar artículo|guardar|' +
    'imprimir|شارك|مشاركة|استمع|حفظ|طباعة|نسخ الرابط|image caption|image source',
} as const;

/** How long a text takes to read, or how long ago it was printed: a number with the words around it. */
export const TIMES = {
  /** After the number. */
  units:
    'min|mins|minute|minutes|minuten|minuti|minutos|minut|мин|минут|минута|минуты|хв|хвилин|хвилини|dəq|dəqiqə|' +
    'dk|dakika|րոպե|دقيقة|دقائق|minuta|minuty|hour|hours|час|часа|часов|годин|години|saat|stunden|heures|horas|ժամ|ساعة|ساعات|h',
  /** Anywhere in the line. */
  says:
    'read|ago|reading time|lesezeit|lesedauer|vor|lecture|il y a|lectura|hace|leitura|lettura|чтения|читать|назад|тому|' +
    'читання|oxuma|oxunma|əvvəl|okuma|önce|ընթերցում|առաջ|قراءة|القراءة|للقراءة|منذ|ընթերցման|czytania|temu',
} as const;

/** Words of counters, each beside a number: “Views: 341”. */
export const COUNTED =
  'views|view|hits|reads|shares|likes|votes|comments|comment|просмотров|просмотры|просмотра|просмотрено|показов|' +
  'прочитано|голосов|комментариев|комментарии|комментария|переглядів|перегляди|коментарів|коментарі|baxış|baxılıb|' +
  'oxunub|oxunma|şərh|görüntülenme|okunma|yorum|դիտում|դիտումներ|aufrufe|kommentare|vues|commentaires|visitas|' +
  'comentarios|visualizzazioni|commenti|wyświetleń|wyświetlenia|odsłon|komentarzy|komentarze|visualizações|' +
  'comentários|مشاهدة|مشاهدات|تعليق|تعليقات';
