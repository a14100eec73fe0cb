import { devChannel, type DevChannel } from '@yingzao/domain/catalogues';
import { feePerCost } from '@yingzao/domain/development';
import { Link } from 'react-router-dom';

import type { DateRange, DevelopmentFigure } from '../../../generated/types.generated';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';
import { costsHref } from '../model/costFilter';
import type { ReturnTable_DevelopmentReturnFragment } from '../pages/ReturnPage.generated';
import { LedgerAmount } from './LedgerAmount';

type Row = ReturnTable_DevelopmentReturnFragment;

export interface ReturnTableProps {
  channels: readonly Row[];
  total: Row;
  period: DateRange;
  /** Opens the rows of a figure. */
  onOpen: (figure: DevelopmentFigure, channel: DevChannel | null) => void;
}

/** Cost and results of every channel; each figure opens what it counts. */
export function ReturnTable({ channels, total, period, onOpen }: ReturnTableProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const count = (row: Row, figure: DevelopmentFigure, value: number) =>
    value === 0 ? (
      <span className="yz-quiet">0</span>
    ) : (
      <button type="button" className="yz-link-button yz-num" onClick={() => onOpen(figure, row.channel)}>
        {value}
      </button>
    );
  const cost = (row: Row) =>
    row.costCount === 0 ? (
      <span className="yz-quiet">0</span>
    ) : (
      <Link to={costsHref({ statuses: ['APPROVED'], ...(row.channel ? { channels: [row.channel] } : {}), spentOn: period })}>
        <LedgerAmount fen={row.costFen} />
      </Link>
    );
  const fees = (row: Row) =>
    row.contracts === 0 ? (
      <span className="yz-quiet">0</span>
    ) : (
      <button type="button" className="yz-link-button" onClick={() => onOpen('CONTRACTS', row.channel)}>
        <LedgerAmount fen={row.feesFen} />
      </button>
    );
  const cells = (row: Row) => (
    <>
      <td className="yz-right">{cost(row)}</td>
      <td className="yz-right">{count(row, 'CLIENTS', row.clients)}</td>
      <td className="yz-right">{count(row, 'PROJECTS', row.projects)}</td>
      <td className="yz-right">{count(row, 'WINS', row.wins)}</td>
      <td className="yz-right">{fees(row)}</td>
      <td className="yz-right yz-num">{feePerCost(row.feesFen, row.costFen) ?? '—'}</td>
    </>
  );
  return (
    <div className="yz-table-scroll dv-return" tabIndex={0} role="region" aria-label={t('return.caption')}>
      <table className="yz-plain-table">
        <caption className="yz-visually-hidden">{t('return.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('return.channel')}</th>
            {(['cost', 'clients', 'projects', 'wins', 'fees', 'ratio'] as const).map((name) => (
              <th key={name} scope="col" className="yz-right">
                {t(`return.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {channels.map((row) => (
            <tr key={row.channel}>
              <th scope="row">{row.channel ? devChannel.label(row.channel, locale) : null}</th>
              {cells(row)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('return.total')}</th>
            {cells(total)}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
