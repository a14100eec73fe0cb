import { Button } from 'antd';
import { useId } from 'react';

import { useMessages } from '../../../lib/messages';
import { PlainCheck } from '../../../ui/PlainChoices';
import { PlainSelect } from '../../../ui/PlainSelect';
import { messages } from '../messages';
import type { CrossTableSettings } from '../model/crossTable';
import { dimensions } from '../model/settings';
import type { SettingsFormProps } from '../model/widgetKind';
import { FigureFields } from './FigureFields';
import { figureMessages } from './figureMessages';

/** Picking for one way what the other has swaps them, so that the two are always different. */
export default function CrossTableForm({ settings, onSettings }: SettingsFormProps<CrossTableSettings>) {
  const t = useMessages(messages);
  const own = useMessages(figureMessages);
  const id = useId();
  const { rows, columns } = settings;
  const options = dimensions.map((value) => ({ value, label: t(`dimension.${value}`) }));
  return (
    <>
      <div className="home-field">
        <label htmlFor={`${id}r`}>{own('rows')}</label>
        <PlainSelect
          id={`${id}r`}
          value={rows}
          options={options}
          onChange={(next) => onSettings({ ...settings, rows: next, columns: next === columns ? rows : columns })}
        />
      </div>
      <div className="home-field">
        <label htmlFor={`${id}c`}>{own('columns')}</label>
        <PlainSelect
          id={`${id}c`}
          value={columns}
          options={options}
          onChange={(next) => onSettings({ ...settings, columns: next, rows: next === rows ? columns : rows })}
        />
      </div>
      <Button onClick={() => onSettings({ ...settings, rows: columns, columns: rows })}>{own('swap')}</Button>
      <FigureFields settings={settings} onSettings={onSettings} />
      <PlainCheck checked={settings.tint} onChange={(checked) => onSettings({ ...settings, tint: checked })}>
        {own('tint')}
      </PlainCheck>
    </>
  );
}
