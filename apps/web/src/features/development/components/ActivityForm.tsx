import { Button } from 'antd';
import { useEffect, useRef, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { today } from '@yingzao/domain/measures';

import { useMessages } from '../../../lib/messages';
import type { UserErrorLike } from '../../../lib/userErrors';
import { useSubmit } from '../../../lib/useSubmit';
import { useViewer } from '../../../lib/viewer';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormActions, FormErrors, FormProvider } from '../../../ui/FormField';
import { Section } from '../../../ui/Section';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import { messages } from '../messages';
import { blankActivity, formOf, inputOf, type ActivityForm as Form } from '../model/activityForm';
import { forgetDevelopment } from '../model/forget';
import { activityPath, developmentPath } from '../paths';
import { ActivityFields, ResultFields } from './ActivityFields';
import { CreateDevelopmentActivityDocument, UpdateDevelopmentActivityDocument, type ActivityForm_DevelopmentActivityFragment } from './ActivityForm.generated';
import { LinkRows } from './LinkRows';

interface Begun {
  readonly base: Form | null;
  readonly form: Form;
  readonly version: number;
}

/** A new activity (null) or a stored one. What is typed is kept until it is saved; only what was changed is sent. */
export function ActivityForm({ activity }: { activity: ActivityForm_DevelopmentActivityFragment | null }) {
  const t = useMessages(messages);
  const navigate = useNavigate();
  const viewer = useViewer();
  const element = useRef<HTMLFormElement>(null);
  const canOwn = viewer.capabilities.has('developmentActivity.update');
  const stored = activity ? formOf(activity) : null;
  const begun: Begun = { base: stored, form: stored ?? blankActivity(canOwn ? { id: viewer.id, name: viewer.name } : null, today(new Date())), version: activity?.version ?? 0 };
  const draft = useDraft<Begun>(activity ? `development.${activity.id}` : 'development.new', begun, { version: begun.version });
  const create = useSubmit(CreateDevelopmentActivityDocument, (data) => data.createDevelopmentActivity, forgetDevelopment);
  const update = useSubmit(UpdateDevelopmentActivityDocument, (data) => data.updateDevelopmentActivity, forgetDevelopment);
  const active = activity ? update : create;
  const { form, base, version } = draft.value;
  const patch = (part: Partial<Form>): void => draft.setValue((now) => ({ ...now, form: { ...now.form, ...part } }));
  // The form's own fields stand at the top of the input's `fields`.
  const errors: readonly UserErrorLike[] = active.errors.map((error) => (error.code === 'STALE_VERSION' ? { ...error, path: [], message: t('form.stale') } : error.path[0] === 'fields' ? { ...error, path: error.path.slice(1) } : error));

  useEffect(() => {
    if (active.errors.length > 0) element.current?.querySelector('.yz-form-errors')?.scrollIntoView({ block: 'center' });
  }, [active.errors]);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const fields = inputOf(base, form);
    const payload = activity ? await update.send({ id: activity.id, expectedVersion: version, fields }) : await create.send({ fields });
    // Saved over by somebody else: my changes stand on their version from now on.
    if (payload?.activity && payload.errors.some((error) => error.code === 'STALE_VERSION')) draft.patch({ version: payload.activity.version });
    if (!payload?.activity || payload.errors.length > 0) return;
    draft.clear();
    toast.success(t(activity ? 'form.saved' : 'form.created'));
    void navigate(activityPath(payload.activity.id), { replace: !activity });
  };
  return (
    <form ref={element} onSubmit={(event) => void save(event)} noValidate>
      <FormProvider errors={errors}>
        <DraftNotice draft={draft} />
        <FormErrors />
        <Section title={t('section.facts')} tight>
          <ActivityFields form={form} patch={patch} isClosed={activity?.status === 'CLOSED'} />
        </Section>
        <Section title={t('form.results')}>
          <ResultFields form={form} patch={patch} />
        </Section>
        <Section title={t('form.links')}>
          <LinkRows links={form.links} onChange={(links) => patch({ links })} />
        </Section>
        <FormActions>
          <Button type="primary" htmlType="submit" loading={active.busy}>
            {t(activity ? 'form.save' : 'form.create')}
          </Button>
          <Button onClick={() => void navigate(activity ? activityPath(activity.id) : developmentPath)}>{t('form.cancel')}</Button>
        </FormActions>
      </FormProvider>
    </form>
  );
}
