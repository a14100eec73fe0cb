import { useId, type ReactNode } from 'react';

export interface SectionProps {
  title?: ReactNode;
  actions?: ReactNode;
  id?: string;
  /** Without the space above; for sections in a column of their own. */
  tight?: boolean;
  children: ReactNode;
}

/** A titled part of a page, parted from the one above by a hairline. */
export function Section({ title, actions, id, tight, children }: SectionProps) {
  const headingId = useId();
  return (
    <section id={id} className={tight ? 'yz-section yz-tight' : 'yz-section'} aria-labelledby={title ? headingId : undefined}>
      {title || actions ? (
        <div className="yz-section-head">
          {title ? <h2 id={headingId}>{title}</h2> : <span />}
          {actions ? <div className="yz-section-actions">{actions}</div> : null}
        </div>
      ) : null}
      {children}
    </section>
  );
}

export interface Fact {
  label: ReactNode;
  value: ReactNode;
  /** Takes the whole row. */
  wide?: boolean;
}

export interface FactsProps {
  items: readonly Fact[];
  columns?: 1 | 2 | 3;
}

const isBlank = (value: ReactNode): boolean => value == null || value === '' || value === false;

/** Label and value pairs as a definition list; a missing value shows a dash. */
export function Facts({ items, columns = 2 }: FactsProps) {
  return (
    <dl className={`yz-facts yz-facts-${columns}`}>
      {items.map((item, at) => (
        <div key={at} className={item.wide ? 'yz-fact yz-fact-wide' : 'yz-fact'}>
          <dt>{item.label}</dt>
          <dd>{isBlank(item.value) ? <span className="yz-blank">—</span> : item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
