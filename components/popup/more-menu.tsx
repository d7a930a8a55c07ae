import { Ellipsis } from 'lucide';
import { EXPORT_FORMATS } from '../../utils/share/export-formats.ts';
import { Icon } from '../icon.tsx';
import { Menu } from '../menu.tsx';
import type { PopupActions } from './actions.ts';
import { useI18n } from './i18n.ts';
import type { ArticleTools } from './use-article-tools.ts';

type Props = {
  actions: PopupActions;
  /** Whether anything can be done with the tab. */
  isInReach: boolean;
  /** Null where there is no article. */
  article: ArticleTools | null;
  hasQuotes: boolean;
  onPanel: () => void;
};

/** What is used now and then. */
export function MoreMenu({ actions, isInReach, article, hasQuotes, onPanel }: Props) {
  const { messages, format } = useI18n();
  const { popup } = messages;
  const { pick, openInTab } = isInReach ? actions : { pick: null, openInTab: null };
  const item = (label: string, run: () => void, close: () => void) => (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      onClick={() => {
        close();
        run();
      }}
    >
      {label}
    </button>
  );
  return (
    <Menu label={popup.more} class="tool" face={<Icon of={Ellipsis} />}>
      {close => (
        <>
          {article && item(popup.copyMarkdown, article.onCopyMarkdown, close)}
          {article &&
            hasQuotes &&
            EXPORT_FORMATS.map(({ name }) =>
              item(format.fill(popup.exportAs, { format: name }), () => article.onExport(name), close),
            )}
          {article && <hr />}
          {article && item(popup.print, article.onPrint, close)}
          {article && (
            <button
              type="button"
              role="menuitemcheckbox"
              aria-checked={article.always}
              tabIndex={-1}
              onClick={() => {
                close();
                article.onAlways();
              }}
            >
              {popup.alwaysOpen}
            </button>
          )}
          {pick && item(popup.pickRegion, pick, close)}
          {(article || pick) && <hr />}
          {actions.openInPanel && item(popup.openInPanel, onPanel, close)}
          {openInTab && item(popup.openInTab, openInTab, close)}
          {item(popup.options, actions.openOptions, close)}
        </>
      )}
    </Menu>
  );
}
