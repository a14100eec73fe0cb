import { dimensions, filters } from './cases';
import type { Known } from './cases';
import { fullSelections } from './documents';
import { isFull, mayKnow } from './expectations';
import { maskOf, namesIn, projectsIn } from './oracles';
import type { Figures } from './oracles';
import type { Person } from './people';
import type { Asked, Walker } from './walker';

interface Series {
  readonly dimension: string;
  readonly isPartial: boolean;
  readonly total: Figures;
  readonly segments: readonly { readonly key: string; readonly figures: Figures }[];
}

/** Statistics in every dimension without a filter, and in turn under every value of every filter field. */
export async function statisticsCalls(walker: Walker): Promise<Asked[]> {
  const rows = (await walker.world.rows('project')).map((known) => ({ ...known, k: known.facts.projects[0]! }));
  const clients = new Map((await walker.world.rows('client')).map(({ row }) => [row.id, row]));
  const names = Object.keys(dimensions);
  const selection = fullSelections(walker.target('query', 'statistics'), 1)[0]!;
  const cases = Object.entries(filters.ProjectFilter!.fields).flatMap(([name, make]) => make(walker.world, rows).map((c) => ({ name, ...c })));
  const judge = (person: Person, series: Series, asked: string, wanted: readonly (Known & { k: number })[]): string[] => {
    const keyOf = dimensions[asked];
    walker.counts.sums += series.segments.length * 5 + 5;
    const whole = maskOf(wanted.map((w) => w.k));
    const masks = series.segments.map((s) => projectsIn(s.figures));
    // Each project in one segment: then the masks both unite and add up to the whole.
    const [united, added] = [masks.reduce<bigint>((all, m) => all | (m ?? 0n), 0n), masks.reduce<bigint>((sum, m) => sum + (m ?? 0n), 0n)];
    return [
      ...(series.dimension === asked && series.isPartial === !isFull(person) ? [] : [`${asked}: answers as ${series.dimension}, isPartial ${series.isPartial}`]),
      ...(projectsIn(series.total) === whole ? [] : [`${asked}: total ${JSON.stringify(series.total)} should be ${namesIn(whole)}`]),
      ...(masks.every((m) => m !== null) && united === whole && added === whole ? [] : [`${asked}: segments ${masks.map((m) => (m === null ? '?' : namesIn(m))).join(' | ')} do not part ${namesIn(whole)}`]),
      ...series.segments.flatMap((s, i) => {
        const should = keyOf ? maskOf(wanted.filter(({ row }) => String(keyOf(row, clients.get(row.client_id)!) ?? 'NONE') === s.key).map((w) => w.k)) : masks[i];
        return masks[i] === should ? [] : [`${asked} ${s.key}: ${namesIn(masks[i] ?? 0n)} should be ${namesIn(should ?? 0n)}`];
      }),
    ];
  };
  // Without the number of clients full rights are answered from the sums that are maintained, others from their projects.
  const fromSums = selection.replaceAll(' clients ', ' ');
  if (fromSums === selection) throw new Error('the figures have no clients any more: ask those that are maintained in another way');
  const standing = new Set(['statuses', 'trackingStages', 'pursuitSteps', 'registeredOn']);
  const call = (wanted: readonly string[], filter: Record<string, unknown>, matches: (known: Known, person: Person) => boolean, deleted: boolean, index: number, selected = selection): Asked => ({
    field: 'statistics', selection: selected, what: `statistics(${JSON.stringify(filter)})`,
    args: { requests: wanted.map((dimension) => ({ dimension, filter })) },
    isSampled: index > 0,
    judge: (person, value) => (value as Series[]).flatMap((series, n) => judge(person, series, wanted[n]!, rows.filter((known) => (known.row.deleted_at !== null) === deleted && mayKnow(person, 'project', known.facts) && matches(known, person)))),
  });
  return [
    call(names, {}, () => true, false, 0),
    call(names, {}, () => true, false, 0, fromSums),
    ...cases.map(({ name, value, matches }, i) => call(names.filter((_, n) => (n + i) % 4 === 0), { [name]: value }, ({ row, facts }, person) => matches(row, person, facts), name === 'deleted' && value === true, i + 1)),
    ...cases.filter(({ name }) => standing.has(name)).map(({ name, value, matches }, i) => call(names, { [name]: value }, ({ row, facts }, person) => matches(row, person, facts), false, i + 1, fromSums)),
  ];
}

interface CrossKey {
  readonly key: string;
  readonly keys: readonly string[] | null;
  readonly figures: Figures;
}
interface CrossTable {
  readonly isPartial: boolean;
  readonly total: Figures;
  readonly rows: readonly CrossKey[];
  readonly columns: readonly CrossKey[];
  readonly cells: readonly { readonly row: string; readonly column: string; readonly figures: Figures }[];
}

/** Cross tables: every dimension with the next and with one further off, without a filter and under a few. */
export async function crossTableCalls(walker: Walker): Promise<Asked[]> {
  const rows = (await walker.world.rows('project')).map((known) => ({ ...known, k: known.facts.projects[0]! }));
  const clients = new Map((await walker.world.rows('client')).map(({ row }) => [row.id, row]));
  const names = Object.keys(dimensions);
  const selection = fullSelections(walker.target('query', 'crossTables'), 1)[0]!;
  const keyIn = (dimension: string, { row }: Known): string | null => {
    const keyOf = dimensions[dimension];
    return keyOf ? String(keyOf(row, clients.get(row.client_id)!) ?? 'NONE') : null;
  };
  const judge = (person: Person, table: CrossTable, [across, down]: readonly [string, string], wanted: readonly (Known & { k: number })[]): string[] => {
    walker.counts.sums += (table.cells.length + table.rows.length + table.columns.length + 1) * 5;
    const whole = maskOf(wanted.map((w) => w.k));
    const what = `${across} x ${down}`;
    const parts = (name: string, all: readonly { readonly figures: Figures }[], of: bigint): string[] => {
      const masks = all.map((part) => projectsIn(part.figures));
      const added = masks.reduce<bigint>((sum, m) => sum + (m ?? 0n), 0n);
      return masks.every((m) => m !== null) && added === of ? [] : [`${what}: ${name} ${masks.map((m) => (m === null ? '?' : namesIn(m))).join(' | ')} do not part ${namesIn(of)}`];
    };
    /** Which projects a key of its own, or all that OTHER sums, must hold. */
    const under = (dimension: string, { key, keys }: CrossKey): bigint | null => {
      const own = wanted.map((w) => ({ k: w.k, key: keyIn(dimension, w) }));
      return own.some((w) => w.key === null) || (key === 'OTHER' && keys === null) ? null : maskOf(own.filter((w) => (key === 'OTHER' ? keys!.includes(w.key!) : w.key === key)).map((w) => w.k));
    };
    const each = (dimension: string, all: readonly CrossKey[]): string[] =>
      all.flatMap((key) => {
        const [is, should] = [projectsIn(key.figures), under(dimension, key)];
        return should === null || is === should ? [] : [`${what}: ${dimension} ${key.key} sums ${namesIn(is ?? 0n)}, should be ${namesIn(should)}`];
      });
    return [
      ...(table.isPartial === !isFull(person) ? [] : [`${what}: isPartial ${table.isPartial}`]),
      ...(projectsIn(table.total) === whole ? [] : [`${what}: total ${JSON.stringify(table.total)} should be ${namesIn(whole)}`]),
      ...(table.rows.length <= 12 && table.columns.length <= 12 ? [] : [`${what}: has ${table.rows.length} x ${table.columns.length} keys`]),
      ...parts('rows', table.rows, whole),
      ...parts('columns', table.columns, whole),
      ...table.rows.flatMap((row) => parts(`cells of row ${row.key}`, table.cells.filter((cell) => cell.row === row.key), projectsIn(row.figures) ?? 0n)),
      ...table.columns.flatMap((column) => parts(`cells of column ${column.key}`, table.cells.filter((cell) => cell.column === column.key), projectsIn(column.figures) ?? 0n)),
      ...each(across, table.rows),
      ...each(down, table.columns),
    ];
  };
  const call = (pairs: readonly (readonly [string, string])[], filter: Record<string, unknown>, matches: (known: Known) => boolean): Asked => ({
    field: 'crossTables', selection, what: `crossTables(${JSON.stringify(pairs)}, ${JSON.stringify(filter)})`,
    args: { requests: pairs.map(([across, down], n) => ({ rows: across, columns: down, measure: ['COUNT', 'GFA', 'QUOTED'][n % 3], filter })) },
    judge: (person, value) => (value as CrossTable[]).flatMap((table, n) => judge(person, table, pairs[n]!, rows.filter((known) => known.row.deleted_at === null && mayKnow(person, 'project', known.facts) && matches(known)))),
  });
  const pairs = names.flatMap((name, n) => [1, 7].map((step) => [name, names[(n + step) % names.length]!] as const));
  const calls: Asked[] = [];
  for (let at = 0; at < pairs.length; at += 6) calls.push(call(pairs.slice(at, at + 6), {}, () => true));
  for (const status of ['PROMOTION', 'TRACKING', 'WON']) calls.push(call([['REGION', 'CLIENT'], ['CLIENT', 'MARKET_TRACKER']], { statuses: [status] }, ({ row }) => row.status === status));
  return calls;
}
