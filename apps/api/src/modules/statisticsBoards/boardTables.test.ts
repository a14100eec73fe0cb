import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientType, positioning } from '@yingzao/domain/catalogues';
import type { Dimension, Figures, Measure } from '@yingzao/domain/statistics';
import { parse } from 'graphql';
import type { InputObjectTypeDefinitionNode, TypeNode } from 'graphql';
import { mostRows, seriesTable } from './boardTables';
import type { BoardChart } from './statisticsBoards.entity';

const chart = (dimension: Dimension, measure: Measure, filter: BoardChart['filter'] = {}): BoardChart => ({ key: 'a', title: null, dimension, within: null, measure, form: null, filter, x: 0, y: 0, w: 6, h: 6 });
const series = (dimension: Dimension, segments: readonly (readonly [string, Figures])[]) => ({ dimension, segments: segments.map(([key, figures]) => ({ key, label: null, figures })), total: { count: 0 }, isPartial: false }) as unknown as Parameters<typeof seriesTable>[1];

describe('many rows', () => {
  const clients = Array.from({ length: 5_000 }, (_, n): [string, Figures] => [`c${n}`, { count: n + 1, gfaM2: `${n + 1}.01`, wonCount: n, decidedCount: n + 1 }]);

  it('are those that are largest, with the sum of the others before what is not filled in', () => {
    const { rows } = seriesTable(chart('CLIENT', 'GFA'), series('CLIENT', [...clients, ['NONE', { count: 3, gfaM2: '9.00' }]]), 'zh');
    expect(rows.map(({ label }) => label)).toEqual([...Array.from({ length: mostRows }, (_, n) => `c${4_999 - n}`), `其他 ${5_000 - mostRows} 项`, '未填写']);
    expect(rows.at(-2)!.cells[0]!.exact).toBe('12253774.5');
  });
  it('are the newest of periods, with the earlier ones in front', () => {
    const months = Array.from({ length: 60 }, (_, n): [string, Figures] => [`${2020 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`, { count: 1 }]);
    const { rows } = seriesTable(chart('REGISTERED_MONTH', 'COUNT'), series('REGISTERED_MONTH', months), 'zh');
    expect([rows.length, rows[0]!.label, rows[0]!.cells[0]!.exact, rows[1]!.label, rows.at(-1)!.label]).toEqual([51, '更早 10 项', '10', '2020-11', '2024-12']);
  });
  it('that do not add up are left out, and the table says so', () => {
    const { rows, about } = seriesTable(chart('CLIENT', 'WIN_RATE'), series('CLIENT', clients), 'zh');
    expect([rows.length, about]).toEqual([mostRows, `条件：全部项目 · 只列最大的项，另有 ${5_000 - mostRows} 项未列出`]);
  });
});

describe('conditions in words', () => {
  const input = parse(readFileSync(join(__dirname, '../projects/projects.graphql'), 'utf8')).definitions.find((d): d is InputObjectTypeDefinitionNode => d.kind === 'InputObjectTypeDefinition' && d.name.value === 'ProjectFilter')!;
  const id = '01890000-0000-7000-8000-000000000000';
  const codes: Record<string, string> = { ProjectStatus: 'WON', TrackingStage: 'CONTACT', PursuitStep: 'PROMOTION', Region: 'EAST', CityTier: 'T1', ClientType: clientType.codes[0]!, RatingGrade: 'A', ProductLine: 'OFFICE', Positioning: positioning.codes[0]!, LeadSource: 'TENDER', ServiceContent: 'PLANNING', ProjectField: 'GFA', ProjectFact: 'CLIENT_GROUP', NextStepIssue: 'OVERDUE' };
  const places: Record<string, string> = { provinceCodes: '310000', cityCodes: '310100', districtCodes: '310101' };
  const sample = (key: string, type: TypeNode): unknown => {
    if (type.kind === 'ListType') return [places[key] ?? sample(key, type.type)];
    if (type.kind === 'NonNullType') return sample(key, type.type);
    const name = type.name.value;
    if (name in codes) return codes[name];
    const values: Record<string, unknown> = { Boolean: true, Int: 30, String: '望江', ID: id, Date: '2026-01-31', DateRange: { from: '2026-01-01', to: '2026-03-31' }, DecimalRange: { min: '1000000', max: '3000000', below: true }, TrackedBy: { on: 'WON', people: { employeeIds: [id, id], office: 'MARKET' }, within: { to: '2026-03-31' } }, CustomFieldFilter: { fieldId: id } };
    return values[name];
  };
  const about = (filter: object): string => seriesTable(chart('STATUS', 'COUNT', filter), series('STATUS', []), 'zh').about;

  it.each((input.fields ?? []).map((field) => [field.name.value, sample(field.name.value, field.type)] as const))('%s has Chinese words', (key, value) => {
    expect(value).toBeDefined();
    const words = about({ [key]: value }).replace(/^条件：/, '');
    expect(words).toMatch(/[\u4e00-\u9fff]|FAR/);
    // Neither the name of the key, nor a code, nor an id, nor a shape.
    expect(words).not.toMatch(/[A-Za-z]{2}|_|undefined|object|0189/);
  });
  it('reads money and areas, days and people', () => {
    expect(about({ contractedFen: { min: '50000000', max: '100000000', below: true }, gfaM2: { min: '20000', max: '50000' }, far: { max: '1.5' } })).toBe('条件：建筑面积：2 万㎡ – 5 万㎡；容积率：1.5 以下；签约额：50 万元 – < 100 万元');
    expect(about({ trackedBy: { on: 'WON', people: { employeeIds: [id, id] }, within: { from: '2026-01-01' } }, unsetFacts: ['CLIENT_GROUP', 'CONTRACT'], provinceCodes: ['310000'], clientGroupIds: [id] })).toBe('条件：省份：上海市；客户集团：1 项；没有：客户集团、已签合同；跟踪人：2 项 成交当天 2026-01-01 起');
  });
});
