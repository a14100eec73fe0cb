import fc from 'fast-check';
import type { ContractType } from '../catalogues/index';
import { computeQuote, readQuoteContent } from '../quotes/index';
import { areaTrueUp, dueReminders, feeOfArea, openReminders, quotedArea } from './index';

const signed = { contractType: 'DESIGN', status: 'SIGNED', validUntil: '2026-06-30', filingDueOn: '2026-05-10', filedOn: null, guaranteeUntil: '2026-12-31', guaranteeReleasedOn: null } as const;

describe('what a contract is watched for', () => {
  const kinds = (more: object, day?: string) => (day ? dueReminders({ ...signed, ...more }, day) : openReminders({ ...signed, ...more })).map((r) => r.kind);
  it.each([
    [{}, ['CONTRACT_ENDING', 'CONTRACT_FILING_DUE', 'GUARANTEE_ENDING']],
    [{ status: 'COMPLETED' }, ['CONTRACT_FILING_DUE', 'GUARANTEE_ENDING']],
    [{ status: 'APPROVED' }, []],
    [{ status: 'TERMINATED' }, []],
    [{ filedOn: '2026-05-01', guaranteeReleasedOn: '2026-05-01' }, ['CONTRACT_ENDING']],
    [{ contractType: 'FRAMEWORK' }, ['CONTRACT_ENDING', 'GUARANTEE_ENDING']],
    [{ validUntil: null, guaranteeUntil: null, filingDueOn: null }, []],
  ])('%j: %j', (more, expected) => expect(kinds(more)).toEqual(expected));
  it.each([
    ['2026-05-02', []],
    ['2026-05-03', ['CONTRACT_FILING_DUE']],
    ['2026-05-31', ['CONTRACT_ENDING', 'CONTRACT_FILING_DUE']],
    ['2026-08-29', ['CONTRACT_ENDING']],
    ['2026-08-30', []],
    ['2026-12-01', ['GUARANTEE_ENDING']],
  ])('on %s: %j', (day, expected) => expect(kinds({}, day)).toEqual(expected));
});

describe('a fee by area', () => {
  const contract = { contractType: 'DESIGN', status: 'PERFORMING', areaRate: '35.5', areaBasisM2: '100000.00' } as const;
  const supplement = (areaBasisM2: string | null, status = 'DRAFT', contractType: ContractType = 'SUPPLEMENT') => ({ contractType, status: status as 'DRAFT', areaRate: '35.5', areaBasisM2 });
  it('is settled to the fen by what was built', () => {
    expect(areaTrueUp(contract, [], '103210.57')).toEqual({ basisM2: '100000.00', finalM2: '103210.57', differenceFen: '11397524' });
    expect(areaTrueUp(contract, [], '99999.99')?.differenceFen).toBe('-35');
  });
  it.each([
    ['the same area', contract, [], '100000'],
    ['no area', contract, [], null],
    ['no rate', { ...contract, areaRate: null }, [], '1'],
    ['not signed', { ...contract, status: 'APPROVED' as const }, [], '1'],
    ['a supplement, which settles its parent', { ...contract, contractType: 'SUPPLEMENT' as const }, [], '1'],
    ['a supplement that settled it', contract, [supplement('103210.57')], '103210.57'],
  ] as const)('is not where there is %s', (_, of, supplements, gfa) => expect(areaTrueUp(of, supplements, gfa)).toBeNull());
  it('goes on from the last supplement with an area that stands', () => {
    expect(areaTrueUp(contract, [supplement('101000'), supplement(null), supplement('109000', 'TERMINATED'), supplement('109000', 'SIGNED', 'SUBCONTRACT')], '102000')).toMatchObject({ basisM2: '101000', differenceFen: '3550000' });
  });
  it('of parts one after the other comes to the whole', () => {
    const cents = fc.integer({ min: 1, max: 99_999_999 }).map((n) => (n / 100).toFixed(2));
    fc.assert(
      fc.property(cents, cents, cents, cents, (areaRate, a, b, c) => {
        const of = (basis: string, gfa: string) => BigInt(areaTrueUp({ contractType: 'DESIGN', status: 'SIGNED', areaRate, areaBasisM2: basis }, [], gfa)?.differenceFen ?? '0');
        expect(of(a, b) + of(b, c)).toBe(of(a, c));
        expect(BigInt(feeOfArea(areaRate, a)!) + of(a, c)).toBe(BigInt(feeOfArea(areaRate, c)!));
      }),
    );
  });
});

describe('the area of a quote', () => {
  const plain = (amountFen: string | null, more: object = {}) => ({ feeBasis: 'PER_SQM' as const, rate: '35.5', amountFen, content: null, ...more });
  it.each([
    ['exact', plain('366397524'), '103210.57', { areaRate: '35.5000', areaBasisM2: '103210.57' }],
    ['rounded to ten thousand yuan', plain('366000000'), '103210.57', { areaRate: '35.5000', areaBasisM2: '103210.57' }],
    ['made for another area, or at another rate', plain('355000000'), '103210.57', null],
    ['none of a total', plain(null), '103210.57', null],
    ['of a project without an area', plain('366397524'), null, null],
    ['per cent', plain('366397524', { feeBasis: 'PERCENT' }), '103210.57', null],
  ] as const)('of a rate with a total that is %s', (_, quote, gfa, expected) => expect(quotedArea(quote, gfa)).toEqual(expected));

  const item = (key: string, quantity: string, rate: string, more: object = {}) => ({ key, basis: 'PER_SQM', name: key, quantity, rate, ...more });
  const contentOf = (items: object[], more: object = {}) => readQuoteContent({ items, tax: { mode: 'ADDED', percent: '6' }, discount: { kind: 'PERCENT', percent: '5' }, ...more }).content;
  const of = (items: object[], more: object = {}) => quotedArea({ feeBasis: 'PER_SQM', rate: null, amountFen: null, content: contentOf(items, more) }, '99999');
  it('of a calculation is that of its items, whatever the project has by now', () => {
    const factors = [{ name: '难度', value: '1.1' }];
    expect(of([item('a', '100000', '35', { factors })])).toEqual({ areaRate: '38.7695', areaBasisM2: '100000.00' });
    expect(of([item('a', '100000', '35'), item('b', '100000.0', '5'), { key: 'c', basis: 'LUMP_SUM', name: 'c', amountFen: '100' }], { discount: { kind: null, amountFen: '500' } })).toEqual({ areaRate: '42.4000', areaBasisM2: '100000.00' });
    expect(of([item('a', '100000', '35'), item('b', '20000', '5')])).toBeNull();
    expect(of([{ key: 'c', basis: 'LUMP_SUM', name: 'c', amountFen: '100' }])).toBeNull();
    expect(of([item('a', '1', '99999999', { factors: Array.from({ length: 8 }, () => ({ name: 'x', value: '90' })) })])).toBeNull();
  });
  it('and its rate make of another area what the calculation would make of it', () => {
    const total = (quantity: string) => computeQuote(contentOf([item('a', quantity, '35'), { key: 'c', basis: 'LUMP_SUM', name: 'c', amountFen: '12345600' }], { tax: { mode: 'INCLUDED', percent: '6' } })).figures.totalFen;
    const area = of([item('a', '100000', '35'), { key: 'c', basis: 'LUMP_SUM', name: 'c', amountFen: '12345600' }], { tax: { mode: 'INCLUDED', percent: '6' } })!;
    const due = areaTrueUp({ contractType: 'DESIGN', status: 'SIGNED', ...area }, [], '103210.57')!;
    expect(BigInt(total('100000')) + BigInt(due.differenceFen)).toBe(BigInt(total('103210.57')));
  });
});
