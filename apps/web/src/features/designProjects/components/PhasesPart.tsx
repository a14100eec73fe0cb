import { designStage } from '@yingzao/domain/catalogues';
import type { DesignStage } from '@yingzao/domain/catalogues';
import { inStageOrder } from '@yingzao/domain/designProjects';
import { Checkbox } from 'antd';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { CodeSelect } from '../../../ui/CodeSelect';
import { DayInput } from '../../../ui/DayInput';
import { FormField } from '../../../ui/FormField';
import { Section } from '../../../ui/Section';
import { useDesignPart, useEditing } from '../hooks/useDesignPart';
import { messages } from '../messages';
import type { PartProps } from './FactsPart';
import { joined, span } from '../model/conflict';
import { EditButton, PartForm, Rows } from './PartForm';
import { PlanChart } from './PlanChart';

interface Row {
  id: string | null;
  stage: DesignStage;
  plannedFrom: string | null;
  plannedTo: string | null;
  actualFrom: string | null;
  actualTo: string | null;
  done: boolean;
}

/** 项目阶段 with the plan. */
export function PhasesPart({ project }: PartProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { editing, begin, end } = useEditing();
  const range = (from: string | null, to: string | null): string => (from || to ? `${from ?? '…'} – ${to ?? '…'}` : '—');
  return (
    <Section title={t('phase.title')} actions={project.viewerCanUpdate && !editing ? <EditButton onClick={begin} /> : null}>
      {editing ? (
        <PhasesForm project={project} onClose={end} />
      ) : project.phases.length === 0 ? (
        <p className="yz-quiet">{t('phase.empty')}</p>
      ) : (
        <>
          <PlanChart phases={project.phases} />
          <div className="dp-scroll">
            <table className="dp-table">
              <thead>
                <tr>
                  <th scope="col">{t('phase.stage')}</th>
                  <th scope="col">{t('phase.planned')}</th>
                  <th scope="col">{t('phase.actual')}</th>
                  <th scope="col">{t('phase.done')}</th>
                </tr>
              </thead>
              <tbody>
                {project.phases.map((phase) => (
                  <tr key={phase.id}>
                    <th scope="row">
                      {designStage.label(phase.stage, locale)}
                      {phase.stage === project.stage ? <small className="dp-badge dp-current">{t('phase.current')}</small> : null}
                    </th>
                    <td className="yz-num">{range(phase.plannedFrom, phase.plannedTo)}</td>
                    <td className="yz-num">{range(phase.actualFrom, phase.actualTo)}</td>
                    <td>{phase.done ? t('phase.done') : '—'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Section>
  );
}

function PhasesForm({ project, onClose }: PartProps & { onClose: () => void }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const stored: Row[] = project.phases.map(({ id, stage, plannedFrom, plannedTo, actualFrom, actualTo, done }) => ({ id, stage, plannedFrom, plannedTo, actualFrom, actualTo, done }));
  const part = useDesignPart(project, {
    part: 'phases',
    stored,
    fieldsOf: (phases) => ({ phases }),
    linesOf: (rows) =>
      rows.map((row) => {
        const [planned, actual] = [span(row.plannedFrom, row.plannedTo), span(row.actualFrom, row.actualTo)];
        return { label: designStage.label(row.stage, locale), text: joined(planned && `${t('phase.planned')} ${planned}`, actual && `${t('phase.actual')} ${actual}`, row.done && t('phase.done')) || '—' };
      }),
    onDone: onClose,
  });
  const { value, setValue } = part.draft;
  const free = designStage.codes.filter((code) => !value.some((row) => row.stage === code));
  return (
    <PartForm part={part} onClose={onClose}>
      <Rows
        className="dp-row-phase"
        rows={value}
        onChange={setValue}
        fresh={free[0] ? (): Row => ({ id: null, stage: free[0]!, plannedFrom: null, plannedTo: null, actualFrom: null, actualTo: null, done: false }) : null}
        nameOf={(row) => designStage.label(row.stage, locale)}
      >
        {(row, patch, at) => (
          <>
            <FormField path={['phases', String(at), 'stage']} label={t('phase.stage')}>
              {(f) => (
                <CodeSelect {...f} catalogue={designStage} only={[row.stage, ...free]} allowClear={false} value={row.stage} onChange={(stage) => stage && setValue((rows) => inStageOrder(rows.map((other, n) => (n === at ? { ...other, stage } : other))))} />
              )}
            </FormField>
            {(['plannedFrom', 'plannedTo', 'actualFrom', 'actualTo'] as const).map((field) => (
              <FormField key={field} path={['phases', String(at), field]} label={t(`phase.${field}`)}>
                {(f) => <DayInput {...f} value={row[field]} onChange={(day) => patch({ [field]: day })} />}
              </FormField>
            ))}
            <Checkbox className="dp-check" checked={row.done} onChange={(event) => patch({ done: event.target.checked })}>
              {t('phase.done')}
            </Checkbox>
          </>
        )}
      </Rows>
    </PartForm>
  );
}
