import type { Role } from '@yingzao/domain/catalogues';
import { capabilitiesOf } from '@yingzao/domain/permissions';

import type { ViewerInfo } from '../../../lib/viewer';

/** Somebody whose view of a default is tried. */
export interface PreviewPerson {
  readonly id: string;
  readonly name: string;
  readonly departmentId: string | null;
  readonly departmentName: string | null;
  readonly roles: readonly Role[];
}

/** The viewer with what another person may do: widgets show as forbidden what that person may not see. Data stay the viewer's own. */
export const seenAs = (viewer: ViewerInfo, person: PreviewPerson): ViewerInfo => ({ ...viewer, roles: person.roles, capabilities: new Set<string>(capabilitiesOf(person.roles)) });
