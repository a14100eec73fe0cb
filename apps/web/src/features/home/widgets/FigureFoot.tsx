import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { projectListHref } from '../../../lib/projectFilter';
import { Icon } from '../../../ui/Icon';
import { messages } from '../messages';
import type { FigureSettings } from '../model/settings';
import { figureFilter } from '../model/statisticsRequest';
import { conditionsOf } from '../pin/pinTexts';
import './figures.css';

export interface FigureFootProps {
  settings: Omit<FigureSettings, 'measure'>;
  isPartial: boolean;
}

/** What narrows the figures of a widget, leading to the projects they count. */
export function FigureFoot({ settings, isPartial }: FigureFootProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { filter } = settings;
  if (!filter && !isPartial) return null;
  const words = conditionsOf(filter, locale) || t('chart.filtered');
  return (
    <>
      {filter ? (
        <Link className="home-foot-link home-foot-filter" to={projectListHref(figureFilter(settings))} title={words}>
          <Icon name="filter" size={13} />
          <span>{words}</span>
        </Link>
      ) : null}
      {isPartial ? <span className="home-foot-link">{t('chart.partial')}</span> : null}
    </>
  );
}
