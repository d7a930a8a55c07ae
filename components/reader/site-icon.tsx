import { useState } from 'preact/hooks';
import { Picture } from '../picture.tsx';

/**
 * The site's own sign beside its name. In the page alone, which shows it in its tab already: the popup would have to
 * ask the site for it.
 */
export function SiteIcon({ src }: { src: string }) {
  const [failed, setFailed] = useState(false);
  if (failed) return null;
  return <Picture class="site-icon" src={src} alt="" width={16} height={16} onError={() => setFailed(true)} />;
}
