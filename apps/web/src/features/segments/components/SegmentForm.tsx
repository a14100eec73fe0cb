import { readSegmentRule, type SegmentRule } from '@yingzao/domain/segments';
import { Button, Checkbox, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { FormErrors, FormField, FormGrid, FormProvider } from '../../../ui/FormField';
import { Section } from '../../../ui/Section';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { completeRule, toGroup } from '../model/editRule';
import { CreateSegmentDocument, UpdateSegmentDocument, type CreateSegmentMutation, type Segment_ClientSegmentFragment, type UpdateSegmentMutation } from '../pages/SegmentPage.generated';
import { segmentsPath } from '../paths';
import { RuleCount } from './RuleCount';
import { RuleGroup } from './RuleGroup';

const first: SegmentRule = { all: [{ fact: 'CITY_TIER', test: 'IN', values: ['T1', 'T1N'] }, { fact: 'DAYS_SINCE_TOUCH', test: 'AT_LEAST', values: ['60'] }] };
const lists = ['clientSegments', 'clients', 'projects', 'statistics', 'client'] as const;
const created = (data: CreateSegmentMutation) => data.createClientSegment;
const updated = (data: UpdateSegmentMutation) => data.updateClientSegment;

/** Name, rule and whose it is; the number of clients follows the rule. */
export function SegmentForm({ segment }: { segment: Segment_ClientSegmentFragment | null }) {
  const t = useMessages(messages);
  const navigate = useNavigate();
  const [name, setName] = useState(segment?.name ?? '');
  const [isShared, setShared] = useState(segment?.isShared ?? false);
  const [group, setGroup] = useState(() => toGroup(readSegmentRule(segment?.rule) ?? first));
  const create = useSubmit(CreateSegmentDocument, created, (cache) => forget(cache, ...lists));
  const update = useSubmit(UpdateSegmentDocument, updated, (cache) => forget(cache, ...lists));
  const rule = completeRule(group);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!rule) return;
    const payload = segment ? await update.send({ id: segment.id, expectedVersion: segment.version, name, rule, isShared }) : await create.send({ name, rule, isShared });
    if (!payload || payload.errors.length > 0) return;
    toast.success(t('saved', { name: name.trim() }));
    void navigate(segmentsPath);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <FormProvider errors={segment ? update.errors : create.errors}>
        <FormErrors />
        <FormGrid columns={2}>
          <FormField path="name" label={t('name')} required>
            {(field) => <Input {...field} maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />}
          </FormField>
        </FormGrid>
        <Section title={t('rule')}>
          <RuleGroup group={group} depth={1} onChange={setGroup} />
          <RuleCount rule={rule} />
        </Section>
        <div className="sg-bar">
          <Checkbox checked={isShared} onChange={(event) => setShared(event.target.checked)}>
            {t('share')}
          </Checkbox>
          <Button type="primary" htmlType="submit" loading={create.busy || update.busy} disabled={!rule || name.trim() === ''}>
            {t('save')}
          </Button>
        </div>
      </FormProvider>
    </form>
  );
}
