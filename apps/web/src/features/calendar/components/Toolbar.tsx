import { isoWeek } from '@yingzao/domain/calendar';
import { Button } from 'antd';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { MenuButton } from '../../../ui/MenuButton';
import { messages } from '../messages';
import { dayText } from '../model/items';
import { rangeOf, views } from '../model/view';
import type { View } from '../model/view';

export interface ToolbarProps {
  view: View;
  day: string;
  narrow: boolean;
  business: boolean;
  onView: (view: View) => void;
  onStep: (by: 1 | -1) => void;
  onToday: () => void;
  onCreate: () => void;
  onBusiness: (shown: boolean) => void;
  onImport: () => void;
  onFeed: () => void;
}

/** What stretch of days is shown, in words. */
export function RangeText({ view, day }: { view: View; day: string }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { from, to } = rangeOf(view, day);
  const text = view === 'month' ? (locale === 'zh' ? `${day.slice(0, 4)} 年 ${Number(day.slice(5, 7))} 月` : day.slice(0, 7)) : view === 'day' ? dayText(day, locale) : `${from} – ${from.slice(0, 4) === to.slice(0, 4) ? to.slice(5) : to}`;
  return (
    <h2 className="cal-range yz-num" aria-live="polite">
      {text}
      {view === 'month' ? null : <small className="yz-quiet">{t('week', { n: isoWeek(day) })}</small>}
    </h2>
  );
}

export function Toolbar({ view, day, narrow, business, onView, onStep, onToday, onCreate, onBusiness, onImport, onFeed }: ToolbarProps) {
  const t = useMessages(messages);
  return (
    <div className="cal-toolbar">
      <div className="cal-steps">
        <Button onClick={onToday}>{t('today')}</Button>
        <button type="button" className="yz-icon-button" aria-label={t('previous')} onClick={() => onStep(-1)}>
          <Icon name="left" />
        </button>
        <button type="button" className="yz-icon-button" aria-label={t('next')} onClick={() => onStep(1)}>
          <Icon name="right" />
        </button>
      </div>
      <RangeText view={view} day={day} />
      <div className="cal-views" role="group" aria-label={t('views')}>
        {views.filter((v) => !narrow || v !== 'week').map((v) => (
          <button key={v} type="button" className="yz-text-button" aria-pressed={v === view} onClick={() => onView(v)}>
            {t(`view.${v}`)}
          </button>
        ))}
      </div>
      <div className="cal-tools">
        <Button type="primary" onClick={onCreate} icon={<Icon name="plus" />} {...(narrow ? { 'aria-label': t('create') } : {})}>
          {narrow ? null : t('create')}
        </Button>
        <MenuButton
          label={t('tools')}
          items={[
            { key: 'business', label: t('showBusiness'), checked: business, onSelect: () => onBusiness(!business) },
            { key: 'feed', label: t('feed'), icon: 'link', onSelect: onFeed },
            { key: 'import', label: t('import'), icon: 'import', onSelect: onImport },
            { key: 'export', label: t('export'), icon: 'export', onSelect: () => window.location.assign('/api/calendar/export.ics') },
          ]}
        />
      </div>
    </div>
  );
}
