import { useApolloClient } from '@apollo/client/react';
import { allowedPositionings } from '@yingzao/domain/catalogues';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';

import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { randomKey } from '../../../../lib/submitKeys';
import { forget, useSubmit } from '../../../../lib/useSubmit';
import { toast } from '../../../../ui/toast';
import { inputOf, isSame, kindOf, valueOf, type EditField, type EditValue } from '../../model/editFields';
import { tableMessages } from '../../tableMessages';
import type { ProjectRow } from '../projectColumns';
import { SaveProjectCellDocument, type SaveProjectCellMutation } from './EditValues.generated';
import { ValueInput } from './ValueInput';

export interface CellEditorProps {
  row: ProjectRow;
  /** What the cell shows: one field, or several that belong together. */
  fields: readonly EditField[];
  done: () => void;
}

const saved = (data: SaveProjectCellMutation) => data.updateProject;

/** Changes what a cell shows. What was typed stays until it is saved or given up; a save that meets a newer version shows that, and goes through when pressed again. */
export function CellEditor({ row, fields, done }: CellEditorProps) {
  const t = useMessages(tableMessages);
  const locale = useLocale();
  const client = useApolloClient();
  const box = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<ReadonlyMap<EditField, EditValue>>(() => new Map(fields.map((field) => [field, valueOf(row, field, locale)])));
  // The list itself keeps its order until it is asked for anew: the row stays under the eye.
  const { send, errors, busy } = useSubmit(SaveProjectCellDocument, saved, (cache) => forget(cache, 'recentChanges', 'myNextSteps'));
  useEffect(() => box.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);

  const fieldNames = fields.map((field) => t(`field.${field}`)).join(locale === 'zh' ? '、' : ', ');
  const inputFor = (values: ReadonlyMap<EditField, EditValue>) => Object.assign({}, ...[...values].map(([field, value]) => inputOf(field, value))) as ReturnType<typeof inputOf>;
  const save = async (values: ReadonlyMap<EditField, EditValue> = draft): Promise<void> => {
    const before = new Map(fields.map((field) => [field, valueOf(row, field, locale)] as const));
    if (fields.every((field) => isSame(values.get(field) ?? null, before.get(field) ?? null))) return done();
    const payload = await send({ id: row.id, expectedVersion: row.version, fields: inputFor(values) });
    if (!payload || payload.errors.length > 0) return;
    const stored = payload.project;
    const undo = async (): Promise<void> => {
      const answer = await client
        .mutate({ mutation: SaveProjectCellDocument, variables: { input: { clientMutationId: randomKey(), id: row.id, expectedVersion: stored?.version ?? 0, fields: inputFor(before) } } })
        .catch(() => null);
      const [error] = answer?.data?.updateProject.errors ?? [];
      if (answer && !error) toast.success(t('edit.undone'));
      else toast.error(error?.message ?? t('bulk.failed'));
    };
    toast.success(t('edit.done', { name: row.name, field: fieldNames }), { undo: () => void undo() });
    done();
  };
  const put = (field: EditField, value: EditValue): void => {
    const next = new Map(draft).set(field, value);
    setDraft(next);
    // What is chosen from a list is meant.
    if (fields.length === 1 && ['CODE', 'PERSON'].includes(kindOf(field).kind)) void save(next);
  };
  const isStale = errors.some((error) => error.code === 'STALE_VERSION');
  return (
    <div
      ref={box}
      className="pj-cell-edit"
      role="group"
      aria-label={t('edit.of', { name: row.name, field: fieldNames })}
      onKeyDown={(event) => {
        if (event.key === 'Escape') done();
      }}
    >
      {fields.map((field) => (
        <ValueInput
          key={field}
          field={field}
          value={draft.get(field) ?? null}
          onChange={(value) => put(field, value)}
          onEnter={() => void save()}
          {...(field === 'positioning' ? { only: allowedPositionings(row.productLine) } : {})}
          aria-label={t(`field.${field}`)}
        />
      ))}
      <span className="pj-cell-buttons">
        <Button size="small" type="primary" loading={busy} onClick={() => void save()}>
          {t('edit.save')}
        </Button>
        <Button size="small" onClick={done}>
          {t('edit.cancel')}
        </Button>
      </span>
      {errors.length > 0 ? (
        <p role="alert" className="pj-cell-error">
          {errors.map((error) => error.message).join(' ')} {isStale ? t('edit.theirs', { value: fields.map((field) => valueOf(row, field, locale)?.label ?? t('edit.empty')).join(' · ') }) : null}
        </p>
      ) : null}
    </div>
  );
}
