import { isCapital, isFullName } from '../../metadata/full-name.ts';
import type { Leaf, Piece } from '../../segment/leaf.ts';
import { endsSentence } from '../evidence/own.ts';

/** A longer line has something to tell. */
const LONGEST_CREDIT = 16;
const LONGEST_SIGN = 5;
const LONGEST_AGENCY = 7;

const anyOf = (...words: string[]): string => `(?:${words.join('|')})`;

/** What a line is about that names who made what, or where it is from: “Photo: …”, in the languages of the interface and a few others. */
const LABEL = new RegExp(
  `^${anyOf(
    '(?:[\\p{L}-]+ )?(?:photos?|image|images|picture|video|illustration|cover)(?: credits?| by| courtesy)?|fotos?|bild(?:er)?|bildquelle|titelbild|beitragsbild',
    '(?:crédits? )?photos?|(?:titulní )?foto|fotoğraf(?:lar)?|fotoqrafiya|zdjęcia|fotografías?|фото(?:граф(?:ия|ії)?)?|світлина|լուսանկար(?:ներ)?(?:ը|ները)?|ֆոտո|صورة|الصورة|تصوير',
    'sources?|via|credits?|quellen?|fuentes?|fonte|źródło|источник(?:и)?|джерел[оа]|mənbə|kaynak|աղբյուր(?:ը|ներ)?|المصدر|مصدر',
    'authors?|text|words|autor(?:in|a)?|auteure?|автор(?:ы|ка|и)?|müəllif|yazar|muhabir|müxbir|հեղինակ|الكاتب|بقلم|текст',
    '(?:translat|edit)(?:ed|ion|ing|or)(?: by)?|translator|übersetzung|redaktion|schlussredaktion|traduction|traducción|перевод|переклад|tərcümə|çeviri|editör|թարգմանություն|ترجمة|редактор',
    '(?:additional )?reporting(?: by)?|contributing|contributors?|mitarbeit|tags?|topics?|schlagw(?:o|ö)rt(?:er|e)|mots[- -]clés|etiquetas|теги|метки|etiketler|teqlər|թեգեր|وسوم',
  )}\\s?[:：՝]\\s*\\S`,
  'iu',
);

/** The same without a colon, before a name. */
const LED = new RegExp(
  `^${anyOf(
    '(?:with )?(?:additional )?(?:reporting|editing|contributions|writing|translation|photographs?|photos?) (?:by|from)',
    '(?:written|edited|translated|compiled|photographed) (?:\\S+ \\S+ )?by|aus dem \\p{L}+ (?:übersetzt )?von|übersetzt von|fotos? von|mitarbeit von',
    '(?:traduit|rédigé|édité) par|(?:traducido|editado|escrito) por|fotos? de|photos? de|перевод|перевела?|подготовила?|підготува(?:в|ла)|переклала?|фото',
    'tərcümə etdi|hazırladı|çeviren|hazırlayan|թարգմանեց|պատրաստեց',
  )}\\s+(?=(\\p{Lu}))`,
  'iu',
);

/** “Bo Ek contributed to this report.” */
const HELPED =
  /\scontributed (?:to (?:this|the) (?:report|story|article)|reporting|(?:writing|research)\.$)|\shat (?:an|zu) \S+ (?:Bericht|Artikel|Text) mitgearbeitet|\sa contribué à cet (?:article|reportage)|\s(?:contribuyó|colaboró) (?:a|en|con) est[ea] (?:artículo|nota|reportaje|información)|\scontribuiu para est[ea] (?:artigo|reportagem)/;
/** “Ek reported from Orvane.” */
const REPORTED = /^\p{Lu}\S+(?: \p{Lu}\S+)? reported from \p{Lu}[^.]{1,40}\.$/u;

/** Whose material the text is made of. */
const MATERIAL = new RegExp(
  `^${anyOf(
    'with (?:files|information|material|reporting|agencies)|mit (?:material|informationen|agenturmaterial)|avec|con información|com informações|con agencias|по материалам|по сообщениям|за матеріалами',
  )}\\s`,
  'iu',
);

/** Whose opinion it is: a line about this article, and no sentence of it about opinions. */
const OPINION = new RegExp(
  anyOf(
    '(?:views?|opinions?)(?: and \\p{L}+)? (?:expressed (?:in this|in the (?:article|column|text|piece|interview)|here|(?:by|are those of) (?:the )?(?:author|writer|contributor))|are those of the (?:author|writer|contributor))',
    '(?:мнени[ея]|точка зрения|думка|позиція) (?:автор|редакці?)\\p{L}* .{0,40}(?:совпада|отража|збіга|відобража)|müəllif(?:in|lərin)? (?:fikri|mövqeyi) .{0,40}redaksiya|yazarın (?:kişisel )?görüş.{0,60}yansıt',
    'die meinung (?:des autors|der autor).{0,60}(?:wieder|redaktion|dar)|(?:opinions|propos) exprimée?s? dans c|opiniones (?:expresadas|vertidas) (?:en est|aquí|por (?:el|la) autor)|տեսակետ\\p{L}* .{0,30}խմբագր|بالضرورة (?:عن )?(?:رأي|آراء|وجهة نظر)',
  ),
  'iu',
);
const LONGEST_OPINION = 40;

/** “—Anchor Media”, “(dpa)”. */
const AGENCY = /^(?:[—–-]{1,2}\s?(?=\p{Lu})[^.!?]{2,40}|\([^()]{2,30}\))$/u;
/** After a line that somebody says, it is the name of who does. */
const SAYS = /^[—–-]|["”»“’]\s*$/;

/** Whether a line after the text tells who made it, what it is made of, or whose opinion it is. */
export function isCredit({ text, kind, figures }: Leaf, before: Piece | undefined): boolean {
  if (kind !== 'paragraph' || figures.quotes > 0) return false;
  if (figures.words <= LONGEST_OPINION && OPINION.test(text)) return true;
  if (figures.words > LONGEST_CREDIT) return false;
  if (HELPED.test(text) || REPORTED.test(text)) return true;
  if (endsSentence(text)) return false;
  const led = LED.exec(text)?.[1] ?? '';
  if (isCapital(led, 0) || LABEL.test(text)) return true;
  return (figures.words <= LONGEST_AGENCY && MATERIAL.test(text)) || isAgency(text, figures.words, before);
}

/** A name in brackets or after a dash, below a paragraph that nobody says. */
const isAgency = (text: string, words: number, before: Piece | undefined): boolean =>
  words <= LONGEST_SIGN &&
  AGENCY.test(text) &&
  before?.type === 'text' &&
  before.kind === 'paragraph' &&
  endsSentence(before.text) &&
  !SAYS.test(before.text);

/** “(Photo: Ann Lee)” */
const IN_BRACKETS = /^\([^()]{3,60}\)$/;
const SLASH = /\s?\/\s?/;

/** Whether a line below a picture or its caption says whose picture it is: “Ann Lee/Anchor Media”. */
export function isPictureCredit({ kind, text, figures }: Leaf, before: Piece | undefined): boolean {
  const isBelow = before?.type === 'image' || (before?.type === 'text' && before.kind === 'caption');
  if (isBelow && IN_BRACKETS.test(text) && LABEL.test(text.slice(1))) return true;
  if (kind !== 'paragraph' || !isBelow || figures.words > LONGEST_AGENCY || endsSentence(text)) return false;
  const [name = '', agency = ''] = text.split(SLASH);
  return isFullName(name) && isCapital(agency, 0);
}
