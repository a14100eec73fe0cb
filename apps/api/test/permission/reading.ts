import { getNamedType } from 'graphql';
import { filters, isOfDeleted, lists, queries, rowsOf } from './cases';
import type { Known } from './cases';
import { briefSelection, enumValues, fullSelections } from './documents';
import { isFull, refusalOf } from './expectations';
import { maskOf, namesIn, projectsIn } from './oracles';
import type { Figures } from './oracles';
import type { Person } from './people';
import { idsIn } from './walker';
import type { Asked, Walker } from './walker';

/** People with all rights see the same, so one of each role looks at everything below. */
export const isCurious = (person: Person): boolean => !isFull(person) || person.label.endsWith('stranger');

/** Every query that is no filtered list: by id, nested, own things, search. */
export async function objectCalls(walker: Walker): Promise<Asked[]> {
  const calls: Asked[] = [];
  for (const [field, make] of Object.entries(queries))
    for (const { args, full, asks, ids, judge } of await make(walker.world)) {
      const target = walker.target('query', field);
      for (const selection of full ? fullSelections(target, 1) : [briefSelection(target)])
        calls.push({
          field, args, selection,
          asks: (person) => (asks?.(person) ?? true) && (!full || isCurious(person) || selection.length < 1000),
          what: `${field}(${JSON.stringify(args)})`,
          judge: (person, value) => {
            const wanted = ids?.(person);
            return [...(wanted ? walker.compare(idsIn(value), wanted) : []), ...(judge?.(person, value) ?? [])];
          },
        });
    }
  return calls;
}

/** Every list: with everything below, under each value of each filter field, by each sort in both directions. */
export async function listCalls(walker: Walker): Promise<Asked[]> {
  const calls: Asked[] = [];
  for (const [field, { filter, shows }] of Object.entries(lists)) {
    const rows = await rowsOf(walker.world, field);
    const target = walker.target('query', field);
    const brief = briefSelection(target);
    const judge =
      (matches: (known: Known, person: Person) => boolean, deleted = false) =>
      (person: Person, value: unknown): string[] => {
        // Whether lists of what hangs on a deleted project still hold it is for full rights only, and not a matter of permission.
        const isOpen = (known: Known): boolean => isFull(person) && isOfDeleted(known.facts) && !('deleted_at' in known.row);
        const wanted = rows.filter((known) => !isOpen(known) && shows(known, person, deleted) && matches(known, person));
        const shown = idsIn(value);
        const { totalCount, figures } = value as { totalCount: number; figures?: Figures };
        const mask = maskOf(wanted.map(({ facts }) => facts.projects[0] ?? 0));
        walker.counts.sums += figures ? 6 : 1;
        return [
          ...walker.compare(shown.filter((id) => !rows.some((known) => known.row.id === id && isOpen(known))), new Set(wanted.map(({ row }) => String(row.id)))),
          ...(totalCount === shown.length ? [] : [`counts ${totalCount} where ${shown.length} are shown`]),
          ...(figures && projectsIn(figures) !== mask ? [`sums ${JSON.stringify(figures)}, which should be ${namesIn(mask)}`] : []),
        ];
      };
    calls.push({ field, args: { first: 100 }, selection: brief, what: field, judge: judge(() => true) });
    // Everything below twelve of them: what hangs on the others is met below their projects. What is handed over hangs on nothing else.
    const first = field === 'projects' || field === 'clients' || field === 'handovers' ? 100 : 12;
    for (const selection of fullSelections(target, 1)) calls.push({ field, args: { first }, selection, what: `${field} with all below`, asks: isCurious, judge: () => [] });
    for (const [name, make] of Object.entries(filters[filter]!.fields))
      for (const { value, matches } of make(walker.world, rows)) {
        const judged = judge(({ row, facts }, person) => matches(row, person, facts), name === 'deleted' && value === true);
        calls.push({ field, args: { first: 100, filter: { [name]: value } }, selection: brief, what: `${field}(${name}: ${JSON.stringify(value)})`, isSampled: true, judge: judged });
      }
    const order = walker.root('query').getFields()[field]!.args.find((a) => a.name === 'orderBy');
    for (const sort of order ? enumValues(walker.schema, getNamedType(order.type).name.replace(/Order$/, 'Sort')) : [])
      for (const direction of ['ASC', 'DESC'])
        calls.push({ field, args: { first: 100, orderBy: { field: sort, direction } }, selection: brief, what: `${field} by ${sort} ${direction}`, isSampled: true, judge: judge(() => true) });
  }
  return calls;
}

/** Pages of a few rows, followed to the end by their cursors, hold the same as one large page. */
export async function pageThrough(walker: Walker, person: Person): Promise<void> {
  for (const field of Object.keys(lists)) {
    if (refusalOf(person, field)) continue;
    const selection = briefSelection(walker.target('query', field));
    const page = async (args: Record<string, unknown>): Promise<{ ids: string[]; next: string | null }> => {
      const answer = await walker.ask(person, [{ field, args, selection, what: `${field}(${JSON.stringify(args)})`, judge: () => [] }]);
      const connection = answer.data?.c0 as { pageInfo: { hasNextPage: boolean; endCursor: string | null } } | null;
      return { ids: idsIn(connection), next: connection?.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null };
    };
    const whole = await page({ first: 100 });
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { ids: more, next }: { ids: string[]; next: string | null } = await page({ first: field === 'employees' ? 40 : 4, after });
      ids.push(...more);
      after = next;
    } while (after !== null && ids.length <= whole.ids.length);
    if (ids.join() !== whole.ids.join()) walker.problems.push(`${person.label} · ${field}: pages hold other rows than the list: ${ids.length} against ${whole.ids.length}`);
  }
}
