import { Select } from 'antd';
import { useState, type ReactNode } from 'react';

import { useMessages } from '../lib/messages';
import type { FieldBinding } from './FormField';
import { messages } from './messages';

/** One record to choose. */
export interface RemoteChoice {
  readonly id: string;
  readonly name: string;
  /** A quiet second part, e.g. number or department. */
  readonly note?: string | null;
}

export interface RemoteSelectProps extends Partial<FieldBinding> {
  /** Keeps its name whether or not the list holds it. */
  value: RemoteChoice | null;
  onChange: (choice: RemoteChoice | null) => void;
  /** What the server found for the text last given to `onSearch`. */
  choices: readonly RemoteChoice[];
  onSearch: (text: string) => void;
  /** Told when the list opens for the first time, so that it is not read before. */
  onOpen?: () => void;
  loading?: boolean;
  /** The list could not be read. */
  failed?: boolean;
  placeholder?: string;
  allowClear?: boolean;
  disabled?: boolean;
  /** Under the list, e.g. a link that makes a new record. */
  footer?: ReactNode;
  'aria-label'?: string;
}

interface Labelled {
  value: string;
  label: string;
}

/** A select whose list is searched on the server. */
export function RemoteSelect({ value, onChange, choices, onSearch, onOpen, loading, failed, footer, allowClear = true, ...field }: RemoteSelectProps) {
  const t = useMessages(messages);
  const [text, setText] = useState('');
  const search = (next: string): void => {
    setText(next);
    onSearch(next);
  };
  return (
    <Select<Labelled | null, { value: string; label: string; note: string | null }>
      {...field}
      className="yz-select"
      labelInValue
      allowClear={allowClear}
      loading={loading ?? false}
      value={value ? { value: value.id, label: value.name } : null}
      options={choices.map((choice) => ({ value: choice.id, label: choice.name, note: choice.note ?? null }))}
      optionRender={({ data }) => <ChoiceText {...data} />}
      showSearch={{ filterOption: false, searchValue: text, onSearch: search }}
      notFoundContent={<span className="yz-quiet">{failed ? t('unread') : loading ? t('loading') : t('table.empty')}</span>}
      popupMatchSelectWidth={false}
      popupRender={(menu) => <WithFooter menu={menu} footer={footer} />}
      onOpenChange={(open) => (open ? onOpen?.() : search(''))}
      onChange={(chosen) => onChange(chosen ? (choices.find((choice) => choice.id === chosen.value) ?? null) : null)}
    />
  );
}

/** A record in the list: its name, and apart from it what tells it from others. */
export function ChoiceText({ label, note }: { label: string; note?: string | null }) {
  return (
    <span className="yz-choice">
      <span>{label}</span>
      {note ? <small className="yz-quiet">{note}</small> : null}
    </span>
  );
}

export function WithFooter({ menu, footer }: { menu: ReactNode; footer: ReactNode }) {
  return (
    <>
      {menu}
      {footer ? <div className="yz-choice-foot">{footer}</div> : null}
    </>
  );
}
