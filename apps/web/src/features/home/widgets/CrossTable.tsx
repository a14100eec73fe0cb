import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';

import { crossOf } from '../../../lib/crossTable';
import { formOf } from '../../../lib/exploration';
import type { CrossedForm } from '../../../lib/exploration';
import { axisFigure, drawFigure, readFigure } from '../../../lib/figures';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { StackColumns } from '../../../ui/charts';
import { ChartFrame } from '../../../ui/ChartFrame';
import { CrossFigures } from '../../../ui/CrossFigures';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { useHeight } from '../hooks/useHeight';
import { messages } from '../messages';
import { crossingOf, crossTableRequest } from '../model/crossTable';
import type { CrossTableSettings } from '../model/crossTable';
import { requestKey } from '../model/requestKey';
import { crossVariables } from '../model/statisticsRequest';
import type { WidgetProps } from '../model/widgetKind';
import { CrossTableWidgetDocument } from './CrossTable.generated';
import type { CrossTableWidget_TableFragment } from './CrossTable.generated';
import { FigureFoot } from './FigureFoot';
import { figureMessages } from './figureMessages';
import './figures.css';

interface PartsProps {
  table: CrossTableWidget_TableFragment;
  settings: CrossTableSettings;
  form: Exclude<CrossedForm, 'heat'>;
}

/** The rows as columns in parts; its table twin is the table. */
function Parts({ table, settings, form }: PartsProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const navigate = useNavigate();
  const [ref, height] = useHeight<HTMLDivElement>();
  const { measure } = settings;
  const cross = useMemo(() => crossOf(table, crossingOf(settings), locale, { unfilled: t('chart.unfilled'), other: t('chart.rest'), earlier: t('chart.earlier') }), [table, settings, locale, t]);
  const rows = cross.rows.map((row) => ({
    key: row.key,
    label: row.label,
    parts: row.cells.map(({ figures, href }) => ({ value: figures ? drawFigure(figures, measure) : 0, detail: figures ? readFigure(figures, measure, locale) : '—', ...(href ? { href } : {}) })),
  }));
  return (
    <div className="home-chart" ref={ref}>
      <ChartFrame
        title={`${t('chart.total')} ${readFigure(table.total, measure, locale)}`}
        rows={cross.rows.map(({ key, label, figures }) => ({ key, label, value: drawFigure(figures, measure) }))}
        table={<CrossFigures table={table} crossing={crossingOf(settings)} tint={settings.tint} />}
        headingLevel={3}
      >
        {height > 0 ? <StackColumns mode={form} height={Math.max(140, height - 84)} format={axisFigure(measure, locale)} onSelect={(href) => void navigate(href)} series={cross.columns} rows={rows} /> : null}
      </ChartFrame>
    </div>
  );
}

/** A figure by two groupings with its totals; every number opens the list of exactly the projects it counts. */
export default function CrossTable({ settings }: WidgetProps<CrossTableSettings>) {
  const own = useMessages(figureMessages);
  const request = crossTableRequest(settings);
  const form = formOf({ by: settings.rows, within: settings.columns, form: settings.form }, settings.measure) as CrossedForm;
  return (
    <WidgetData
      name={requestKey([request])}
      query={CrossTableWidgetDocument}
      variables={crossVariables([request])}
      lines={6}
      empty={({ crossTables: [table] }) =>
        table?.rows.length === 0 ? <WidgetNote icon="table" title={own('empty')} text={own('emptyText')} /> : null
      }
      more={({ crossTables: [table] }) => <FigureFoot settings={settings} isPartial={table?.isPartial === true} />}
    >
      {({ crossTables: [table] }) =>
        !table ? null : form === 'heat' ? <CrossFigures table={table} crossing={crossingOf(settings)} tint={settings.tint} /> : <Parts table={table} settings={settings} form={form} />
      }
    </WidgetData>
  );
}
