import { minutesOfDay } from '@yingzao/domain/designProjects';
import { daysBetween, isIsoDate, today } from '@yingzao/domain/measures';
import type { Actor } from '@yingzao/domain/permissions';
import type { LogManHoursInput } from '../../generated/resolvers.generated';
import type { Database } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import type { ManHourRow } from './designProjects.entity';
import { manHoursOf, otherMinutes, phasesOf } from './designProjects.repository';
import { DesignProjectsService } from './designProjects.service';
import type { DesignResult } from './designProjects.service';

/** Days in one question for entries of hours. */
const mostDays = 62;

/** What people enter into a design project without keeping it: their own hours. */
export class DesignEntriesService {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /** Entries from a day to a day. @throws UserFault NOT_A_DATE or WINDOW_TOO_LONG. */
  hours(viewer: Actor, id: string, { from, to }: { readonly from: string; readonly to: string }): Promise<ManHourRow[]> {
    const problems = new Problems();
    if (!isIsoDate(from)) problems.add('NOT_A_DATE', ['from']);
    if (!isIsoDate(to)) problems.add('NOT_A_DATE', ['to']);
    problems.assertNone();
    if (daysBetween(from, to) >= mostDays) throw new UserFault({ code: 'WINDOW_TOO_LONG', path: ['to'], params: { max: mostDays } });
    return this.database.readAtOnce(viewer, (db) => manHoursOf(db, id, from, to));
  }

  /** One cell of a person's own sheet: said again it is the same, said otherwise it is corrected, with 0 it is gone. */
  log(viewer: Actor, input: LogManHoursInput): DesignResult {
    return mutate(this.database, viewer, 'logManHours', input, async (db) => {
      const { project, members } = await DesignProjectsService.seen(db, input.designProjectId, 'designProjectId');
      if (!DesignProjectsService.can(viewer, members, 'manHour.create', this.clock())) throw new UserFault({ code: 'HOURS_NOT_A_MEMBER', path: ['designProjectId'] });
      const problems = new Problems();
      const read = new InputReader(input, problems);
      const day = read.required('day') && read.date('day');
      const note = read.text('note', 500);
      const stage = input.stage ?? null;
      if (day && day > today(this.clock())) problems.add('DATE_IN_FUTURE', ['day']);
      if (input.minutes < 0 || input.minutes > minutesOfDay) problems.add('OUT_OF_RANGE', ['minutes'], { min: 0, max: minutesOfDay });
      if (stage && !(await phasesOf(db, [project.id])).some((phase) => phase.stage === stage)) problems.add('STAGE_NOT_IN_PLAN', ['stage']);
      problems.assertNone();
      const cell = { designProjectId: project.id, employeeId: viewer.employeeId, day: day!, stage };
      if (input.minutes === 0) {
        await db.run(`DELETE FROM man_hour WHERE design_project_id = $1 AND employee_id = $2 AND day = $3 AND stage IS NOT DISTINCT FROM $4`, [project.id, viewer.employeeId, day, stage]);
        return { id: project.id };
      }
      if ((await otherMinutes(db, cell)) + input.minutes > minutesOfDay) throw new UserFault({ code: 'HOURS_TOO_MANY', path: ['minutes'] });
      // A note that was left out stays.
      await db.run(
        `INSERT INTO man_hour AS h (design_project_id, employee_id, day, stage, minutes, note) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT ON CONSTRAINT man_hour_cell DO UPDATE SET minutes = excluded.minutes, note = ${input.note === undefined ? 'h.note' : 'excluded.note'}, updated_at = now()`,
        [project.id, viewer.employeeId, day, stage, input.minutes, note],
      );
      return { id: project.id };
    });
  }
}
