import { Button, Input } from 'antd';
import { useId } from 'react';

import { useMessages } from '../../../lib/messages';
import { ChartFrame, type ChartRow } from '../../../ui/ChartFrame';
import { BarChartV } from '../../../ui/charts';
import { StatusTag } from '../../../ui/StatusTag';
import { AreaText } from '../../../ui/texts';
import { messages } from '../messages';

const heights = { a: 34, b: 52, c: 41, d: 28, e: 17, f: 12, g: 7, h: 9 } as const;

/** A small page drawn with the current settings; it changes while a slider moves. */
export function Preview() {
  const t = useMessages(messages);
  const fieldId = useId();
  const rows = Object.entries(heights).map(
    ([key, value]): ChartRow => ({ key, label: t(`preview.bars.${key as keyof typeof heights}`), value }),
  );
  return (
    <aside className="yz-preview" aria-label={t('preview.title')}>
      <p className="yz-preview-label">{t('preview.title')}</p>
      <h2>{t('preview.heading')}</h2>
      <p className="yz-preview-tags">
        <StatusTag tone="accent">{t('preview.tag')}</StatusTag> <StatusTag tone="success">{t('preview.won')}</StatusTag>{' '}
        <span className="yz-quiet">
          {t('preview.area')} <AreaText m2="52618.47" />
        </span>
      </p>
      <p>
        {t('preview.text')} <a href="#preview">{t('preview.link')}</a>
      </p>
      <div className="yz-field">
        <label htmlFor={fieldId}>{t('preview.field')}</label>
        <Input id={fieldId} defaultValue={t('preview.heading')} />
      </div>
      <p className="yz-preview-buttons">
        <Button type="primary">{t('preview.primary')}</Button> <Button>{t('preview.secondary')}</Button>
      </p>
      <ChartFrame title={t('preview.chart')} rows={rows} headingLevel={3}>
        <BarChartV rows={rows} colourful height={190} />
      </ChartFrame>
    </aside>
  );
}
