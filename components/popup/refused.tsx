import { useEffect, useRef } from 'preact/hooks';
import { useI18n } from './i18n.ts';

/** What the browser did not let us copy, selected, for the user to copy. */
export function Refused({ text, onClose }: { text: string; onClose: () => void }) {
  const { common } = useI18n().messages;
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    field.current?.select();
  }, []);
  return (
    <dialog class="refused" ref={dialog} onClose={onClose} aria-label={common.quoting.clipboardRefused}>
      <p>{common.quoting.clipboardRefused}</p>
      <textarea ref={field} readOnly dir="auto" rows={6} value={text} aria-label={common.quoting.clipboardRefused} />
      <button type="button" class="primary" onClick={() => dialog.current?.close()}>
        {common.close}
      </button>
    </dialog>
  );
}
