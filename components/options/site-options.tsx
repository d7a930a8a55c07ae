import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../utils/settings.ts';
import type { OptionsActions } from './actions.ts';
import { HostList } from './host-list.tsx';
import { useI18n } from './i18n.ts';
import { SitePermission } from './site-permission.tsx';

type Props = Pick<Settings, 'sites' | 'regions'> & {
  actions: OptionsActions;
  onRemove: (host: string) => void;
  onRegions: (regions: Settings['regions']) => void;
};

/** What is remembered for single sites: where the reader opens by itself, and where a part was picked by hand. */
export function SiteOptions({ sites, regions, actions, onRemove, onRegions }: Props) {
  const { messages, format } = useI18n();
  const { options } = messages;
  const heading = useRef<HTMLHeadingElement>(null);
  const hasRemoved = useRef(false);
  // The button that was pressed goes with its site: the keys go on from here.
  useLayoutEffect(() => {
    if (hasRemoved.current && document.activeElement === document.body) heading.current?.focus();
    hasRemoved.current = false;
  }, [sites.length, regions.length]);
  const remove = (host: string) => {
    hasRemoved.current = true;
    onRemove(host);
  };
  const forget = (host: string) => {
    hasRemoved.current = true;
    onRegions(regions.filter(region => region.host !== host));
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {options.sites}
      </h2>
      <p>{options.sitesHint}</p>
      {sites.length === 0 ? (
        <p>{options.noSites}</p>
      ) : (
        <HostList
          hosts={sites}
          nameOf={site => format.fill(options.removeSite, { site })}
          onRemove={remove}
          note={host => <SitePermission host={host} actions={actions} />}
        />
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
