import { faultsOfGroups, groupsOf, placesWith } from '@yingzao/domain/geography';
import type { PlaceLists } from '@yingzao/domain/geography';
import { today } from '@yingzao/domain/measures';
import type { Actor } from '@yingzao/domain/permissions';
import type { SavePlaceListInput } from '../../generated/resolvers.generated';
import type { Database, Reader } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { insertPlaceList, placeLists, updatePlaceList } from './placeLists.repository';
import type { PlaceListRow } from './placeLists.repository';

/** First year of which there may be a list. */
const firstYear = 2000;

/** Tiers of cities and regions of provinces: everybody looks them up, full rights keep them, a whole list at a time. */
export class PlaceListsService {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  list(viewer: Actor): Promise<PlaceListRow[]> {
    return this.database.readAtOnce(viewer, placeLists);
  }

  /** By which places have tiers and regions as this transaction sees them: to be read once in it. */
  static async inForce(db: Reader): Promise<PlaceLists> {
    return placesWith(await placeLists(db));
  }

  /** @throws UserFault STALE_VERSION where somebody else was faster */
  save(viewer: Actor, input: SavePlaceListInput): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'savePlaceList', input, async (db) => {
      const problems = new Problems();
      const { kind, year, groups } = input;
      const lastYear = Number(today(this.clock()).slice(0, 4)) + 1;
      if (year < firstYear || year > lastYear) problems.add('OUT_OF_RANGE', ['year'], { min: firstYear, max: lastYear });
      for (const { code, path, params } of faultsOfGroups(kind, groups)) problems.add(code, ['groups', ...path], params);
      problems.assertNone();
      const ordered = groupsOf(kind, new Map(groups.flatMap(({ value, codes }) => codes.map((code) => [code, value] as const))));
      const saved = input.expectedVersion === 0 ? await insertPlaceList(db, kind, year, ordered, viewer.employeeId) : await updatePlaceList(db, kind, year, input.expectedVersion, ordered, viewer.employeeId);
      if (!saved) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] });
      return { id: `${kind}-${year}` };
    });
  }
}
