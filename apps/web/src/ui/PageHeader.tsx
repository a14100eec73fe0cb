import { createContext, useContext, type ReactNode } from 'react';

export interface PageHeaderProps {
  title: ReactNode;
  /** One quiet line under the title. */
  lead?: ReactNode;
  /** A StatusTag or a number beside the title. */
  badge?: ReactNode;
  actions?: ReactNode;
  /** A row of facts under the lead, e.g. number, department, date. */
  meta?: ReactNode;
}

/** What stands at the end of the actions of every page; the frame puts it there. */
export const PageHeaderExtra = createContext<ReactNode>(null);

/** Head of a page; renders its only h1. */
export function PageHeader({ title, lead, badge, actions, meta }: PageHeaderProps) {
  const extra = useContext(PageHeaderExtra);
  return (
    <header className="yz-page-header">
      <div className="yz-page-header-text">
        <div className="yz-page-header-line">
          <h1>{title}</h1>
          {badge}
        </div>
        {lead ? <p className="yz-lead">{lead}</p> : null}
        {meta ? <div className="yz-page-meta">{meta}</div> : null}
      </div>
      {actions || extra ? (
        <div className="yz-page-actions">
          {actions}
          {extra}
        </div>
      ) : null}
    </header>
  );
}
