import { Select } from 'antd';
import { useState, type ReactNode } from 'react';

import { useMessages } from '../lib/messages';
import type { FieldBinding } from './FormField';
import { messages } from './messages';
import { ChoiceText, WithFooter, type RemoteChoice } from './RemoteSelect';

export interface RemoteMultiSelectProps extends Partial<FieldBinding> {
  /** They keep their names whether or not the list holds them. */
  value: readonly RemoteChoice[];
  onChange: (choices: readonly RemoteChoice[]) => void;
  /** What the server found for the text last given to `onSearch`. */
  choices: readonly RemoteChoice[];
  onSearch: (text: string) => void;
  /** Told when the list opens for the first time, so that it is not read before. */
  onOpen?: () => void;
  loading?: boolean;
  /** The list could not be read. */
  failed?: boolean;
  placeholder?: string;
  disabled?: boolean;
  allowClear?: boolean;
  /** Every choice stays in sight, on several lines where they need them. */
  allShown?: boolean;
  /** Under the list, e.g. a link that makes a new record. */
  footer?: ReactNode;
  'aria-label'?: string;
}

/** Several records out of a list that is searched on the server. */
export function RemoteMultiSelect({ value, onChange, choices, onSearch, onOpen, loading, failed, footer, allowClear = true, allShown = false, ...field }: RemoteMultiSelectProps) {
  const t = useMessages(messages);
  const [text, setText] = useState('');
  const search = (next: string): void => {
    setText(next);
    onSearch(next);
  };
  const known = new Map([...choices, ...value].map((choice) => [choice.id, choice]));
  return (
    <Select<string[], { value: string; label: string; note: string | null }>
      {...field}
      className="yz-select"
      mode="multiple"
      {...(allShown ? {} : { maxTagCount: 'responsive' as const })}
      allowClear={allowClear}
      loading={loading ?? false}
      value={value.map((choice) => choice.id)}
      options={[...known.values()].filter((choice) => choices.includes(choice) || text === '').map((choice) => ({ value: choice.id, label: choice.name, note: choice.note ?? null }))}
      labelRender={({ value: id, label }) => known.get(String(id))?.name ?? label}
      optionRender={({ data }) => <ChoiceText {...data} />}
      showSearch={{ filterOption: false, searchValue: text, onSearch: search, autoClearSearchValue: true }}
      notFoundContent={<span className="yz-quiet">{failed ? t('unread') : loading ? t('loading') : t('table.empty')}</span>}
      popupMatchSelectWidth={false}
      popupRender={(menu) => <WithFooter menu={menu} footer={footer} />}
      onOpenChange={(open) => (open ? onOpen?.() : search(''))}
      onChange={(ids) => onChange(ids.flatMap((id) => known.get(id) ?? []))}
    />
  );
}
