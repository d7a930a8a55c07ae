import { X } from 'lucide';
import { Icon } from '../icon.tsx';

type Props = {
  hosts: string[];
  /** What the button beside a host does, in words. */
  nameOf: (host: string) => string;
  onRemove: (host: string) => void;
};

/** Hosts, each with a button that forgets it. */
export function HostList({ hosts, nameOf, onRemove }: Props) {
  return (
    <ul class="sites">
      {hosts.map(host => (
        <li key={host}>
          <bdi>{host}</bdi>
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
