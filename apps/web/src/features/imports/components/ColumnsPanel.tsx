import { Select } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useViewer } from '../../../lib/viewer';
import { Icon } from '../../../ui/Icon';
import { useOpenImport } from '../hooks/openImport';
import { useAdjust } from '../hooks/useAdjust';
import { messages } from '../messages';
import { kindsFor } from '../model/kinds';
import { columnLetters, plainHeader } from '../model/rows';
import { AdjustErrors } from './AdjustErrors';

const ignored = '';

/** What was recognised: the kind, the sheet, and the field that each column feeds. All of it can be changed by hand. */
export function ColumnsPanel() {
  const t = useMessages(messages);
  const { job, editable } = useOpenImport();
  const { capabilities } = useViewer();
  const { adjust, errors, blocked } = useAdjust();
  const known = job.columns.filter((column) => column.field).length;
  const [open, setOpen] = useState(job.missingFields.length > 0);
  const labels = new Map(job.fields.map((field) => [field.field, field.label]));
  const options = [{ value: ignored, label: t('columns.ignored') }, ...job.fields.map(({ field, label }) => ({ value: field, label }))];
  const kinds = kindsFor((cell) => capabilities.has(cell));

  return (
    <details className="im-fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="right" className="im-fold-mark" />
        <h2>{t('columns.title')}</h2>
        <span className="yz-quiet yz-num">{t('columns.summary', { count: job.columns.length, known })}{job.remembered ? ` · ${t('columns.remembered')}` : ''}</span>
      </summary>
      {open ? (
        <div className="im-fold-body">
          {editable && (kinds.length > 1 || job.otherSheets.length > 0) ? (
            <div className="im-source">
              {kinds.length > 1 ? (
                <label>
                  <span>{t('columns.kind')}</span>
                  <Select aria-label={t('columns.kind')} value={job.kind} disabled={blocked} popupMatchSelectWidth={false} options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} onChange={(kind) => void adjust({ kind })} />
                </label>
              ) : null}
              {job.otherSheets.length > 0 ? (
                <label>
                  <span>{t('columns.sheet')}</span>
                  <Select aria-label={t('columns.sheet')} value={job.sheet} disabled={blocked} popupMatchSelectWidth={false} options={[job.sheet, ...job.otherSheets].map((sheet) => ({ value: sheet, label: sheet }))} onChange={(sheet) => void adjust({ sheet })} />
                </label>
              ) : null}
            </div>
          ) : null}
          {editable ? <p className="yz-quiet">{t('columns.hint')}</p> : null}
          <AdjustErrors errors={errors} />
          <ul className="im-columns">
            {job.columns.map(({ index, header, field }) => {
              const name = plainHeader(header) || t('columns.noHeader');
              return (
                <li key={index} className={field ? undefined : 'im-column-ignored'}>
                  <span className="im-column-name">
                    <small className="yz-quiet">{columnLetters(index)}</small> {name}
                  </span>
                  {editable ? (
                    <Select
                      size="small"
                      variant="underlined"
                      aria-label={t('columns.choose', { column: columnLetters(index), header: name })}
                      value={field ?? ignored}
                      disabled={blocked}
                      showSearch={{ optionFilterProp: 'label' }}
                      popupMatchSelectWidth={false}
                      options={options}
                      onChange={(chosen) => void adjust({ columns: [{ index, field: chosen === ignored ? null : chosen }] })}
                    />
                  ) : (
                    <span>{field ? labels.get(field) : <span className="yz-quiet">{t('columns.ignored')}</span>}</span>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      ) : null}
    </details>
  );
}
