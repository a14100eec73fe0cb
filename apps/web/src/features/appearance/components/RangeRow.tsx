import { useId, useState } from 'react';

export interface RangeRowProps {
  label: string;
  value: number;
  min: number;
  max: number;
  unit: string;
  onPreview: (value: number) => void;
  onCommit: (value: number) => void;
}

/** A slider that shows while it moves and applies when it is let go. */
export function RangeRow({ label, value, min, max, unit, onPreview, onCommit }: RangeRowProps) {
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
        step={1}
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
        {shown} {unit}
      </output>
    </div>
  );
}
