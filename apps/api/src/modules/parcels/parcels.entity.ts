import { EntitySchema } from 'typeorm';

/** Purchased land. Areas in m2 and FAR as exact decimals, money in fen, dates as ISO days. */
export interface ParcelRow {
  id: string;
  soldOn: string | null;
  cityCode: string | null;
  city: string | null;
  district: string | null;
  parcelNumber: string | null;
  location: string | null;
  landUse: string | null;
  landAreaM2: string | null;
  far: string | null;
  gfaM2: string | null;
  startPriceFen: string | null;
  priceFen: string | null;
  floorPriceFenPerM2: string | null;
  /** A fraction: 0.1675 is 16.75 %. */
  premiumRate: string | null;
  /** As it stands in the record of the sale. */
  buyerName: string | null;
  clientId: string | null;
  groupName: string | null;
  remark: string | null;
  createdAt: Date;
}

const text = { type: 'text', nullable: true } as const;
const area = { type: 'numeric', precision: 14, scale: 2, nullable: true } as const;
const fen = { type: 'bigint', nullable: true } as const;

export const ParcelEntity = new EntitySchema<ParcelRow>({
  name: 'parcel',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    soldOn: { type: 'date', nullable: true },
    cityCode: text,
    city: text,
    district: text,
    parcelNumber: text,
    location: text,
    landUse: text,
    landAreaM2: area,
    far: { type: 'numeric', precision: 5, scale: 2, nullable: true },
    gfaM2: area,
    startPriceFen: fen,
    priceFen: fen,
    floorPriceFenPerM2: fen,
    premiumRate: { type: 'numeric', precision: 8, scale: 4, nullable: true },
    buyerName: text,
    clientId: { type: 'uuid', nullable: true },
    groupName: text,
    remark: text,
    createdAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
  },
});

export const parcelEntities = [ParcelEntity];
