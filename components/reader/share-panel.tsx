import { useEffect, useRef } from 'preact/hooks';
import { Panel } from './panel.tsx';
import { useText } from './text.ts';

/** Where the browser does not let us copy: the link, selected, to copy by hand. */
export function SharePanel({ link, onClose }: { link: string; onClose: () => void }) {
  const { reader } = useText();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <Panel title={reader.share} name="share" onClose={onClose}>
      <label class="link">
        {reader.linkRefused}
        <input ref={field} type="url" readOnly dir="ltr" value={link} />
      </label>
    </Panel>
  );
}
