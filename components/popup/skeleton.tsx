import { useI18n } from './i18n.ts';

const LINES = [30, 90, 55, 40];

/** The popup's shape while the page is read: what comes takes the same places. */
export function Skeleton() {
  const { popup } = useI18n().messages;
  return (
    <div class="skeleton" role="status">
      <span class="aside">{popup.loading}</span>
      {LINES.map(width => (
        <i key={width} style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}
