import * as all from './index';
import {
  allowedPositionings,
  catalogues,
  clientType,
  clientTypeGroup,
  defineCatalogue,
  opinionSection,
  positioning,
  positioningsByProductLine,
  productLine,
  projectStatus,
  role,
  trackingStage,
  trackingStageProbability,
} from './index';
import type { Catalogue, CodeOf } from './index';

const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === 'object' && value !== null && 'items' in value && 'codes' in value && 'label' in value;

describe('defineCatalogue', () => {
  const colour = defineCatalogue('colour', [
    ['RED', '红', 'Red', 'WARM'],
    ['BLUE', '蓝', 'Blue'],
  ]);

  it('keeps the order of the rows and leaves out a missing group', () => {
    expect(colour.items).toEqual([
      { code: 'RED', zh: '红', en: 'Red', group: 'WARM', order: 1 },
      { code: 'BLUE', zh: '蓝', en: 'Blue', order: 2 },
    ]);
    expect(colour.codes).toEqual(['RED', 'BLUE']);
  });

  it('recognises its codes and nothing else', () => {
    expect(colour.has('BLUE')).toBe(true);
    for (const other of ['blue', '', 'constructor', '__proto__', 'toString']) {
      expect(colour.has(other)).toBe(false);
      expect(colour.item(other)).toBeUndefined();
    }
  });

  it('labels in both languages and returns an unknown code as it is', () => {
    expect(colour.label('RED', 'zh')).toBe('红');
    expect(colour.label('RED', 'en')).toBe('Red');
    expect(colour.label('GREEN' as CodeOf<typeof colour>, 'zh')).toBe('GREEN');
  });

  it('refuses a code given twice', () => {
    expect(() =>
      defineCatalogue('twice', [
        ['A', '甲', 'A'],
        ['A', '乙', 'B'],
      ]),
    ).toThrow('Catalogue twice has the code A twice');
  });

  it('cannot be changed by a caller', () => {
    expect(() => (colour.codes as string[]).push('GREEN')).toThrow(TypeError);
    expect(Object.isFrozen(colour.items[0])).toBe(true);
  });
});

describe('the registry of catalogues', () => {
  it('holds every exported catalogue under its own name', () => {
    const exported = Object.entries(all).filter(([, value]) => isCatalogue(value));
    expect(Object.keys(catalogues).sort()).toEqual(exported.map(([name]) => name).sort());
    for (const [name, value] of exported) {
      expect(catalogues[name]).toBe(value);
      expect(catalogues[name]?.name).toBe(name);
    }
  });

  it.each(Object.entries(catalogues))('%s has well-formed codes and both labels', (_name, catalogue) => {
    expect(catalogue.items.length).toBeGreaterThan(1);
    for (const item of catalogue.items) {
      expect(item.code).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
      for (const text of [item.zh, item.en]) {
        expect(text).not.toBe('');
        expect(text).toBe(text.trim());
      }
      expect(item.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it.each(Object.entries(catalogues))('%s tells its values apart by label within a group', (_name, catalogue) => {
    for (const locale of ['zh', 'en'] as const) {
      const labels = catalogue.items.map((item) => `${item.group ?? ''}|${item[locale]}`);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

describe('relations between catalogues', () => {
  it('puts every client type in a known group and leaves no group empty', () => {
    const groups = clientType.items.map((item) => item.group);
    expect(new Set(groups)).toEqual(new Set(clientTypeGroup.codes));
  });

  it('maps every product line to existing positionings, each used once', () => {
    expect(Object.keys(positioningsByProductLine)).toEqual([...productLine.codes]);
    const mapped = Object.values(positioningsByProductLine).flat();
    expect([...mapped].sort()).toEqual([...positioning.codes].sort());
  });

  it('allows the grades of a line, none for a line without grades, all while the line is unknown', () => {
    expect(allowedPositionings('OFFICE')).toEqual(['OFFICE_GRADE_B', 'OFFICE_GRADE_A', 'OFFICE_PREMIUM']);
    expect(allowedPositionings('EDUCATION')).toEqual([]);
    expect(allowedPositionings(null)).toEqual(positioning.codes);
  });

  it('has stage probabilities that ascend to 100 %', () => {
    const percents = trackingStage.codes.map((stage) => trackingStageProbability[stage]);
    expect(percents[0]).toBeGreaterThan(0);
    percents.slice(1).forEach((percent, index) => expect(percent).toBeGreaterThan(percents[index] ?? Infinity));
    expect(percents.at(-1)).toBe(100);
  });
});

describe('labels people already use in their workbooks', () => {
  const zh = (catalogue: Catalogue) => catalogue.items.map((item) => item.zh);

  it('knows every role of the staff list, none of which holds a separator', () => {
    expect(zh(role)).toEqual(
      expect.arrayContaining(
        '董事 市场部经理 市场部数据库负责人 项目成员(只读) 市场专员 设计部经理 主设 项目经理 设计管理 法务 财务 行政人事 系统管理员'.split(' '),
      ),
    );
    // The staff list writes two roles as "A/B" or "A、B".
    for (const label of zh(role)) expect(label).not.toMatch(/[/、,，]/);
  });

  it('knows the opinion sections, statuses and product lines', () => {
    expect(zh(opinionSection)).toEqual('商务条款 技术条款 法律条款 设计管理 财务 主设'.split(' '));
    expect(zh(projectStatus)).toEqual('推广 跟踪 成交 失单 暂停 放弃'.split(' '));
    expect(zh(productLine)).toEqual(
      '住宅 商业 办公 酒店 工业 工业园区 科技园区 文旅 康养 教育 医疗 文化体育 TOD 城市更新 规划 景观 室内 专项'.split(' '),
    );
  });
});
