import { EntitySchema } from 'typeorm';
import type { SavedViewKind } from '../../generated/resolvers.generated';

/** A named view of a list; `search` is the query of the list's address. */
export interface SavedViewRow {
  id: string;
  ownerId: string;
  kind: SavedViewKind;
  name: string;
  search: string;
  isShared: boolean;
  position: number;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

const moment = { type: 'timestamptz', precision: 3, default: () => 'now()' } as const;

export const SavedViewEntity = new EntitySchema<SavedViewRow>({
  name: 'saved_view',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    ownerId: { type: 'uuid' },
    kind: { type: 'text' },
    name: { type: 'text' },
    search: { type: 'text' },
    isShared: { type: 'boolean', default: false },
    position: { type: 'integer', default: 0 },
    version: { type: 'integer', default: 1 },
    createdAt: moment,
    updatedAt: moment,
  },
});

export const savedViewEntities = [SavedViewEntity];
