import { X } from 'lucide';
import { Icon } from '../icon.tsx';
import { useI18n } from './i18n.ts';

type Props = { sites: string[]; onRemove: (host: string) => void };

/** The sites where the reader opens by itself. */
export function SiteOptions({ sites, onRemove }: Props) {
  const { messages, format } = useI18n();
  const { options } = messages;
  return (
    <section>
      <h2>{options.sites}</h2>
      <p>{options.sitesHint}</p>
      {sites.length === 0 && <p class="hint">{options.noSites}</p>}
      <ul class="sites">
        {sites.map(host => {
          const label = format.fill(options.removeSite, { site: host });
          return (
            <li key={host}>
              <bdi>{host}</bdi>
              <button type="button" class="tool" aria-label={label} title={label} onClick={() => onRemove(host)}>
                <Icon of={X} size={16} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
