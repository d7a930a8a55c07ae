import { useEffect, useState } from 'preact/hooks';
import type { OptionsActions } from './actions.ts';
import { useI18n } from './i18n.ts';

type Props = { host: string; actions: Pick<OptionsActions, 'isAllowed' | 'allow'> };

/** Settings come from a file or another device, permissions do not: says so beside a site, and asks. */
export function SitePermission({ host, actions }: Props) {
  const { options } = useI18n().messages;
  const [isAllowed, setAllowed] = useState(true);
  useEffect(() => void actions.isAllowed(host).then(setAllowed), [host]);
  if (isAllowed) return null;
  return (
    <span class="not-allowed">
      {options.notAllowed}
      <button
        type="button"
        class="ghost"
        aria-label={`${options.allow}: ${host}`}
        onClick={() => void actions.allow(host).then(setAllowed)}
      >
        {options.allow}
      </button>
    </span>
  );
}
