import { cityOf } from '@yingzao/domain/geography';
import type { Actor } from '@yingzao/domain/permissions';
import type { LandAcquisitionInput, ParcelFilter } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import type { Problems } from '../../platform/errors';
import { InputReader } from '../../platform/input';
import type { Page, PageArgs } from '../../platform/pagination';
import { ParcelEntity } from './parcels.entity';
import type { ParcelRow } from './parcels.entity';
import { countParcels, listParcels, parcelsOfClients } from './parcels.repository';

/** Purchased land: imported from records of sales, and kept on the client that bought it. */
export class ParcelsService {
  constructor(private readonly database: Database) {}

  list(viewer: Actor, filter: ParcelFilter, page: PageArgs): Promise<Page<ParcelRow>> {
    return this.database.readAtOnce(viewer, (db) => listParcels(db, viewer, filter, page));
  }

  count(viewer: Actor, filter: ParcelFilter): Promise<number> {
    return this.database.readAtOnce(viewer, (db) => countParcels(db, viewer, filter));
  }
}

/** One item of a client's land as read from a form: named columns, and the parcel they belong to (null: a new one). */
export interface LandWrite {
  readonly id: string | null;
  readonly fields: Partial<ParcelRow>;
}

/** Named columns of the items; omitted fields are left out. */
export function readLand(inputs: readonly LandAcquisitionInput[], problems: Problems, path: readonly string[]): LandWrite[] {
  return inputs.map((input, at) => {
    const read = new InputReader(input, problems, [...path, String(at)]);
    const fields: Partial<ParcelRow> = {};
    if (read.has('soldOn')) fields.soldOn = read.date('soldOn');
    if (read.has('district')) fields.district = read.text('district', 50);
    if (read.has('location')) fields.location = read.text('location', 300);
    if (read.has('landAreaM2')) fields.landAreaM2 = read.decimal('landAreaM2', { min: 0, max: 999_999_999_999, places: 2 });
    if (read.has('far')) fields.far = read.decimal('far', { above: 0, max: 30, places: 2 });
    if (read.has('priceFen')) fields.priceFen = read.fen('priceFen');
    if (read.has('remark')) fields.remark = read.text('remark', 1000);
    if (read.has('cityCode')) {
      const code = read.text('cityCode', 20);
      const city = code ? cityOf(code) : undefined;
      if (code && !city) problems.add('CITY_UNKNOWN', read.path('cityCode'));
      Object.assign(fields, { cityCode: city?.code ?? null, city: city?.shortName ?? null });
    }
    // Nothing but empty fields says nothing about any land.
    if (!input.id && Object.values(fields).every((value) => value == null)) problems.add('REQUIRED', read.path('soldOn'));
    return { id: input.id || null, fields };
  });
}

/** Adds a problem for every item that names a parcel the client does not hold. */
export async function checkLand(db: Db, clientId: string, land: readonly LandWrite[], problems: Problems, path: readonly string[]): Promise<void> {
  const held = new Set((await parcelsOfClients(db, [clientId])).map((l) => l.id));
  for (const [at, { id }] of land.entries()) {
    if (id === null) continue;
    // Naming one twice is as wrong as naming a foreign one.
    if (!held.delete(id)) problems.add('UNKNOWN_REFERENCE', [...path, String(at), 'id']);
  }
}

/** Makes the client's land what the list says. Land of a recorded sale stays on record without the client; what was only noted here goes. */
export async function replaceLand(db: Db, client: { readonly id: string; readonly name: string }, land: readonly LandWrite[]): Promise<void> {
  const kept = land.flatMap((l) => (l.id ? [l.id] : []));
  await db.run(`DELETE FROM parcel WHERE client_id = $1 AND parcel_number IS NULL AND NOT id = ANY ($2::uuid[])`, [client.id, kept]);
  await db.run(`UPDATE parcel SET client_id = NULL WHERE client_id = $1 AND NOT id = ANY ($2::uuid[])`, [client.id, kept]);
  for (const { id, fields } of land) {
    if (id === null) await db.manager.insert(ParcelEntity, { ...fields, clientId: client.id, buyerName: client.name });
    else if (Object.keys(fields).length > 0) {
      const changed = await db.manager.createQueryBuilder().update(ParcelEntity).set(fields).where('id = :id AND client_id = :clientId', { id, clientId: client.id }).execute();
      if (changed.affected !== 1) throw new Error('a parcel of a locked client went away');
    }
  }
}
