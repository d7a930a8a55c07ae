import { useId } from 'preact/hooks';
import type { NumberRange } from '../../utils/settings.ts';

type Props = { label: string; range: NumberRange; value: number; text: string; onChange: (value: number) => void };

/** A number on a scale, with its value in words. */
export function Range({ label, range, value, text, onChange }: Props) {
  const id = useId();
  return (
    <div class="range">
      <label for={id}>{label}</label>
      {/* “19 px” stays as it is where the page runs from right to left. */}
      <output for={id} dir="auto">
        {text}
      </output>
      <input
        id={id}
        type="range"
        {...range}
        value={value}
        aria-valuetext={text}
        style={{ '--_at': `${((value - range.min) / (range.max - range.min)) * 100}%` }}
        // Steps of 0.1 add up to 1.5000000000000002.
        onChange={event => onChange(Number(event.currentTarget.valueAsNumber.toFixed(2)))}
      />
    </div>
  );
}
