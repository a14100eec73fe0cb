import { useQuery } from '@apollo/client/react';
import { devChannel, type DevChannel } from '@yingzao/domain/catalogues';
import { formatMoney, isIsoDate, today } from '@yingzao/domain/measures';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import type { DateRange, DevelopmentFigure } from '../../../generated/types.generated';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useAddress } from '../../../lib/useAddress';
import { ChartFrame, type ChartRow } from '../../../ui/ChartFrame';
import { BarChartH } from '../../../ui/charts';
import { FilterItem } from '../../../ui/FilterBar';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { Section } from '../../../ui/Section';
import { ErrorState, LoadingState } from '../../../ui/states';
import { DayInput } from '../../../ui/DayInput';
import { DevelopmentTabs } from '../components/DevelopmentTabs';
import { ReturnRowsDialog } from '../components/ReturnRowsDialog';
import { ReturnTable } from '../components/ReturnTable';
import '../development.css';
import { messages } from '../messages';
import { costsHref } from '../model/costFilter';
import { DevelopmentReturnPageDocument } from './ReturnPage.generated';

type Measure = 'fees' | 'cost';

/** What each channel cost and led to in a period; the year so far unless the address says otherwise. */
export default function ReturnPage() {
  const t = useMessages(messages);
  const locale = useLocale();
  const navigate = useNavigate();
  const { get, change } = useAddress();
  const year = Number(today(new Date()).slice(0, 4));
  const isAll = get('all') === '1';
  const day = (name: string): string | null => [get(name)].find((text) => text !== null && isIsoDate(text)) ?? null;
  const given = get('from') !== null || get('to') !== null;
  const period: DateRange = isAll ? { from: null, to: null } : given ? { from: day('from'), to: day('to') } : { from: `${year}-01-01`, to: `${year}-12-31` };
  const [measure, setMeasure] = useState<Measure>('fees');
  const [open, setOpen] = useState<{ figure: DevelopmentFigure; channel: DevChannel | null } | null>(null);
  const { data, previousData, loading, error, refetch } = useQuery(DevelopmentReturnPageDocument, { variables: { period } });
  const returns = (data ?? previousData)?.developmentReturns;
  const money = (fen: string): string => formatMoney(fen, { unit: 'YUAN', locale });
  const fenOf = (row: { feesFen: string; costFen: string }): string => (measure === 'fees' ? row.feesFen : row.costFen);

  const rows: ChartRow[] = (returns?.channels ?? []).flatMap((row) =>
    row.channel === null ? [] : [{ key: row.channel, label: devChannel.label(row.channel, locale), value: Number(fenOf(row)) / 1_000_000, detail: money(fenOf(row)), ...(measure === 'cost' ? { href: costsHref({ statuses: ['APPROVED'], channels: [row.channel], spentOn: period }) } : {}) }],
  );
  const select = (row: ChartRow): void => {
    if (row.href) void navigate(row.href);
    else setOpen({ figure: 'CONTRACTS', channel: row.key as DevChannel });
  };
  const show = (from: string | null, to: string | null): void => change({ from, to, all: from || to ? null : '1' });
  return (
    <Page title={t('return.title')}>
      <PageHeader title={t('return.title')} lead={t('return.lead')} />
      <DevelopmentTabs current="return" />
      <div className="dv-periods" role="search">
        <FilterItem label={t('return.from')}>{(id) => <DayInput id={id} value={period.from ?? null} onChange={(from) => show(from, period.to ?? null)} />}</FilterItem>
        <FilterItem label={t('return.to')}>{(id) => <DayInput id={id} value={period.to ?? null} onChange={(to) => show(period.from ?? null, to)} />}</FilterItem>
        <Button onClick={() => show(`${year}-01-01`, `${year}-12-31`)}>{t('return.year')}</Button>
        <Button onClick={() => show(`${year - 1}-01-01`, `${year - 1}-12-31`)}>{t('return.lastYear')}</Button>
        <Button onClick={() => show(null, null)}>{t('return.all')}</Button>
      </div>
      {error && !returns ? <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} /> : null}
      {loading && !returns ? <LoadingState lines={8} /> : null}
      {returns ? (
        <>
          <ReturnTable channels={returns.channels} total={returns.total} period={period} onOpen={(figure, channel) => setOpen({ figure, channel })} />
          <p className="yz-field-hint dv-note">{t('return.note')}</p>
          <Section>
            <ChartFrame
              title={t(measure === 'fees' ? 'return.fees' : 'return.cost')}
              unit={t('return.chartUnit')}
              rows={rows}
              columns={{ label: t('return.channel'), value: t(measure === 'fees' ? 'return.fees' : 'return.cost') }}
              total={money(fenOf(returns.total))}
              actions={<Segmented<Measure> size="small" aria-label={t('return.measure')} value={measure} onChange={setMeasure} options={(['fees', 'cost'] as const).map((value) => ({ value, label: t(`return.${value}`) }))} />}
            >
              <BarChartH rows={rows} labelEms={10} onSelect={select} />
            </ChartFrame>
          </Section>
        </>
      ) : null}
      {open ? <ReturnRowsDialog {...open} period={period} onClose={() => setOpen(null)} /> : null}
    </Page>
  );
}
