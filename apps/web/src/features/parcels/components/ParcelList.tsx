import { formatNumber, fromFen, fromM2 } from '@yingzao/domain/measures';
import { Button } from 'antd';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { useNarrow } from '../../../lib/useNarrow';
import { useCan } from '../../../lib/viewer';
import { DataTable, type Column, type DataTableProps } from '../../../ui/DataTable';
import { ErrorState, LoadingState } from '../../../ui/states';
import { AreaText, DateText, MoneyText, NumberText } from '../../../ui/texts';
import { messages } from '../messages';
import type { ParcelList_ParcelFragment } from '../pages/ParcelListPage.generated';
import { clientPath, projectNewPath } from '../paths';

type Row = ParcelList_ParcelFragment;
export type ParcelListProps = Pick<DataTableProps<Row>, 'rows' | 'total' | 'hasMore' | 'onLoadMore' | 'loading' | 'loadingMore' | 'error' | 'onRetry' | 'empty'>;

const placeOf = (land: Row): string => [land.city, land.district].filter(Boolean).join(' ');
const nameOf = (land: Row): string => land.location || placeOf(land) || land.parcelNumber || '—';

/** Most locations begin with their city. */
const saysPlace = (land: Row): boolean => !land.location || (land.city !== null && land.location.includes(land.city));

/** Land as a table where there is room, as cards on a phone. */
export function ParcelList(props: ParcelListProps) {
  return useNarrow() ? <Cards {...props} /> : <Table {...props} />;
}

function NewProject({ land }: { land: Row }) {
  const t = useMessages(messages);
  return (
    <Link
      to={projectNewPath({ clientId: land.client && !land.client.deletedAt ? land.client.id : null, cityCode: land.cityCode, address: land.location, landAreaM2: land.landAreaM2, gfaM2: land.gfaM2, far: land.far })}
      aria-label={t('projectOf', { name: nameOf(land) })}
    >
      {t('project')}
    </Link>
  );
}

function Buyer({ land }: { land: Row }) {
  if (land.client) return <Link to={clientPath(land.client.id)}>{land.client.shortName ?? land.client.name}</Link>;
  return land.buyerName ? <>{land.buyerName}</> : <span className="yz-blank">—</span>;
}

function Table(props: ParcelListProps) {
  const t = useMessages(messages);
  const canCreate = useCan('project.create');
  const inUnit = (m2: string | null, unit: 'MU' | 'WAN_M2') => <NumberText value={m2 === null ? null : fromM2(m2, unit)} digits={2} />;
  const columns: readonly Column<Row>[] = [
    {
      key: 'place',
      title: t('column.place'),
      width: 220,
      wrap: true,
      render: (land) => (
        <>
          {nameOf(land)} {saysPlace(land) ? null : <small className="yz-quiet">{placeOf(land)}</small>}
        </>
      ),
    },
    { key: 'soldOn', title: t('column.soldOn'), width: 110, render: (land) => <DateText value={land.soldOn} /> },
    { key: 'buyer', title: t('column.buyer'), width: 170, wrap: true, render: (land) => <Buyer land={land} /> },
    { key: 'landUse', title: t('column.landUse'), width: 110, wrap: true, render: (land) => land.landUse },
    { key: 'area', title: t('column.area'), align: 'right', render: (land) => inUnit(land.landAreaM2, 'MU') },
    { key: 'far', title: t('column.far'), align: 'right', render: (land) => <NumberText value={land.far} digits={2} /> },
    { key: 'gfa', title: t('column.gfa'), align: 'right', hidden: true, render: (land) => inUnit(land.gfaM2, 'WAN_M2') },
    { key: 'price', title: t('column.price'), align: 'right', render: (land) => <MoneyText fen={land.priceFen} unit="auto" /> },
    { key: 'floorPrice', title: t('column.floorPrice'), align: 'right', hidden: true, render: (land) => (land.floorPriceFenPerM2 ? <span className="yz-num">{t('perM2', { value: formatNumber(fromFen(land.floorPriceFenPerM2, 'YUAN'), 0) })}</span> : null) },
    { key: 'premium', title: t('column.premium'), align: 'right', hidden: true, render: (land) => (land.premiumRate === null ? null : <span className="yz-num">{(Number(land.premiumRate) * 100).toFixed(2)}%</span>) },
    { key: 'number', title: t('column.number'), hidden: true, render: (land) => land.parcelNumber },
    { key: 'group', title: t('column.group'), hidden: true, render: (land) => land.groupName },
    { key: 'remark', title: t('column.remark'), hidden: true, wrap: true, render: (land) => land.remark },
    ...(canCreate ? [{ key: 'project', title: t('column.project'), render: (land: Row) => <NewProject land={land} /> }] : []),
  ];
  return <DataTable id="parcels" caption={t('caption')} columns={columns} rowKey={(land) => land.id} rowTitle={nameOf} {...props} />;
}

function Cards({ rows, total, loading, loadingMore, hasMore, onLoadMore, error, onRetry, empty }: ParcelListProps) {
  const t = useMessages(messages);
  const canCreate = useCan('project.create');
  const failed = error ? <ErrorState error={error} {...(onRetry ? { onRetry } : {})} /> : null;
  if (rows.length === 0) return failed ?? (loading ? <LoadingState lines={6} /> : <>{empty}</>);
  return (
    <>
      <p className="yz-table-count" role="status">
        {t('count', { count: total ?? rows.length })}
      </p>
      <ul className="yz-cards" aria-label={t('caption')} aria-busy={loading}>
        {rows.map((land) => (
          <li key={land.id} className="yz-card">
            <p className="yz-card-head">
              <strong>{nameOf(land)}</strong>
              <span className="yz-quiet">
                <DateText value={land.soldOn} />
              </span>
            </p>
            <p className="yz-card-line">
              {saysPlace(land) ? null : <span>{placeOf(land)}</span>}
              {land.landAreaM2 ? <AreaText m2={land.landAreaM2} unit="MU" /> : null}
              {land.priceFen ? <MoneyText fen={land.priceFen} unit="auto" /> : null}
            </p>
            <p className="yz-card-line">
              <Buyer land={land} />
              {canCreate ? <NewProject land={land} /> : null}
            </p>
          </li>
        ))}
      </ul>
      {failed}
      {hasMore ? (
        <div className="yz-table-more">
          <Button loading={loadingMore ?? false} onClick={onLoadMore}>
            {t('more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
