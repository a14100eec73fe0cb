import { productLine } from '@yingzao/domain/catalogues';
import { today } from '@yingzao/domain/measures';
import type { Actor } from '@yingzao/domain/permissions';
import type { SaveQuoteRuleInput, SaveQuoteTemplateInput } from '../../generated/resolvers.generated';
import type { Database } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { quoteRules, quoteTemplates } from './quoteRules.repository';
import type { QuoteRuleRow, QuoteTemplateRow } from './quoteRules.repository';

/** Price rules by date, and how printed quotes of a department look; both are set by full rights. */
export class QuoteRulesService {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  rules(viewer: Actor): Promise<QuoteRuleRow[]> {
    return this.database.readAtOnce(viewer, quoteRules);
  }

  templates(viewer: Actor): Promise<QuoteTemplateRow[]> {
    return this.database.readAtOnce(viewer, quoteTemplates);
  }

  saveRule(viewer: Actor, input: SaveQuoteRuleInput): Promise<Outcome<{ since: string }>> {
    return mutate(this.database, viewer, 'saveQuoteRule', input, async (db) => {
      const problems = new Problems();
      const read = new InputReader(input, problems);
      const since = read.date('since');
      if (since === null) problems.add('REQUIRED', ['since']);
      else if (problems.list.length === 0 && since < today(this.clock())) problems.add('DATE_IN_PAST', ['since']);
      const greatest = read.decimal('greatestDiscount', { min: 0, max: 100, places: 4 });
      const floors: Record<string, string> = {};
      for (const [i, floor] of input.floors.entries()) {
        const at = new InputReader(floor, problems, ['floors', String(i)]);
        if (!productLine.has(floor.productLine) || floor.productLine in floors) problems.add('NOT_A_CODE', at.path('productLine'));
        if (at.required('yuanPerM2')) floors[floor.productLine] = at.decimal('yuanPerM2', { min: 0, max: 999_999, places: 2 }) ?? '0';
      }
      problems.assertNone();
      const document = JSON.stringify(floors);
      const saved =
        input.expectedVersion === 0
          ? await db.run(`INSERT INTO quote_rule (since, floors, greatest_discount, set_by) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`, [since, document, greatest, viewer.employeeId])
          : await db.run(`UPDATE quote_rule SET floors = $2, greatest_discount = $3, version = version + 1, set_at = now(), set_by = $4 WHERE since = $1 AND version = $5`, [since, document, greatest, viewer.employeeId, input.expectedVersion]);
      if (saved !== 1) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] });
      return { since: since! };
    });
  }

  saveTemplate(viewer: Actor, input: SaveQuoteTemplateInput): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'saveQuoteTemplate', input, async (db) => {
      const problems = new Problems();
      const read = new InputReader(input, problems);
      const document = JSON.stringify({ heading: read.text('heading', 500), closing: read.text('closing', 2000), footer: read.text('footer', 300) });
      const known = isUuid(input.departmentId) ? await db.rows(`SELECT 1 FROM department WHERE id = $1`, [input.departmentId]) : [];
      if (known.length === 0) problems.add('UNKNOWN_REFERENCE', ['departmentId']);
      problems.assertNone();
      const saved =
        input.expectedVersion === 0
          ? await db.run(`INSERT INTO quote_template (department_id, document, set_by) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, [input.departmentId, document, viewer.employeeId])
          : await db.run(`UPDATE quote_template SET document = $2, version = version + 1, set_at = now(), set_by = $3 WHERE department_id = $1 AND version = $4`, [input.departmentId, document, viewer.employeeId, input.expectedVersion]);
      if (saved !== 1) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] });
      return { id: input.departmentId };
    });
  }
}
