import { Button } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { FormErrors, FormProvider } from '../../../ui/FormField';
import { Icon } from '../../../ui/Icon';
import { Person } from '../../../ui/Person';
import { Section } from '../../../ui/Section';
import { StatusTag } from '../../../ui/StatusTag';
import { DateText } from '../../../ui/texts';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { forgetLists } from '../model/forgetLists';
import { EmployeeSelect } from './EmployeeSelect';
import {
  DesignateMemberDocument,
  RemoveMemberDocument,
  type DesignateMemberMutation,
  type Members_ProjectFragment,
  type RemoveMemberMutation,
} from './Members.generated';

type Member = Members_ProjectFragment['members'][number];
const designated = (data: DesignateMemberMutation) => data.designateMember;
const removed = (data: RemoveMemberMutation) => data.removeMember;

/** Who sees this project and why; the three full-rights roles designate and remove. */
export function Members({ project }: { project: Members_ProjectFragment }) {
  const t = useMessages(messages);
  const [adding, setAdding] = useState(false);
  const add = useSubmit(DesignateMemberDocument, designated, forgetLists);
  const remove = useSubmit(RemoveMemberDocument, removed, forgetLists);
  const present = new Set(project.members.map((member) => member.employee.id));

  const designate = async (employeeId: string, name: string): Promise<void> => {
    const payload = await add.send({ projectId: project.id, employeeId });
    if (payload?.errors.length === 0) toast.success(t('members.added', { name }));
  };
  const drop = async (member: Member): Promise<void> => {
    const { id, name } = member.employee;
    const payload = await remove.send({ projectId: project.id, employeeId: id });
    if (payload?.errors.length === 0) toast.success(t('members.removed', { name }), { undo: () => void designate(id, name) });
  };
  return (
    <Section
      title={t('members.title')}
      actions={
        project.viewerCanDesignate ? (
          <Button size="small" type="text" icon={<Icon name="plus" />} aria-expanded={adding} onClick={() => setAdding(!adding)}>
            {t('members.designate')}
          </Button>
        ) : null
      }
    >
      <FormProvider errors={[...add.errors, ...remove.errors]}>
        <FormErrors />
        {adding ? (
          <div className="pj-inline-form">
            <EmployeeSelect
              aria-label={t('members.choose')}
              placeholder={t('members.choose')}
              value={[]}
              except={present}
              onChange={([person]) => {
                if (person) void designate(person.value, person.label);
              }}
            />
          </div>
        ) : null}
      </FormProvider>
      {project.members.length === 0 ? <p className="yz-quiet">{t('members.empty')}</p> : null}
      <ul className="pj-people">
        {project.members.map((member) => (
          <li key={member.employee.id}>
            <Person
              name={member.employee.name}
              number={member.employee.number}
              title={[member.employee.department?.name, member.employee.title].filter(Boolean).join(' ')}
              departed={member.employee.status === 'DEPARTED'}
            />
            <span className="pj-people-end">
              <StatusTag tone={member.origin === 'DESIGNATED' ? 'neutral' : 'accent'}>{t(`members.origin.${member.origin}`)}</StatusTag>
              {member.origin === 'DESIGNATED' ? (
                <small className="yz-quiet">
                  {member.designatedBy ? t('members.by', { name: member.designatedBy.name }) : null} <DateText value={member.designatedAt} />
                </small>
              ) : null}
              {project.viewerCanDesignate && member.origin === 'DESIGNATED' ? (
                <button
                  type="button"
                  className="yz-icon-button"
                  disabled={remove.busy}
                  aria-label={t('members.remove', { name: member.employee.name })}
                  title={t('members.remove', { name: member.employee.name })}
                  onClick={() => void drop(member)}
                >
                  <Icon name="close" />
                </button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      <p className="yz-field-hint">
        {t('members.hint')} {project.viewerCanDesignate ? t('members.trackerHint') : null}
      </p>
    </Section>
  );
}
