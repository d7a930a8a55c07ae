import type { ElementContent } from 'hast';
import type { Leaf } from '../../segment/leaf.ts';

/** Where sites have channels of their own. */
const CHANNEL =
  /^https?:\/\/(?:[\w-]+\.)*(?:t\.me|telegram\.(?:me|org)|wa\.me|whatsapp\.com|viber\.com|news\.google\.com|facebook\.com|instagram\.com|twitter\.com|x\.com|threads\.net|bsky\.app|tiktok\.com|youtube\.com|linkedin\.com|vk\.com|vk\.ru|ok\.ru|max\.ru|dzen\.ru|zen\.yandex\.ru)\//i;
/** What asks to follow one, in lower case. */
const ASKS = new RegExp(
  [
    'download (?:our|the) app|follow us|follow our|follow the|join us|join our|subscribe|find us on|feel free to share',
    'подпис[аыи]|следите за|читайте нас|читайте в нашем|присоединяйтесь|вступайте|підпис|приєднуйтесь|стежте',
    'abunə ol|izləyin|qoşul|abone ol|takip ed|հետևեք|հետեւեք|բաժանորդագրվ|միացեք|միացիր',
    'folgen sie|folge uns|folgt uns|abonnier|suivez|abonnez|rejoignez|retrouvez-nous',
    'síguenos|síganos|únete|suscr[ií]b|seguici|iscriviti|siga |siga-nos|assine |obserwuj nas|dołącz do nas|تابعو|تابعنا|اشترك|انضم',
  ].join('|'),
);
/** Whether a text asks to follow or to subscribe, as one does to a channel. */
export const asksToFollow = (text: string): boolean => ASKS.test(text.toLowerCase());

/** A longer paragraph has something to tell. */
const MOST_WORDS = 30;

/** Drops lines that ask to follow the site elsewhere, though they are made like any paragraph: “Follow us on …”. */
export const dropChannels = (leaves: Leaf[], keep: boolean[]): boolean[] =>
  keep.map((kept, i) => kept && !isOfChannel(leaves[i] as Leaf));

const isOfChannel = ({ links, figures, text, children, kind }: Leaf): boolean =>
  links > 0 && kind !== 'quote' && figures.words <= MOST_WORDS && asksToFollow(text) && leadsToChannel(children);

const leadsToChannel = (children: ElementContent[]): boolean =>
  children.some(
    child =>
      child.type === 'element' &&
      ((typeof child.properties.href === 'string' && CHANNEL.test(child.properties.href)) ||
        leadsToChannel(child.children)),
  );
