import { Link } from 'react-router-dom';

export interface TabLink {
  key: string;
  label: string;
  href: string;
  count?: number | null;
}

/** Tabs that are addresses: they can be bookmarked, and Back goes to the one before. */
export function TabLinks({ items, current, label }: { items: readonly TabLink[]; current: string; label: string }) {
  return (
    <nav className="yz-tabs" aria-label={label}>
      {items.map((item) => (
        <Link key={item.key} to={item.href} aria-current={item.key === current ? 'page' : undefined} className="yz-tab">
          {item.label}
          {item.count == null ? null : <span className="yz-tab-count">{item.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
