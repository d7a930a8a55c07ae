import type { Settings } from '../../utils/settings.ts';
import { HostList } from './host-list.tsx';
import { useI18n } from './i18n.ts';

type Props = Pick<Settings, 'sites' | 'regions'> & {
  onRemove: (host: string) => void;
  onRegions: (regions: Settings['regions']) => void;
};

/** What is remembered for single sites: where the reader opens by itself, and where a part was picked by hand. */
export function SiteOptions({ sites, regions, onRemove, onRegions }: Props) {
  const { messages, format } = useI18n();
  const { options } = messages;
  const forget = (host: string) => onRegions(regions.filter(region => region.host !== host));
  return (
    <section>
      <h2>{options.sites}</h2>
      <p>{options.sitesHint}</p>
      {sites.length === 0 ? (
        <p>{options.noSites}</p>
      ) : (
        <HostList hosts={sites} nameOf={site => format.fill(options.removeSite, { site })} onRemove={onRemove} />
      )}
      {regions.length > 0 && (
        <>
          <p class="picked">{options.regionsHint}</p>
          <HostList
            hosts={regions.map(region => region.host)}
            nameOf={site => format.fill(options.removeRegion, { site })}
            onRemove={forget}
          />
        </>
      )}
    </section>
  );
}
