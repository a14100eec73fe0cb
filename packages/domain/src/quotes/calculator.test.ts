import fc from 'fast-check';
import { productLine, quoteStatus } from '../catalogues/index';
import { canMove, computeQuote, diffQuotes, discountPercent, emptyContent, emptyItem, isUnsent, movesFrom, needsApproval, noRules, readQuoteContent, stagePresets } from './index';
import type { QuoteContent, QuoteItem } from './index';

const item = (over: Partial<QuoteItem>): QuoteItem => ({ ...emptyItem(over.key ?? 'a'), ...over });
const content = (over: Partial<QuoteContent>): QuoteContent => ({ ...emptyContent, ...over });
const sum = (list: readonly { amountFen: string }[]): bigint => list.reduce((all, one) => all + BigInt(one.amountFen), 0n);
const split = (percents: readonly string[]) => percents.map((percent, i) => ({ key: `s${i}`, stage: null, name: `第${i}期`, percent }));

describe('a fee', () => {
  it('is counted on every basis, with factors, rounded half up to the fen', () => {
    const { figures, problems } = computeQuote(
      content({
        items: [
          item({ key: 'a', basis: 'PER_SQM', quantity: '128000.5', rate: '28.35', factors: [{ name: '复杂', value: '1.15' }] }),
          item({ key: 'b', basis: 'PERCENT', baseFen: '12345678901', rate: '1.8' }),
          item({ key: 'c', basis: 'LUMP_SUM', amountFen: '5000001', factors: [{ name: '半', value: '0.5' }] }),
          item({ key: 'd', basis: 'PER_STAGE', parts: [{ stage: 'CONCEPT', amountFen: '100' }, { stage: 'PRELIM', amountFen: '200' }] }),
          item({ key: 'e', basis: 'TIME', quantity: '12.5', rate: '800' }),
        ],
      }),
    );
    expect(problems).toEqual([]);
    // 128000.5 * 28.35 * 1.15 = 4173136.30125 yuan; 123456789.01 * 1.8 % = 2222222.20218 yuan; half a fen goes up.
    expect(figures.items.map((one) => one.amountFen)).toEqual(['417313630', '222222220', '2500001', '300', '1000000']);
    expect(figures.subtotalFen).toBe('643036151');
  });

  it('takes the discount off, then the tax: shown in the total, added to it, or none', () => {
    const items = [item({ basis: 'LUMP_SUM', amountFen: '10600000' })];
    const discount = { kind: 'STRATEGIC', percent: '10', amountFen: null } as const;
    expect(computeQuote(content({ items, discount })).figures).toMatchObject({ subtotalFen: '10600000', discountFen: '1060000', netFen: '9540000', taxFen: '540000', totalFen: '9540000' });
    expect(computeQuote(content({ items, tax: { mode: 'ADDED', percent: '6' } })).figures).toMatchObject({ taxFen: '636000', totalFen: '11236000' });
    expect(computeQuote(content({ items, tax: { mode: 'NONE', percent: null } })).figures).toMatchObject({ taxFen: '0', totalFen: '10600000' });
    const tooMuch = computeQuote(content({ items, discount: { kind: null, percent: null, amountFen: '10600001' } }));
    expect(tooMuch).toMatchObject({ figures: { totalFen: '0' }, problems: [{ code: 'DISCOUNT_TOO_LARGE', path: ['discount', 'amountFen'] }] });
    expect(discountPercent({ subtotalFen: '300', discountFen: '100' })).toBe('33.3333');
  });

  it('says what is missing by its place, and counts the rest', () => {
    const { figures, problems } = computeQuote(content({ items: [item({ quantity: '10' }), item({ key: 'b', basis: 'PER_STAGE' }), item({ key: 'c', basis: 'LUMP_SUM', amountFen: '7' })], tax: { mode: 'ADDED', percent: null }, stages: split(['50', '49.9']) }));
    expect(figures.totalFen).toBe('7');
    expect(problems).toEqual([
      { code: 'REQUIRED', path: ['items', '0', 'rate'] },
      { code: 'REQUIRED', path: ['items', '1', 'parts'] },
      { code: 'REQUIRED', path: ['tax', 'percent'] },
      { code: 'STAGES_NOT_100', path: ['stages'], params: { sum: '99.9' } },
    ]);
  });

  const fen = fc.bigInt({ min: 0n, max: 10n ** 13n }).map(String);
  const decimal = fc.tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 99 })).map(([a, b]) => `${a}.${String(b).padStart(2, '0')}`);
  const anyItem = fc.record({ basis: fc.constantFrom('PER_SQM', 'TIME', 'LUMP_SUM', 'PERCENT'), quantity: decimal, rate: fc.integer({ min: 0, max: 100 }).map(String), baseFen: fen, amountFen: fen, factor: fc.integer({ min: 0, max: 20_000 }).map((n) => (n / 10_000).toFixed(4)) });

  it('adds up to the fen, whatever the numbers: items, discount, tax and stages', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 100 }), fc.constantFrom('INCLUDED', 'ADDED', 'NONE'), fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }), (rows, off, mode, weights) => {
        // Shares of whole per cents that make 100.
        const all = weights.reduce((a, b) => a + b, 0);
        const percents = weights.map((w) => Math.floor((w * 100) / all));
        percents[0]! += 100 - percents.reduce((a, b) => a + b, 0);
        const { figures, problems } = computeQuote(
          content({
            items: rows.map(({ factor, ...row }, i) => item({ ...row, basis: row.basis as never, key: String(i), factors: [{ name: '', value: factor }] })),
            discount: { kind: null, percent: String(off), amountFen: null }, tax: { mode: mode as never, percent: '6' }, stages: split(percents.map(String)),
          }),
        );
        expect(problems).toEqual([]);
        expect(sum(figures.items)).toBe(BigInt(figures.subtotalFen));
        expect(BigInt(figures.netFen)).toBe(BigInt(figures.subtotalFen) - BigInt(figures.discountFen));
        expect(BigInt(figures.totalFen)).toBe(BigInt(figures.netFen) + (mode === 'ADDED' ? BigInt(figures.taxFen) : 0n));
        expect(sum(figures.stages)).toBe(BigInt(figures.totalFen));
        for (const [i, stage] of figures.stages.entries()) {
          const share = BigInt(figures.totalFen) * BigInt(percents[i]!) - BigInt(stage.amountFen) * 100n;
          expect(share < 100n && share > -100n).toBe(true);
        }
      }),
    );
  });
});

describe('a document', () => {
  it('comes back as it was sent, without what it does not know', () => {
    const given = content({ items: [item({ name: '主体', discipline: 'ARCHITECTURE', buildingType: 'OFFICE', quantity: '10', rate: '2.5' })], stages: split(['100']), terms: { scope: '方案', exclusions: '', payment: '', other: '' } });
    expect(readQuoteContent({ ...given, evil: 1, items: [{ ...given.items[0], more: 2 }] })).toEqual({ content: given, problems: [] });
    expect(readQuoteContent({}).content).toEqual({ ...emptyContent, tax: { mode: 'INCLUDED', percent: null } });
  });

  it('is refused by place where it has another form', () => {
    const bad = { items: [{ key: 'a', basis: 'GIFT', quantity: '-1', rate: '1e3', name: 7 }, { key: 'a', factors: [{ value: '11' }] }], discount: { percent: '101' }, tax: { mode: 'X' }, stages: {}, terms: { scope: 'x'.repeat(4001) } };
    expect(readQuoteContent(bad).problems.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
      'items.0.name WRONG_TYPE', 'items.0.basis NOT_A_CODE', 'items.0.quantity NOT_A_NUMBER', 'items.0.rate NOT_A_NUMBER', 'items.1.key DUPLICATE_KEY', 'items.1.factors.0.value OUT_OF_RANGE',
      'tax.mode NOT_A_CODE', 'discount.percent OUT_OF_RANGE', 'stages WRONG_TYPE', 'terms.scope TOO_LONG',
    ]);
    fc.assert(fc.property(fc.jsonValue(), (value) => void computeQuote(readQuoteContent(value).content)));
  });
});

describe('price rules', () => {
  const rules = { floors: { OFFICE: '30', RESIDENTIAL: '20' }, greatestDiscount: '10' } as const;
  const priced = (over: Partial<QuoteContent>, productLine: 'OFFICE' | null = 'OFFICE') => ({ content: content(over), totalFen: null, gfaM2: '1000', productLine });

  it('look at what a product line costs a m2 after the discount, over all its disciplines', () => {
    const items = [item({ key: 'a', quantity: '1000', rate: '20' }), item({ key: 'b', quantity: '1000', rate: '12' }), item({ key: 'c', buildingType: 'RESIDENTIAL', quantity: '500', rate: '20' })];
    expect(needsApproval(priced({ items }), rules)).toEqual([]);
    expect(needsApproval(priced({ items, discount: { kind: null, percent: '10', amountFen: null } }), rules)).toEqual([
      { rule: 'FLOOR', productLine: 'OFFICE', limit: '30', is: '28.8' },
      { rule: 'FLOOR', productLine: 'RESIDENTIAL', limit: '20', is: '18' },
    ]);
    expect(needsApproval(priced({ items, discount: { kind: null, percent: null, amountFen: '1000000' } }), rules).at(-1)).toEqual({ rule: 'DISCOUNT', limit: '10', is: '23.8095' });
    expect(needsApproval(priced({ items }), noRules)).toEqual([]);
  });

  it('look at total and area of a version that has no items, and at a rate alone', () => {
    expect(needsApproval({ content: null, totalFen: '2999999', gfaM2: '1000', productLine: 'OFFICE' }, rules)).toEqual([{ rule: 'FLOOR', productLine: 'OFFICE', limit: '30', is: '29.99' }]);
    expect(needsApproval({ content: null, totalFen: null, rate: '29', gfaM2: null, productLine: 'OFFICE' }, rules)).toHaveLength(1);
    expect(needsApproval({ content: null, totalFen: '1', gfaM2: null, productLine: 'OFFICE' }, rules)).toEqual([]);
    expect(needsApproval({ content: null, totalFen: '1', gfaM2: '1', productLine: null }, rules)).toEqual([]);
    expect(productLine.has('OFFICE')).toBe(true);
  });
});

describe('moves', () => {
  it('never take back what has gone out, and drop only a version that has another before it', () => {
    for (const from of quoteStatus.codes) {
      if (!isUnsent(from)) expect(movesFrom(from, true).filter(isUnsent)).toEqual([]);
      expect(canMove(from, 'SUPERSEDED', true)).toBe(false);
      expect(canMove(from, 'EXPIRED', true)).toBe(false);
    }
    expect(movesFrom('DRAFT', false)).toEqual(['SENT', 'SUPERSEDED']);
    // Into review and out of it by a round of approval alone.
    expect(quoteStatus.codes.filter((from) => movesFrom(from, true).some((to) => to === 'IN_REVIEW' || to === 'APPROVED') || movesFrom('IN_REVIEW', true).length > 0)).toEqual([]);
    expect(movesFrom('SUPERSEDED', false)).toEqual([]);
  });
});

describe('two versions', () => {
  const before = content({ items: [item({ key: 'a', discipline: 'ARCHITECTURE', basis: 'LUMP_SUM', amountFen: '100' }), item({ key: 'b', discipline: 'LANDSCAPE', basis: 'LUMP_SUM', amountFen: '50' })], stages: split(['100']) });
  const after = content({ items: [item({ key: 'z', discipline: 'LANDSCAPE', basis: 'LUMP_SUM', amountFen: '40' }), item({ key: 'a', discipline: 'ARCHITECTURE', basis: 'LUMP_SUM', amountFen: '100' }), item({ key: 'n', name: '新', basis: 'LUMP_SUM', amountFen: '1' })], stages: split(['60', '40']), terms: { ...emptyContent.terms, scope: '含报建' } });
  it('are matched by key, then by discipline and type', () => {
    const diff = diffQuotes({ content: before, totalFen: '150' }, { content: after, totalFen: '141' });
    expect(diff.items.map((one) => [one.change, one.before?.key ?? null, one.after?.key ?? null, one.beforeFen, one.afterFen])).toEqual([['CHANGED', 'b', 'z', '50', '40'], ['SAME', 'a', 'a', '100', '100'], ['ADDED', null, 'n', null, '1']]);
    expect(diff.fees.find((one) => one.key === 'totalFen')).toMatchObject({ change: 'CHANGED', before: '150', after: '141' });
    expect(diff.stages.map((one) => one.change)).toEqual(['CHANGED', 'ADDED']);
    expect(diff.terms).toEqual([{ key: 'scope', before: null, after: '含报建', change: 'ADDED' }]);
    expect(diffQuotes({ content: before, totalFen: '150' }, { content: before, totalFen: '150' }).isSame).toBe(true);
    expect(diffQuotes({ content: null, totalFen: '1' }, { content: null, totalFen: '2' })).toMatchObject({ items: [], isSame: false, fees: [{ key: 'totalFen' }] });
  });
});

it('presets of the split make 100 %', () => {
  for (const preset of stagePresets) expect(preset.stages.reduce((all, one) => all + Number(one.percent), 0)).toBe(100);
});
