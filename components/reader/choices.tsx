type Props<T extends string> = {
  name: string;
  legend: string;
  value: T;
  choices: readonly T[];
  labels: Record<T, string>;
  onChange: (value: T) => void;
};

/** One of a few. Each choice carries its value, so that the style sheet can show what it does. */
export function Choices<T extends string>({ name, legend, value, choices, labels, onChange }: Props<T>) {
  return (
    <fieldset class={`choices choices-${name}`}>
      <legend>{legend}</legend>
      {choices.map(choice => (
        <label key={choice} data-choice={choice}>
          <input type="radio" name={name} checked={choice === value} onChange={() => onChange(choice)} />
          <span>{labels[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
