import { useId, type ReactNode } from 'react';

export interface ChoiceOption<V extends string> {
  value: V;
  label: ReactNode;
  /** A picture of what the choice looks like. */
  face?: ReactNode;
}

export interface ChoiceProps<V extends string> {
  legend: string;
  /** Hides the legend where the group's title already says it. */
  quiet?: boolean;
  /** Tiles wide enough for a line of sample text. */
  wide?: boolean;
  value: V | null;
  options: readonly ChoiceOption<V>[];
  onChange: (value: V) => void;
}

/** One of a few, as tiles; radio buttons underneath, so that arrows and screen readers know them. */
export function Choice<V extends string>({ legend, quiet, wide, value, options, onChange }: ChoiceProps<V>) {
  const name = useId();
  return (
    <fieldset className="yz-choice">
      <legend className={quiet ? 'yz-visually-hidden' : undefined}>{legend}</legend>
      <div className={wide ? 'yz-choice-row yz-choice-wide' : 'yz-choice-row'}>
        {options.map((option) => (
          <label key={option.value} className="yz-choice-tile">
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.face}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
