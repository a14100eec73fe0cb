import { designStage } from '@yingzao/domain/catalogues';
import { hoursOf } from '@yingzao/domain/designProjects';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Section } from '../../../ui/Section';
import { messages } from '../messages';
import type { PartProps } from './FactsPart';

/** Hours so far by person and phase: everybody's for who answers for the project, one's own for others. */
export function HourTotals({ project }: PartProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { hourTotals } = project;
  const people = [...new Map(hourTotals.map(({ employee }) => [employee.id, employee])).values()];
  const stages = [...designStage.codes.filter((code) => hourTotals.some((h) => h.stage === code)), ...(hourTotals.some((h) => h.stage === null) ? [null] : [])];
  const sum = (list: typeof hourTotals): number => list.reduce((all, h) => all + h.minutes, 0);
  const cell = (minutes: number): string => (minutes > 0 ? hoursOf(minutes) : '—');
  return (
    <Section title={t('hours.totals')}>
      {hourTotals.length === 0 ? (
        <p className="yz-quiet">{t('hours.none')}</p>
      ) : (
        <div className="dp-scroll">
          <table className="dp-table">
            <thead>
              <tr>
                <th scope="col">{t('hours.person')}</th>
                {stages.map((stage) => (
                  <th key={stage ?? 'none'} scope="col" className="dp-amount">
                    {stage ? designStage.label(stage, locale) : t('hours.other')}
                  </th>
                ))}
                <th scope="col" className="dp-amount">{t('hours.sum')}</th>
              </tr>
            </thead>
            <tbody>
              {people.map((person) => {
                const own = hourTotals.filter((h) => h.employee.id === person.id);
                return (
                  <tr key={person.id}>
                    <th scope="row">{person.name}</th>
                    {stages.map((stage) => (
                      <td key={stage ?? 'none'} className="dp-amount yz-num">
                        {cell(sum(own.filter((h) => h.stage === stage)))}
                      </td>
                    ))}
                    <td className="dp-amount yz-num">{cell(sum(own))}</td>
                  </tr>
                );
              })}
            </tbody>
            {people.length > 1 ? (
              <tfoot>
                <tr>
                  <th scope="row">{t('hours.sum')}</th>
                  {stages.map((stage) => (
                    <td key={stage ?? 'none'} className="dp-amount yz-num">
                      {cell(sum(hourTotals.filter((h) => h.stage === stage)))}
                    </td>
                  ))}
                  <td className="dp-amount yz-num">
                    <strong>{cell(sum(hourTotals))}</strong>
                  </td>
                </tr>
              </tfoot>
            ) : null}
          </table>
        </div>
      )}
    </Section>
  );
}
