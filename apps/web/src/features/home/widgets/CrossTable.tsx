import { useMessages } from '../../../lib/messages';
import { CrossFigures } from '../../../ui/CrossFigures';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { messages } from '../messages';
import { crossingOf, crossTableRequest } from '../model/crossTable';
import type { CrossTableSettings } from '../model/crossTable';
import { requestKey } from '../model/requestKey';
import type { WidgetProps } from '../model/widgetKind';
import { CrossTableWidgetDocument } from './CrossTable.generated';
import { figureMessages } from './figureMessages';
import './figures.css';

/** A figure by two groupings with its totals; every number opens the list of exactly the projects it counts. */
export default function CrossTable({ settings }: WidgetProps<CrossTableSettings>) {
  const t = useMessages(messages);
  const own = useMessages(figureMessages);
  const request = crossTableRequest(settings);
  return (
    <WidgetData
      name={requestKey([request])}
      query={CrossTableWidgetDocument}
      variables={{ requests: [request] }}
      lines={6}
      empty={({ crossTables: [table] }) =>
        table?.rows.length === 0 ? <WidgetNote icon="table" title={own('empty')} text={own('emptyText')} /> : null
      }
      more={({ crossTables: [table] }) =>
        table?.isPartial ? <span className="home-foot-link">{t('chart.partial')}</span> : null
      }
    >
      {({ crossTables: [table] }) => (table ? <CrossFigures table={table} crossing={crossingOf(settings)} tint={settings.tint} /> : null)}
    </WidgetData>
  );
}
