import type { ElementContent } from 'hast';
import type { Leaf } from '../../segment/leaf.ts';

/** Where sites have channels of their own, and where one subscribes to a letter. */
const CHANNEL =
  /^https?:\/\/(?:[\w-]+\.)*(?:t\.me|telegram\.(?:me|org)|wa\.me|whatsapp\.com|viber\.com|news\.google\.com|facebook\.com|instagram\.com|twitter\.com|x\.com|threads\.net|bsky\.app|tiktok\.com|youtube\.com|linkedin\.com|vk\.com|vk\.ru|ok\.ru|max\.ru|dzen\.ru|zen\.yandex\.ru)\/|\/(?:subscribe|sign-?up)(?:[/?#]|$)/i;
/** What asks to follow one, in lower case: the forms that ask, since “подписали” tells of a treaty and “takip etti” of a match. */
const ASKS = new RegExp(
  [
    'download (?:our|the) app|follow us|follow me (?:on|for)|follow our|follow the .{1,30} on |join us|join our|find us on|feel free to share',
    'stay connected|^like us|polub(?:cie)? (?:nas|.{1,30} na )|^subscribe|(?:please|can|also) subscribe|subscribe (?:to (?:our|this)|here|now)|sign up here',
    'подпи(?:шись|шитесь|сывайся|сывайтесь)|следите за|читайте нас|читайте в нашем|присоединяйтесь|вступайте',
    'підпи(?:шись|шіться|суйся|суйтесь|суйтеся)|приєднуйтесь|стежте',
    'abunə olun|abunə ol$|izləyin|qoşulun|abone ol(?:un|$)|takip ed(?:in|ebilir)|հետևեք|հետեւեք|բաժանորդագրվեք|միացեք|միացիր',
    'folgen sie|folge uns|folgt uns|abonnieren sie|abonniert? (?:uns|jetzt|unser)|suivez|abonnez|rejoignez|retrouvez-nous',
    'síguenos|síganos|únete|suscríb[ea]|seguici|iscriviti|siga-nos|siga (?:o|nosso) |assine (?:o|nossa?) |obserwuj nas|dołącz do nas',
    'تابعونا|تابعوا|تابعنا|اشتركوا|انضموا|(?:اشترك|انضم) (?:في|إلى) (?:قنات|نشرت)',
  ].join('|'),
);
/** Asks for the readers' addresses, in the forms that ask, at the beginning of a line. */
const NEWSLETTER = new RegExp(
  `^(?:${[
    '(?:sign up|register|subscribe)\\b.{0,60}\\b(?:newsletters?|inbox)|get .{1,80} (?:in|to|into) your inbox',
    '(?:melden sie sich|abonnieren sie).{0,60}newsletter|(?:jetzt|hier).{0,60}newsletter (?:abonnieren|bestellen)|(?:inscrivez-vous|abonnez-vous|recevez).{0,60}(?:newsletter|infolettre)',
    '(?:suscríb|recib[ae]|apúnt).{0,60}(?:newsletter|boletín)|(?:iscriviti|ricevi).{0,60}newsletter|(?:assine|inscreva-se|receba).{0,60}newsletter',
    '(?:подпи(?:шитесь|сывайтесь)|получайте).{0,60}рассылк|(?:підпи(?:шіться|суйтес[ья])|отримуйте).{0,60}розсилк|zapisz się.{0,60}newsletter',
    'bülten.{0,60}(?:abone ol|kaydol)(?:un|$)|bülletenimizə.{0,60}abunə ol|բաժանորդագրվ(?:եք|իր).{0,60}(?:տեղեկագր|լրահոս)|اشترك.{0,60}(?:النشرة|نشرتنا)',
  ].join('|')})`,
);
const asksForAddress = ({ text, figures }: Leaf): boolean =>
  figures.quotes === 0 && NEWSLETTER.test(text.toLowerCase());

/** Whether a text asks to follow or to subscribe, as one does to a channel. */
export const asksToFollow = (text: string): boolean => ASKS.test(text.toLowerCase());

/** A longer paragraph has something to tell. */
const MOST_WORDS = 30;

/**
 * Drops lines that ask to follow the site elsewhere, though they are made like any paragraph: “Follow us on …”, “Sign up
 * for our newsletter …”.
 */
export const dropChannels = (leaves: Leaf[], keep: boolean[]): boolean[] =>
  keep.map((kept, i) => kept && !isOfChannel(leaves[i] as Leaf));

const isOfChannel = (leaf: Leaf): boolean =>
  leaf.kind !== 'quote' &&
  leaf.figures.words <= MOST_WORDS &&
  (asksForAddress(leaf) || (leaf.links > 0 && asksToFollow(leaf.text) && leadsToChannel(leaf.children)));

const leadsToChannel = (children: ElementContent[]): boolean =>
  children.some(
    child =>
      child.type === 'element' &&
      ((typeof child.properties.href === 'string' && CHANNEL.test(child.properties.href)) ||
        leadsToChannel(child.children)),
  );
