import { useMutation } from '@apollo/client/react';
import { formatDate } from '@yingzao/domain/measures';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';

import { describeError } from '../../../lib/errors';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useCan, useViewer } from '../../../lib/viewer';
import { ConfirmDialog } from '../../../ui/Dialog';
import { MenuButton, type MenuItem } from '../../../ui/MenuButton';
import { Person } from '../../../ui/Person';
import { Facts, Section, type Fact } from '../../../ui/Section';
import { StatusTag } from '../../../ui/StatusTag';
import { DateText } from '../../../ui/texts';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { namesTo, type Department } from '../model/departmentTree';
import type { Employee } from '../model/employeeForm';
import { accountPath, peoplePath } from '../paths';
import type { ShownPassword } from './InitialPassword';
import { ChangeEmployeeStatusDocument, ResetPasswordDocument } from './PersonCard.generated';
import { RoleTags, SectionTags } from './RoleTags';

export interface PersonCardProps {
  employee: Employee;
  departments: readonly Department[];
  onEdit: () => void;
  onPassword: (shown: ShownPassword) => void;
}

/** One person: how to reach them, what they answer for, and what the viewer may do about it. */
export function PersonCard({ employee, departments, onEdit, onPassword }: PersonCardProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const isSelf = useViewer().id === employee.id;
  const { department } = employee;
  const path = department ? namesTo(departments, department.id).join(' / ') || department.name : null;
  const hr: Fact[] = [
    ...(employee.hireDate ? [{ label: t('card.hireDate'), value: <DateText value={employee.hireDate} /> }] : []),
    ...(employee.birthday ? [{ label: t('card.birthday'), value: formatDate(employee.birthday, locale) }] : []),
    ...(employee.remark ? [{ label: t('card.remark'), value: employee.remark }] : []),
  ];
  return (
    <div className="yz-people-card">
      <div className="yz-people-card-head">
        <Person size="large" name={employee.name} number={employee.number} title={employee.title ?? null} departed={employee.status === 'DEPARTED'} />
        <CardActions employee={employee} onEdit={onEdit} onPassword={onPassword} />
      </div>
      {employee.mustChangePassword ? (
        <p>
          <StatusTag tone="warning">{t('card.mustChange')}</StatusTag>
        </p>
      ) : null}
      <Section title={t('card.contact')}>
        <Facts
          columns={1}
          items={[
            { label: t('column.phone'), value: employee.phone ? <a className="yz-num" href={`tel:${employee.phone.replace(/[^+\d]/g, '')}`}>{employee.phone}</a> : null },
            { label: t('column.email'), value: employee.email ? <a href={`mailto:${employee.email}`}>{employee.email}</a> : null },
            { label: t('column.department'), value: department ? <Link to={peoplePath({ departmentId: department.id })}>{path}</Link> : null },
            { label: t('column.office'), value: employee.office },
          ]}
        />
      </Section>
      <Section title={t('card.duties')}>
        <Facts
          columns={1}
          items={[
            { label: t('card.roles'), value: employee.roles.length > 0 ? <RoleTags roles={employee.roles} /> : <span className="yz-quiet">{t('card.noRoles')}</span> },
            {
              label: t('card.sections'),
              value: employee.approvalSections.length > 0 ? <SectionTags sections={employee.approvalSections} /> : <span className="yz-quiet">{t('card.noSections')}</span>,
            },
          ]}
        />
      </Section>
      {hr.length > 0 ? (
        <Section title={t('card.hr')}>
          <Facts columns={1} items={hr} />
          <p className="yz-field-hint">{t('card.hrHint')}</p>
        </Section>
      ) : null}
      {isSelf ? (
        <p className="yz-people-card-self">
          <Link to={accountPath}>{t('card.account')}</Link>
        </p>
      ) : null}
    </div>
  );
}

function CardActions({ employee, onEdit, onPassword }: Pick<PersonCardProps, 'employee' | 'onEdit' | 'onPassword'>) {
  const t = useMessages(messages);
  const isSelf = useViewer().id === employee.id;
  const mayReset = useCan('employee.resetPassword') && !isSelf;
  const [asking, setAsking] = useState<'reset' | 'depart' | null>(null);
  const [changeStatus, status] = useMutation(ChangeEmployeeStatusDocument, { refetchQueries: ['PeopleDepartments'] });
  const [reset, resetting] = useMutation(ResetPasswordDocument);
  const { id, name, number, version } = employee;
  const isGone = employee.status === 'DEPARTED';

  const failed = (error: unknown): void => void toast.error(describeError(error).message ?? t('failed'));
  const setStatus = async (next: Employee['status']): Promise<void> => {
    try {
      const { data } = await changeStatus({ variables: { input: { id, expectedVersion: version, status: next } } });
      const problem = data?.updateEmployee.errors[0];
      if (problem) toast.error(problem.code === 'STALE_VERSION' ? t('depart.stale') : problem.message);
      else toast.success(t(next === 'DEPARTED' ? 'depart.done' : 'depart.undone', { name }));
    } catch (error) {
      failed(error);
    }
    setAsking(null);
  };
  const resetPassword = async (): Promise<void> => {
    try {
      const { data } = await reset({ variables: { input: { employeeId: id } } });
      const problem = data?.resetPassword.errors[0];
      if (problem) toast.error(problem.message);
      else onPassword({ employeeId: id, name, number, password: data?.resetPassword.initialPassword ?? null, reason: 'reset' });
    } catch (error) {
      failed(error);
    }
    setAsking(null);
  };

  const items: MenuItem[] = [
    ...(mayReset ? [{ key: 'reset', icon: 'key' as const, label: t('card.reset'), onSelect: () => setAsking('reset') }] : []),
    ...(employee.viewerCanUpdate && !isSelf
      ? [
          isGone
            ? { key: 'rejoin', icon: 'restore' as const, label: t('card.rejoin'), onSelect: () => void setStatus('ACTIVE') }
            : { key: 'depart', icon: 'logout' as const, danger: true, label: t('card.depart'), onSelect: () => setAsking('depart') },
        ]
      : []),
  ];
  return (
    <div className="yz-people-card-actions">
      {employee.viewerCanUpdate ? <Button onClick={onEdit}>{t('card.edit')}</Button> : null}
      {items.length > 0 ? <MenuButton label={t('card.more')} items={items} /> : null}
      <ConfirmDialog
        open={asking === 'reset'}
        title={t('reset.title', { name })}
        text={t('reset.text')}
        confirmText={t('reset.confirm')}
        danger
        busy={resetting.loading}
        onConfirm={() => void resetPassword()}
        onClose={() => setAsking(null)}
      />
      <ConfirmDialog
        open={asking === 'depart'}
        title={t('depart.title', { name })}
        text={t('depart.text')}
        confirmText={t('depart.confirm')}
        danger
        busy={status.loading}
        onConfirm={() => void setStatus('DEPARTED')}
        onClose={() => setAsking(null)}
      />
    </div>
  );
}
