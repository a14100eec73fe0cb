import { Button } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { DateText } from '../../../ui/texts';
import { useToday } from '../hooks/useToday';
import { messages } from '../messages';
import { daysLate } from '../model/status';
import { NextStepDialog } from './NextStepDialog';
import type { NextStepStrip_ProjectFragment } from './NextStepStrip.generated';

/** What comes next, when and by whom: in sight wherever the page is scrolled to. */
export function NextStepStrip({ project }: { project: NextStepStrip_ProjectFragment }) {
  const t = useMessages(messages);
  const today = useToday();
  const [open, setOpen] = useState(false);
  const late = daysLate(project.nextStepOn, project.status, today);
  const planned = Boolean(project.nextStep || project.nextStepOn);
  return (
    <section className="pj-strip" aria-label={t('next.title')} data-late={late > 0 || undefined}>
      <Icon name={late > 0 ? 'warning' : 'clock'} size={18} />
      <strong>{t('next.title')}</strong>
      <span className="pj-strip-what">{planned ? project.nextStep : <span className="yz-quiet">{t('next.none')}</span>}</span>
      {planned ? (
        <span className="pj-strip-when">
          {project.nextStepOn ? <DateText value={project.nextStepOn} weekday /> : null}
          {late > 0 ? <em className="pj-late">{t('late', { count: late })}</em> : project.nextStepOn === today ? <em>{t('dueToday')}</em> : null}
          {project.marketTracker ? <span className="yz-quiet">{project.marketTracker.name}</span> : null}
        </span>
      ) : null}
      {project.viewerCanUpdate ? (
        <Button size="small" type="text" icon={<Icon name="edit" />} onClick={() => setOpen(true)}>
          {planned ? t('next.change') : t('next.set')}
        </Button>
      ) : null}
      {open ? <NextStepDialog project={project} onClose={() => setOpen(false)} /> : null}
    </section>
  );
}
