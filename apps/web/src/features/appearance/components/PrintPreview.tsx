import { printTheme, themeVariables } from '@yingzao/domain/appearance';
import { Button } from 'antd';
import { useMemo, type CSSProperties } from 'react';

import { useAppearance } from '../../../lib/appearance';
import { ChartThemeContext, chartThemeOf } from '../../../lib/chartTheme';
import { useMessages } from '../../../lib/messages';
import { ChartFrame } from '../../../ui/ChartFrame';
import { BarChartV } from '../../../ui/charts';
import { Icon } from '../../../ui/Icon';
import { Mark } from '../../../ui/Mark';
import { Section } from '../../../ui/Section';
import { messages } from '../messages';
import { SampleTable } from './SampleTable';
import { useSampleRows } from './sample';

function printSheet(): void {
  const root = document.documentElement;
  root.dataset.print = 'sheet';
  window.addEventListener('afterprint', () => delete root.dataset.print, { once: true });
  window.print();
}

/** A sample sheet in exactly the colours, type and size that the printer gets. */
export function PrintPreview() {
  const t = useMessages(messages);
  const { appearance, contrast } = useAppearance();
  const theme = useMemo(() => printTheme(appearance, contrast), [appearance, contrast]);
  const rows = useSampleRows();
  return (
    <Section
      title={t('print.title')}
      actions={
        <Button icon={<Icon name="print" />} onClick={printSheet}>
          {t('print.button')}
        </Button>
      }
    >
      <p className="yz-field-hint yz-group-hint">{t('print.hint')}</p>
      <div className="yz-print-desk">
        <ChartThemeContext value={useMemo(() => chartThemeOf(theme), [theme])}>
          <article className="yz-print-sheet" style={themeVariables(theme) as CSSProperties} aria-label={t('print.sheet')}>
            <header>
              <Mark size={22} />
              <span>{t('print.date')}</span>
            </header>
            <h3>{t('preview.heading')}</h3>
            <SampleTable />
            <ChartFrame title={t('preview.chart')} rows={rows} headingLevel={3}>
              <BarChartV rows={rows} colourful height={200} animate={false} />
            </ChartFrame>
            <footer>{t('print.page')}</footer>
          </article>
        </ChartThemeContext>
      </div>
    </Section>
  );
}
