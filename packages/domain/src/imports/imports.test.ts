import fc from 'fast-check';
import {
  analyse,
  analyseInSteps,
  columnLetters,
  describeIssue,
  detectKind,
  fieldLabel,
  importCodes,
  importFields,
  importKinds,
  importMessage,
  readWorkLog,
  severityOf,
  SheetNotFoundError,
  type Cell,
  type KnownProject,
  type ImportContext,
  type ImportOverrides,
  type KnownClient,
  type KnownEmployee,
  type MergedRange,
  type WorkbookGrid,
} from './index';

/** A workbook of one sheet from rows of cells; the first row is row 1. */
function gridOf(rows: readonly (readonly Cell[])[], merges: readonly MergedRange[] = []): WorkbookGrid {
  const sheet = { name: '表', hidden: false, rows: rows.map((cells, i) => ({ row: i + 1, hidden: false, cells })), merges, hiddenColumns: [] };
  return { sheets: [sheet], date1904: false };
}

const client = (id: string, name: string, shortName: string | null = null): KnownClient => ({ id, number: null, name, shortName, clientType: 'DEV_PRIVATE' });
const employee = (id: string, name: string, departmentName: string, roles: readonly string[] = []): KnownEmployee => ({ id, number: id, name, email: null, departmentName, roles });

const context: Partial<ImportContext> = {
  clients: [client('c1', '海岳置业有限公司', '海岳置业'), client('c2', '嘉樾（上海）企业管理有限公司', '嘉樾国际'), client('c3', '双江地产有限公司'), client('c4', '双江地产股份有限公司')],
  employees: [employee('e1', '李静', '市场部'), employee('e2', '李静', '财务部'), employee('e3', '陶然', '设计一所', ['LEAD_DESIGNER']), employee('e4', '王伟', '市场部'), employee('e5', '王伟', '市场部')],
};

const header = ['项目编号', '项目名称', '城市', '所属地域', '客户名称', '客户性质', '土地面积（㎡）', '建筑面积（㎡）', '容积率', '来源信息', '市场跟踪联系人', '项目状态', '登记日期', '报价1（万元）'];
type Fields = Partial<Record<'number' | 'name' | 'city' | 'region' | 'client' | 'type' | 'land' | 'gfa' | 'far' | 'source' | 'tracker' | 'status' | 'date' | 'quote', Cell>>;
const knownProject: KnownProject = { id: 'p1', number: 'SC-0001', clientId: 'c1', name: '甲·一期', status: 'TRACKING', productLine: null, deleted: false };
const fine = { name: '甲', city: '上海', client: '海岳置业', source: '招标', status: '跟踪', date: '2024/3/5' } as const satisfies Fields;

/** A tracking sheet with the given rows under its header in row 1. */
function trackingGrid(rows: readonly Fields[]): WorkbookGrid {
  const keys = ['number', 'name', 'city', 'region', 'client', 'type', 'land', 'gfa', 'far', 'source', 'tracker', 'status', 'date', 'quote'] as const;
  return gridOf([header, ...rows.map((row) => keys.map((key) => row[key] ?? null))]);
}
const track = (rows: readonly Fields[], known: Partial<ImportContext> = context, overrides: ImportOverrides = {}) => analyse('TRACKING', trackingGrid(rows), known, overrides);
const codesOf = (fields: Fields) => track([{ ...fine, ...fields }]).rows[0]?.codes;

describe('columns', () => {
  it('finds headers in two rows under a merged title, with units in the group row', () => {
    const grid = gridOf(
      [
        ['营销跟踪表', null, null, null, null, null, null],
        ['项目名称', '客户', null, '用地（亩）', null, '报价（元）', null],
        [null, '客户名称', '客户性质', '城市', '土地面积', '报价1', '项目状态'],
        ['甲', '海岳置业', '民企', '上海', 3, 500000, '成交'],
      ],
      [
        { top: 1, left: 0, bottom: 1, right: 6 },
        { top: 2, left: 0, bottom: 3, right: 0 },
        { top: 2, left: 1, bottom: 2, right: 2 },
        { top: 2, left: 3, bottom: 2, right: 4 },
        { top: 2, left: 5, bottom: 2, right: 6 },
      ],
    );
    const analysis = analyse('TRACKING', grid, context);
    expect(analysis.headerRow).toBe(3);
    expect(analysis.columns.map(({ field }) => field)).toEqual(['name', 'client', 'clientType', 'city', 'landArea', 'quote1', 'status']);
    expect(analysis.rows[0]?.values.quotes).toEqual([{ kind: 'LUMP', fen: '50000000', percent: null, text: '500000', current: true }]);
  });

  it('takes synonyms, white space, full width and a unit in the header', () => {
    const grid = gridOf([
      ['项 目 名 称', '甲方', '所在城市', '用地面积 (亩)', '状态＊', '说明'],
      ['甲', '海岳置业', '上海', 3, '成交', ''],
    ]);
    const analysis = analyse('TRACKING', grid, context);
    expect(analysis.columns.map(({ field }) => field)).toEqual(['name', 'client', 'city', 'landArea', 'status', 'remark']);
    expect(analysis.rows[0]?.values.landAreaM2).toBe('2000.01');
  });

  it('lets a person map a column; a field has one column only', () => {
    const grid = gridOf([
      ['项目名称', '城市', '客户名称', '谁在管', '项目状态', '备注'],
      ['甲', '上海', '海岳置业', '陶然', '跟踪', '成交'],
    ]);
    expect(analyse('TRACKING', grid, context).rows[0]?.values).toMatchObject({ designTracker: null, status: 'TRACKING' });
    const columns = [
      { index: 3, field: 'designTracker' },
      { index: 5, field: 'status' },
      { index: 1, field: 'no such field' },
    ];
    const mapped = analyse('TRACKING', grid, context, { columns });
    expect(mapped.columns.map(({ field }) => field)).toEqual(['name', 'city', 'client', 'designTracker', null, 'status']);
    expect(mapped.rows[0]?.values).toMatchObject({ designTracker: { id: 'e3', name: '陶然' }, status: 'WON', remark: null });
    expect(analyse('TRACKING', grid, context, { columns: [{ index: 0, field: null }] }).missingFields).toEqual(['name']);
  });

  it('knows no kind for other sheets and refuses to read them', () => {
    const other = gridOf([['甲', '乙'], [1, 2]]);
    expect(detectKind(other)).toBeNull();
    expect(() => analyse('CLIENTS', other)).toThrow(SheetNotFoundError);
    expect(() => analyse('TRACKING', trackingGrid([fine]), context, { sheet: '没有' })).toThrow(SheetNotFoundError);
  });

  it('has headers that name one field each, and labels', () => {
    for (const kind of importKinds) {
      const headers = importFields[kind].flatMap((field) => field.headers);
      expect([kind, headers.filter((text, i) => headers.indexOf(text) !== i)]).toEqual([kind, []]);
    }
    expect([fieldLabel('PARCELS', 'landArea', 'zh'), fieldLabel('PARCELS', 'landArea', 'en'), fieldLabel('PARCELS', 'x', 'en')]).toEqual(['土地面积', 'Land area', 'x']);
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});

describe('rows', () => {
  it('skips totals, notes and repeated headers, and nothing else', () => {
    const grid = trackingGrid([fine, { number: '2024年小计', city: '3项', land: 5 }, {}, { name: '合计', land: 5 }, { number: '注：面积为㎡' }, { number: '第一季度' }, { name: '  ' }, { ...fine, name: '合计中心' }, { number: 'SC-0009' }]);
    const repeated = { ...grid, sheets: grid.sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows, { row: 20, hidden: true, cells: header }] })) };
    const analysis = analyse('TRACKING', repeated, context);
    expect(analysis.rows.map(({ sheetRow, outcome }) => [sheetRow, outcome])).toEqual([[2, 'GOOD'], [9, 'GOOD'], [10, 'REJECTED']]);
    expect(analysis.skipped).toEqual([
      { sheetRow: 3, reason: 'TOTAL' },
      { sheetRow: 5, reason: 'TOTAL' },
      { sheetRow: 6, reason: 'NOTE' },
      { sheetRow: 7, reason: 'NOTE' },
      { sheetRow: 20, reason: 'HEADER' },
    ]);
  });

  it('fills merged cells down', () => {
    const grid = gridOf(
      [
        ['工号', '姓名', '部门', '邮箱'],
        ['A1', '甲', '市场部', 'a@x.cn'],
        ['A2', '乙', null, 'b@x.cn'],
        ['A3', '丙', null, 'c@x.cn'],
      ],
      [{ top: 2, left: 2, bottom: 3, right: 2 }],
    );
    expect(analyse('EMPLOYEES', grid).rows.map(({ values, codes }) => [values.department, codes])).toEqual([['市场部', []], ['市场部', []], [null, ['DEPARTMENT_MISSING']]]);
  });

  it('lets a person type a cell anew', () => {
    const rows = [{ ...fine, land: '十几万方' }];
    expect(track(rows).counts).toEqual({ good: 0, warning: 0, rejected: 1 });
    const mended = track(rows, context, { cells: [{ sheetRow: 2, field: 'landArea', text: '12万㎡' }] });
    expect([mended.counts.good, mended.rows[0]?.values.landAreaM2]).toEqual([1, '120000.00']);
  });

  it('never loses a row: each is judged, skipped or blank', () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constantFrom('小计', '注', '上海', '成交', '#REF!'), fc.record({ error: fc.constant('#N/A') }), fc.record({ formula: fc.constant(true as const), cached: fc.double() }));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 16 }), { maxLength: 12 }), (rows) => {
        const analysis = analyse('TRACKING', gridOf([header, ...rows]), context);
        const seen = new Set([...analysis.rows, ...analysis.skipped].map(({ sheetRow }) => sheetRow));
        const filled = rows.flatMap((cells, i) => (cells.slice(0, header.length).some((value) => value !== null && (typeof value !== 'string' || value.trim() !== '')) ? [i + 2] : []));
        return filled.every((row) => seen.has(row)) && analysis.counts.good + analysis.counts.warning + analysis.counts.rejected === analysis.rows.length;
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same result in steps, with progress', () => {
    const rows = Array.from({ length: 600 }, (_, i) => ({ ...fine, name: `项目${i}` }));
    const steps = analyseInSteps('TRACKING', trackingGrid(rows), context);
    const done: number[] = [];
    let next = steps.next();
    for (; !next.done; next = steps.next()) done.push(next.value.done);
    expect(done).toEqual([0, 250, 500]);
    expect(next.value).toEqual(track(rows));
  });
});

describe('rules of 营销跟踪表', () => {
  it.each<[string, Fields, readonly string[]]>([
    ['is good', {}, []],
    ['has no name', { name: ' ' }, ['NAME_MISSING']],
    ['has no client', { client: null }, ['CLIENT_MISSING']],
    ['has a strange status', { status: '再看看' }, ['STATUS_UNKNOWN']],
    ['has an unknown city', { city: '长三角某市' }, ['CITY_UNKNOWN']],
    ['has a district of several cities', { city: '鼓楼区' }, ['CITY_AMBIGUOUS']],
    ['lies abroad', { city: '金边', region: '境外' }, []],
    ['has another region', { region: '华中地区' }, ['REGION_CONFLICT']],
    ['says 华东区', { region: '华东区' }, []],
    ['is at home but says 境外', { region: '境外' }, ['REGION_CONFLICT']],
    ['has a range for land', { land: '8~9万㎡' }, ['AREA_UNREADABLE']],
    ['is about as large', { land: '约3公顷' }, ['AREA_APPROX']],
    ['does not add up', { land: 10000, gfa: 30000, far: 2 }, ['FAR_MISMATCH']],
    ['has an impossible FAR', { far: 286 }, ['FAR_OUT_OF_RANGE']],
    ['has a range for FAR', { far: '1.0-2.0' }, ['FAR_UNREADABLE']],
    ['has an impossible day', { date: '2025/2/30' }, ['DATE_INVALID']],
    ['has a month', { date: '25年4月' }, ['DATE_MONTH_ONLY']],
    ['has a serial without format', { date: 45296 }, []],
    ['has no date', { date: '—' }, ['DATE_MISSING']],
    ['has no source', { source: null }, ['SOURCE_MISSING']],
    ['has a strange source', { source: '听说' }, ['VALUE_UNKNOWN']],
    ['holds an error', { gfa: { formula: true, cached: { error: '#REF!' } } }, ['CELL_ERROR']],
    ['holds an error for a date', { date: { error: '#N/A' } }, ['CELL_ERROR']],
    ['holds a pasted error', { name: '#REF!' }, ['CELL_ERROR', 'NAME_MISSING']],
    ['has an unknown tracker', { tracker: '老韩' }, ['TRACKER_UNKNOWN']],
    ['has namesakes', { tracker: '王伟' }, ['TRACKER_AMBIGUOUS']],
    ['has a strange number', { number: '第5号' }, ['NUMBER_INVALID']],
    ['fits two clients', { client: '双江地产' }, ['CLIENT_AMBIGUOUS']],
    ['has a new client without a type', { client: '新客户' }, ['TYPE_MISSING']],
    ['has a new client with a strange type', { client: '新客户', type: '待确认' }, ['TYPE_UNKNOWN']],
    ['has a new client', { client: '新客户', type: '城投' }, []],
  ])('%s', (_, fields, codes) => expect(codesOf(fields)).toEqual(codes));

  it('counts a formula with its cached value', () => {
    expect(track([{ ...fine, gfa: { formula: true, cached: 173641 } }]).rows[0]?.values.gfaM2).toBe('173641.00');
  });

  it.each([
    ['海岳置业有限公司', 'c1', null],
    ['海岳 置业', 'c1', null],
    ['海岳置业股份有限公司', 'c1', null],
    ['海岳置业（苏州海岳林语房地产开发有限公司）', 'c1', '苏州海岳林语房地产开发有限公司'],
    ['苏州海岳林语房地产开发有限公司(海岳置业)', 'c1', '苏州海岳林语房地产开发有限公司'],
    ['嘉樾(上海)企业管理有限公司', 'c2', null],
    ['双江地产有限公司', 'c3', null],
  ])('matches the client %s', (typed, id, projectCompany) => {
    expect(track([{ ...fine, client: typed }]).rows[0]?.values).toMatchObject({ clientId: id, projectCompany });
  });

  it('lets a person choose the client, or a new one', () => {
    const rows = [{ ...fine, client: '双江地产', type: '民企' }];
    expect(track(rows, context, { clients: [{ name: '双江 地产', clientId: 'c4' }] }).rows[0]?.client).toEqual({ kind: 'MATCHED', id: 'c4', name: '双江地产股份有限公司' });
    const created = track(rows, context, { clients: [{ name: '双江地产', clientId: null }] });
    expect([created.rows[0]?.client, created.unmatchedClients]).toEqual([{ kind: 'CREATED', name: '双江地产' }, ['双江地产']]);
  });

  it('takes the type of a new client from any of its rows', () => {
    const analysis = track([
      { ...fine, client: '新客户' },
      { ...fine, name: '乙', client: '新 客户', type: '险资' },
    ]);
    expect(analysis.rows.map(({ values }) => values.clientType)).toEqual(['FINANCE', 'FINANCE']);
  });

  it('uses up numbers and names only with rows that are imported', () => {
    const analysis = track([
      { ...fine, number: 'sc-0001', status: '再看看' },
      { ...fine, number: 'ＳＣ－0001' },
      { ...fine, number: 'SC-0001', name: '乙' },
      { ...fine, name: '甲 ' },
      { ...fine, number: 'SC-0002', name: '甲（一期）' },
    ]);
    expect(analysis.rows.map(({ codes, values }) => [values.number, codes])).toEqual([
      ['SC-0001', ['STATUS_UNKNOWN']],
      ['SC-0001', []],
      ['SC-0001', ['DUPLICATE_NUMBER']],
      [null, ['POSSIBLE_DUPLICATE']],
      ['SC-0002', []],
    ]);
  });

  it('knows what the database holds', () => {
    const known = { ...context, projects: [knownProject], numberPrefixes: ['SC'] };
    expect(track([{ ...fine, number: 'SC-0001' }, { ...fine, name: '甲一期' }, { ...fine, number: 'XX-0001', name: '丙' }], known).rows.map(({ codes }) => codes)).toEqual([
      ['DUPLICATE_NUMBER'],
      ['POSSIBLE_DUPLICATE'],
      ['NUMBER_PREFIX_UNKNOWN'],
    ]);
  });

  it('brings known projects up to date when asked to: by number, else by client and name, each once', () => {
    const known = { ...context, projects: [knownProject, { ...knownProject, id: 'p2', number: 'SC-0002', name: '乙', deleted: true }], numberPrefixes: ['SC'] };
    const rows = [{ ...fine, number: 'sc-0001', name: '改名' }, { ...fine, number: 'SC-0001' }, { ...fine, name: '甲一期' }, { ...fine, number: 'SC-0002', name: '乙' }, { ...fine, name: '甲 一期', status: '成交' }];
    const judged = (some: typeof rows) => track(some, known, { updates: true }).rows.map(({ target, codes }) => [target, codes]);
    expect(judged(rows)).toEqual([
      ['p1', []],
      [null, ['DUPLICATE_NUMBER']],
      [null, ['POSSIBLE_DUPLICATE']],
      [null, ['DUPLICATE_NUMBER']],
      [null, ['POSSIBLE_DUPLICATE']],
    ]);
    expect(judged(rows.slice(4))).toEqual([['p1', ['STATUS_KEPT']]]);
  });

  it.each<[Cell, Record<string, unknown> | undefined]>([
    [222, { kind: 'LUMP', fen: '222000000' }],
    ['1,280', { kind: 'LUMP', fen: '1280000000' }],
    ['120万', { kind: 'LUMP', fen: '120000000' }],
    ['28元/㎡', { kind: 'RATE', fen: '2800' }],
    ['383元/平', { kind: 'RATE', fen: '38300' }],
    ['费率2.1%', { kind: 'PERCENT', percent: '2.1', fen: null }],
    ['1.6%', { kind: 'PERCENT', percent: '1.6' }],
    ['口头约590', { kind: 'TEXT', fen: null, text: '口头约590' }],
    ['方案167+施工图388', { kind: 'TEXT' }],
    [0, { kind: 'TEXT' }],
    ['-', undefined],
  ])('reads the quote %s', (quote, expected) => {
    const [first] = track([{ ...fine, quote }]).rows[0]?.values.quotes ?? [];
    if (expected) expect(first).toMatchObject(expected);
    else expect(first).toBeUndefined();
  });

  it('finds the district in the city or in the address', () => {
    const place = (city: string, address: string) => {
      const grid = gridOf([['项目名称', '城市', '位置', '客户名称', '项目状态'], ['甲', city, address, '海岳置业', '跟踪']]);
      return analyse('TRACKING', grid, context).rows[0]?.values.place?.district;
    };
    expect([place('上海嘉定', ''), place('北京', '北京市朝阳区某路'), place('岳阳', '岳阳楼区某路'), place('昆山', '吴江区某路'), place('东莞', '长安镇')]).toEqual(['嘉定区', '朝阳区', '岳阳楼区', '昆山市', null]);
  });
});

describe('the work log', () => {
  it('follows the years and keeps what has no date', () => {
    expect(readWorkLog('11月20日：电话\n12/3，踏勘；北侧有高压线；1.8 汇报；24.3.5议价\n无日期', '2023-11-15')).toEqual([
      { on: '2023-11-20', text: '电话' },
      { on: '2023-12-03', text: '踏勘；北侧有高压线' },
      { on: '2024-01-08', text: '汇报' },
      { on: '2024-03-05', text: '议价' },
      { on: null, text: '无日期' },
    ]);
    expect(readWorkLog('3月5日电话', null)).toEqual([{ on: null, text: '3月5日电话' }]);
    expect(readWorkLog('2月30日电话', '2024-01-01')).toEqual([{ on: null, text: '2月30日电话' }]);
  });
});

describe('rules of the other workbooks', () => {
  it('keeps contacts with their client, and rejects them with it', () => {
    const columns = ['客户编号', '客户名称', '客户性质', '联系人', '手机', '生日'];
    const grid = gridOf([
      columns,
      ['KH-1', '海岳', '民企', '甲', '199 0000 0001', '3月8日'],
      [null, null, null, '乙', '021-12345678转12', '2月29日'],
      ['KH-1', '海岳', '民企', '丙', '12345', '农历三月'],
      ['KH-2', '待定客户', '待确认', '丁', null, null],
      [null, null, null, '戊', null, null],
      ['KH-3', '海 岳', '民企', '己', null, null],
      ['KH-1', '海岳', null, '庚', null, null],
      ['KH-1', '别家', '民企', '辛', null, null],
    ]);
    const rows = analyse('CLIENTS', grid).rows;
    expect(rows.map(({ sheetRow, codes, values }) => [sheetRow, codes, values.clientRow, values.client?.name ?? null])).toEqual([
      [2, [], 2, '海岳'],
      [3, [], 2, null],
      [4, ['PHONE_INVALID', 'BIRTHDAY_UNREADABLE'], 2, null],
      [5, ['TYPE_UNKNOWN'], 5, '待定客户'],
      [6, ['CLIENT_REJECTED'], 5, null],
      [7, ['DUPLICATE_CLIENT'], 7, '海 岳'],
      [8, [], 2, null],
      [9, ['DUPLICATE_NUMBER'], 9, '别家'],
    ]);
    expect(rows.slice(0, 2).map(({ values }) => [values.contact?.phone, values.contact?.birthday])).toEqual([
      ['19900000001', '--03-08'],
      ['021-12345678-12', '--02-29'],
    ]);
  });

  it('matches buyers of land, also in a joint bid, and never creates a client', () => {
    const columns = ['城市', '区县', '地块编号', '土地面积', '成交价（万元）', '竞得单位', '所属集团', '溢价率', '成交日期'];
    const rows = [
      ['上海', '青浦', '青1号', '44亩', '5,681', '甲公司、海岳置业有限公司联合体', null, 0.16751753773827452, '2024/3/5'],
      ['上海', '没有区', '青 1 号', 1, '面议', '乙公司', '海岳置业', '12%', '2024/3/5'],
    ];
    const [first, second] = analyse('PARCELS', gridOf([columns, ...rows]), context).rows;
    expect(first).toMatchObject({ outcome: 'GOOD', client: { kind: 'MATCHED', id: 'c1' } });
    expect(first?.values).toMatchObject({ buyers: ['甲公司', '海岳置业有限公司'], priceFen: '5681000000', premiumRate: '0.1675', place: { district: '青浦区' } });
    expect(second?.codes).toEqual(['DUPLICATE_PARCEL', 'PRICE_UNREADABLE']);
    expect(second?.values).toMatchObject({ clientId: 'c1', premiumRate: '0.1200', place: { district: '没有区', districtCode: null } });
  });

  it('refuses employees whose number or e-mail is taken and grants no unknown role', () => {
    const grid = gridOf([
      ['工号', '姓名', '部门', '系统角色', '邮箱', '状态'],
      ['x1', '甲', '部', '设计部经理/主设', 'A@x.cn', '在职'],
      ['X1', '乙', '部', null, 'b@x.cn', null],
      ['X2', '丙', '部', '超级管理员', 'a@x.cn', null],
      ['X3', '丁', '部', '超级管理员、财务', 'not an address', '休假'],
      [null, '戊', '部', null, null, '离职'],
    ]);
    const rows = analyse('EMPLOYEES', grid).rows;
    expect(rows.map(({ codes }) => codes)).toEqual([[], ['DUPLICATE_NUMBER'], ['DUPLICATE_EMAIL'], ['STATUS_UNKNOWN'], ['NUMBER_MISSING']]);
    expect(rows[0]?.values).toMatchObject({ number: 'X1', email: 'a@x.cn', roles: ['DESIGN_MANAGER', 'LEAD_DESIGNER'], status: 'ACTIVE' });
    expect(rows[3]?.values.roles).toEqual(['FINANCE']);
  });
});

describe('messages', () => {
  it('say in both languages what is wrong and what to do', () => {
    for (const code of importCodes) {
      for (const locale of ['zh', 'en'] as const) {
        const message = importMessage(code, locale, '$& 甲');
        expect([code, message]).toEqual([code, expect.not.stringContaining('{text}')]);
        // A sentence on the fault and one on the remedy.
        expect([code, locale, message.split(locale === 'zh' ? /[。；]/ : /[.;] ?/).filter(Boolean).length >= 2]).toEqual([code, locale, true]);
      }
      expect(['ERROR', 'WARNING']).toContain(severityOf(code));
    }
    expect(importMessage('AREA_UNREADABLE', 'zh', '$& 甲')).toContain('“$& 甲”');
  });

  it('name the column', () => {
    const issue = { code: 'STATUS_UNKNOWN', field: 'status', column: 27, text: '再看看' } as const;
    expect(describeIssue(issue, [{ index: 27, header: '项目\n状态', field: 'status' }], 'zh')).toMatch(/^AB列 项目状态：不认识状态“再看看”。/);
    expect(describeIssue({ ...issue, column: null }, [], 'en')).toMatch(/^The status “再看看” is not known\./);
  });
});
