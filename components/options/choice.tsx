import { useId } from 'preact/hooks';

type Props<T extends string> = {
  legend: string;
  choices: readonly { value: T; name: string }[];
  value: T;
  onChoose: (value: T) => void;
};

/** One of a few, all in sight. */
export function Choice<T extends string>({ legend, choices, value, onChoose }: Props<T>) {
  const group = useId();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {choices.map(choice => (
        <label key={choice.value}>
          <input type="radio" name={group} checked={choice.value === value} onChange={() => onChoose(choice.value)} />
          {choice.name}
        </label>
      ))}
    </fieldset>
  );
}
