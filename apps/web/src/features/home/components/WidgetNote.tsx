import type { ReactNode } from 'react';

import { Icon } from '../../../ui/Icon';
import type { IconName } from '../../../ui/Icon';

export interface WidgetNoteProps {
  icon: IconName;
  title: string;
  text?: string;
  action?: ReactNode;
  role?: 'alert' | 'status';
}

/** What a widget says instead of its content: nothing to show, not open, failed. Small enough for the smallest frame. */
export function WidgetNote({ icon, title, text, action, role }: WidgetNoteProps) {
  return (
    <div className="home-note" role={role}>
      <Icon name={icon} size={22} />
      <p>
        <strong>{title}</strong>
        {text ? <span>{text}</span> : null}
      </p>
      {action}
    </div>
  );
}

export function WidgetSkeleton({ lines = 4 }: { lines?: number }) {
  return (
    <div className="home-skeleton" aria-hidden>
      {Array.from({ length: lines }, (_, at) => (
        <span key={at} style={{ width: `${[88, 64, 76, 52][at % 4]}%` }} />
      ))}
    </div>
  );
}
