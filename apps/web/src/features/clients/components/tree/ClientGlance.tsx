import { projectStatus } from '@yingzao/domain/catalogues';
import { Segmented } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { projectListHref } from '../../../../lib/projectFilter';
import { useCan } from '../../../../lib/viewer';
import { MoneyText } from '../../../../ui/texts';
import { treeMessages } from '../../treeMessages';
import type { ClientGlance_ClientFragment } from './ClientGlance.generated';

/** What the client means to the firm in one line: projects, what is open and won, what was quoted and contracted; with all below it where there are some. */
export function ClientGlance({ client }: { client: ClientGlance_ClientFragment }) {
  const t = useMessages(treeMessages);
  const locale = useLocale();
  const seesAll = useCan('client.read');
  const hasBelow = client.all.clients > 1;
  const [deep, setDeep] = useState(true);
  const figures = hasBelow && deep ? client.all : client.own;
  const mine = !(hasBelow && deep);
  const linked = (count: number, statuses?: readonly ('PROMOTION' | 'TRACKING' | 'WON')[]): ReactNode =>
    mine && count > 0 ? <Link to={projectListHref({ clientIds: [client.id], ...(statuses && { statuses: [...statuses] }) })}>{count}</Link> : count;
  const items: readonly (readonly [string, ReactNode])[] = [
    [t('projects'), linked(figures.projects)],
    [t('open'), linked(figures.open, ['PROMOTION', 'TRACKING'])],
    [t('won'), linked(figures.won, ['WON'])],
    [t('quoted'), <MoneyText key="q" fen={figures.quotedFen} unit="auto" />],
    [t('contracted'), <MoneyText key="c" fen={figures.contractedFen} unit="auto" />],
  ];
  return (
    <section className="cl-figures" aria-label={t('figures')}>
      <dl>
        {items.map(([label, value]) => (
          <div key={label} className="cl-figure">
            <dt>{label}</dt>
            <dd className="yz-num">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="yz-quiet">
        {[...figures.statuses.map(({ status, count }) => t('item', { status: projectStatus.label(status, locale), count })), ...(seesAll ? [] : [t('partial')])].join(' · ')}
      </p>
      {hasBelow ? (
        <Segmented
          className="cl-figures-scope"
          aria-label={t('scope')}
          value={deep ? 'all' : 'own'}
          onChange={(value) => setDeep(value === 'all')}
          options={[
            { value: 'all', label: t('withBelow', { count: client.all.clients - 1 }) },
            { value: 'own', label: t('own') },
          ]}
        />
      ) : null}
    </section>
  );
}
