import { useQuery } from '@apollo/client/react';
import { mostSigners } from '@yingzao/domain/approvals';
import { approverSource, role, trackerOffice } from '@yingzao/domain/catalogues';
import { Button } from 'antd';
import { useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useSettled } from '../../../lib/useSettled';
import { CodeSelect } from '../../../ui/CodeSelect';
import { FormField, type FieldBinding } from '../../../ui/FormField';
import { Icon } from '../../../ui/Icon';
import { PlainSelect } from '../../../ui/PlainSelect';
import { RemoteSelect } from '../../../ui/RemoteSelect';
import { messages } from '../messages';
import { emptyPlace, freeKey, type PlaceDraft } from '../model/templateDraft';
import { TemplateEmployeesDocument } from './ApprovalTemplates.generated';

export interface Department {
  readonly id: string;
  readonly name: string;
}
export interface PlaceFieldsProps {
  /** Where they stand in the input. */
  path: readonly string[];
  places: readonly PlaceDraft[];
  departments: readonly Department[];
  /** One signer only. */
  single?: boolean;
  addLabel: string;
  removeLabel: (n: number) => string;
  onChange: (places: readonly PlaceDraft[]) => void;
}

/** Who signs or gets a copy: each a kind and what it needs. */
export function PlaceFields({ path, places, departments, single = false, addLabel, removeLabel, onChange }: PlaceFieldsProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const change = (at: number, part: Partial<PlaceDraft>): void => onChange(places.map((place, i) => (i === at ? { ...place, ...part } : place)));
  const isFull = places.length >= (single ? 1 : mostSigners);
  return (
    <div className="at-places">
      {places.map((place, i) => (
        <div key={place.key} className="at-place">
          <PlainSelect aria-label={t('kind')} value={place.kind} options={approverSource.items.map((one) => ({ value: one.code, label: one[locale] }))} onChange={(kind) => change(i, { kind })} />
          <FormField path={[...path, String(i)]} label={<span className="yz-visually-hidden">{labelOf(place, t)}</span>}>
            {(f) => <Who {...f} place={place} departments={departments} onChange={(part) => change(i, part)} />}
          </FormField>
          <button type="button" className="yz-icon-button" aria-label={removeLabel(i + 1)} onClick={() => onChange(places.filter((one) => one.key !== place.key))}>
            <Icon name="close" />
          </button>
        </div>
      ))}
      {isFull ? null : (
        <Button icon={<Icon name="plus" />} onClick={() => onChange([...places, emptyPlace(freeKey(places))])}>
          {addLabel}
        </Button>
      )}
    </div>
  );
}

const labelOf = ({ kind }: PlaceDraft, t: (key: 'employee' | 'role' | 'department' | 'office') => string): string => t(kind === 'EMPLOYEE' ? 'employee' : kind === 'ROLE' ? 'role' : kind === 'MANAGER' ? 'department' : 'office');

/** One that is gone stays to be chosen where it was, so that the place is nobody else's by accident. */
const departmentOptions = (chosen: string | null, departments: readonly Department[], t: (key: 'ofProject' | 'departmentGone') => string) => [
  { value: '', label: t('ofProject') },
  ...departments.map((one) => ({ value: one.id, label: one.name })),
  ...(chosen !== null && !departments.some((one) => one.id === chosen) ? [{ value: chosen, label: t('departmentGone') }] : []),
];

function Who({ place, departments, onChange, ...field }: FieldBinding & { place: PlaceDraft; departments: readonly Department[]; onChange: (part: Partial<PlaceDraft>) => void }) {
  const t = useMessages(messages);
  const locale = useLocale();
  switch (place.kind) {
    case 'EMPLOYEE':
      return <Person {...field} value={place.employee} onChange={(employee) => onChange({ employee })} />;
    case 'ROLE':
      return <CodeSelect {...field} catalogue={role} placeholder={t('choose')} value={place.role} onChange={(code) => onChange({ role: code })} />;
    case 'MANAGER':
      return <PlainSelect id={field.id} value={place.departmentId ?? ''} options={departmentOptions(place.departmentId, departments, t)} onChange={(id) => onChange({ departmentId: id || null })} />;
    case 'TRACKER':
      return <PlainSelect id={field.id} value={place.office} options={trackerOffice.items.map((one) => ({ value: one.code, label: one[locale] }))} onChange={(office) => onChange({ office })} />;
  }
}

function Person({ value, onChange, ...field }: FieldBinding & { value: PlaceDraft['employee']; onChange: (employee: PlaceDraft['employee']) => void }) {
  const t = useMessages(messages);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const { data, previousData, loading, error } = useQuery(TemplateEmployeesDocument, { variables: { text: useSettled(text.trim()) }, skip: !open });
  const choices = ((data ?? previousData)?.employees.nodes ?? []).map(({ id, name, number, title }) => ({ id, name, note: [title, number].filter(Boolean).join(' · ') || null }));
  return (
    <RemoteSelect
      {...field}
      value={value}
      choices={choices}
      placeholder={t('search')}
      loading={loading}
      failed={error !== undefined}
      onOpen={() => setOpen(true)}
      onSearch={setText}
      onChange={(choice) => onChange(choice && { id: choice.id, name: choice.name })}
    />
  );
}
