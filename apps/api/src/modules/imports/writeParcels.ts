import { randomUUID } from 'node:crypto';
import type { ImportRow, ParcelValues } from '@yingzao/domain/imports';
import type { Db } from '../../platform/database';
import { insertSet } from './imports.repository';
import type { Written } from './imports.repository';

/** Inserts purchased land. @returns how many parcels. */
export async function writeParcels(db: Db, rows: readonly ImportRow<ParcelValues>[], onRows: (done: number) => void): Promise<Written> {
  const parcels = rows.map((row) => ({ id: randomUUID(), values: row.values }));
  await insertSet(
    db,
    'parcel',
    { id: 'uuid', sold_on: 'date', city_code: 'text', city: 'text', district: 'text', parcel_number: 'text', location: 'text', land_use: 'text', land_area_m2: 'numeric', far: 'numeric', gfa_m2: 'numeric', start_price_fen: 'bigint', price_fen: 'bigint', floor_price_fen_per_m2: 'bigint', premium_rate: 'numeric', buyer_name: 'text', client_id: 'uuid', group_name: 'text', remark: 'text' },
    parcels,
    ({ id, values: v }) => ({
      id,
      sold_on: v.soldOn,
      city_code: v.place?.cityCode ?? null,
      city: v.place?.city ?? null,
      district: v.place?.district ?? null,
      parcel_number: v.parcelNumber,
      location: v.location,
      land_use: v.landUse,
      land_area_m2: v.landAreaM2,
      far: v.far,
      gfa_m2: v.gfaM2,
      start_price_fen: v.startPriceFen,
      price_fen: v.priceFen,
      floor_price_fen_per_m2: v.floorPriceFenPerM2,
      // A figure beyond this is no premium but a slip into the wrong column; the column keeps four places before the point.
      premium_rate: v.premiumRate !== null && Math.abs(Number(v.premiumRate)) < 10_000 ? v.premiumRate : null,
      buyer_name: v.buyerName,
      client_id: v.clientId,
      group_name: v.groupName,
      remark: v.remark,
    }),
    onRows,
  );
  return { results: [{ thing: 'PARCEL', count: parcels.length }], created: { PARCEL: parcels.map((p) => p.id) } };
}
