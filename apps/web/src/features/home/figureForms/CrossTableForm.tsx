import { Button } from 'antd';

import { useMessages } from '../../../lib/messages';
import { PlainCheck } from '../../../ui/PlainChoices';
import type { CrossTableSettings } from '../model/crossTable';
import type { SettingsFormProps } from '../model/widgetKind';
import { DimensionField, FigureFields, FormField } from './FigureFields';
import { figureMessages } from '../widgets/figureMessages';

/** Picking for one way what the other has swaps them, so that the two are always different. */
export default function CrossTableForm({ settings, onSettings }: SettingsFormProps<CrossTableSettings>) {
  const own = useMessages(figureMessages);
  const { rows, columns } = settings;
  return (
    <>
      <DimensionField measure={settings.measure} label={own('rows')} value={rows} onChange={(next) => onSettings({ ...settings, rows: next, columns: next === columns ? rows : columns })} />
      <DimensionField measure={settings.measure} label={own('columns')} value={columns} onChange={(next) => onSettings({ ...settings, columns: next, rows: next === rows ? columns : rows })} />
      <Button onClick={() => onSettings({ ...settings, rows: columns, columns: rows })}>{own('swap')}</Button>
      <FormField by={rows} within={columns} measure={settings.measure} value={settings.form} onChange={(form) => onSettings({ ...settings, form })} />
      <FigureFields settings={settings} by={[rows, columns]} onSettings={onSettings} />
      <PlainCheck checked={settings.tint} onChange={(checked) => onSettings({ ...settings, tint: checked })}>
        {own('tint')}
      </PlainCheck>
    </>
  );
}
