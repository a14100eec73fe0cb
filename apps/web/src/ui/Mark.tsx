export interface MarkProps {
  size?: number;
  /** Draws the name beside the mark. */
  label?: string;
}

/** A bracket set (斗拱) drawn in one pen: the beam, two blocks, the arm that carries them, the great block and the column. */
export function Mark({ size = 28, label }: MarkProps) {
  return (
    <span className="yz-mark">
      <svg viewBox="0 0 32 32" width={size} height={size} fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden>
        <path d="M3 6.5H29M6 6.5V9.5L8 11.5H12L14 9.5V6.5M18 6.5V9.5L20 11.5H24L26 9.5V6.5" />
        <path d="M8 11.5V14Q8 17.5 12 17.5H20Q24 17.5 24 14V11.5M16 6.5V17.5" />
        <path d="M11 17.5V21L13.5 23.5H18.5L21 21V17.5M16 23.5V29" />
      </svg>
      {label ? <span className="yz-mark-name">{label}</span> : null}
    </span>
  );
}
