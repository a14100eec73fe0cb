import { Exact, faultsOfBounds, today } from '@yingzao/domain/measures';
import type { BandBounds, BandMeasure } from '@yingzao/domain/measures';
import type { Actor } from '@yingzao/domain/permissions';
import type { SaveBandSetInput } from '../../generated/resolvers.generated';
import type { Database } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { bandSets, columns, deleteBandSet, insertBandSet, updateBandSet } from './bandSets.repository';
import type { BandSetRow } from './bandSets.repository';

/**
 * The key of a value's band, as `bandKey` of @yingzao/domain/measures writes it, by the bands in force today or on another day, in SQL; they are read once a statement.
 * @param value a number in base units; without a value there is no key
 */
export function bandKeySql(measure: BandMeasure, value: string, day: string | null): string {
  const inForce = (what: string): string => `(SELECT ${what} FROM band_set b WHERE b.since <= ${day === null ? `(now() AT TIME ZONE 'Asia/Shanghai')` : day}::date ORDER BY b.since DESC LIMIT 1)`;
  const column = `b.${columns[measure]}`;
  return `(${inForce(`band_keys(${column})`)})[width_bucket(${value}, ${inForce(column)}) + 1]`;
}

/** Bands of statistics: everybody looks them up, full rights set them from a day on that is not past. */
export class BandSetsService {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  list(viewer: Actor): Promise<BandSetRow[]> {
    return this.database.readAtOnce(viewer, bandSets);
  }

  /** @throws UserFault STALE_VERSION where somebody else was faster, HAS_BEGUN where a set in force should be taken away */
  save(viewer: Actor, input: SaveBandSetInput): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'saveBandSet', input, async (db) => {
      const problems = new Problems();
      const day = today(this.clock());
      const since = new InputReader(input, problems).date('since');
      if (since === null) problems.add('REQUIRED', ['since']);
      else if (problems.list.length === 0 && since < day) problems.add('DATE_IN_PAST', ['since']);
      else if (problems.list.length === 0 && !input.bounds && since === day) problems.add('HAS_BEGUN', ['since']);
      const { bounds } = input;
      if (bounds) for (const { code, path, params } of faultsOfBounds(bounds)) problems.add(code, ['bounds', ...path], params);
      problems.assertNone();
      const saved = !bounds
        ? await deleteBandSet(db, since!, input.expectedVersion)
        : input.expectedVersion === 0
          ? await insertBandSet(db, since!, plain(bounds), viewer.employeeId)
          : await updateBandSet(db, since!, input.expectedVersion, plain(bounds), viewer.employeeId);
      if (!saved) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] });
      return { id: since! };
    });
  }
}

/** Without zeros that say nothing. */
const plain = ({ far, landArea, gfa, fee }: BandBounds): BandBounds => {
  const [a, b, c, d] = [far, landArea, gfa, fee].map((list) => list.map((bound) => new Exact(bound).toString()));
  return { far: a!, landArea: b!, gfa: c!, fee: d! };
};
