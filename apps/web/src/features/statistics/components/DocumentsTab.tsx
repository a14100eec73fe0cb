import { useQuery } from '@apollo/client/react';
import { fileCategory, type FileCategory } from '@yingzao/domain/catalogues';
import { formatNumber, today } from '@yingzao/domain/measures';
import { Button, Segmented } from 'antd';
import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';

import { shortFigure } from '../../../lib/figures';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { fromSearch, projectListHref, withFilter } from '../../../lib/projectFilter';
import { sizeText } from '../../../lib/sizeText';
import { Slot } from '../../../lib/slots';
import { readDays, writeDays } from '../../../lib/trackedBy';
import { useNarrow } from '../../../lib/useNarrow';
import { BarChartH, BarChartV } from '../../../ui/charts';
import { ChartFrame, type ChartRow } from '../../../ui/ChartFrame';
import { FilterItem } from '../../../ui/FilterBar';
import { Icon } from '../../../ui/Icon';
import { LinkButton } from '../../../ui/LinkButton';
import { pointsOf } from '../../../ui/segmentRows';
import { EmptyState, ErrorState } from '../../../ui/states';
import { useChoices } from '../hooks/useChoices';
import { messages } from '../messages';
import { wordsOf } from '../model/chips';
import { documentGroups, documentsHref, type DocumentGroup, type DocumentScope } from '../model/documents';
import { ofToday } from '../model/scope';
import { tabMessages } from '../tabMessages';
import { StatisticsDocumentsDocument, type DocumentCountsFragment } from './DocumentsTab.generated';
import { HeadActions } from './HeadActions';
import { PeriodPicker } from './PeriodPicker';
import { StatisticsFilter } from './StatisticsFilter';
import '../statistics.css';

const HEIGHT = 430;
/** Bars that can be told apart. */
const mostBars = 18;
const megabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(2);

/** How many documents there are, and how large: by category, month, project and uploader. */
export default function DocumentsTab() {
  const t = useMessages(messages);
  const s = useMessages(tabMessages);
  const locale = useLocale();
  const navigate = useNavigate();
  const narrow = useNarrow();
  const [params, setParams] = useSearchParams();
  const choices = useChoices();
  const whole = useMemo(() => fromSearch(params), [params]);
  const filter = useMemo(() => ofToday(whole), [whole]);
  const within = useMemo(() => readDays(params.get('uploaded')), [params]);
  const bySize = params.get('size') === '1';
  const isFiltered = Object.keys(filter).length > 0;
  const scope: DocumentScope = { filter, within };
  const { data, previousData, error, refetch } = useQuery(StatisticsDocumentsDocument, { variables: { filter: { ...(isFiltered ? { projects: filter } : {}), ...(within ? { uploadedOn: within } : {}) } } });
  const answer = (data ?? previousData)?.documentStatistics;
  const set = (name: string, value: string | null): void => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { preventScrollReset: true });
  };
  const read = ({ count, bytes }: DocumentCountsFragment): string => (bySize ? sizeText(bytes) : formatNumber(count));
  const valueOf = ({ count, bytes }: DocumentCountsFragment): number => (bySize ? bytes / 1_048_576 : count);
  const nameOf = (group: DocumentGroup, { key, label }: DocumentCountsFragment): string => (group === 'categories' ? fileCategory.label(key as FileCategory, locale) : group === 'months' ? key : (label ?? s(group === 'projects' ? 'documents.ofClient' : 'documents.nobody')));
  const rowsOf = (group: DocumentGroup): (ChartRow & { of: DocumentCountsFragment })[] => {
    const rows = (answer?.[group] ?? []).map((of) => {
      const href = documentsHref(scope, group, of.key);
      return { of, key: of.key, label: nameOf(group, of), value: valueOf(of), detail: read(of), ...(href ? { href } : {}) };
    });
    return group === 'months' ? rows : rows.sort((a, b) => b.value - a.value);
  };
  const listHref = documentsHref(scope) ?? '/files';
  const words = [...wordsOf(filter, locale, choices.nameOf).map(({ label }) => label), ...(within ? [t('chip', { name: s('documents.uploaded'), value: `${within.from ?? ''} – ${within.to ?? ''}` })] : [])].join(t('semicolon'));
  const open = (row: ChartRow): void => void (row.href && navigate(row.href));
  const format = (value: number): string => shortFigure(value, locale);
  const isEmpty = data !== undefined && answer?.total.count === 0;
  return (
    <>
      <HeadActions>
        <Slot name="savedViews" of={{ kind: 'STATISTICS', path: '/statistics', address: params.toString(), search: params.toString() }} />
        <Button icon={<Icon name="file" />} onClick={() => void navigate(listHref)}>
          {s('documents.open')}
        </Button>
      </HeadActions>
      <StatisticsFilter filter={whole} onChange={(next) => setParams(withFilter(params, next), { preventScrollReset: true })} choices={choices} />
      {whole.asOf ? <p className="yz-field-hint">{s('noDay')}</p> : null}
      <div className="yz-stat-explore-head">
        <PeriodPicker label={s('documents.uploaded')} range={within} onChange={(range) => set('uploaded', range ? writeDays(range) : null)} />
        <FilterItem label={s('documents.figure')}>
          {(id) => <Segmented<'count' | 'bytes'> id={id} aria-label={s('documents.figure')} value={bySize ? 'bytes' : 'count'} options={(['count', 'bytes'] as const).map((value) => ({ value, label: s(`documents.${value}`) }))} onChange={(value) => set('size', value === 'bytes' ? '1' : null)} />}
        </FilterItem>
        <p className="yz-stat-sum yz-num" role="status">
          {answer ? s('documents.total', { count: formatNumber(answer.total.count), size: sizeText(answer.total.bytes) }) : '—'}
        </p>
        <LinkButton href={projectListHref({ ...filter, lacksFiles: true })}>{s('documents.missing')}</LinkButton>
      </div>
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {isEmpty ? <EmptyState icon="file" title={s('documents.empty')} text={isFiltered || within ? t('emptyText') : null} /> : null}
      {isEmpty || (error && !data) ? null : (
        <div className="yz-stat-charts" role="group" aria-label={t('charts')} aria-busy={!data} inert={!data && answer !== undefined}>
          {documentGroups.map((group) => {
            const rows = rowsOf(group);
            const title = s(`documents.${group}`);
            const value = t('valueUnit', { measure: s('documents.bytes'), unit: 'MB' });
            return (
              <div key={group} className="yz-stat-cell yz-stat-chart" style={{ minHeight: HEIGHT + 48 }}>
                <ChartFrame
                  title={title}
                  unit={s(bySize ? 'documents.bytesUnit' : 'documents.countUnit')}
                  note={group === 'projects' && rows.length > mostBars ? s('documents.firstProjects', { count: mostBars }) : null}
                  rows={rows}
                  loading={!answer}
                  columns={{ label: title, value: s(bySize ? 'documents.bytes' : 'documents.count') }}
                  // Of projects and uploaders there may be more than are told.
                  hasShares={group === 'categories' || group === 'months'}
                  total={answer ? read(answer.total) : ''}
                  saving={{ title: `${s('tab.documents')} ${title}`, filter: words, day: today(new Date()), sheet: () => ({ head: [title, s('documents.count'), value], rows: rows.map((row) => [row.label, { number: String(row.of.count) }, { number: megabytes(row.of.bytes) }]) }) }}
                >
                  {group === 'months' ? <BarChartV rows={pointsOf(rows).slice(-36)} height={HEIGHT} format={format} onSelect={open} /> : <BarChartH rows={rows.slice(0, mostBars)} height={HEIGHT} labelEms={narrow ? 8 : 14} format={format} onSelect={open} />}
                </ChartFrame>
              </div>
            );
          })}
        </div>
      )}
    </>
  );
}
