import type { IconNode } from 'lucide';
import { Icon } from '../icon.tsx';

type Props = {
  icon: IconNode;
  label: string;
  onClick: () => void;
  /** Whether what the button opens is open; absent where it opens nothing. */
  expanded?: boolean;
  disabled?: boolean;
  /** A button whose action stands in a panel too: it gives way on narrow screens. */
  wideOnly?: boolean;
  /** The id of the dialog that the button closes, also where its script is gone: Firefox takes it away with an update. */
  closes?: string;
};

/** A button with a picture only; its name is there for hovering and listening. */
export function Tool({ icon, label, onClick, expanded, disabled, wideOnly, closes }: Props) {
  return (
    <button
      type="button"
      class={wideOnly ? 'tool wide-only' : 'tool'}
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      aria-disabled={disabled}
      {...(closes && { command: 'close', commandfor: closes })}
      onClick={disabled ? undefined : onClick}
    >
      <Icon of={icon} />
    </button>
  );
}
