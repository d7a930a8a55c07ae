import { expect, test } from 'vitest';
import { shareTargets } from '../../utils/share/targets.ts';

test('each service gets the link and the title as it wants them, nothing else', () => {
  const targets = shareTargets('https://news.example/a?b=1&c=2', 'Fog & “boats”');
  const link = 'https%3A%2F%2Fnews.example%2Fa%3Fb%3D1%26c%3D2';
  const title = 'Fog%20%26%20%E2%80%9Cboats%E2%80%9D';
  expect(Object.fromEntries(targets.map(({ name, url }) => [name ?? 'mail', url]))).toEqual({
    mail: `mailto:?subject=${title}&body=${link}`,
    Telegram: `https://t.me/share/url?text=${title}&url=${link}`,
    WhatsApp: `https://wa.me/?text=${link}`,
    Facebook: `https://www.facebook.com/sharer/sharer.php?u=${link}`,
    X: `https://x.com/intent/post?text=${title}&url=${link}`,
    LinkedIn: `https://www.linkedin.com/sharing/share-offsite/?url=${link}`,
  });
});
