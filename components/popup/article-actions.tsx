import { Check, Link, Share2 } from 'lucide';
import { shareTargets } from '../../utils/share/targets.ts';
import { Icon } from '../icon.tsx';
import { Menu } from '../menu.tsx';
import { useSaying } from '../use-saying.ts';
import { useI18n } from './i18n.ts';

type Props = {
  link: string;
  title: string;
  readerOpen: boolean;
  /** Resolves to whether it was copied. */
  onCopyLink: () => Promise<boolean>;
  onToggleReader: () => void;
};

/** Copy link, share, and the reader's switch. */
export function ArticleActions({ link, title, readerOpen, onCopyLink, onToggleReader }: Props) {
  const { popup } = useI18n().messages;
  // For a moment: something else may be on the clipboard soon.
  const [copied, say] = useSaying();
  const copy = async () => {
    if (await onCopyLink()) say(popup.linkCopied);
  };
  return (
    <div class="acts">
      <button type="button" class="primary" onClick={copy}>
        <Icon of={copied ? Check : Link} size={16} />
        {copied || popup.copyLink}
      </button>
      <Menu label={popup.shareMenu} class="ghost" face={<Icon of={Share2} size={16} />}>
        {close => (
          <>
            {'share' in navigator && (
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  close();
                  // Rejects when the user closes the system's dialog: nothing to say then.
                  navigator.share({ url: link, title }).catch(() => undefined);
                }}
              >
                {popup.shareBySystem}
              </button>
            )}
            {shareTargets(link, title).map(({ name, url }) => (
              <a
                key={url}
                role="menuitem"
                tabIndex={-1}
                href={url}
                target="_blank"
                rel="noreferrer"
                onClick={() => close()}
              >
                {name ?? popup.shareByMail}
              </a>
            ))}
          </>
        )}
      </Menu>
      <button type="button" class="ghost" role="switch" aria-checked={readerOpen} onClick={onToggleReader}>
        {popup.reader}
        <span class="switch" aria-hidden="true" />
      </button>
    </div>
  );
}
