import { Button } from 'antd';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { Section } from '../../../ui/Section';
import { EmptyState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import { binMessages } from '../binMessages';

export interface BinItem {
  readonly id: string;
  readonly number: string | null;
  readonly name: string;
  readonly deletedAt: string | null;
  /** Who deleted it, where that is known. */
  readonly by: string | null;
}

export interface BinSectionProps {
  title: string;
  items: readonly BinItem[];
  total: number;
  busy: boolean;
  onRestore: (item: BinItem) => void;
}

/** Deleted records of one kind, the latest first. */
export function BinSection({ title, items, total, busy, onRestore }: BinSectionProps) {
  const t = useMessages(binMessages);
  return (
    <Section title={title} actions={<span className="yz-quiet yz-num">{t('count', { count: total })}</span>}>
      {items.length === 0 ? <EmptyState icon="trash" title={t('none', { what: title })} /> : null}
      <ul className="hi-bin">
        {items.map((item) => (
          <li key={item.id}>
            <span>
              <strong>{item.name}</strong> <small className="yz-quiet yz-num">{item.number}</small>
              <small className="yz-quiet">
                {item.by ? t('by', { name: item.by }) : null} <DateText value={item.deletedAt} />
              </small>
            </span>
            <Button size="small" disabled={busy} icon={<Icon name="restore" />} aria-label={t('restoreOf', { name: item.name })} onClick={() => onRestore(item)}>
              {t('restore')}
            </Button>
          </li>
        ))}
      </ul>
      {total > items.length ? <p className="yz-quiet">{t('first', { count: items.length })}</p> : null}
    </Section>
  );
}
