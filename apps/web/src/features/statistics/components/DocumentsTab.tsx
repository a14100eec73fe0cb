import { useQuery } from '@apollo/client/react';
import { fileCategory, type FileCategory } from '@yingzao/domain/catalogues';
import { formatNumber, today } from '@yingzao/domain/measures';
import { Button, Segmented } from 'antd';
import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';

import { readPercent } from '../../../lib/figureDifference';
import { shortFigure } from '../../../lib/figures';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { fromSearch, projectListHref, withFilter } from '../../../lib/projectFilter';
import { sizeText } from '../../../lib/sizeText';
import { Slot } from '../../../lib/slots';
import type { SheetCell } from '../../../lib/spreadsheet';
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
import { useTabComparison } from '../hooks/useTabComparison';
import { messages } from '../messages';
import { wordsOf } from '../model/chips';
import { comparisonIn, withComparison } from '../model/comparison';
import { documentDifference, documentGroups, documentRows, documentsHref, readDocumentDifference, readDocuments, type DocumentCounts, type DocumentGroup, type DocumentRow, type DocumentScope } from '../model/documents';
import { ofToday } from '../model/scope';
import { tabMessages } from '../tabMessages';
import { ComparedTable, type ComparedLine } from './ComparedTable';
import { StatisticsDocumentsDocument } from './DocumentsTab.generated';
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
  const comparison = useMemo(() => comparisonIn(params), [params]);
  const { compared, words: comparedWith, notes, comparable } = useTabComparison('documents', filter, within, comparison, choices.nameOf);
  const asked = (of: DocumentScope) => ({ ...(Object.keys(of.filter).length > 0 ? { projects: of.filter } : {}), ...(of.within ? { uploadedOn: of.within } : {}) });
  const { data, previousData, error, refetch } = useQuery(StatisticsDocumentsDocument, { variables: { filter: asked(scope), ...(compared ? { otherFilter: asked(compared.other), compares: true } : {}) } });
  const answer = (data ?? previousData)?.documentStatistics;
  // Figures of the question before may be without what they are compared with.
  const otherAnswer = (compared && (data ?? previousData)?.other) ?? null;
  const set = (name: string, value: string | null): void => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { preventScrollReset: true });
  };
  const read = (of: DocumentCounts): string => readDocuments(of, bySize);
  const valueOf = ({ count, bytes }: DocumentCounts): number => (bySize ? bytes / 1_048_576 : count);
  const nameOf = (group: DocumentGroup, { key, label }: DocumentRow): string => (group === 'categories' ? fileCategory.label(key as FileCategory, locale) : group === 'months' ? key : (label ?? s(group === 'projects' ? 'documents.ofClient' : 'documents.nobody')));
  type Drawn = ChartRow & { readonly of: DocumentRow };
  const rowsOf = (group: DocumentGroup): Drawn[] => {
    const rows = documentRows(group, answer?.[group] ?? [], otherAnswer && otherAnswer[group], compared?.other.step ?? 0).map((of): Drawn => {
      const href = of.now.count > 0 ? documentsHref(scope, group, of.key) : null;
      const otherHref = compared && of.other && of.other.count > 0 ? documentsHref(compared.other, group, of.otherKey) : null;
      return {
        of,
        key: of.key,
        label: nameOf(group, of),
        value: valueOf(of.now),
        detail: read(of.now),
        ...(href ? { href } : {}),
        ...(otherAnswer ? { other: { value: of.other ? valueOf(of.other) : 0, detail: of.other ? read(of.other) : '—', ...(otherHref ? { href: otherHref } : {}) } } : {}),
      };
    });
    return group === 'months' ? rows.sort((a, b) => (a.key < b.key ? -1 : 1)) : rows.sort((a, b) => b.value - a.value || (b.other?.value ?? 0) - (a.other?.value ?? 0));
  };
  const lineOf = (key: string, label: string, now: DocumentCounts, other: DocumentCounts | null, hrefs: { readonly href?: string | undefined; readonly otherHref?: string | undefined }): ComparedLine => {
    const difference = documentDifference(now, other, bySize);
    return { key, label, now: read(now), other: other ? read(other) : '—', amount: readDocumentDifference(difference, bySize), percent: readPercent(difference), ...hrefs };
  };
  const number = (text: string | null): SheetCell => (text === null ? null : { number: text });
  const sides = compared && otherAnswer ? [compared.nowName, compared.otherName, t('compare.difference'), t('compare.percent')] : null;
  /** Heads and cells of count and size, each with what it is compared with. */
  const headsOf = (measure: string): string[] => (sides ? sides.map((name) => `${measure} · ${name}`) : [measure]);
  const cellsOf = ({ now, other }: DocumentRow, ofSize: boolean): SheetCell[] => {
    const exact = (of: DocumentCounts): SheetCell => number(ofSize ? megabytes(of.bytes) : String(of.count));
    if (!sides) return [exact(now)];
    const { amount, percent } = documentDifference(now, other, ofSize);
    return [exact(now), other ? exact(other) : null, number(amount === null ? null : ofSize ? megabytes(Number(amount)) : amount), number(percent)];
  };
  const listHref = documentsHref(scope) ?? '/files';
  const words = [...wordsOf(filter, locale, choices.nameOf).map(({ label }) => label), ...(within ? [t('chip', { name: s('documents.uploaded'), value: `${within.from ?? ''} – ${within.to ?? ''}` })] : []), ...(compared && comparedWith ? [comparedWith] : [])].join(t('semicolon'));
  const open = (row: ChartRow): void => void (row.href && navigate(row.href));
  const format = (value: number): string => shortFigure(value, locale);
  const pair = compared && otherAnswer ? { names: { now: compared.nowName, other: compared.otherName }, onSelectOther: (row: ChartRow): void => void (row.other?.href && navigate(row.other.href)) } : {};
  const isEmpty = data !== undefined && answer?.total.count === 0 && !otherAnswer?.total.count;
  return (
    <>
      <HeadActions>
        <Slot name="savedViews" of={{ kind: 'STATISTICS', path: '/statistics', address: params.toString(), search: params.toString() }} />
        <Button icon={<Icon name="file" />} onClick={() => void navigate(listHref)}>
          {s('documents.open')}
        </Button>
      </HeadActions>
      <StatisticsFilter filter={whole} onChange={(next) => setParams(withFilter(params, next), { preventScrollReset: true })} choices={choices} comparison={comparison} comparedWith={comparedWith} comparable={comparable} onCompare={(next) => setParams(withComparison(params, next), { preventScrollReset: true })} />
      {whole.asOf ? <p className="yz-field-hint">{s('noDay')}</p> : null}
      {notes.length > 0 ? <p className="yz-field-hint yz-stat-notes" role="note">{notes.join(locale === 'zh' ? '' : ' ')}</p> : null}
      <div className="yz-stat-explore-head">
        <PeriodPicker label={s('documents.uploaded')} range={within} onChange={(range) => set('uploaded', range ? writeDays(range) : null)} />
        <FilterItem label={s('documents.figure')}>
          {(id) => <Segmented<'count' | 'bytes'> id={id} aria-label={s('documents.figure')} value={bySize ? 'bytes' : 'count'} options={(['count', 'bytes'] as const).map((value) => ({ value, label: s(`documents.${value}`) }))} onChange={(value) => set('size', value === 'bytes' ? '1' : null)} />}
        </FilterItem>
        <p className="yz-stat-sum yz-num" role="status">
          {answer ? s('documents.total', { count: formatNumber(answer.total.count), size: sizeText(answer.total.bytes) }) : '—'}
          {compared && otherAnswer ? ` · ${t('chip', { name: compared.otherName, value: s('documents.total', { count: formatNumber(otherAnswer.total.count), size: readDocuments(otherAnswer.total, true) }) })}` : ''}
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
                  saving={{ title: `${s('tab.documents')} ${title}`, filter: words, day: today(new Date()), sheet: () => ({ head: [title, ...headsOf(s('documents.count')), ...headsOf(value)], rows: rows.map((row) => [row.label, ...cellsOf(row.of, false), ...cellsOf(row.of, true)]) }) }}
                  {...(compared && otherAnswer && answer
                    ? {
                        table: (
                          <ComparedTable
                            title={title}
                            heads={{ label: title, now: `${s(bySize ? 'documents.bytes' : 'documents.count')} · ${compared.nowName}`, other: compared.otherName }}
                            rows={rows.map((row) => lineOf(row.key, row.label, row.of.now, row.of.other, { href: row.href, otherHref: row.other?.href }))}
                            total={lineOf('total', t('total'), answer.total, otherAnswer.total, { href: listHref, otherHref: (otherAnswer.total.count > 0 && documentsHref(compared.other)) || undefined })}
                          />
                        ),
                      }
                    : {})}
                >
                  {group === 'months' ? <BarChartV rows={pointsOf(rows).slice(-36)} height={HEIGHT} format={format} onSelect={open} {...pair} /> : <BarChartH rows={rows.slice(0, mostBars)} height={HEIGHT} labelEms={narrow ? 8 : 14} format={format} onSelect={open} {...pair} />}
                </ChartFrame>
              </div>
            );
          })}
        </div>
      )}
    </>
  );
}
