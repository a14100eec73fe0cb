import { useId, useState } from 'react';

export interface RangeRowProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  unit?: string;
  /** The reading beside the slider; number and unit otherwise. */
  format?: (value: number) => string;
  onPreview: (value: number) => void;
  onCommit: (value: number) => void;
}

/** A slider that shows while it moves and applies when it is let go. */
export function RangeRow({ label, value, min, max, step = 1, unit = '', format, onPreview, onCommit }: RangeRowProps) {
  const id = useId();
  const [moving, setMoving] = useState<number | null>(null);
  const shown = moving ?? value;
  const commit = (): void => {
    if (moving === null) return;
    setMoving(null);
    if (moving !== value) onCommit(moving);
  };
  return (
    <div className="yz-range">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={shown}
        onChange={(event) => {
          const next = Number(event.target.value);
          setMoving(next);
          onPreview(next);
        }}
        onPointerUp={commit}
        onKeyUp={commit}
        onBlur={commit}
      />
      <output htmlFor={id} className="yz-num">
        {format ? format(shown) : `${shown} ${unit}`}
      </output>
    </div>
  );
}
