import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  analyse,
  cellText,
  detectKind,
  type ClientRowValues,
  type ImportAnalysis,
  type ImportKind,
  type ImportRow,
  type KnownClient,
  type KnownEmployee,
  type TrackingValues,
  type WorkbookGrid,
} from '@yingzao/domain/imports';
import { role, opinionSection } from '@yingzao/domain/catalogues';
import { readWorkbook } from '../../../platform/workbook/readWorkbook';

/** One row of expected.json; which keys it has depends on the workbook. */
interface ExpectedRow {
  readonly row: number;
  readonly outcome: 'good' | 'warning' | 'rejected';
  readonly codes: readonly string[];
  readonly [key: string]: unknown;
}
interface Totals {
  readonly n: number;
  readonly landM2: string;
  readonly gfaM2: string;
}
interface ExpectedFile {
  readonly sheet: string;
  readonly firstDataRow: number;
  readonly good: number;
  readonly warning: number;
  readonly rejected: number;
  readonly warningCodes: Record<string, number>;
  readonly rejectedCodes: Record<string, number>;
  readonly rows: readonly ExpectedRow[];
  readonly [key: string]: unknown;
}

const root = join(__dirname, '../../../../');
const expected = (JSON.parse(readFileSync(join(root, 'test/expected/expected.json'), 'utf8')) as { files: Record<string, ExpectedFile> }).files;
const names: Record<ImportKind, string> = {
  EMPLOYEES: '员工名单.xlsx',
  CLIENTS: '客户名录.xlsx',
  PARCELS: '土地成交.xlsx',
  TRACKING: '营销跟踪表.xlsx',
};
const file = (kind: ImportKind): ExpectedFile => {
  const found = expected[names[kind]];
  if (!found) throw new Error(`expected.json has no ${names[kind]}`);
  return found;
};

const grids = {} as Record<ImportKind, WorkbookGrid>;
let employees: ImportAnalysis<ReturnType<typeof analyse<'EMPLOYEES'>>['rows'][number]['values']>;
let clients: ImportAnalysis<ClientRowValues>;
let parcels: ReturnType<typeof analyse<'PARCELS'>>;
let tracking: ImportAnalysis<TrackingValues>;

// In the order in which a firm imports them: each knows what the ones before brought.
beforeAll(async () => {
  for (const kind of Object.keys(names) as ImportKind[]) grids[kind] = await readWorkbook(join(root, 'demo', names[kind]));
  employees = analyse('EMPLOYEES', grids.EMPLOYEES);
  const knownEmployees = imported(employees).map(({ values }): KnownEmployee => ({
    id: values.number,
    number: values.number,
    name: values.name,
    email: values.email,
    departmentName: values.department,
    roles: values.roles,
  }));
  clients = analyse('CLIENTS', grids.CLIENTS, { employees: knownEmployees });
  const knownClients = imported(clients).flatMap(({ values: { client } }): KnownClient[] =>
    client?.clientType ? [{ id: client.name, number: client.number, name: client.name, shortName: client.shortName, clientType: client.clientType }] : [],
  );
  const context = { employees: knownEmployees, clients: knownClients };
  parcels = analyse('PARCELS', grids.PARCELS, context);
  tracking = analyse('TRACKING', grids.TRACKING, { ...context, numberPrefixes: ['SC', 'BJS', 'SZS'] });
});

function imported<V>(analysis: ImportAnalysis<V>): ImportRow<V>[] {
  return analysis.rows.filter(({ outcome }) => outcome !== 'REJECTED');
}

/** Every row in both, in the same order, with its outcome and codes. */
function judgements(rows: readonly ImportRow<unknown>[]): unknown[] {
  return rows.map(({ sheetRow, outcome, codes }) => [sheetRow, outcome.toLowerCase(), [...codes].sort()]);
}
function expectedJudgements(kind: ImportKind): unknown[] {
  return file(kind).rows.map(({ row, outcome, codes }) => [row, outcome, [...codes].sort()]);
}

/** Compares the values of every imported row, key by key, with those expected. */
function compareValues<V>(kind: ImportKind, rows: readonly ImportRow<V>[], pick: (values: V, row: ExpectedRow) => Record<string, unknown>): void {
  const byRow = new Map(rows.map((row) => [row.sheetRow, row.values]));
  const differences: unknown[] = [];
  let compared = 0;
  for (const row of file(kind).rows) {
    if (row.outcome === 'rejected') continue;
    const values = byRow.get(row.row);
    const got = values && pick(values, row);
    for (const [key, value] of Object.entries(row)) {
      if (['sheet', 'row', 'outcome', 'codes'].includes(key)) continue;
      compared += 1;
      if (JSON.stringify(got?.[key]) !== JSON.stringify(value)) differences.push([row.row, key, got?.[key], value]);
    }
  }
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(file(kind).rows.length);
}

const zero = (text: string | null): bigint => BigInt((text ?? '0.00').replace('.', ''));
const twoPlaces = (hundredths: bigint): string => `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;

/** Count, land and floor area by a key, as exact sums. */
function totalsBy<V extends { landAreaM2: string | null; gfaM2: string | null }>(rows: readonly ImportRow<V>[], key: (values: V) => string): Record<string, Totals> {
  const sums: Record<string, { n: number; land: bigint; gfa: bigint }> = {};
  for (const { values } of rows) {
    const sum = (sums[key(values)] ??= { n: 0, land: 0n, gfa: 0n });
    sum.n += 1;
    sum.land += zero(values.landAreaM2);
    sum.gfa += zero(values.gfaM2);
  }
  return Object.fromEntries(Object.entries(sums).map(([name, { n, land, gfa }]) => [name, { n, landM2: twoPlaces(land), gfaM2: twoPlaces(gfa) }]));
}

describe.each(Object.keys(names) as ImportKind[])('%s', (kind) => {
  const analysis = (): ImportAnalysis => ({ EMPLOYEES: employees, CLIENTS: clients, PARCELS: parcels, TRACKING: tracking })[kind];

  it('is told from the others, with its sheet and first data row', () => {
    expect(detectKind(grids[kind])).toBe(kind);
    expect(analysis().sheet).toBe(file(kind).sheet);
    expect(analysis().headerRow + 1).toBe(file(kind).firstDataRow);
    expect(analysis().missingFields).toEqual([]);
  });

  it('judges every row as expected', () => {
    expect(judgements(analysis().rows)).toEqual(expectedJudgements(kind));
  });

  it('counts outcomes and codes', () => {
    const { good, warning, rejected, warningCodes, rejectedCodes } = file(kind);
    expect(analysis().counts).toEqual({ good, warning, rejected });
    const counted = (outcome: string) => Object.fromEntries(analysis().codeCounts.filter((c) => c.outcome === outcome).map((c) => [c.code, c.count]));
    expect(counted('WARNING')).toEqual(warningCodes);
    expect(counted('REJECTED')).toEqual(rejectedCodes);
  });
});

describe('员工名单', () => {
  it('has the expected values in every row', () => {
    compareValues('EMPLOYEES', employees.rows, (values) => ({
      no: values.number,
      name: values.name,
      department: values.department,
      roles: values.roles.map((code) => role.label(code, 'zh')),
      opinionSection: values.opinionSections[0] ? opinionSection.label(values.opinionSections[0], 'zh') : null,
      phone: values.phone,
      email: values.email,
      hiredOn: values.hiredOn,
      birthday: values.birthday,
      office: values.office,
      active: values.status === 'ACTIVE',
    }));
  });

  it('skips the note', () => expect(employees.skipped).toEqual([{ sheetRow: 68, reason: 'NOTE' }]));
});

describe('客户名录', () => {
  it('has the expected values in every row', () => {
    const numbers = new Map(clients.rows.flatMap(({ values: { client } }) => (client ? [[client.name, client.number]] : [])));
    expect(numbers.size).toBeGreaterThan(140);
    compareValues('CLIENTS', clients.rows, ({ clientNumber, client, contact }) => ({
      client: clientNumber,
      contact: contact?.name ?? null,
      phone: contact?.phone ?? undefined,
      birthday: contact?.birthday ?? undefined,
      fullName: client?.name,
      shortName: client?.shortName,
      group: client?.groupName,
      clientType: client?.clientType,
      productLines: client?.productLines,
      developed: client?.developedProjects.length,
      recentLand: client?.recentLand.length,
      partners: client?.partnerFirms,
    }));
  });

  it('has the expected totals', () => {
    const rows = imported(clients);
    const fields = rows.flatMap(({ values }) => values.client ?? []);
    const contacts = rows.flatMap(({ values }) => values.contact ?? []);
    expect({
      clients: fields.length,
      groups: new Set(fields.flatMap(({ groupName }) => groupName ?? [])).size,
      contactRows: contacts.length,
      people: new Set(contacts.map(({ personKey }) => personKey)).size,
      developedProjects: fields.flatMap(({ developedProjects }) => developedProjects).length,
      recentLand: fields.flatMap(({ recentLand }) => recentLand).length,
    }).toEqual(file('CLIENTS').totals);
    expect(contacts.filter(({ left }) => left)).toHaveLength(3);
    expect(contacts.filter(({ birthday }) => birthday?.startsWith('--'))).toHaveLength(24);
  });

  it('reads developed projects and purchased land into their parts', () => {
    const fields = imported(clients).flatMap(({ values }) => values.client ?? []);
    expect(fields[0]?.developedProjects[0]).toEqual({ name: '海岳·棠颂', city: '苏州', gfaM2: '57000.00', year: 2017, designer: '东渚院' });
    expect(fields[1]?.recentLand[0]).toMatchObject({ soldOn: '2025-11-01', landAreaM2: '44000.22', far: '1.70', priceFen: '41000000000', place: { city: '无锡', district: '新吴区' } });
    const developed = fields.flatMap(({ developedProjects }) => developedProjects);
    const land = fields.flatMap(({ recentLand }) => recentLand);
    expect(developed.filter((project) => Object.values(project).includes(null))).toEqual([]);
    expect(land.filter((item) => Object.values(item).includes(null))).toEqual([]);
  });
});

describe('土地成交', () => {
  it('has the expected values in every row', () => {
    compareValues('PARCELS', parcels.rows, (values) => ({
      parcel: values.parcelNumber,
      city: values.place?.city,
      region: values.place?.region,
      soldOn: values.soldOn,
      landM2: values.landAreaM2,
      far: values.far,
      gfaM2: values.gfaM2,
      priceYuan: values.priceFen === null ? null : Number(BigInt(values.priceFen) / 100n),
      buyer: values.buyers.length === 1 ? values.buyers[0] : null,
      parent: values.groupName,
    }));
  });

  it('has the expected totals', () => {
    const rows = imported(parcels);
    const { total, byRegion } = file('PARCELS') as unknown as { total: Totals & { priceYuan: number; withParent: number }; byRegion: Record<string, Totals> };
    const priceFen = rows.reduce((sum, { values }) => sum + BigInt(values.priceFen ?? 0), 0n);
    expect({ ...totalsBy(rows, () => 'all').all, priceYuan: Number(priceFen / 100n), withParent: rows.filter(({ values }) => values.groupName).length }).toEqual(total);
    expect(totalsBy(rows, (values) => values.place?.region ?? '')).toEqual(byRegion);
    expect(rows.filter(({ values }) => values.buyers.length === 2)).toHaveLength(2);
    expect(parcels.skipped).toEqual([{ sheetRow: 204, reason: 'TOTAL' }]);
    // Every parcel lies in a district that its city has; 东莞 and 中山 have towns instead.
    const undivided = rows.filter(({ values }) => values.place?.districtCode === null).map(({ values }) => values.place?.city);
    expect(undivided).toEqual(['东莞', '中山']);
  });
});

describe('营销跟踪表', () => {
  it('has the expected values in every row', () => {
    const created = new Map<string, string>();
    compareValues('TRACKING', tracking.rows, (values, row) => {
      // expected.json names the legal person behind a new client; the sheet knows the short name only.
      if (row.clientInDirectory === false) created.set(values.clientName, String(row.client));
      const district = values.place?.district?.replace(/市$/, '');
      return {
        number: values.number,
        name: values.name,
        city: values.place?.city,
        county: district,
        region: values.place?.region,
        client: row.clientInDirectory === false ? created.get(values.clientName) : values.clientName,
        clientInDirectory: values.clientId !== null,
        projectCompany: values.projectCompany,
        clientType: values.clientType,
        landM2: values.landAreaM2,
        gfaM2: values.gfaM2,
        far: values.far,
        productLine: values.productLine,
        status: values.status,
        source: values.source,
        registeredOn: values.registeredOn,
        marketTracker: values.marketTracker?.name ?? null,
        designTracker: values.designTracker?.name ?? null,
        quotes: values.quotes.map(({ kind, fen, percent, text }) => {
          if (kind === 'TEXT') return { kind, text };
          return { kind, value: kind === 'PERCENT' ? Number(percent) : Number(fen) / (kind === 'LUMP' ? 1_000_000 : 100) };
        }),
      };
    });
    expect([created.size, new Set(created.values()).size]).toEqual([6, 6]);
  });

  it('has the expected totals by region, status, client type and product line', () => {
    const rows = imported(tracking);
    const { total, byRegion, byStatus, byClientType, byProductLine } = file('TRACKING');
    expect(totalsBy(rows, () => 'all').all).toEqual(total);
    expect(totalsBy(rows, (values) => values.place?.region ?? '')).toEqual(byRegion);
    expect(totalsBy(rows, (values) => values.status ?? '')).toEqual(byStatus);
    expect(totalsBy(rows, (values) => values.clientType ?? '')).toEqual(byClientType);
    expect(totalsBy(rows, (values) => values.productLine ?? 'NONE')).toEqual(byProductLine);
  });

  it('counts clients, project companies and quotes', () => {
    const rows = imported(tracking);
    const quotes = rows.flatMap(({ values }) => values.quotes);
    const kinds = (kind: string) => quotes.filter((quote) => quote.kind === kind);
    const lumpFen = kinds('LUMP').reduce((sum, { fen }) => sum + BigInt(fen ?? 0), 0n);
    expect({ distinct: new Set(rows.map(({ values }) => values.clientName)).size, inDirectory: new Set(rows.flatMap(({ values }) => values.clientId ?? [])).size }).toEqual(file('TRACKING').clients);
    expect(tracking.unmatchedClients).toHaveLength(6);
    expect(rows.filter(({ values }) => values.projectCompany)).toHaveLength(file('TRACKING').projectCompanies as number);
    expect({
      cells: quotes.length,
      LUMP: kinds('LUMP').length,
      lumpTotalYuan: Number(lumpFen / 100n),
      RATE: kinds('RATE').length,
      PERCENT: kinds('PERCENT').length,
      TEXT: kinds('TEXT').length,
    }).toEqual(file('TRACKING').quotes);
    expect(rows.filter(({ values }) => values.quotes.length > 0).every(({ values }) => values.quotes.filter(({ current }) => current).length === 1)).toBe(true);
  });

  it('skips subtotals, total and note, and imports hidden rows', () => {
    expect(tracking.skipped).toEqual([
      { sheetRow: 135, reason: 'TOTAL' },
      { sheetRow: 288, reason: 'TOTAL' },
      { sheetRow: 431, reason: 'TOTAL' },
      { sheetRow: 433, reason: 'TOTAL' },
      { sheetRow: 435, reason: 'NOTE' },
    ]);
    const hidden = grids.TRACKING.sheets[0]?.rows.filter((row) => row.hidden).map(({ row }) => row);
    expect(hidden).toEqual(file('TRACKING').hiddenRows);
    expect(tracking.rows.map(({ sheetRow }) => sheetRow)).toEqual(expect.arrayContaining(hidden ?? []));
  });

  it('means the namesake of the market department', () => {
    const trackers = imported(tracking).flatMap(({ values }) => (values.marketTracker?.name === '李静' ? values.marketTracker.id : []));
    expect(new Set(trackers)).toEqual(new Set(['XC017']));
    expect(imported(tracking).filter(({ values }) => values.otherTrackers.length > 0)).toHaveLength(6);
  });

  it('dates the work done, in order and not before the year of registration', () => {
    const logs = imported(tracking).map(({ values }) => values.workLog.flatMap(({ on }) => on ?? []));
    expect(logs.flat().length).toBeGreaterThan(1500);
    expect(logs.filter((log) => log.some((on, index) => on < (log[index - 1] ?? '')))).toEqual([]);
  });

  it('finds the column of what it complains about', () => {
    const row = tracking.rows.find(({ sheetRow }) => sheetRow === 270);
    expect(row?.issues).toEqual([{ code: 'AREA_UNREADABLE', field: 'landArea', column: 8, text: '8~9万㎡' }]);
    expect(row?.cells[8]).toBe('8~9万㎡');
    expect(cellText(grids.TRACKING.sheets[0]?.rows.find(({ row: n }) => n === 270)?.cells[8])).toBe('8~9万㎡');
  });
});
