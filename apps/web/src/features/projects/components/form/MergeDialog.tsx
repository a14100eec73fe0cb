import { Button } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../../lib/messages';
import { Dialog } from '../../../../ui/Dialog';
import { StatusTag } from '../../../../ui/StatusTag';
import { formMessages } from '../../formMessages';
import { messages } from '../../messages';
import { differences, merged, startingChoices, type Difference, type Side } from '../../model/merge';
import type { ProjectField, ProjectValues } from '../../model/projectForm';
import { FieldValue } from './FieldValue';

export interface MergeDialogProps {
  /** The version the form began with. */
  base: ProjectValues;
  mine: ProjectValues;
  /** The version stored now. */
  theirs: ProjectValues;
  busy: boolean;
  onSave: (values: ProjectValues) => void;
  onClose: () => void;
}

const notes = { ME: 'merge.byMe', THEM: 'merge.byThem', BOTH: 'merge.both' } as const;

/**
 * A save met a newer version: both stand side by side, field by field, and the person chooses for each. What only one side
 * changed is chosen already; what both changed is not.
 */
export function MergeDialog({ base, mine, theirs, busy, onSave, onClose }: MergeDialogProps) {
  const t = useMessages(formMessages);
  const found = differences(base, mine, theirs);
  const [choices, setChoices] = useState<Partial<Record<ProjectField, Side>>>(() => startingChoices(found));
  const left = found.filter(({ field }) => !choices[field]).length;
  const all = (side: Side): void => setChoices(Object.fromEntries(found.map(({ field }) => [field, side])));
  return (
    <Dialog
      open
      title={t('merge.title', { name: theirs.name })}
      onClose={onClose}
      width={880}
      footer={
        <>
          <span className="pj-merge-left" role="status">
            {left > 0 ? t('merge.left', { count: left }) : null}
          </span>
          <Button onClick={onClose}>{t('merge.back')}</Button>
          <Button type="primary" disabled={left > 0} loading={busy} onClick={() => onSave(merged(mine, theirs, choices))}>
            {t('merge.save')}
          </Button>
        </>
      }
    >
      {found.length === 0 ? (
        <p>{t('merge.same')}</p>
      ) : (
        <>
          <p className="yz-lead">{t('merge.text')}</p>
          <p className="pj-merge-all">
            <button type="button" className="yz-link-button" onClick={() => all('MINE')}>
              {t('merge.allMine')}
            </button>
            <button type="button" className="yz-link-button" onClick={() => all('THEIRS')}>
              {t('merge.allTheirs')}
            </button>
          </p>
          <ul className="pj-merge">
            {found.map((difference) => (
              <MergeLine
                key={difference.field}
                difference={difference}
                mine={mine}
                theirs={theirs}
                chosen={choices[difference.field] ?? null}
                onChoose={(side) => setChoices((now) => ({ ...now, [difference.field]: side }))}
              />
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

interface MergeLineProps {
  difference: Difference;
  mine: ProjectValues;
  theirs: ProjectValues;
  chosen: Side | null;
  onChoose: (side: Side) => void;
}

function MergeLine({ difference: { field, changedBy }, mine, theirs, chosen, onChoose }: MergeLineProps) {
  const t = useMessages(formMessages);
  const label = useMessages(messages)(`field.${field}`);
  return (
    <li>
      <fieldset>
        <legend>
          {label} <StatusTag tone={changedBy === 'BOTH' ? 'warning' : 'neutral'}>{t(notes[changedBy])}</StatusTag>
          <span className="yz-visually-hidden">{t('merge.choose', { field: label })}</span>
        </legend>
        {(['MINE', 'THEIRS'] as const).map((side) => (
          <label key={side} className="pj-merge-side" data-chosen={chosen === side || undefined}>
            <input type="radio" name={`merge-${field}`} checked={chosen === side} onChange={() => onChoose(side)} />
            <span>
              <small className="yz-quiet">{t(side === 'MINE' ? 'merge.mine' : 'merge.theirs')}</small>
              <span>
                <FieldValue field={field} values={side === 'MINE' ? mine : theirs} />
              </span>
            </span>
          </label>
        ))}
      </fieldset>
    </li>
  );
}
