/** Where an article can be sent; null is the user's mail program. Opened only when the user chooses one. */
export type ShareTarget = { name: string | null; url: string };

const TARGETS: { name: string | null; base: string; link: string; title: string | null }[] = [
  { name: null, base: 'mailto:', link: 'body', title: 'subject' },
  { name: 'Telegram', base: 'https://t.me/share/url', link: 'url', title: 'text' },
  { name: 'WhatsApp', base: 'https://wa.me/', link: 'text', title: null },
  { name: 'Facebook', base: 'https://www.facebook.com/sharer/sharer.php', link: 'u', title: null },
  { name: 'X', base: 'https://x.com/intent/post', link: 'url', title: 'text' },
  { name: 'LinkedIn', base: 'https://www.linkedin.com/sharing/share-offsite/', link: 'url', title: null },
];

/** The addresses that hand a clean link and a title to each service. */
export function shareTargets(link: string, title: string): ShareTarget[] {
  return TARGETS.map(target => {
    const pairs = [...(target.title ? [[target.title, title]] : []), [target.link, link]];
    // Not URLSearchParams: mail programs show its “+” for a space.
    const query = pairs.map(([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`).join('&');
    return { name: target.name, url: `${target.base}?${query}` };
  });
}
