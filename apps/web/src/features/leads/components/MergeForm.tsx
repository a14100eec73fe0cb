import { Button, Checkbox } from 'antd';
import { useState, type FormEvent } from 'react';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import type { RemoteChoice } from '../../../ui/RemoteSelect';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { ProjectChoice } from './choices';
import { MergeLeadDocument, type DecidePanel_LeadReportFragment } from './DecidePanel.generated';

/** The report is about a project that there is. */
export function MergeForm({ lead, into }: { lead: DecidePanel_LeadReportFragment; into: RemoteChoice | null }) {
  const t = useMessages(messages);
  const [project, setProject] = useState(into);
  const [designate, setDesignate] = useState(false);
  const { send, errors, busy } = useSubmit(MergeLeadDocument, (answer) => answer.mergeLeadReport, (cache) => forget(cache, 'leadReports'));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!project) return;
    const payload = await send({ id: lead.id, projectId: project.id, designateReporter: designate });
    if (payload?.errors.length === 0) toast.success(t('decide.done.MERGED'));
  };
  return (
    <form className="ld-decide" onSubmit={(event) => void submit(event)}>
      <FormProvider errors={errors}>
        <FormErrors />
        <FormField path="projectId" label={t('decide.project')} required>
          {(field) => <ProjectChoice {...field} value={project} onChange={setProject} />}
        </FormField>
        <Checkbox checked={designate} onChange={(event) => setDesignate(event.target.checked)}>
          {t('decide.designate', { name: lead.reporter.name })}
        </Checkbox>
        <Button htmlType="submit" type="primary" loading={busy} disabled={!project}>
          {t('decide.doMerge')}
        </Button>
      </FormProvider>
    </form>
  );
}
