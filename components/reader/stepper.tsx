import { Minus, Plus } from 'lucide';
import { stepped } from '../../utils/reader/stepped.ts';
import type { NumberRange } from '../../utils/settings.ts';
import { Tool } from './tool.tsx';

type Props = {
  label: string;
  less: string;
  more: string;
  value: number;
  range: NumberRange;
  show: (value: number) => string;
  onChange: (value: number) => void;
};

/** A number with a button on each side. */
export function Stepper({ label, less, more, value, range, show, onChange }: Props) {
  const step = (steps: number) => onChange(stepped(value, steps, range));
  return (
    <fieldset class="stepper">
      <legend>{label}</legend>
      <Tool icon={Minus} label={less} disabled={value <= range.min} onClick={() => step(-1)} />
      <output>{show(value)}</output>
      <Tool icon={Plus} label={more} disabled={value >= range.max} onClick={() => step(1)} />
    </fieldset>
  );
}
