import { formatNumber, fromFen } from '@yingzao/domain/measures';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { useCan } from '../../../lib/viewer';
import { Section } from '../../../ui/Section';
import { AreaText, DateText, MoneyText } from '../../../ui/texts';
import { messages } from '../messages';
import { projectNewPath } from '../paths';
import type { LandAcquisitions_ClientFragment } from './LandAcquisitions.generated';

type Land = LandAcquisitions_ClientFragment['landAcquisitions'][number];

const placeOf = (land: Land): string => [land.city, land.district].filter(Boolean).join(' ');

/** Land the client bought; a project can be begun on any of it. */
export function LandAcquisitions({ client }: { client: LandAcquisitions_ClientFragment }) {
  const t = useMessages(messages);
  const canCreate = useCan('project.create') && !client.deletedAt;
  return (
    <Section title={t('land.title')}>
      {client.landAcquisitions.length === 0 ? (
        <p className="yz-quiet">{t('land.empty')}</p>
      ) : (
        <div className="yz-table-scroll" role="region" aria-label={t('land.title')} tabIndex={0}>
          <table className="yz-plain-table cl-table">
            <thead>
              <tr>
                <th scope="col">{t('land.soldOn')}</th>
                <th scope="col">{t('land.place')}</th>
                <th scope="col" className="yz-right">
                  {t('land.area')}
                </th>
                <th scope="col" className="yz-right">
                  {t('land.far')}
                </th>
                <th scope="col" className="yz-right">
                  {t('land.price')}
                </th>
                {canCreate ? <th scope="col" aria-label={t('land.project')} /> : null}
              </tr>
            </thead>
            <tbody>
              {client.landAcquisitions.map((land) => (
                <LandRow key={land.id} land={land} clientId={client.id} canCreate={canCreate} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}

function LandRow({ land, clientId, canCreate }: { land: Land; clientId: string; canCreate: boolean }) {
  const t = useMessages(messages);
  const place = placeOf(land);
  const notes = [land.parcelNumber, land.location, land.landUse].filter(Boolean);
  const name = place || land.parcelNumber || land.location || land.soldOn || t('land.place');
  return (
    <tr>
      <td>
        <DateText value={land.soldOn} />
      </td>
      <th scope="row">
        {place || '—'}
        {/* Land noted in the client directory is known by its line alone. */}
        <small className="yz-quiet">{notes.length > 0 ? notes.join(' · ') : land.remark}</small>
      </th>
      <td className="yz-right">
        <AreaText m2={land.landAreaM2} unit="MU" />
        {land.landAreaM2 ? (
          <small className="yz-quiet">
            <AreaText m2={land.landAreaM2} unit="HECTARE" />
          </small>
        ) : null}
      </td>
      <td className="yz-right yz-num">{land.far ?? '—'}</td>
      <td className="yz-right">
        <MoneyText fen={land.priceFen} unit="auto" />
        {land.floorPriceFenPerM2 ? <small className="yz-quiet yz-num">{t('land.perM2', { value: formatNumber(fromFen(land.floorPriceFenPerM2, 'YUAN'), 0) })}</small> : null}
      </td>
      {canCreate ? (
        <td className="yz-right">
          <Link to={projectNewPath(clientId, { cityCode: land.cityCode, address: land.location, landAreaM2: land.landAreaM2, gfaM2: land.gfaM2, far: land.far })} aria-label={t('land.projectOf', { name })}>
            {t('land.project')}
          </Link>
        </td>
      ) : null}
    </tr>
  );
}
