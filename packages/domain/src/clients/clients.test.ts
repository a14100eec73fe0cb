import fc from 'fast-check';
import { aliasesAfter, clientNearness, comparableOf, filledFrom, nearPairs, nearTo, partsOf } from './index';

const nearness = (a: string, b: string, shortA: string | null = null, shortB: string | null = null) => clientNearness(comparableOf({ name: a, shortName: shortA }), comparableOf({ name: b, shortName: shortB }));

describe('a client name taken apart', () => {
  it.each([
    ['海岳置业（苏州）有限公司', '苏州', 'ESTATE', '海岳'],
    ['苏州海岳房地产开发有限责任公司', '苏州', 'ESTATE', '海岳'],
    ['海岳集团股份有限公司', null, null, '海岳'],
    ['海岳置业有限公司苏州分公司', '苏州', 'ESTATE', '海岳'],
    ['云汀商业管理有限公司', null, 'OPERATION', '云汀'],
    ['苏州市', null, null, '苏州市'],
    ['置业有限公司', null, 'ESTATE', '置业'],
    ['（）', null, null, ''],
  ])('%s: in %s, %s, %s', (name, place, trade, own) => expect(partsOf(name)).toMatchObject({ place, trade, own }));
});

describe('clients that may be one', () => {
  it.each([
    ['海岳置业有限公司', '海岳置业股份有限公司', 'SAME_NAME'],
    ['海岳置业（苏州）有限公司', '海岳置业有限公司(苏州)', 'SAME_NAME'],
    ['海岳置业集团有限公司', '海岳 置业 有限责任公司', 'SAME_NAME'],
    ['苏州海岳置业有限公司', '海岳置业（苏州）有限公司', 'SIMILAR_NAME'],
    ['海岳置业有限公司', '海岳房地产开发有限公司', 'SIMILAR_NAME'],
    ['海岳置业有限公司', '海岳置业有限公司苏州分公司', 'BRANCH'],
    ['海岳置业有限公司', '海岳（苏州）置业有限公司', 'BRANCH'],
    ['澄湖云庭置业有限公司', '澄湖云庭里置业有限公司', 'SIMILAR_NAME'],
    // Sisters and strangers.
    ['海岳置业（苏州）有限公司', '海岳置业（杭州）有限公司', null],
    ['海岳置业有限公司', '海岳物业服务有限公司', null],
    ['海岳房地产开发有限公司', '云汀房地产开发有限公司', null],
    ['苏州城市建设投资有限公司', '杭州城市建设投资有限公司', null],
    ['（）', '（）', null],
  ])('%s and %s: %s', (a, b, likeness) => {
    expect(nearness(a, b)?.likeness ?? null).toBe(likeness);
    expect(nearness(b, a)?.likeness ?? null).toBe(likeness);
  });

  it('are found by their short names', () => {
    expect(nearness('澄湖实业有限公司', '东岚控股有限公司', '澄湖', '澄湖')).toEqual({ likeness: 'SAME_SHORT_NAME', score: 0.85 });
    expect(nearness('澄湖有限公司', '东岚控股有限公司', null, '澄湖')?.likeness).toBe('SAME_SHORT_NAME');
    expect(nearness('苏州东岚实业', '杭州澄湖实业', '澄湖', '澄湖')).toBeNull();
  });

  const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 14 }), fc.array(fc.constantFrom('海', '岳', '云', '汀', '苏州', '杭州', '置业', '物业', '（', '）', '有限公司', '集团', ' ', '分公司'), { maxLength: 8 }).map((parts) => parts.join('')));
  it('are as near from either side, whatever their names hold', () => {
    fc.assert(
      fc.property(text, text, fc.option(text), fc.option(text), (a, b, x, y) => {
        const [there, back] = [nearness(a, b, x, y), nearness(b, a, y, x)];
        expect(there).toEqual(back);
        if (there) expect(there.score > 0 && there.score <= 1).toBe(true);
      }),
    );
  });

  it('are found in a list as one by one, each pair once, the nearest first', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (names) => {
        const clients = names.map((name, at) => ({ id: String(at), name, shortName: null }));
        const pairs = nearPairs(clients, 1000);
        const wanted = clients.flatMap((a, at) => clients.slice(at + 1).filter((b) => nearness(a.name, b.name)).map((b) => `${a.id} ${b.id}`));
        const found = pairs.map(({ a, b }) => `${a.id} ${b.id}`);
        expect(found.every((pair) => wanted.includes(pair))).toBe(true);
        expect(new Set(found).size).toBe(found.length);
        expect(pairs.map((p) => p.score)).toEqual(pairs.map((p) => p.score).sort((x, y) => y - x));
        for (const { a, b, score } of pairs) expect(nearTo(a, clients, 1000)).toContainEqual(expect.objectContaining({ b, score }));
        // Equal ones never miss each other.
        for (const pair of clients.flatMap((a, at) => clients.slice(at + 1).filter((b) => nearness(a.name, b.name)?.likeness === 'SAME_NAME').map((b) => `${a.id} ${b.id}`))) expect(found).toContain(pair);
      }),
    );
  });

  it('are found among ten thousand without comparing each with each', () => {
    const syllables = [...'澄湖岳海岚青云庭里江河山川松柏竹梅兰菊桂枫林泉石溪谷峰岭原野星月'];
    const at = (n: number): string => syllables[n % syllables.length]!;
    const clients = Array.from({ length: 10_000 }, (_, n) => ({ id: String(n), name: `${at(n)}${at(n * 7 + 3)}${at(Math.floor(n / 35) * 3)}${at(Math.floor(n / 1225))}置业有限公司`, shortName: null }));
    const pairs = nearPairs(clients, 200);
    expect(pairs).toHaveLength(200);
  });
});

describe('taking over', () => {
  const groups = [['grade'], ['code', 'city'], ['lines']] as const;
  it('fills what is empty and keeps what is there', () => {
    const empty = { grade: null, code: null, city: null, lines: [] };
    expect(filledFrom(groups, empty, { grade: 'A', code: '320500', city: '苏州', lines: ['OFFICE'] })).toEqual({ grade: 'A', code: '320500', city: '苏州', lines: ['OFFICE'] });
    expect(filledFrom(groups, { ...empty, city: '巴黎', grade: 'B' }, { grade: 'A', code: '320500', city: '苏州', lines: [] })).toEqual({});
    expect(filledFrom(groups, empty, empty)).toEqual({});
  });
  it('keeps every name once', () => {
    expect(aliasesAfter({ name: '甲', aliases: ['旧甲'] }, { name: '乙', shortName: '甲', number: 'KH-002', aliases: ['旧甲', '旧乙'] })).toEqual(['旧甲', '乙', 'KH-002', '旧乙']);
  });
});
