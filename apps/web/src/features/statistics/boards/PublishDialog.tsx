import { useQuery } from '@apollo/client/react';
import { boardSchedules } from '@yingzao/domain/statisticsBoards';
import { Checkbox, Select } from 'antd';
import { useState } from 'react';

import type { StatisticsBoardSchedule } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { useSettled } from '../../../lib/useSettled';
import { EditDialog } from '../../../ui/EditDialog';
import { FormField } from '../../../ui/FormField';
import { RemoteMultiSelect, type RemoteMultiSelectProps } from '../../../ui/RemoteMultiSelect';
import { toast } from '../../../ui/toast';
import { useHeldVersion } from '../../../ui/useHeldVersion';
import { boardInput, type StoredBoard } from './boardCharts';
import { SaveStatisticsBoardDocument, StatisticsBoardDepartmentsDocument, StatisticsBoardReadersDocument } from './boards.generated';
import { boardMessages } from './messages';

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Readers {
  readonly isPublic: boolean;
  readonly schedule: StatisticsBoardSchedule | null;
  readonly people: readonly Named[];
  readonly departments: readonly Named[];
}
const named = (list: readonly Named[]): Named[] => list.map(({ id, name }) => ({ id, name }));

/** To whom a board is published: everybody, departments, people. */
export default function PublishDialog({ board, onClose }: { board: StoredBoard; onClose: () => void }) {
  const t = useMessages(boardMessages);
  const submit = useSubmit(SaveStatisticsBoardDocument, (answer) => answer.saveStatisticsBoard, (cache) => forget(cache, 'statisticsBoards'));
  const names = (list: readonly Named[]): string => list.map(({ name }) => name).join(t('separator')) || t('list.none');
  const held = useHeldVersion<Readers>({
    key: `statisticsBoard.${board.id}.readers`,
    version: board.version,
    stored: { isPublic: board.isPublic, schedule: board.schedule ?? null, people: named(board.people), departments: named(board.departments) },
    linesOf: (value) => [
      { label: t('publishing.public'), text: t(value.isPublic ? 'yes' : 'no') },
      { label: t('publishing.departments'), text: names(value.departments) },
      { label: t('publishing.people'), text: names(value.people) },
      { label: t('publishing.schedule'), text: t(`publishing.schedules.${value.schedule ?? 'NEVER'}`) },
    ],
    submit,
    send: async (value, expectedVersion) => {
      const payload = await submit.send({ ...boardInput(board, { isPublic: value.isPublic, schedule: value.schedule, personIds: value.people.map(({ id }) => id), departmentIds: value.departments.map(({ id }) => id) }), expectedVersion });
      return payload !== null && payload.errors.length === 0;
    },
    onDone: () => {
      toast.success(t('publishing.saved'));
      onClose();
    },
  });
  const { value, patch } = held.draft;
  const { data } = useQuery(StatisticsBoardDepartmentsDocument);
  const known = new Map([...(data?.departments ?? []), ...value.departments].map((one) => [one.id, one.name]));
  return (
    <EditDialog title={t('publishing.title', { name: board.title })} errors={held.errors} busy={submit.busy} draft={held.draft} conflict={held.conflict} onSave={() => void held.save()} onClose={onClose}>
      <div className="yz-stat-board-form">
        <p className="yz-quiet">{t('publishing.lead')}</p>
        <Checkbox checked={value.isPublic} onChange={(event) => patch({ isPublic: event.target.checked })}>
          {t('publishing.public')}
        </Checkbox>
        {value.isPublic ? null : (
          <>
            <FormField path="departmentIds" label={t('publishing.departments')} hint={t('publishing.departmentsHint')}>
              {(binding) => (
                <Select<string[]>
                  {...binding}
                  className="yz-select"
                  mode="multiple"
                  allowClear
                  placeholder={t('publishing.choose')}
                  showSearch={{ optionFilterProp: 'label' }}
                  options={[...known].map(([id, name]) => ({ value: id, label: name }))}
                  value={value.departments.map(({ id }) => id)}
                  onChange={(ids) => patch({ departments: ids.map((id) => ({ id, name: known.get(id) ?? id })) })}
                />
              )}
            </FormField>
            <FormField path="personIds" label={t('publishing.people')}>
              {(binding) => <People {...binding} value={value.people} onChange={(people) => patch({ people: named(people) })} placeholder={t('publishing.choose')} />}
            </FormField>
          </>
        )}
        <FormField path="schedule" label={t('publishing.schedule')} hint={board.nextPackOn && value.schedule === board.schedule ? t('publishing.next', { day: board.nextPackOn }) : t('publishing.scheduleHint')}>
          {(binding) => (
            <Select<StatisticsBoardSchedule | ''>
              {...binding}
              className="yz-select"
              value={value.schedule ?? ''}
              options={[{ value: '', label: t('publishing.schedules.NEVER') }, ...boardSchedules.map((one) => ({ value: one, label: t(`publishing.schedules.${one}`) }))]}
              onChange={(schedule) => patch({ schedule: schedule || null })}
            />
          )}
        </FormField>
      </div>
    </EditDialog>
  );
}

/** Colleagues, found by name or number. */
function People(props: Pick<RemoteMultiSelectProps, 'value' | 'onChange' | 'placeholder'>) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const { data, previousData, loading, error } = useQuery(StatisticsBoardReadersDocument, { variables: { text: useSettled(text.trim()) }, skip: !open });
  const choices = ((data ?? previousData)?.employees.nodes ?? []).map(({ id, name, department }) => ({ id, name, note: department?.name ?? null }));
  return <RemoteMultiSelect {...props} choices={choices} onSearch={setText} onOpen={() => setOpen(true)} loading={loading} failed={error !== undefined} />;
}
