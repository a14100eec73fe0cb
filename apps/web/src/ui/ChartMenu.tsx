import type { RefObject } from 'react';

import { useChartTheme } from '../lib/chartTheme';
import { useMessages } from '../lib/messages';
import type { Sheet } from '../lib/spreadsheet';
import { MenuButton, type MenuItem } from './MenuButton';
import { messages } from './messages';
import type { ChartForm } from './saveChart';
import { toast } from './toast';

/** What a chart is kept as when it leaves the page. */
export interface ChartSaving {
  /** Names the file too. */
  readonly title: string;
  /** The conditions in words; '' for none. */
  readonly filter: string;
  /** ISO day of the figures. */
  readonly day: string;
  /** The numbers of the chart's table. */
  readonly sheet: () => Sheet;
}

export interface ChartMenuProps {
  saving: ChartSaving;
  frame: RefObject<HTMLElement | null>;
  /** Whether there is a drawing now; tables are kept as tables alone. */
  isDrawn: boolean;
  /** What else can be done with the chart. */
  more?: readonly MenuItem[];
}

/** The menu of a chart: keeps what is drawn as a picture, and its numbers as a table. */
export function ChartMenu({ saving, frame, isDrawn, more = [] }: ChartMenuProps) {
  const t = useMessages(messages);
  const theme = useChartTheme();
  const save = async (form: ChartForm): Promise<void> => {
    if (!frame.current) return;
    const words = { title: t('chart.noteTitle'), filter: t('chart.noteFilter'), noFilter: t('chart.noteNone'), day: t('chart.noteDay'), notes: t('chart.notes') };
    try {
      // What writes files is a chunk of its own: few who look at a chart take it along.
      const { saveChart } = await import('./saveChart');
      await saveChart(form, frame.current, saving, words, theme);
    } catch {
      toast.error(t('chart.saveFailed'));
    }
  };
  const forms: readonly ChartForm[] = isDrawn ? ['png', 'svg', 'csv', 'xlsx'] : ['csv', 'xlsx'];
  return (
    <MenuButton
      label={t('chart.save', { name: saving.title })}
      icon="export"
      items={[...forms.map((form) => ({ key: form, label: t(`chart.as.${form}`), icon: form === 'png' || form === 'svg' ? ('chart' as const) : ('table' as const), onSelect: () => void save(form) })), ...more]}
    />
  );
}
