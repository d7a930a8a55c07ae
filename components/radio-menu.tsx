import type { ComponentChildren } from 'preact';
import { Menu } from './menu.tsx';

type Choice<T> = { value: T; name: string; lang?: string };
type Props<T> = {
  label: string;
  face: ComponentChildren;
  /** Asked once the menu opens: the names of languages cost the browser milliseconds. */
  choices: () => Choice<T>[];
  value: T;
  onChoose: (value: T) => void;
};

/** A menu to choose one of several. */
export function RadioMenu<T extends string>({ label, face, choices, value, onChoose }: Props<T>) {
  return (
    <Menu label={label} class="tool" face={face}>
      {close =>
        choices().map(choice => (
          <button
            key={choice.value}
            type="button"
            role="menuitemradio"
            aria-checked={choice.value === value}
            tabIndex={-1}
            lang={choice.lang}
            onClick={() => {
              onChoose(choice.value);
              close();
            }}
          >
            {choice.name}
          </button>
        ))
      }
    </Menu>
  );
}
