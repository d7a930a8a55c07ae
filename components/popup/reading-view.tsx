import { useState } from 'preact/hooks';
import { foldQuery } from '../../utils/fold-text.ts';
import type { Settings, View } from '../../utils/settings.ts';
import { cleanLink } from '../../utils/share/clean-link.ts';
import type { Problem, Reading } from '../../utils/types.ts';
import type { Copy, PopupActions, Say } from './actions.ts';
import { ArticleActions } from './article-actions.tsx';
import { ArticleView } from './article-view.tsx';
import type { Card } from './group-quotes.ts';
import { Headline } from './headline.tsx';
import { useI18n } from './i18n.ts';
import { QuotesView } from './quotes-view.tsx';
import { SearchField } from './search-field.tsx';
import { useBeginning } from './use-beginning.ts';
import { Views } from './views.tsx';

type Props = {
  reading: Reading;
  settings: Settings;
  readerOpen: boolean;
  actions: PopupActions;
  /** Like that of the actions; says so where a choice could not be saved. */
  change: PopupActions['change'];
  copy: Copy;
  say: Say;
};

/** What only a click on a quote needs. */
const loadCopying = () => import('../../utils/share/copying.ts');

/** A page that was read: headline, actions, and its two views. */
export function ReadingView({ reading, settings, readerOpen, actions, change, copy, say }: Props) {
  const { messages, format } = useI18n();
  const { popup, problems } = messages;
  const { quoting } = messages.common;
  const { article } = reading;
  const link = cleanLink(article.url, article.canonicalUrl);
  const [view, setView] = useState<View>(settings.view);
  const [query, setQuery] = useState<string | null>(null);
  const shown = useBeginning(`${view} ${foldQuery(query ?? '')}`);

  function choose(next: View) {
    setView(next);
    void change('view', next);
  }

  const tell = (problem: Problem) => say(`${problems[problem].what} ${problems[problem].next}`);

  async function toggleReader() {
    const result = await actions.toggleReader();
    if ('problem' in result) return tell(result.problem);
    say(result.open ? popup.readerOn : popup.readerOff);
  }

  async function copyQuotes(cards: Card[]) {
    const { citeQuotes } = await loadCopying();
    const date = article.publishedAt && format.date(article.publishedAt);
    const quotes = cards.map(card => card.quote);
    await copy(
      citeQuotes(reading, quotes, link, { date, inferred: quoting.inferredNote }),
      format.plural(popup.copied, cards.length),
    );
  }

  async function copyWordsLink({ quote }: Card) {
    const { linkToWords } = await loadCopying();
    const exact = linkToWords(link, quote.spans, article);
    await copy(exact ?? link, exact ? quoting.wordsLinkCopied : quoting.articleLinkCopied);
  }

  async function show({ index }: Card) {
    const result = await actions.showQuote(index);
    if ('problem' in result) tell(result.problem);
    else say(result.shown ? popup.shown : popup.notFoundInPage);
  }

  return (
    <>
      <Headline key={article.url} reading={reading} />
      <ArticleActions
        link={link}
        title={article.title}
        readerOpen={readerOpen}
        onCopyLink={() => copy(link, popup.linkCopied)}
        onToggleReader={toggleReader}
      />
      <Views view={view} quotes={reading.quotes.length} onView={choose}>
        {view === 'quotes' && reading.quotes.length > 0 && <SearchField query={query} onQuery={setQuery} />}
      </Views>
      <div class="view" ref={shown}>
        <div role="tabpanel" id="panel-quotes" aria-labelledby="tab-quotes" hidden={view !== 'quotes'}>
          {view === 'quotes' && (
            <QuotesView
              reading={reading}
              query={query ?? ''}
              onArticle={() => choose('article')}
              onCopy={cards => void copyQuotes(cards)}
              onLink={card => void copyWordsLink(card)}
              onShow={card => void show(card)}
            />
          )}
        </div>
        <div role="tabpanel" id="panel-article" aria-labelledby="tab-article" hidden={view !== 'article'}>
          {view === 'article' && <ArticleView reading={reading} />}
        </div>
      </div>
    </>
  );
}
