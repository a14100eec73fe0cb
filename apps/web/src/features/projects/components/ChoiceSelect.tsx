import type { ReactNode } from 'react';

import type { FieldBinding } from '../../../ui/FormField';
import { RemoteMultiSelect } from '../../../ui/RemoteMultiSelect';
import { RemoteSelect, type RemoteChoice } from '../../../ui/RemoteSelect';

/** One record as forms and filters of projects hold it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** A quiet second part, e.g. department or client nature. */
  readonly note?: string | null;
}

export interface ChoiceSelectProps extends Partial<FieldBinding> {
  value: readonly Choice[];
  onChange: (choices: readonly Choice[]) => void;
  multiple?: boolean;
  /** What the server found for the text last given to `onSearch`. */
  choices: readonly Choice[];
  onSearch: (text: string) => void;
  onOpen: () => void;
  loading: boolean;
  failed: boolean;
  placeholder?: string;
  disabled?: boolean;
  allowClear?: boolean;
  footer?: ReactNode;
  'aria-label'?: string;
}

const remote = ({ value, label, note }: Choice): RemoteChoice => ({ id: value, name: label, note: note ?? null });
const choice = ({ id, name, note }: RemoteChoice): Choice => ({ value: id, label: name, note: note ?? null });

/** One or several records out of a list that is searched on the server. */
export function ChoiceSelect({ value, onChange, multiple, choices, ...rest }: ChoiceSelectProps) {
  const found = choices.map(remote);
  if (multiple) return <RemoteMultiSelect {...rest} value={value.map(remote)} choices={found} onChange={(chosen) => onChange(chosen.map(choice))} />;
  return <RemoteSelect {...rest} value={value[0] ? remote(value[0]) : null} choices={found} onChange={(chosen) => onChange(chosen ? [choice(chosen)] : [])} />;
}
