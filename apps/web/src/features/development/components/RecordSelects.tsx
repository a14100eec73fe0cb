import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { devChannel, type DevChannel } from '@yingzao/domain/catalogues';
import { useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useSettled } from '../../../lib/useSettled';
import type { FieldBinding } from '../../../ui/FormField';
import { RemoteMultiSelect } from '../../../ui/RemoteMultiSelect';
import { RemoteSelect, type RemoteChoice } from '../../../ui/RemoteSelect';
import { messages } from '../messages';
import { DevelopmentActivityChoicesDocument, DevelopmentClientChoicesDocument, DevelopmentContractChoicesDocument, DevelopmentOwnerChoicesDocument, DevelopmentProjectChoicesDocument } from './RecordSelects.generated';

/** A record by id and name, as drafts keep it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

function useChoices<D>(document: TypedDocumentNode<D, { text: string }>, pick: (data: D) => readonly RemoteChoice[]) {
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const settled = useSettled(text.trim());
  const { data, previousData, loading } = useQuery<D, { text: string }>(document, { variables: { text: settled }, skip: !opened });
  const shown = data ?? previousData;
  return { choices: shown ? pick(shown as D) : [], loading, onSearch: setText, onOpen: () => setOpened(true) };
}

interface ManyProps extends Partial<FieldBinding> {
  readonly value: readonly Named[];
  readonly onChange: (records: readonly Named[]) => void;
}
const named = (choices: readonly RemoteChoice[]): Named[] => choices.map(({ id, name }) => ({ id, name }));

export function ClientsSelect({ onChange, ...field }: ManyProps) {
  const t = useMessages(messages);
  const list = useChoices(DevelopmentClientChoicesDocument, (data) => data.clients.nodes.map((c) => ({ id: c.id, name: c.name, note: c.number })));
  return <RemoteMultiSelect {...field} {...list} placeholder={t('form.search')} onChange={(choices) => onChange(named(choices))} />;
}

export function ProjectsSelect({ onChange, ...field }: ManyProps) {
  const t = useMessages(messages);
  const list = useChoices(DevelopmentProjectChoicesDocument, (data) => data.projects.nodes.map((p) => ({ id: p.id, name: p.name, note: p.number })));
  return <RemoteMultiSelect {...field} {...list} placeholder={t('form.search')} onChange={(choices) => onChange(named(choices))} />;
}

export function ContractsSelect({ onChange, ...field }: ManyProps) {
  const t = useMessages(messages);
  const list = useChoices(DevelopmentContractChoicesDocument, (data) => data.contracts.nodes.map((k) => ({ id: k.id, name: k.name, note: k.number })));
  return <RemoteMultiSelect {...field} {...list} placeholder={t('form.search')} onChange={(choices) => onChange(named(choices))} />;
}

interface OneProps extends Partial<FieldBinding> {
  readonly value: Named | null;
  readonly onChange: (record: Named | null) => void;
}

export function ClientSelect({ onChange, ...field }: OneProps) {
  const t = useMessages(messages);
  const list = useChoices(DevelopmentClientChoicesDocument, (data) => data.clients.nodes.map((c) => ({ id: c.id, name: c.name, note: c.number })));
  return <RemoteSelect {...field} {...list} placeholder={t('form.search')} onChange={(choice) => onChange(choice && { id: choice.id, name: choice.name })} />;
}

/** People who can keep client development. */
export function OwnerSelect({ onChange, ...field }: OneProps) {
  const t = useMessages(messages);
  const list = useChoices(DevelopmentOwnerChoicesDocument, (data) => data.employees.nodes.map((e) => ({ id: e.id, name: e.name, note: [e.title, e.number].filter(Boolean).join(' · ') })));
  return <RemoteSelect {...field} {...list} placeholder={t('form.search')} allowClear={false} onChange={(choice) => onChange(choice && { id: choice.id, name: choice.name })} />;
}

export interface ActivityChoice extends Named {
  readonly channel: DevChannel;
}

export function ActivitySelect({ onChange, ...field }: Omit<OneProps, 'onChange'> & { readonly onChange: (activity: ActivityChoice | null) => void }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const [known, setKnown] = useState<readonly ActivityChoice[]>([]);
  const list = useChoices(DevelopmentActivityChoicesDocument, (data) => data.developmentActivities.nodes.map((a) => ({ id: a.id, name: a.title, note: devChannel.label(a.channel, locale), channel: a.channel })));
  const shown = list.choices as readonly (RemoteChoice & ActivityChoice)[];
  if (shown.some((choice) => !known.some((k) => k.id === choice.id))) setKnown([...known, ...shown.filter((choice) => !known.some((k) => k.id === choice.id)).map(({ id, name, channel }) => ({ id, name, channel }))]);
  return <RemoteSelect {...field} {...list} placeholder={t('costs.form.activityNone')} onChange={(choice) => onChange(known.find((k) => k.id === choice?.id) ?? null)} />;
}
