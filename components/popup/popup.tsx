import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../utils/settings.ts';
import type { Problem, ReadOutcome } from '../../utils/types.ts';
import { Toast } from '../toast.tsx';
import { useSaying } from '../use-saying.ts';
import type { PopupActions } from './actions.ts';
import { useI18n } from './i18n.ts';
import { MoreMenu } from './more-menu.tsx';
import { Notice } from './notice.tsx';
import { ReadingView } from './reading-view.tsx';
import { Skeleton } from './skeleton.tsx';
import { TopBar } from './top-bar.tsx';
import { useArticleTools } from './use-article-tools.ts';
import { useLost } from './use-lost.ts';

type Props = {
  /** Null while the page is read. */
  outcome: ReadOutcome | null;
  settings: Settings;
  /** Whether the reader is open in the tab when the popup opens. */
  readerOpen: boolean;
  actions: PopupActions;
};

/** No script of ours runs there. */
const OUT_OF_REACH = new Set<Problem>(['restricted-page', 'no-access', 'not-a-page', 'tab-gone', 'extension-updated']);

/** Trying again changes nothing; a click that gives access is followed without it. */
const HOPELESS = new Set<Problem>(['restricted-page', 'no-access', 'not-a-page', 'too-large', 'extension-updated']);

/** The whole popup: a page being read, its reading, or why there is none. */
export function Popup({ outcome, settings, readerOpen, actions }: Props) {
  const { messages } = useI18n();
  const [said, say] = useSaying();
  const [refused, setRefused] = useState<ComponentChild>(null);
  /** What is to be shown although it does not look like an article. */
  const [anyway, setAnyway] = useState<ReadOutcome | null>(null);
  /** Rare, so it is loaded when it is needed. */
  const refuse = async (text: string) => {
    const { Refused } = await import('./refused.tsx');
    setRefused(<Refused text={text} onClose={() => setRefused(null)} />);
  };
  /** Copies, and says so; where the browser refuses, the text is shown to be copied by hand. */
  const copy = async (text: string, done: string) => {
    const copied = await actions.copy(text);
    if (copied) say(done);
    else await refuse(text);
    return copied;
  };

  const change: PopupActions['change'] = async (name, value) => {
    const saved = await actions.change(name, value);
    if (!saved) say(messages.common.notSaved);
    return saved;
  };

  const { what, next } = messages.problems.unexpected;
  const sayUnexpected = () => say(`${what} ${next}`);
  useLost(sayUnexpected);
  const openPanel = async () => {
    if ((await actions.openInPanel?.()) === false) sayUnexpected();
  };

  // The keys that scroll do so at once; Tab goes on from here, and Shift+Tab to the bar.
  const main = useRef<HTMLElement>(null);
  useEffect(() => main.current?.focus(), []);

  const reading = outcome?.ok && (outcome.isArticle || outcome === anyway) ? outcome.reading : null;
  const tools = useArticleTools(reading, { settings, actions, copy, say });
  return (
    <>
      <TopBar settings={settings} change={change}>
        <MoreMenu
          actions={actions}
          isInReach={outcome?.ok !== false || !OUT_OF_REACH.has(outcome.problem)}
          article={tools}
          hasQuotes={(reading?.quotes.length ?? 0) > 0}
          onPanel={() => void openPanel()}
        />
      </TopBar>
      <main class="page" ref={main} tabIndex={-1} aria-busy={outcome === null}>
        {outcome === null && <Skeleton />}
        {outcome?.ok === false && <Failure problem={outcome.problem} onRetry={actions.retry} />}
        {outcome?.ok && !reading && <NotArticle onReadAnyway={() => setAnyway(outcome)} />}
        {reading && (
          // Another article begins anew: nobody is chosen, nothing is searched.
          <ReadingView key={reading.article.url} {...{ reading, settings, readerOpen, actions, change, copy, say }} />
        )}
      </main>
      {refused}
      <Toast said={said} />
    </>
  );
}

function Failure({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const { popup, problems } = useI18n().messages;
  return (
    <Notice {...problems[problem]}>
      {!HOPELESS.has(problem) && (
        <button type="button" class="primary" onClick={onRetry}>
          {popup.tryAgain}
        </button>
      )}
    </Notice>
  );
}

function NotArticle({ onReadAnyway }: { onReadAnyway: () => void }) {
  const { popup } = useI18n().messages;
  return (
    <Notice what={popup.notArticle} next={popup.notArticleHint}>
      <button type="button" class="primary" onClick={onReadAnyway}>
        {popup.readAnyway}
      </button>
    </Notice>
  );
}
