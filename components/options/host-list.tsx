import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '../icon.tsx';

type Props = {
  hosts: string[];
  /** What the button beside a host does, in words. */
  nameOf: (host: string) => string;
  onRemove: (host: string) => void;
  /** What more there is to say of a host. */
  note?: (host: string) => ComponentChildren;
};

/** Hosts, each with a button that forgets it. */
export function HostList({ hosts, nameOf, onRemove, note }: Props) {
  return (
    <ul class="sites">
      {hosts.map(host => (
        <li key={host}>
          <bdi>{host}</bdi>
          {note?.(host)}
          <button
            type="button"
            class="tool"
            aria-label={nameOf(host)}
            title={nameOf(host)}
            onClick={() => onRemove(host)}
          >
            <Icon of={X} size={16} />
          </button>
        </li>
      ))}
    </ul>
  );
}
