import { designMemberRole } from '@yingzao/domain/catalogues';
import type { DesignMemberRole } from '@yingzao/domain/catalogues';
import { today } from '@yingzao/domain/measures';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { CodeSelect } from '../../../ui/CodeSelect';
import { DayInput } from '../../../ui/DayInput';
import { FormField } from '../../../ui/FormField';
import type { RemoteChoice } from '../../../ui/RemoteSelect';
import { Section } from '../../../ui/Section';
import { useDesignPart, useEditing } from '../hooks/useDesignPart';
import { messages } from '../messages';
import { EmployeeChoice } from './EmployeeChoice';
import type { PartProps } from './FactsPart';
import { joined, span } from '../model/conflict';
import { EditButton, PartForm, Rows } from './PartForm';

interface Row {
  id: string | null;
  person: RemoteChoice | null;
  memberRole: DesignMemberRole;
  since: string | null;
  until: string | null;
}

/** 项目成员: who works on it, as what, from when to when. */
export function MembersPart({ project }: PartProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { editing, begin, end } = useEditing();
  const now = today(new Date());
  return (
    <Section title={t('member.title')} actions={project.viewerCanUpdate && !editing ? <EditButton onClick={begin} /> : null}>
      {editing ? (
        <MembersForm project={project} onClose={end} />
      ) : project.members.length === 0 ? (
        <p className="yz-quiet">{t('member.empty')}</p>
      ) : (
        <ul className="dp-people">
          {project.members.map((member) => {
            const isPast = member.until !== null && member.until < now;
            return (
              <li key={member.id} className={isPast ? 'dp-past' : undefined}>
                <strong>{member.employee.name}</strong>
                <span>{designMemberRole.label(member.memberRole, locale)}</span>
                <span className="yz-quiet yz-num">
                  {member.since} – {member.until ?? t('member.open')}
                  {isPast ? ` · ${t('member.past')}` : ''}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}

function MembersForm({ project, onClose }: PartProps & { onClose: () => void }) {
  const t = useMessages(messages);
  const stored: Row[] = project.members.map(({ id, employee, memberRole, since, until }) => ({ id, person: { id: employee.id, name: employee.name }, memberRole, since, until }));
  const fieldsOf = (rows: Row[]) => ({ members: rows.map(({ id, person, memberRole, since, until }) => ({ id, employeeId: person?.id ?? '', memberRole, since: since ?? '', until })) });
  const locale = useLocale();
  const part = useDesignPart(project, {
    part: 'members',
    stored,
    fieldsOf,
    linesOf: (rows) => rows.map((row) => ({ label: row.person?.name ?? '—', text: joined(designMemberRole.label(row.memberRole, locale), span(row.since, row.until)) })),
    onDone: onClose,
  });
  const { value, setValue } = part.draft;
  return (
    <PartForm part={part} onClose={onClose}>
      <Rows className="dp-row-member" rows={value} onChange={setValue} fresh={(): Row => ({ id: null, person: null, memberRole: 'DESIGNER', since: today(new Date()), until: null })} nameOf={(row) => row.person?.name ?? null}>
        {(row, patch, at) => (
          <>
            <FormField path={['members', String(at), 'employeeId']} label={t('member.person')} required>
              {/* Somebody else is another row: what they did under the first stays theirs. */}
              {(f) => (row.id ? <strong className="dp-fixed" id={f.id}>{row.person?.name}</strong> : <EmployeeChoice {...f} value={row.person} onChange={(person) => patch({ person })} />)}
            </FormField>
            <FormField path={['members', String(at), 'memberRole']} label={t('member.role')}>
              {(f) => <CodeSelect {...f} catalogue={designMemberRole} allowClear={false} value={row.memberRole} onChange={(code) => code && patch({ memberRole: code })} />}
            </FormField>
            <FormField path={['members', String(at), 'since']} label={t('member.since')} required>
              {(f) => <DayInput {...f} allowClear={false} value={row.since} onChange={(since) => patch({ since })} />}
            </FormField>
            <FormField path={['members', String(at), 'until']} label={t('member.until')}>
              {(f) => <DayInput {...f} value={row.until} onChange={(until) => patch({ until })} />}
            </FormField>
          </>
        )}
      </Rows>
    </PartForm>
  );
}
