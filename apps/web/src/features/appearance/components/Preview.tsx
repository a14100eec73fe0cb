import { Button, Input } from 'antd';
import { useId } from 'react';

import { useMessages } from '../../../lib/messages';
import { ChartFrame } from '../../../ui/ChartFrame';
import { BarChartV } from '../../../ui/charts';
import { Icon } from '../../../ui/Icon';
import { messages } from '../messages';
import { Adjustments } from './Adjustments';
import { SampleTable } from './SampleTable';
import { useSampleRows } from './sample';

/** A small page drawn with the current settings; it changes while a slider moves. */
export function Preview() {
  const t = useMessages(messages);
  const fieldId = useId();
  const rows = useSampleRows();
  return (
    <aside className="yz-preview" aria-label={t('preview.title')}>
      <div className="yz-preview-panel">
        <p className="yz-preview-label">{t('preview.title')}</p>
        <h2>{t('preview.heading')}</h2>
        <p>
          {t('preview.text')} <a href="#preview">{t('preview.link')}</a>
        </p>
        <div className="yz-preview-table">
          <SampleTable />
        </div>
        <div className="yz-field">
          <label htmlFor={fieldId}>{t('preview.field')}</label>
          <Input id={fieldId} defaultValue={t('preview.heading')} />
        </div>
        <ChartFrame title={t('preview.chart')} rows={rows} headingLevel={3}>
          <BarChartV rows={rows} colourful height={150} />
        </ChartFrame>
        <div className="yz-preview-pair">
          <div className="yz-preview-widget">
            <h3>
              <Icon name="bell" /> {t('preview.widget')}
            </h3>
            <p>{t('preview.widgetText')}</p>
          </div>
          <div className="yz-preview-dialog">
            <h3>{t('preview.dialog')}</h3>
            <p className="yz-quiet">{t('preview.dialogText')}</p>
            <p className="yz-preview-buttons">
              <Button size="small">{t('preview.secondary')}</Button>
              <Button size="small" type="primary">
                {t('preview.primary')}
              </Button>
            </p>
          </div>
        </div>
      </div>
      <Adjustments />
    </aside>
  );
}
