import { fill } from '../../utils/i18n/format.ts';
import { useText } from './text.ts';

/** On paper only: where the text is from and when it was read. */
export function SourceNote({ link, today }: { link: string; today: string }) {
  const { reader, format, dir } = useText();
  return (
    <footer class="source-note" dir={dir}>
      {reader.source}: <span dir="ltr">{link}</span>
      <br />
      {fill(reader.accessed, { date: format.date(today) ?? today })}
    </footer>
  );
}
