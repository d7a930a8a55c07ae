import { Ellipsis } from 'lucide';
import { EXPORT_FORMATS } from '../../utils/share/export-formats.ts';
import { Icon } from '../icon.tsx';
import { Menu } from '../menu.tsx';
import type { PopupActions } from './actions.ts';
import { useI18n } from './i18n.ts';
import type { ArticleTools } from './use-article-tools.ts';

type Props = {
  actions: PopupActions;
  /** Null where there is no article. */
  article: ArticleTools | null;
  hasQuotes: boolean;
  onPanel: () => void;
};

/** What is used now and then. */
export function MoreMenu({ actions, article, hasQuotes, onPanel }: Props) {
  const { messages, format } = useI18n();
  const { popup } = messages;
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
          {actions.pick && item(popup.pickRegion, actions.pick, close)}
          {(article || actions.pick) && <hr />}
          {actions.openInPanel && item(popup.openInPanel, onPanel, close)}
          {actions.openInTab && item(popup.openInTab, actions.openInTab, close)}
          {item(popup.options, actions.openOptions, close)}
        </>
      )}
    </Menu>
  );
}
