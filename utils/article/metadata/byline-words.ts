const listed = (words: string): readonly string[] => words.split('|');

/** Words of bylines in the languages of the interface and a few others; `lead` stands before the names. */
export const BYLINE_WORDS = {
  lead: listed(
    'by|written by|words by|words:|words and photographs|words and pictures|text and photos|posted by|' +
      'submitted by|author|authors|reporting by|story by|interview by|interviewed by|interviewed|interview:|von|' +
      'ein artikel von|das gespräch führte|das gespräch führten|das interview führte|das interview führten|' +
      'interview führte|text:|text :|text und fotos|autor|autorin|par|propos recueillis par|écrit par|rédigé par|' +
      'publié par|texte:|texte :|texte et photos|entretien :|por|texto:|texto y fotos|entrevista:|di|door|av|af|автор|авторы|' +
      'текст:|текст и фото|беседа:|беседовал|беседовала|беседу вел|беседу вела|подготовил|подготовила|добавил|' +
      'добавила|опубликовал|опубликовала|разместил|разместила|записал|записала|интервью|розмовляв|розмовляла|' +
      'спілкувалася|підготувала|підготував|müəllif|söhbətləşdi|yazar|haber|muhabir|հեղինակ|զրուցեց|հարցազրույցը|' +
      'كتب|بقلم|كتبت|إعداد|تحرير|yazan|text von|bericht von|kommentar von|ein kommentar von|eine analyse von|gastbeitrag von|ein gastbeitrag von|publicada por|publicado por|escrito por|scritto da|pubblicato da|a cura di|articolo di|' +
      'tekst:|autorka|opracował|opracowała|hazırladı|hazırlayan|haberi hazırlayan|yazdı|պատրաստեց|авторка|' +
      'auteur|auteure|autrice|autora|testo di',
  ),
  and: listed('and|und|et|y|e|i|og|och|en|ve|və|и|та|і|և|ու|و|with|mit|avec|&|/'),
  /** Joins an agency to the names. */
  with: listed('with|mit|avec|con|com|med|met'),
  /** What stands before those who helped the author or took the pictures, and before where the news are from. */
  helped: listed(
    'contributions from|contributions by|additional reporting|with contributions|mitarbeit|avec la contribution|' +
      'photographs by|photographs:|photography:|photos by|photos:|photo:|pictures:|illustrations:|illustration:|' +
      'fotos:|foto:|bilder:|photos :|photo :|фото:|fotoğraf:|fotoğraflar:|լուսանկարները՝|fotografie:|zdjęcia:|' +
      'fotografías:|source:|sources:|quelle:|quellen:|fuente:|fonte:|источник:|джерело:|mənbə:|kaynak:|աղբյուրը՝|المصدر:',
  ),
  /** What stands between the names and the date. */
  dated: listed(
    'published|last updated|updated|posted|on|at|publié le|veröffentlicht am|am|publicado el|опубликовано|' +
      'обновлено|опубліковано|yayınlanma|güncelleme',
  ),
  /** What people at a paper are: a part of a byline that ends in one is no name. */
  roles: listed(
    'writer|reporter|editor|correspondent|columnist|journalist|contributor|producer|associate|redakteur|' +
      'redakteurin|korrespondent|korrespondentin|journaliste|correspondant|periodista|корреспондент|редактор|' +
      'журналист|обозреватель|кореспондент|журналіст|muxbir|muhabir|redaktor',
  ),
  /** Those who write, beside the people of a paper. */
  author: listed(
    'author|novelist|historian|fellow|professor|autor|autorin|schriftsteller|schriftstellerin|auteur|auteure|autrice|' +
      'écrivain|autora|escritor|escritora|autore|scrittore|писатель|автор|письменник|yazar|yazıçı|pisarz',
  ),
  /** What they are in languages that say it first: “Envoyés spéciaux à …”. */
  rolesFirst: listed(
    'envoyé|envoyée|envoyés|envoyées|correspondant|correspondante|correspondants|corresponsal|enviado|enviada|' +
      'enviados|inviato|inviata|inviati|corrispondente|correspondente',
  ),
  /** Degrees after a name. */
  degrees: listed('ma|md|m d|phd|ph d|rn|mph|mba|msc|dds|jd|llm'),
  /** The ends of names of companies. */
  companies: listed('inc|ltd|llc|gmbh|sp z o o|s r l|srl|ооо|mmc'),
  /** What stands in place of a name. */
  nobody: listed(
    'admin|administrator|editor|author|unknown|none|null|undefined|user|guest|anonymous|staff writer|staff|' +
      'contributor|reporter|view profile|more|follow|updated|published|webmaster|super user|superuser|site admin|' +
      'moderator|newsroom|редактор|админ|администратор|redaktor|redaktion|la rédaction|redacción|editör',
  ),
};

/** The end of Armenian surnames in the genitive, which “interview of” asks for: “Սարյանի”. */
export const GENITIVE = /(?<=յանց?)ի$/;

/** What stands between a name and what is beside it. */
export const BYLINE_EDGES = /^[\s|•·,–—-]+|[\s|•·,–—-]+$/g;
