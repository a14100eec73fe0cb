import { useQuery } from '@apollo/client/react';
import { useId } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { PlainChoices } from '../../../ui/PlainChoices';
import { PlainSelect } from '../../../ui/PlainSelect';
import { messages } from '../messages';
import { mostColumns, rowCounts, sorts, tableColumns, tableOfAddress } from '../model/projectTable';
import type { ProjectTableSettings } from '../model/projectTable';
import type { SettingsFormProps } from '../model/widgetKind';
import { conditionsOf, hasConditions } from '../pin/pinTexts';
import { ProjectTableViewsDocument } from './ProjectTableForm.generated';
import { projectTableMessages } from '../widgets/projectTableMessages';
import '../widgets/projectTable.css';

/** Whether the table shows what the view at this address shows. */
function shows({ filter, order }: ProjectTableSettings, search: string): boolean {
  const view = tableOfAddress(search);
  return view.filter === filter && order.field === view.order.field && order.direction === view.order.direction;
}

/** Columns, order and length; the conditions come from a saved view, or from the list itself, which has the means to set them. */
export default function ProjectTableForm({ settings, onSettings }: SettingsFormProps<ProjectTableSettings>) {
  const t = useMessages(messages);
  const own = useMessages(projectTableMessages);
  const locale = useLocale();
  const id = useId();
  const { filter, columns, order, rows } = settings;
  const views = useQuery(ProjectTableViewsDocument).data?.savedViews ?? [];
  const take = (viewId: string): void => {
    const view = views.find((one) => one.id === viewId);
    if (view) onSettings({ ...settings, ...tableOfAddress(view.search) });
  };
  return (
    <>
      <div className="home-field">
        <span>{own('conditions')}</span>
        <p>{hasConditions(filter) ? conditionsOf(filter, locale, Infinity) || filter : own('everything')}</p>
        <p className="yz-quiet">{own('change')}</p>
      </div>
      {views.length > 0 ? (
        <div className="home-field">
          <label htmlFor={`${id}v`}>{own('fromView')}</label>
          <PlainSelect
            id={`${id}v`}
            value={views.find(({ search }) => shows(settings, search))?.id ?? null}
            placeholder={own('chooseView')}
            options={views.map((view) => ({ value: view.id, label: view.name }))}
            onChange={take}
          />
        </div>
      ) : null}
      <div className="home-field">
        <PlainChoices
          label={own('columns')}
          value={columns}
          most={mostColumns}
          options={tableColumns.map((value) => ({ value, label: own(`column.${value}`) }))}
          onChange={(next) => onSettings({ ...settings, columns: next })}
        />
        <p className="yz-quiet">{own('columnsHelp', { count: mostColumns })}</p>
      </div>
      <div className="home-field">
        <label htmlFor={`${id}o`}>{own('orderBy')}</label>
        <div className="home-pair">
          <PlainSelect
            id={`${id}o`}
            value={order.field}
            options={sorts.map((value) => ({ value, label: own(`sort.${value}`) }))}
            onChange={(field) => onSettings({ ...settings, order: { ...order, field } })}
          />
          <PlainSelect
            aria-label={`${own('orderBy')}：${own('direction.ASC')} / ${own('direction.DESC')}`}
            value={order.direction}
            options={(['ASC', 'DESC'] as const).map((value) => ({ value, label: own(`direction.${value}`) }))}
            onChange={(direction) => onSettings({ ...settings, order: { ...order, direction } })}
          />
        </div>
      </div>
      <div className="home-field">
        <label htmlFor={`${id}r`}>{t('settings.rows')}</label>
        <PlainSelect
          id={`${id}r`}
          value={rows}
          options={rowCounts.map((count) => ({ value: count, label: t('settings.rowCount', { count }) }))}
          onChange={(next) => onSettings({ ...settings, rows: next })}
        />
      </div>
    </>
  );
}
