import { useQuery } from '@apollo/client/react';
import { costKind, devChannel } from '@yingzao/domain/catalogues';
import { formatMoney } from '@yingzao/domain/measures';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import type { DevelopmentCostFilter, DevelopmentCostGrouping } from '../../../generated/types.generated';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { ChartFrame, type ChartRow } from '../../../ui/ChartFrame';
import { BarChartH } from '../../../ui/charts';
import { messages } from '../messages';
import { costsHref, filterOfGroup } from '../model/costFilter';
import { DevelopmentCostTotalsDocument } from './CostTotals.generated';

const groupings: readonly DevelopmentCostGrouping[] = ['CLIENT', 'CHANNEL', 'KIND', 'MONTH'];
/** Bars drawn; the table holds every group. */
const mostBars = 12;

/** Booked costs of the list's filter, parted four ways; every bar and row opens the entries it counts. */
export function CostTotals({ filter }: { filter: DevelopmentCostFilter }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const navigate = useNavigate();
  const [by, setBy] = useState<DevelopmentCostGrouping>('CLIENT');
  const { data, previousData, loading, error, refetch } = useQuery(DevelopmentCostTotalsDocument, { variables: { by, filter } });
  const totals = (data ?? (previousData && loading ? undefined : previousData))?.developmentCostTotals;
  const money = (fen: string): string => formatMoney(fen, { unit: 'YUAN', locale });
  const nameOf = (key: string, label: string | null): string => label ?? (by === 'CHANNEL' ? (devChannel.item(key)?.[locale] ?? key) : by === 'KIND' ? (costKind.item(key)?.[locale] ?? key) : key);
  const rows: ChartRow[] = (totals?.groups ?? [])
    .filter((group) => group.sums.approvedFen !== '0')
    .map((group) => ({ key: group.key, label: nameOf(group.key, group.label), value: Number(group.sums.approvedFen) / 100, detail: money(group.sums.approvedFen), href: costsHref(filterOfGroup(by, group.key, filter)) }));
  return (
    <ChartFrame
      title={t('costs.totals')}
      unit={t('costs.unit')}
      note={t('costs.totalsNote')}
      rows={rows}
      columns={{ label: t(`costs.groups.${by}`), value: t('costs.totals') }}
      {...(totals ? { total: money(totals.total.approvedFen) } : {})}
      loading={loading && !totals}
      error={error}
      onRetry={() => void refetch().catch(() => undefined)}
      actions={<Segmented<DevelopmentCostGrouping> size="small" aria-label={t('costs.by.label')} value={by} onChange={setBy} options={groupings.map((value) => ({ value, label: t(`costs.by.${value}`) }))} />}
    >
      <BarChartH rows={rows.slice(0, mostBars)} labelEms={12} onSelect={(row) => void (row.href && navigate(row.href))} />
    </ChartFrame>
  );
}
