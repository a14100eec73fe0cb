import { formatMoney } from '@yingzao/domain/measures';
import { difference } from '@yingzao/domain/quotes';
import { Select } from 'antd';
import { useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Section } from '../../../ui/Section';
import { messages } from '../messages';
import type { Revision } from '../model/current';
import { useTermLines } from './termLines';

export interface RevisionCompareProps {
  /** Newest first; two or more. */
  revisions: readonly Revision[];
  gfaM2: string | null | undefined;
}

/** Any two versions side by side; what changed stands out. */
export function RevisionCompare({ revisions, gfaM2 }: RevisionCompareProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const linesOf = useTermLines(gfaM2);
  const [chosen, setChosen] = useState<{ first: string | null; second: string | null }>({ first: null, second: null });
  // Until somebody chooses: the version before against the current one.
  const first = revisions.find((r) => r.id === chosen.first) ?? revisions[1];
  const second = revisions.find((r) => r.id === chosen.second) ?? revisions[0];
  if (!first || !second) return null;
  const lines = linesOf(first, second);
  const change = difference(first.amountFen, second.amountFen);
  const options = revisions.map((r) => ({ value: r.id, label: t('revision', { n: r.revision }) }));
  const differenceText = (fen: string): string => t(fen.startsWith('-') ? 'compare.down' : 'compare.up', { amount: formatMoney(fen.replace('-', ''), { unit: 'auto', locale }) });

  return (
    <Section title={t('compare.title')}>
      <div className="yz-table-scroll">
        <table className="yz-plain-table qt-compare">
          <thead>
            <tr>
              <th scope="col">{t('compare.field')}</th>
              <th scope="col">
                <Select aria-label={t('compare.base')} value={first.id} options={options} onChange={(id) => setChosen({ first: id, second: second.id })} />
              </th>
              <th scope="col">
                <Select aria-label={t('compare.against')} value={second.id} options={options} onChange={(id) => setChosen({ first: first.id, second: id })} />
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.key} className={line.differs ? 'qt-differs' : undefined}>
                <th scope="row">{line.label}</th>
                <td>{line.first}</td>
                <td>{line.second}</td>
              </tr>
            ))}
            {change && change.fen !== '0' ? (
              <tr>
                <th scope="row">{t('compare.difference')}</th>
                <td />
                <td className="yz-num">
                  {differenceText(change.fen)}
                  {change.percent ? ` (${change.percent}%)` : null}
                </td>
              </tr>
            ) : null}
          </tbody>
        </table>
      </div>
      {lines.every((line) => !line.differs) ? <p className="yz-field-hint">{t('compare.same')}</p> : null}
    </Section>
  );
}
