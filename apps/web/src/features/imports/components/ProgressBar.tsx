export interface ProgressBarProps {
  /** 0 to 1. */
  share: number;
  /** What is going on, in words; the bar only repeats it. */
  label: string;
  /** The end is not known: a part of the bar wanders. */
  pending?: boolean;
}

export function ProgressBar({ share, label, pending }: ProgressBarProps) {
  const percent = Math.round(share * 100);
  return (
    <div className="im-progress">
      <div
        className={pending ? 'im-bar im-bar-pending' : 'im-bar'}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(pending ? {} : { 'aria-valuenow': percent })}
      >
        <span style={pending ? undefined : { width: `${percent}%` }} />
      </div>
      <p role="status" className="yz-num">
        {label}
      </p>
    </div>
  );
}
