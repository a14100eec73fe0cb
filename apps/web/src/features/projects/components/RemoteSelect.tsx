import { Select } from 'antd';
import type { ReactNode } from 'react';

import { useMessages } from '../../../lib/messages';
import type { FieldBinding } from '../../../ui/FormField';
import { messages } from '../messages';

/** One record to choose, as the list shows it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** A quiet second part, e.g. department or client nature. */
  readonly note?: string | null;
}

export interface RemoteSelectProps extends Partial<FieldBinding> {
  value: readonly Choice[];
  onChange: (choices: readonly Choice[]) => void;
  multiple?: boolean;
  /** What the server found for the typed text. */
  choices: readonly Choice[];
  loading: boolean;
  failed: boolean;
  text: string;
  onText: (text: string) => void;
  onOpen: (open: boolean) => void;
  placeholder?: string;
  disabled?: boolean;
  allowClear?: boolean;
  /** Under the list, e.g. a link that makes a new record. */
  footer?: ReactNode;
  'aria-label'?: string;
}

interface Labelled {
  value: string;
  label: ReactNode;
}

/** A select whose list is searched on the server; what is chosen keeps its name whether or not the list holds it. */
export function RemoteSelect(props: RemoteSelectProps) {
  const { value, onChange, multiple, choices, loading, failed, text, onText, onOpen, footer, allowClear = true, ...rest } = props;
  const t = useMessages(messages);
  const known = new Map([...value, ...choices].map((choice) => [choice.value, choice]));
  const take = (chosen: readonly Labelled[]): void => onChange(chosen.flatMap(({ value: id }) => known.get(id) ?? []));
  const shared = {
    ...rest,
    className: 'yz-select',
    labelInValue: true as const,
    allowClear,
    loading,
    options: choices.map((choice) => ({ value: choice.value, label: choice.label, note: choice.note })),
    optionRender: (option: { label?: ReactNode; data: { note?: string | null } }) => (
      <span className="pj-choice">
        <span>{option.label}</span>
        {option.data.note ? <small className="yz-quiet">{option.data.note}</small> : null}
      </span>
    ),
    notFoundContent: <span className="yz-quiet">{failed ? t('choose.failed') : loading ? t('choose.searching') : t('choose.empty')}</span>,
    showSearch: { filterOption: false as const, searchValue: text, onSearch: onText },
    onOpenChange: onOpen,
    popupMatchSelectWidth: false as const,
    popupRender: footer
      ? (menu: ReactNode) => (
          <>
            {menu}
            <div className="pj-choice-foot">{footer}</div>
          </>
        )
      : (menu: ReactNode) => <>{menu}</>,
  };
  const labelled = value.map((choice): Labelled => ({ value: choice.value, label: choice.label }));
  return multiple ? (
    <Select<Labelled[], { value: string; label: string; note?: string | null | undefined }>
      {...shared}
      mode="multiple"
      maxTagCount="responsive"
      value={labelled}
      onChange={(chosen) => take(chosen ?? [])}
    />
  ) : (
    <Select<Labelled | null, { value: string; label: string; note?: string | null | undefined }>
      {...shared}
      value={labelled[0] ?? null}
      onChange={(chosen) => take(chosen ? [chosen] : [])}
    />
  );
}
