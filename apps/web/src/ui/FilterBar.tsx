import { Button, Input } from 'antd';
import { useId, useState, type ReactNode } from 'react';

import { useMessages } from '../lib/messages';
import { Icon } from './Icon';
import { messages } from './messages';

export interface FilterChip {
  key: string;
  label: string;
  onRemove: () => void;
}

export interface FilterBarProps {
  search?: { value: string; onChange: (text: string) => void; placeholder?: string };
  /** Controls that are always shown; wrap each in `FilterItem`. */
  children?: ReactNode;
  /** Controls folded under "more". */
  more?: ReactNode;
  onReset?: () => void;
  /** What is filtered now, each removable. */
  summary?: readonly FilterChip[];
}

/** One bar of conditions over a list or a set of charts. */
export function FilterBar({ search, children, more, onReset, summary = [] }: FilterBarProps) {
  const t = useMessages(messages);
  const [open, setOpen] = useState(false);
  const moreId = useId();
  return (
    <div className="yz-filter" role="search">
      <div className="yz-filter-row">
        {search ? (
          <Input
            className="yz-filter-search"
            allowClear
            value={search.value}
            onChange={(event) => search.onChange(event.target.value)}
            placeholder={search.placeholder ?? t('filter.search')}
            aria-label={search.placeholder ?? t('filter.search')}
            prefix={<Icon name="search" />}
          />
        ) : null}
        {children}
        {more ? (
          <Button type="text" aria-expanded={open} aria-controls={moreId} onClick={() => setOpen(!open)} icon={<Icon name="filter" />}>
            {open ? t('filter.less') : t('filter.more')}
          </Button>
        ) : null}
      </div>
      {more && open ? (
        <div className="yz-filter-more" id={moreId}>
          {more}
        </div>
      ) : null}
      {summary.length > 0 ? (
        <div className="yz-filter-chips">
          <span className="yz-quiet">{t('filter.active', { count: summary.length })}</span>
          {summary.map((chip) => (
            <span key={chip.key} className="yz-chip">
              {chip.label}
              <button type="button" aria-label={t('filter.remove', { name: chip.label })} onClick={chip.onRemove}>
                <Icon name="close" />
              </button>
            </span>
          ))}
          {onReset ? (
            <button type="button" className="yz-link-button" onClick={onReset}>
              {t('filter.reset')}
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

/** One control with its name above it; `children` receives the id to give to the control. */
export function FilterItem({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="yz-filter-item">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
