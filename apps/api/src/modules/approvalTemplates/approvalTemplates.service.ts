import { checkTemplate, readPlace, readScopeCodes, readTemplate } from '@yingzao/domain/approvals';
import type { ApproverPlace, TemplateStep } from '@yingzao/domain/approvals';
import { approvalSubjectKind, opinionSection, stepMode } from '@yingzao/domain/catalogues';
import type { ApprovalSubjectKind } from '@yingzao/domain/catalogues';
import type { Actor } from '@yingzao/domain/permissions';
import type { ApprovalPlaceInput, SaveApprovalTemplateInput } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import type { Locale } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { ApprovalTemplateRow } from './approvalTemplates.entity';
import { addVersion, knownNames, latestTemplates, templatesById, versionsOfTemplates } from './approvalTemplates.repository';

/** Which field says who, by kind of a place; the others stay empty. */
const fieldKinds = [['employeeId', 'EMPLOYEE'], ['role', 'ROLE'], ['departmentId', 'MANAGER'], ['office', 'TRACKER']] as const;

/** A place of the input with where it stands in it. */
interface Placed {
  readonly place: ApproverPlace;
  readonly path: readonly string[];
}

/** Templates of approval: everybody reads them, the roles with full rights save them; each save is a version that stays. */
export class ApprovalTemplatesService {
  constructor(private readonly database: Database) {}

  /** The version of a template of this kind that a list was proposed by, if any. @throws UserFault UNKNOWN_REFERENCE */
  static async versionOf(db: Db, id: string | null | undefined, kind: ApprovalSubjectKind): Promise<string | null> {
    if (id == null) return null;
    const [template] = isUuid(id) ? await templatesById(db, [id]) : [];
    if (template?.kind !== kind) throw new UserFault({ code: 'UNKNOWN_REFERENCE', path: ['templateId'] });
    return template.id;
  }

  list(viewer: Actor): Promise<ApprovalTemplateRow[]> {
    return this.database.readAtOnce(viewer, latestTemplates);
  }

  save(viewer: Actor, input: SaveApprovalTemplateInput, locale: Locale): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'saveApprovalTemplate', input, async (db) => {
      const problems = new Problems();
      const read = new InputReader(input, problems);
      const scope = { kind: input.kind, ...readScopeCodes(input), fromFen: read.fen('fromFen'), toFen: read.fen('toFen') };
      const name = read.required('name', 80);
      if (!approvalSubjectKind.has(input.kind)) problems.add('NOT_A_CODE', ['kind']);
      problems.assertNone();
      if (scope.kind !== 'CONTRACT') scope.contractTypes = [];
      const placed: Placed[] = [];
      const placesOf = (places: readonly ApprovalPlaceInput[], path: readonly string[]): ApproverPlace[] =>
        places.flatMap((one, i) => {
          const place = readPlace({ ...one });
          for (const [field, kind] of fieldKinds) if (one[field] != null && one.kind !== kind) problems.add('PLACE_OTHER_KIND', [...path, String(i), field]);
          if (!place) problems.add('REQUIRED', [...path, String(i)]);
          else placed.push({ place, path: [...path, String(i)] });
          return place ? [place] : [];
        });
      const steps = input.steps.map(({ section, mode, needed, who }, i): TemplateStep => {
        if (!opinionSection.has(section)) problems.add('NOT_A_CODE', ['steps', String(i), 'section']);
        if (!stepMode.has(mode)) problems.add('NOT_A_CODE', ['steps', String(i), 'mode']);
        return { section, mode, needed: mode === 'N_OF_M' ? (needed ?? 0) : 1, who: placesOf(who, ['steps', String(i), 'who']) };
      });
      const content = { steps, copies: placesOf(input.copies, ['copies']) };
      for (const problem of checkTemplate(scope, content)) {
        if (problem.code === 'BAND_EMPTY') problems.add('BAND_EMPTY', ['toFen']);
        else if (problem.code === 'NO_STEPS') problems.add('NO_STEPS', ['steps']);
        else if (problem.code === 'TOO_MANY') problems.add('TOO_MANY', [problem.field], { max: problem.max });
        else if (problem.code === 'SECTION_MISSING') problems.add('TEMPLATE_SECTIONS', ['steps'], { sections: problem.sections.map((s) => opinionSection.label(s, locale)).join(locale === 'zh' ? '、' : ', ') });
        else problems.add(problem.code, ['steps', String(problem.index), problem.code === 'NEEDED_WRONG' ? 'needed' : problem.code === 'MODE_WRONG' ? 'mode' : 'who']);
      }
      problems.assertNone();

      const [last] = input.templateId ? (isUuid(input.templateId) ? await versionsOfTemplates(db, [input.templateId]) : []) : [undefined];
      if (input.templateId && !last) throw new UserFault({ code: 'NOT_FOUND', path: ['templateId'] });
      if ((last?.version ?? 0) !== input.expectedVersion) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] }, last?.id);
      if (last && last.kind !== input.kind) throw new UserFault({ code: 'TEMPLATE_KIND', path: ['kind'] }, last.id);
      await this.assertKnown(db, newIn(placed, last), problems);
      problems.assertNone();
      const id = await addVersion(db, {
        ...scope, contractTypes: [...scope.contractTypes], productLines: [...scope.productLines], clientTypes: [...scope.clientTypes],
        templateId: last?.templateId ?? null, version: input.expectedVersion + 1, name, content, isEnabled: input.isEnabled, savedBy: viewer.employeeId,
      });
      if (!id) {
        const [newest] = last ? await versionsOfTemplates(db, [last.templateId]) : [];
        throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] }, newest?.id);
      }
      return { id };
    });
  }

  /** Of new places: people who are named must be in office, departments must exist. */
  private async assertKnown(db: Db, placed: readonly Placed[], problems: Problems): Promise<void> {
    const people = placed.flatMap(({ place }) => (place.kind === 'EMPLOYEE' ? [place.employeeId] : []));
    const houses = placed.flatMap(({ place }) => (place.kind === 'MANAGER' && place.departmentId ? [place.departmentId] : []));
    const { employees, departments } = await knownNames(db, people.filter(isUuid), houses.filter(isUuid));
    for (const { place, path } of placed) {
      if (place.kind === 'EMPLOYEE') {
        const status = employees.get(place.employeeId);
        if (status !== 'ACTIVE') problems.add(status ? 'APPROVER_DEPARTED' : 'UNKNOWN_REFERENCE', path);
      }
      if (place.kind === 'MANAGER' && place.departmentId && !departments.has(place.departmentId)) problems.add('UNKNOWN_REFERENCE', path);
    }
  }
}

/** Places that the last version has not: who left since they were named stays named, and falls back by rule. */
function newIn(placed: readonly Placed[], last: ApprovalTemplateRow | undefined): Placed[] {
  const { steps, copies } = readTemplate(last?.content);
  const known = new Set([...steps.flatMap((s) => s.who), ...copies].map((place) => JSON.stringify(place)));
  return placed.filter(({ place }) => !known.has(JSON.stringify(place)));
}
