import { designCostKind } from '@yingzao/domain/catalogues';
import type { DesignCostKind } from '@yingzao/domain/catalogues';
import { formatMoney } from '@yingzao/domain/measures';
import { Input } from 'antd';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { CodeSelect } from '../../../ui/CodeSelect';
import { DayInput } from '../../../ui/DayInput';
import { FormField, FormGrid } from '../../../ui/FormField';
import { MoneyInput } from '../../../ui/MoneyInput';
import { Facts, Section } from '../../../ui/Section';
import { MoneyText } from '../../../ui/texts';
import { useDesignPart, useEditing } from '../hooks/useDesignPart';
import { messages } from '../messages';
import type { PartProps } from './FactsPart';
import { joined } from '../model/conflict';
import { EditButton, PartForm, Rows } from './PartForm';

interface Row {
  id: string | null;
  costKind: DesignCostKind;
  plannedFen: string | null;
  actualFen: string | null;
  note: string | null;
}
const sum = (amounts: readonly (string | null)[]): string => amounts.reduce((all, fen) => all + BigInt(fen ?? '0'), 0n).toString();
const days = ['plannedFrom', 'plannedTo', 'actualFrom', 'actualTo'] as const;

/** 周期费用: the period, planned and actual, and the lines of costs for those who see amounts. */
export function PeriodPart({ project }: PartProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const period = useEditing();
  const costs = useEditing();
  const range = (from: string | null, to: string | null) => (from || to ? <span className="yz-num">{`${from ?? '…'} – ${to ?? '…'}`}</span> : null);
  return (
    <>
      <Section title={t('period.title')} actions={project.viewerCanUpdate && !period.editing ? <EditButton onClick={period.begin} /> : null}>
        {period.editing ? (
          <PeriodForm project={project} onClose={period.end} />
        ) : (
          <Facts items={[{ label: t('period.planned'), value: range(project.plannedFrom, project.plannedTo) }, { label: t('period.actual'), value: range(project.actualFrom, project.actualTo) }]} />
        )}
      </Section>
      {project.costLines === null ? null : (
        <Section title={t('cost.title')} actions={project.viewerCanUpdate && !costs.editing ? <EditButton onClick={costs.begin} /> : null}>
          {costs.editing ? (
            <CostsForm project={project} onClose={costs.end} />
          ) : project.costLines.length === 0 ? (
            <p className="yz-quiet">{t('cost.empty')}</p>
          ) : (
            <div className="dp-scroll">
              <table className="dp-table">
                <thead>
                  <tr>
                    <th scope="col">{t('cost.kind')}</th>
                    <th scope="col" className="dp-amount">{t('cost.planned')}</th>
                    <th scope="col" className="dp-amount">{t('cost.actual')}</th>
                    <th scope="col">{t('cost.note')}</th>
                  </tr>
                </thead>
                <tbody>
                  {project.costLines.map((line) => (
                    <tr key={line.id}>
                      <th scope="row">{designCostKind.label(line.costKind, locale)}</th>
                      <td className="dp-amount"><MoneyText fen={line.plannedFen} /></td>
                      <td className="dp-amount"><MoneyText fen={line.actualFen} /></td>
                      <td>{line.note}</td>
                    </tr>
                  ))}
                </tbody>
                <tfoot>
                  <tr>
                    <th scope="row">{t('cost.total')}</th>
                    <td className="dp-amount"><MoneyText fen={sum(project.costLines.map((line) => line.plannedFen))} /></td>
                    <td className="dp-amount"><MoneyText fen={sum(project.costLines.map((line) => line.actualFen))} /></td>
                    <td />
                  </tr>
                </tfoot>
              </table>
            </div>
          )}
        </Section>
      )}
    </>
  );
}

function PeriodForm({ project, onClose }: PartProps & { onClose: () => void }) {
  const t = useMessages(messages);
  const { plannedFrom, plannedTo, actualFrom, actualTo } = project;
  const part = useDesignPart(project, {
    part: 'period',
    stored: { plannedFrom, plannedTo, actualFrom, actualTo },
    fieldsOf: (value) => value,
    linesOf: (value) => days.map((field) => ({ label: t(`phase.${field}`), text: value[field] })),
    onDone: onClose,
  });
  return (
    <PartForm part={part} onClose={onClose}>
      <FormGrid>
        {days.map((field) => (
          <FormField key={field} path={field} label={t(`phase.${field}`)}>
            {(f) => <DayInput {...f} value={part.draft.value[field]} onChange={(day) => part.draft.patch({ [field]: day })} />}
          </FormField>
        ))}
      </FormGrid>
    </PartForm>
  );
}

function CostsForm({ project, onClose }: PartProps & { onClose: () => void }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const stored: Row[] = (project.costLines ?? []).map(({ id, costKind, plannedFen, actualFen, note }) => ({ id, costKind, plannedFen, actualFen, note }));
  const money = (fen: string | null): string => (fen === null ? '—' : formatMoney(fen, { unit: 'YUAN', locale }));
  const part = useDesignPart(project, {
    part: 'costs',
    stored,
    fieldsOf: (costLines) => ({ costLines }),
    linesOf: (rows) => rows.map((row) => ({ label: designCostKind.label(row.costKind, locale), text: joined(`${t('cost.planned')} ${money(row.plannedFen)}`, `${t('cost.actual')} ${money(row.actualFen)}`, row.note) })),
    onDone: onClose,
  });
  const { value, setValue } = part.draft;
  return (
    <PartForm part={part} onClose={onClose}>
      <Rows className="dp-row-cost" rows={value} onChange={setValue} fresh={(): Row => ({ id: null, costKind: 'OTHER', plannedFen: null, actualFen: null, note: null })} nameOf={(row) => designCostKind.label(row.costKind, locale)}>
        {(row, patch, at) => (
          <>
            <FormField path={['costLines', String(at), 'costKind']} label={t('cost.kind')}>
              {(f) => <CodeSelect {...f} catalogue={designCostKind} allowClear={false} value={row.costKind} onChange={(code) => code && patch({ costKind: code })} />}
            </FormField>
            <FormField path={['costLines', String(at), 'plannedFen']} label={t('cost.planned')}>
              {(f) => <MoneyInput {...f} value={row.plannedFen} onChange={(plannedFen) => patch({ plannedFen })} />}
            </FormField>
            <FormField path={['costLines', String(at), 'actualFen']} label={t('cost.actual')}>
              {(f) => <MoneyInput {...f} value={row.actualFen} onChange={(actualFen) => patch({ actualFen })} />}
            </FormField>
            <FormField path={['costLines', String(at), 'note']} label={t('cost.note')}>
              {(f) => <Input {...f} maxLength={500} value={row.note ?? ''} onChange={(event) => patch({ note: event.target.value || null })} />}
            </FormField>
          </>
        )}
      </Rows>
    </PartForm>
  );
}
