import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useSettled } from '../../../lib/useSettled';
import type { FieldBinding } from '../../../ui/FormField';
import { RemoteSelect, type RemoteChoice } from '../../../ui/RemoteSelect';
import { messages } from '../messages';
import { LeadClientChoicesDocument, LeadProjectChoicesDocument, LeadTrackerChoicesDocument } from './choices.generated';

export interface ChoiceProps extends Partial<FieldBinding> {
  value: RemoteChoice | null;
  onChange: (choice: RemoteChoice | null) => void;
}

/** A select whose list a query finds; nothing is asked before it is opened. */
function choiceOf<TData>(document: TypedDocumentNode<TData, { text: string }>, pick: (data: TData) => readonly RemoteChoice[]) {
  return function RecordChoice(props: ChoiceProps) {
    const t = useMessages(messages);
    const [text, setText] = useState('');
    const [open, setOpen] = useState(false);
    const settled = useSettled(text.trim());
    const { data, previousData, loading } = useQuery(document, { variables: { text: settled }, skip: !open, fetchPolicy: 'cache-first' });
    const known = (data ?? previousData) as TData | undefined;
    return <RemoteSelect {...props} placeholder={t('decide.choose')} choices={known ? pick(known) : []} onSearch={setText} onOpen={() => setOpen(true)} loading={loading} />;
  };
}

export const ClientChoice = choiceOf(LeadClientChoicesDocument, (data) => data.clients.nodes.map(({ id, name, number }) => ({ id, name, note: number })));
export const TrackerChoice = choiceOf(LeadTrackerChoicesDocument, (data) => data.employees.nodes.map(({ id, name, department }) => ({ id, name, note: department?.name ?? null })));
export const ProjectChoice = choiceOf(LeadProjectChoicesDocument, (data) => data.projects.nodes.map(({ id, name, number }) => ({ id, name, note: number })));
