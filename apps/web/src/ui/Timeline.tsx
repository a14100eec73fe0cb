import type { ReactNode } from 'react';

import type { Tone } from './StatusTag';

export interface TimelineItem {
  key: string;
  title: ReactNode;
  time?: ReactNode;
  by?: ReactNode;
  tone?: Tone;
  children?: ReactNode;
}

/** Events one under the other, as a list. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="yz-timeline">
      {items.map((item) => (
        <li key={item.key} className={`yz-timeline-item yz-tone-${item.tone ?? 'neutral'}`}>
          <div className="yz-timeline-head">
            <strong>{item.title}</strong>
            {item.by || item.time ? (
              <span className="yz-quiet">
                {item.by} {item.time}
              </span>
            ) : null}
          </div>
          {item.children ? <div className="yz-timeline-body">{item.children}</div> : null}
        </li>
      ))}
    </ol>
  );
}
