import { useMessages } from '../../../../lib/messages';
import { useNames } from '../../hooks/useNames';
import { listMessages } from '../../listMessages';
import { messages } from '../../messages';
import { ClientSelect, useClientResolve } from '../ClientSelect';
import { EmployeeSelect, useEmployeeResolve } from '../EmployeeSelect';

export interface PickByNameProps {
  id?: string;
  ids: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Employees of a filter, which knows their ids only. */
export function EmployeeFilter({ id, ids, onChange }: PickByNameProps) {
  const t = useMessages(listMessages);
  const unknown = useMessages(messages)('choose.unknown');
  const names = useNames(ids, useEmployeeResolve());
  return (
    <EmployeeSelect
      {...(id ? { id } : {})}
      multiple
      placeholder={t('filter.any')}
      value={ids.map((value) => ({ value, label: names.has(value) ? (names.get(value) ?? unknown) : '…' }))}
      onChange={(people) => onChange(people.map((person) => person.value))}
    />
  );
}

/** Clients of a filter. */
export function ClientFilter({ id, ids, onChange }: PickByNameProps) {
  const t = useMessages(listMessages);
  const unknown = useMessages(messages)('choose.unknown');
  const names = useNames(ids, useClientResolve());
  return (
    <ClientSelect
      {...(id ? { id } : {})}
      multiple
      placeholder={t('filter.any')}
      value={ids.map((value) => ({ value, label: names.has(value) ? (names.get(value) ?? unknown) : '…' }))}
      onChange={(clients) => onChange(clients.map((client) => client.value))}
    />
  );
}
