import { useQuery } from '@apollo/client/react';
import { agingBucket } from '@yingzao/domain/catalogues';
import { sumFen } from '@yingzao/domain/feeNodes';
import { formatMoney } from '@yingzao/domain/measures';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import type { ReceivableFilter } from '../../../generated/types.generated';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { ChartFrame, type ChartRow } from '../../../ui/ChartFrame';
import { BarChartH } from '../../../ui/charts';
import { messages } from '../messages';
import { receivablesHref } from '../model/receivableFilter';
import { ReceivableAgingDocument } from './AgingChart.generated';

type By = 'BUCKET' | 'CLIENT';
/** Bars drawn; the table holds every client. */
const mostBars = 12;

/** What is still to come of the list's filter by age or by client; every bar and row opens the nodes it counts. */
export function AgingChart({ filter }: { filter: ReceivableFilter }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const navigate = useNavigate();
  const [by, setBy] = useState<By>('BUCKET');
  const { data, previousData, loading, error, refetch } = useQuery(ReceivableAgingDocument, { variables: { filter } });
  const aging = (data ?? previousData)?.receivableAging;
  const money = (fen: string): string => formatMoney(fen, { unit: 'YUAN', locale });
  const row = (key: string, label: string, fen: string, narrowed: ReceivableFilter): ChartRow => ({ key, label, value: Number(fen) / 1_000_000, detail: money(fen), href: receivablesHref({ ...narrowed, isOpen: true }) });
  const rows: ChartRow[] =
    by === 'BUCKET'
      ? agingBucket.codes.flatMap((bucket) => {
          const cell = aging?.total.find((c) => c.bucket === bucket);
          return cell ? [row(bucket, agingBucket.label(bucket, locale), cell.openFen, { ...filter, buckets: [bucket] })] : [];
        })
      : (aging?.clients ?? []).map((c) => row(c.clientId, c.clientName, c.openFen, { ...filter, clientIds: [c.clientId] }));
  return (
    <ChartFrame
      title={t('aging.title')}
      unit={t('aging.unit')}
      note={t('aging.note')}
      rows={rows}
      columns={{ label: t(by === 'BUCKET' ? 'aging.bucket' : 'aging.client'), value: t('aging.value') }}
      {...(aging ? { total: money(sumFen(aging.total.map((c) => c.openFen)).toString()) } : {})}
      loading={loading && !aging}
      error={error}
      onRetry={() => void refetch().catch(() => undefined)}
      actions={<Segmented<By> size="small" aria-label={t('aging.by')} value={by} onChange={setBy} options={(['BUCKET', 'CLIENT'] as const).map((value) => ({ value, label: t(`aging.${value}`) }))} />}
    >
      <BarChartH rows={rows.slice(0, mostBars)} labelEms={by === 'BUCKET' ? 7 : 12} onSelect={(chosen) => void (chosen.href && navigate(chosen.href))} />
    </ChartFrame>
  );
}
