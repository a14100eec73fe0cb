import type { JsonObject } from '@yingzao/domain/dashboard';

import { randomKey } from '../../../lib/submitKeys';
import { tableOfAddress } from '../model/projectTable';

export interface NewTable {
  readonly id: string;
  readonly kind: 'projectTable';
  readonly settings: JsonObject;
  readonly title?: string;
}

/** A table of what the project list at an address shows, in its order. */
export const tableOn = (search: string, title: string): NewTable => ({
  id: `w-${randomKey()}`,
  kind: 'projectTable',
  settings: tableOfAddress(search),
  ...(title.trim() ? { title: title.trim() } : {}),
});
