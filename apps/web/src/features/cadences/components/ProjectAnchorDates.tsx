import { useQuery } from '@apollo/client/react';
import { datedByHand } from '@yingzao/domain/cadence';
import { cadenceAnchor, type CadenceAnchor } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { DayInput } from '../../../ui/DayInput';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { Facts, Section } from '../../../ui/Section';
import { DateText } from '../../../ui/texts';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { ProjectAnchorDatesDocument, SetProjectAnchorDateDocument } from './ProjectAnchorDates.generated';
import '../cadences.css';

/** Dates of a project from which follow-up is counted and that stand nowhere else; saved when they are changed. */
export default function ProjectAnchorDates({ projectId }: { projectId: string }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { data } = useQuery(ProjectAnchorDatesDocument, { variables: { id: projectId } });
  const { send, errors } = useSubmit(SetProjectAnchorDateDocument, (answer) => answer.setProjectAnchorDate);
  const project = data?.project;
  if (!project || (!project.viewerCanUpdate && project.anchorDates.length === 0)) return null;
  const dayOf = (anchor: CadenceAnchor): string | null => project.anchorDates.find((date) => date.anchor === anchor)?.day ?? null;
  const save = async (anchor: CadenceAnchor, day: string | null): Promise<void> => {
    const payload = await send({ projectId, anchor, day });
    if (payload?.errors.length === 0) toast.success(t('dates.saved'));
  };
  if (!project.viewerCanUpdate)
    return (
      <Section title={t('dates.title')}>
        <Facts items={datedByHand.map((anchor) => ({ label: cadenceAnchor.label(anchor, locale), value: dayOf(anchor) ? <DateText value={dayOf(anchor)} /> : null }))} />
      </Section>
    );
  return (
    <Section title={t('dates.title')}>
      <p className="yz-quiet">{t('dates.hint')}</p>
      <FormProvider errors={errors}>
        <FormErrors />
        <div className="cd-bar">
          {datedByHand.map((anchor) => (
            <FormField key={anchor} path={`day.${anchor}`} label={cadenceAnchor.label(anchor, locale)}>
              {(field) => <DayInput {...field} value={dayOf(anchor)} onChange={(day) => void save(anchor, day)} />}
            </FormField>
          ))}
        </div>
      </FormProvider>
    </Section>
  );
}
