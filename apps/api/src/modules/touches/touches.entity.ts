import { EntitySchema } from 'typeorm';
import type { TouchKind } from '@yingzao/domain/catalogues';

/** A contact made with a client, perhaps for a project. `touchedOn`: ISO day. */
export interface TouchRow {
  id: string;
  clientId: string;
  projectId: string | null;
  contactId: string | null;
  kind: TouchKind;
  touchedOn: string;
  text: string | null;
  authorId: string;
  createdAt: Date;
  withdrawnAt: Date | null;
  version: number;
}

const uuid = { type: 'uuid', nullable: true } as const;

export const TouchEntity = new EntitySchema<TouchRow>({
  name: 'touch',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    clientId: { type: 'uuid' },
    projectId: uuid,
    contactId: uuid,
    kind: { type: 'text' },
    touchedOn: { type: 'date' },
    text: { type: 'text', nullable: true },
    authorId: { type: 'uuid' },
    createdAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
    withdrawnAt: { type: 'timestamptz', precision: 3, nullable: true },
    version: { type: 'integer', default: 1 },
  },
});

export const touchEntities = [TouchEntity];
