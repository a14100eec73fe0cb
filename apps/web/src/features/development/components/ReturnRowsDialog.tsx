import { useQuery } from '@apollo/client/react';
import { devChannel, type DevChannel } from '@yingzao/domain/catalogues';
import { Button } from 'antd';
import { Link } from 'react-router-dom';

import type { DateRange, DevelopmentFigure } from '../../../generated/types.generated';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Dialog } from '../../../ui/Dialog';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { DateText, MoneyText } from '../../../ui/texts';
import { messages } from '../messages';
import { clientPath, contractPath, projectPath } from '../paths';
import { DevelopmentReturnRowsDocument, type DevelopmentReturnRowsQuery } from './ReturnRowsDialog.generated';

export interface ReturnRowsDialogProps {
  figure: DevelopmentFigure;
  /** Null: all channels, each record once. */
  channel: DevChannel | null;
  period: DateRange;
  onClose: () => void;
}
type Row = DevelopmentReturnRowsQuery['developmentReturnRows']['nodes'][number];

function Record({ row: { client, project, contract } }: { row: Row }) {
  const t = useMessages(messages);
  if (contract) return <Link to={contractPath(contract.id)}>{`${contract.number} ${contract.name}`}</Link>;
  if (project) return <Link to={projectPath(project.id)}>{`${project.number} ${project.name}`}</Link>;
  return client ? <Link to={clientPath(client.id)}>{client.name}</Link> : <>{t('return.hidden')}</>;
}

/** The very rows behind a figure. */
export function ReturnRowsDialog({ figure, channel, period, onClose }: ReturnRowsDialogProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { data, loading, error, fetchMore, refetch } = useQuery(DevelopmentReturnRowsDocument, { variables: { figure, channel, period, first: 50 } });
  const list = data?.developmentReturnRows;
  const title = t(`return.rows.${figure}`, { channel: channel ? devChannel.label(channel, locale) : t('return.allChannels') });
  return (
    <Dialog open title={list ? `${title} (${list.totalCount})` : title} width={680} onClose={onClose}>
      {error && !list ? <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} /> : null}
      {loading && !list ? <LoadingState lines={5} /> : null}
      {list?.nodes.length === 0 ? <EmptyState icon="search" title={t('return.empty')} /> : null}
      {list && list.nodes.length > 0 ? (
        <div className="dv-rows">
          <table className="yz-plain-table">
            <thead>
              <tr>
                <th scope="col">{t('return.record')}</th>
                <th scope="col">{t('return.on')}</th>
                {figure === 'CONTRACTS' ? (
                  <th scope="col" className="yz-right">
                    {t('return.amount')}
                  </th>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {list.nodes.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <Record row={row} />
                  </th>
                  <td>
                    <DateText value={row.on} />
                  </td>
                  {figure === 'CONTRACTS' ? (
                    <td className="yz-right">
                      <MoneyText fen={row.contract?.amountFen} />
                    </td>
                  ) : null}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {list?.pageInfo.hasNextPage ? <Button onClick={() => void fetchMore({ variables: { after: list.pageInfo.endCursor } }).catch(() => undefined)}>{t('more')}</Button> : null}
    </Dialog>
  );
}
