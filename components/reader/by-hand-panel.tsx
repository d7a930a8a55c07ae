import { useEffect, useRef } from 'preact/hooks';
import { Panel } from './panel.tsx';
import { useText } from './text.ts';

/** Where the browser does not let us copy: the text, selected, to copy by hand. */
export function ByHandPanel({ text, onClose }: { text: string; onClose: () => void }) {
  const { common } = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <Panel title={common.quoting.copy} name="by-hand" onClose={onClose}>
      <label class="by-hand">
        {common.quoting.clipboardRefused}
        <textarea ref={field} readOnly dir="auto" rows={6} value={text} />
      </label>
    </Panel>
  );
}
