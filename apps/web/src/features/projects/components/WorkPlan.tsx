import { daysBetween } from '@yingzao/domain/measures';
import { Button } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { useCan } from '../../../lib/viewer';
import { FormErrors, FormProvider } from '../../../ui/FormField';
import { Icon } from '../../../ui/Icon';
import { Section } from '../../../ui/Section';
import { DateText } from '../../../ui/texts';
import { toast } from '../../../ui/toast';
import { useToday } from '../hooks/useToday';
import { messages } from '../messages';
import { forgetLists } from '../model/forgetLists';
import { AddPlanItem } from './AddPlanItem';
import { CompleteWorkPlanItemDocument, type CompleteWorkPlanItemMutation, type WorkPlan_ProjectFragment } from './WorkPlan.generated';

type Item = WorkPlan_ProjectFragment['workPlan'][number];
const completed = (data: CompleteWorkPlanItemMutation) => data.completeWorkPlanItem;

/** What is planned, by due date, with what is late told in words; what is done is folded away. */
export function WorkPlan({ project }: { project: WorkPlan_ProjectFragment }) {
  const t = useMessages(messages);
  const mayAdd = useCan('workPlan.create') && project.viewerCanUpdate;
  const [showDone, setShowDone] = useState(false);
  const [adding, setAdding] = useState(false);
  const { send, errors, busy } = useSubmit(CompleteWorkPlanItemDocument, completed, forgetLists);
  const open = project.workPlan.filter((item) => !item.doneAt);
  const done = project.workPlan.filter((item) => item.doneAt);
  const complete = async (item: Item): Promise<void> => {
    const payload = await send({ id: item.id });
    if (payload?.errors.length === 0) toast.success(t('plan.completed', { text: item.text }));
  };
  return (
    <Section
      title={t('plan.title')}
      actions={
        mayAdd ? (
          <Button size="small" type="text" icon={<Icon name="plus" />} aria-expanded={adding} onClick={() => setAdding(!adding)}>
            {t('plan.new')}
          </Button>
        ) : null
      }
    >
      {adding ? <AddPlanItem projectId={project.id} onClose={() => setAdding(false)} /> : null}
      <FormProvider errors={errors}>
        <FormErrors />
      </FormProvider>
      {open.length === 0 ? <p className="yz-quiet pj-plan-empty">{t('plan.empty')}</p> : null}
      <ul className="pj-plan">
        {open.map((item) => (
          <PlanLine key={item.id} item={item} busy={busy} onComplete={() => void complete(item)} />
        ))}
        {showDone ? done.map((item) => <PlanLine key={item.id} item={item} busy={busy} />) : null}
      </ul>
      {done.length > 0 ? (
        <button type="button" className="yz-link-button" aria-expanded={showDone} onClick={() => setShowDone(!showDone)}>
          {t('plan.done', { count: done.length })}
        </button>
      ) : null}
    </Section>
  );
}

function PlanLine({ item, busy, onComplete }: { item: Item; busy: boolean; onComplete?: () => void }) {
  const t = useMessages(messages);
  const today = useToday();
  const late = item.dueOn && !item.doneAt ? Math.max(0, daysBetween(item.dueOn, today)) : 0;
  return (
    <li className={item.doneAt ? 'pj-plan-line pj-plan-done' : 'pj-plan-line'}>
      {onComplete && item.viewerCanUpdate ? (
        <button
          type="button"
          className="pj-check"
          disabled={busy}
          aria-label={t('plan.complete', { text: item.text })}
          title={t('plan.complete', { text: item.text })}
          onClick={onComplete}
        >
          <Icon name="check" />
        </button>
      ) : (
        <span className="pj-check-mark" aria-hidden>
          {item.doneAt ? <Icon name="check" /> : null}
        </span>
      )}
      <span className="pj-plan-text">{item.text}</span>
      <span className="pj-plan-when">
        {item.doneAt ? (
          <small className="yz-quiet">
            {t('plan.doneOn')} <DateText value={item.doneAt} />
          </small>
        ) : (
          <small className={late > 0 ? 'pj-late' : 'yz-quiet'}>
            <DateText value={item.dueOn} kind="relative" weekday />
            {late > 0 ? ` · ${t('late', { count: late })}` : null}
          </small>
        )}
        <small className="yz-quiet">{item.owner?.name ?? t('plan.noOwner')}</small>
      </span>
    </li>
  );
}
