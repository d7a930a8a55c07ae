import { cleanLink } from '../../utils/share/clean-link.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../utils/share/export-formats.ts';
import type { Reading } from '../../utils/types.ts';
import { useI18n } from '../i18n.ts';
import type { Copy, PopupActions, Say } from './actions.ts';

/** The article as Markdown on the clipboard, and its quotes as a file. Null where nothing was read. */
export function useArticleExports(reading: Reading | null, actions: PopupActions, copy: Copy, say: Say) {
  const { messages, format } = useI18n();
  if (!reading) return null;
  const { article } = reading;
  const link = cleanLink(article.url, article.canonicalUrl);
  return {
    onCopyMarkdown: async () => {
      const { articleToMarkdown } = await import('../../utils/share/markdown.ts');
      const date = article.publishedAt && format.date(article.publishedAt);
      const facts = [article.siteName, format.list(article.authors), date];
      const origin = facts.filter((fact): fact is string => Boolean(fact));
      await copy(articleToMarkdown(article, link, origin), messages.popup.markdownCopied);
    },
    onExport: async (name: ExportFormat) => {
      const { exportQuotes, fileName } = await import('../../utils/share/export.ts');
      const form = EXPORT_FORMATS.find(known => known.name === name);
      if (!form) throw new Error(`No export format ${name}`);
      const file = fileName(article.title, form.extension);
      actions.saveFile(file, form.type, exportQuotes(reading, link, name));
      say(format.fill(messages.popup.exported, { file }));
    },
  };
}
