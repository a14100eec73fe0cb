import { Button } from 'antd';
import type { ReactNode } from 'react';

import { useMessages } from '../../../lib/messages';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormErrors, FormProvider } from '../../../ui/FormField';
import { Icon } from '../../../ui/Icon';
import { SaveConflictDialog } from '../../../ui/SaveConflictDialog';
import type { DesignPart } from '../hooks/useDesignPart';
import { messages } from '../messages';

/** The frame of a part's form: what was brought back, what is wrong, save and cancel. */
export function PartForm<T>({ part, onClose, children }: { part: DesignPart<T>; onClose: () => void; children: ReactNode }) {
  const t = useMessages(messages);
  return (
    <form
      className="dp-form"
      onSubmit={(event) => {
        event.preventDefault();
        void part.save();
      }}
    >
      <DraftNotice draft={part.draft} />
      <FormProvider errors={part.errors}>
        <FormErrors />
        {children}
      </FormProvider>
      <div className="dp-form-foot">
        <Button
          onClick={() => {
            part.draft.discard();
            onClose();
          }}
        >
          {t('cancel')}
        </Button>
        <Button type="primary" htmlType="submit" loading={part.busy}>
          {t('save')}
        </Button>
      </div>
      {part.conflict ? <SaveConflictDialog open fields={part.conflict.fields} busy={part.busy} onKeepMine={part.conflict.keepMine} onTakeTheirs={part.conflict.takeTheirs} onCancel={part.conflict.later} /> : null}
    </form>
  );
}

export function EditButton({ onClick }: { onClick: () => void }) {
  const t = useMessages(messages);
  return (
    <Button size="small" type="text" icon={<Icon name="edit" />} onClick={onClick}>
      {t('edit')}
    </Button>
  );
}

export interface RowsProps<R> {
  rows: readonly R[];
  onChange: (rows: R[]) => void;
  /** A new row; null while nothing more can be added. */
  fresh: (() => R) | null;
  nameOf: (row: R, at: number) => string | null;
  /** How wide its columns are, as a class. */
  className: string;
  children: (row: R, patch: (part: Partial<R>) => void, at: number) => ReactNode;
}

/** Rows of a list in a form: each with its fields, to be taken away, and one more. */
export function Rows<R>({ rows, onChange, fresh, nameOf, className, children }: RowsProps<R>) {
  const t = useMessages(messages);
  return (
    <>
      <ol className="dp-rows">
        {rows.map((row, at) => {
          const name = nameOf(row, at);
          return (
            <li key={at} className={`dp-row ${className}`}>
              {children(row, (part) => onChange(rows.map((other, n) => (n === at ? { ...other, ...part } : other))), at)}
              <button type="button" className="yz-icon-button dp-row-remove" aria-label={name ? t('remove', { name }) : t('removeRow', { n: at + 1 })} onClick={() => onChange(rows.filter((_, n) => n !== at))}>
                <Icon name="trash" />
              </button>
            </li>
          );
        })}
      </ol>
      {fresh ? (
        <Button size="small" icon={<Icon name="plus" />} onClick={() => onChange([...rows, fresh()])}>
          {t('add')}
        </Button>
      ) : null}
    </>
  );
}
