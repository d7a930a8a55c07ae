import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../utils/settings.ts';
import { cleanLink } from '../../utils/share/clean-link.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../utils/share/export-formats.ts';
import { originOf } from '../../utils/share/origin.ts';
import type { Reading } from '../../utils/types.ts';
import type { Copy, PopupActions, Say } from './actions.ts';
import { useI18n } from './i18n.ts';

/** What the menu does with the article. */
export type ArticleTools = {
  onCopyMarkdown: () => void;
  onExport: (format: ExportFormat) => void;
  onPrint: () => void;
  /** Whether the reader opens by itself on this site. */
  always: boolean;
  onAlways: () => void;
};

type Surroundings = { settings: Settings; actions: PopupActions; copy: Copy; say: Say };

/** The menu's tools for a reading; null where nothing was read. */
export function useArticleTools(reading: Reading | null, surroundings: Surroundings): ArticleTools | null {
  const { messages, format } = useI18n();
  const { settings, actions, copy, say } = surroundings;
  const { host } = new URL(reading?.article.url ?? 'about:blank');
  const isListed = settings.sites.includes(host);
  const [isAllowed, setAllowed] = useState(true);
  useEffect(() => {
    if (isListed) void actions.mayOpenAlways(host).then(setAllowed);
  }, [isListed, host]);
  if (!reading) return null;
  const { common, popup, problems } = messages;
  const { article } = reading;
  const link = cleanLink(article.url, article.canonicalUrl);
  const origin = originOf(article, format);
  const always = isListed && isAllowed;

  async function copyMarkdown() {
    const { articleToMarkdown } = await import('../../utils/share/markdown.ts');
    await copy(articleToMarkdown(article, link, origin), popup.markdownCopied);
  }

  async function save(of: Reading, name: ExportFormat) {
    const { exportQuotes, fileName } = await import('../../utils/share/export.ts');
    const form = EXPORT_FORMATS.find(known => known.name === name);
    if (!form) throw new Error(`No export format ${name}`);
    const file = fileName(article.title, form.extension);
    actions.saveFile(file, form.type, exportQuotes(of, link, name, { origin, inferred: common.quoting.inferredNote }));
    say(format.fill(popup.exported, { file }));
  }

  async function print() {
    const result = await actions.print();
    if ('problem' in result) say(`${problems[result.problem].what} ${problems[result.problem].next}`);
  }

  async function toggleAlways() {
    const done = await actions.openAlways(host, !always);
    setAllowed(true);
    if (done) say(format.fill(always ? popup.alwaysOff : popup.alwaysOn, { site: host }));
    else say(always ? common.notSaved : popup.alwaysRefused);
  }

  return {
    onCopyMarkdown: () => void copyMarkdown(),
    onExport: name => void save(reading, name),
    onPrint: () => void print(),
    always,
    onAlways: () => void toggleAlways(),
  };
}
