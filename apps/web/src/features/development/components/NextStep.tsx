import { today } from '@yingzao/domain/measures';
import { Button } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { StatusTag } from '../../../ui/StatusTag';
import { DateText } from '../../../ui/texts';
import { messages } from '../messages';
import type { DevelopmentPage_DevelopmentActivityFragment } from '../pages/DevelopmentPage.generated';
import { FinishStepDialog, ReopenDialog } from './StepDialogs';

/** The one next step of an open activity, or why a closed one ended. */
export function NextStep({ activity }: { activity: DevelopmentPage_DevelopmentActivityFragment }) {
  const t = useMessages(messages);
  const [asked, setAsked] = useState(false);
  const isOpen = activity.status === 'OPEN';
  const isOverdue = activity.nextStepOn !== null && activity.nextStepOn < today(new Date());
  return (
    <div className={isOpen ? 'dv-step' : 'dv-step dv-step-closed'}>
      <div>
        <strong>{isOpen ? activity.nextStep : t('next.closed', { reason: activity.closedReason ?? '' })}</strong>
        {isOpen ? (
          <>
            <DateText value={activity.nextStepOn} kind="relative" weekday /> {isOverdue ? <StatusTag tone="warning">{t('overdue')}</StatusTag> : null}{' '}
            <span className="yz-quiet">{t('next.by', { name: activity.owner.name })}</span>
          </>
        ) : (
          <span className="yz-quiet">{t('next.closedBy', { name: activity.closedBy?.name ?? t('none'), day: (activity.closedAt ?? '').slice(0, 10) })}</span>
        )}
      </div>
      {activity.viewerCanUpdate ? (
        <Button {...(isOpen ? { type: 'primary' as const, icon: <Icon name="check" /> } : {})} onClick={() => setAsked(true)}>
          {t(isOpen ? 'next.finish' : 'next.reopen')}
        </Button>
      ) : null}
      {asked && isOpen ? <FinishStepDialog activity={activity} onClose={() => setAsked(false)} /> : null}
      {asked && !isOpen ? <ReopenDialog activity={activity} onClose={() => setAsked(false)} /> : null}
    </div>
  );
}
