import fc from 'fast-check';
import { contractType } from '../catalogues/index';
import { addDays } from '../measures/dates';
import { agingBucketOf, checkParts, dueDateOf, excessFen, feeDifference, feePresets, openFenOf, parentRefusal, parentTypes, receivableStatusOf, splitFee, sumFen } from './index';
import type { ContractFacts, FeePart } from './index';

const share = (percent: string): FeePart => ({ sharePercent: percent, amountFen: null });
const amount = (fen: string): FeePart => ({ sharePercent: null, amountFen: fen });
const money = fc.bigInt({ min: 1n, max: 9_000_000_000_000_000n });

describe('splitting a fee', () => {
  it('makes the amount to the fen wherever the shares make 100', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 999_999 }), { maxLength: 12 });
    fc.assert(
      fc.property(money, cuts, (total, at) => {
        const ends = [0, ...at.toSorted((a, b) => a - b), 1_000_000];
        const parts = ends.slice(1).map((end, i) => share(((end - ends[i]!) / 10_000).toFixed(4)));
        expect(checkParts(parts)).toEqual([]);
        const amounts = splitFee(total, parts);
        expect(sumFen(amounts)).toBe(total);
        expect(feeDifference(total, amounts)).toBe(0n);
        // No node is a whole fen away from its share.
        parts.forEach((p, i) => {
          const exact = (total * BigInt(Math.round(Number(p.sharePercent) * 10_000))) / 1_000_000n;
          expect(amounts[i]! - exact >= 0n && amounts[i]! - exact <= 1n).toBe(true);
        });
      }),
    );
  });

  it('never makes more than the amount by shares, and keeps amounts of their own', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 200_000 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(money, shares, money, (total, some, own) => {
        const amounts = splitFee(total, [...some.map((s) => share((s / 10_000).toFixed(4))), amount(own.toString())]);
        expect(amounts.at(-1)).toBe(own);
        expect(sumFen(amounts.slice(0, -1)) <= total).toBe(true);
      }),
    );
  });

  it.each([
    ['20/30/40/10', 100_000_01n, ['2000000', '3000000', '4000001', '1000000']],
    ['30/40/25/5', 3n, ['1', '1', '1', '0']],
    ['15/25/50/10', 355_000_000n, ['53250000', '88750000', '177500000', '35500000']],
  ])('knows the practice of %s', (code, total, expected) => {
    const { nodes } = feePresets.find((p) => p.code === code)!;
    expect(splitFee(total, nodes.map((n) => share(n.sharePercent))).map(String)).toEqual(expected);
    expect(nodes.map((n) => n.kind)).toEqual(['ADVANCE', 'PROGRESS', 'PROGRESS', 'FINAL']);
  });

  it('says which part is wrong', () => {
    expect(checkParts([share('60'), { sharePercent: '1', amountFen: '1' }, { sharePercent: null, amountFen: null }, share('0'), share('40.00001'), amount('0'), share('x')])).toEqual([
      { code: 'SHARE_OR_AMOUNT', index: 1 }, { code: 'SHARE_OR_AMOUNT', index: 2 }, { code: 'SHARE_RANGE', index: 3 }, { code: 'SHARE_RANGE', index: 4 }, { code: 'SHARE_OR_AMOUNT', index: 5 }, { code: 'SHARE_RANGE', index: 6 },
    ]);
    expect(checkParts([share('60'), share('40.0001'), share('1')])).toEqual([{ code: 'SHARES_ABOVE_100', index: 1 }]);
    expect(feeDifference(10n, [])).toBe(0n);
    expect(feeDifference(10n, ['4', '7'])).toBe(1n);
  });
});

describe('a due date', () => {
  const rule = { dueDate: null, dueDays: 15, eventOn: null } as const;
  it.each([
    ['waits for the signing', { ...rule, dueRule: 'ON_DATE', dueDate: '2026-05-01', dueDays: null } as const, null, null],
    ['is a date', { ...rule, dueRule: 'ON_DATE', dueDate: '2026-05-01', dueDays: null } as const, '2026-01-01', '2026-05-01'],
    ['counts from the signing', { ...rule, dueRule: 'AFTER_SIGNING' } as const, '2026-02-20', '2026-03-07'],
    ['waits for its stage', { ...rule, dueRule: 'AFTER_EVENT' } as const, '2026-01-01', null],
    ['counts from its stage', { ...rule, dueRule: 'AFTER_EVENT', eventOn: '2026-12-20' } as const, '2026-01-01', '2027-01-04'],
  ])('%s', (_, node, signedOn, expected) => expect(dueDateOf(node, signedOn)).toBe(expected));
});

describe('a receivable', () => {
  const facts = { amountFen: 100n, receivedFen: 0n, dueOn: '2026-06-01', mark: null } as const;
  it.each([
    ['2026-05-31', {}, 'NOT_DUE'],
    ['2026-06-01', {}, 'DUE'],
    ['2026-06-02', {}, 'OVERDUE'],
    ['2026-05-31', { receivedFen: 1n }, 'PARTIAL'],
    ['2026-06-02', { receivedFen: 99n }, 'OVERDUE'],
    ['2026-06-02', { receivedFen: 100n }, 'PAID'],
    ['2026-06-02', { receivedFen: 101n, mark: 'BAD' as const }, 'PAID'],
    ['2026-05-31', { mark: 'DISPUTED' as const }, 'DISPUTED'],
    ['2026-06-02', { receivedFen: 5n, mark: 'BAD' as const }, 'BAD'],
    ['2026-06-02', { dueOn: null }, 'NOT_DUE'],
  ] as const)('on %s with %j is %s', (day, more, expected) => expect(receivableStatusOf({ ...facts, ...more }, day)).toBe(expected));

  it('is as old as the days since it was due', () => {
    const edges: [number, string][] = [[-1, 'NOT_DUE'], [0, 'NOT_DUE'], [1, 'D1_30'], [30, 'D1_30'], [31, 'D31_90'], [90, 'D31_90'], [91, 'D91_180'], [180, 'D91_180'], [181, 'D181_365'], [365, 'D181_365'], [366, 'Y1_2'], [730, 'Y1_2'], [731, 'Y2_3'], [1095, 'Y2_3'], [1096, 'OVER_Y3']];
    for (const [days, bucket] of edges) expect([days, agingBucketOf('2026-01-01', addDays('2026-01-01', days))]).toEqual([days, bucket]);
    expect(agingBucketOf(null, '2026-01-01')).toBe('NOT_DUE');
  });

  it('is open by what has not come, and exceeded by what came beyond it', () => {
    fc.assert(
      fc.property(money, fc.array(money, { maxLength: 6 }), (total, entries) => {
        let received = 0n;
        for (const entry of entries) {
          const beyond = excessFen(total, received, entry);
          received += entry;
          expect(beyond > 0n).toBe(received > total);
        }
        const open = openFenOf({ amountFen: total, receivedFen: received });
        expect(open >= 0n).toBe(true);
        expect(open === 0n).toBe(received >= total);
      }),
    );
  });
});

describe('what a contract stands under', () => {
  const parent = (more: Partial<ContractFacts> = {}): ContractFacts => ({ contractType: 'DESIGN', status: 'SIGNED', projectId: 'p', ...more });
  it.each([
    ['SUPPLEMENT', parent(), null],
    ['SUPPLEMENT', parent({ status: 'APPROVED' }), 'PARENT_NOT_SIGNED'],
    ['SUPPLEMENT', parent({ status: 'TERMINATED' }), 'PARENT_NOT_SIGNED'],
    ['SUPPLEMENT', parent({ contractType: 'SUPPLEMENT' }), 'PARENT_KIND'],
    ['SUPPLEMENT', parent({ projectId: 'q' }), 'PARENT_OTHER_PROJECT'],
    ['SUPPLEMENT', parent({ contractType: 'FRAMEWORK', projectId: 'q' }), null],
    ['SUBCONTRACT', parent({ status: 'IN_APPROVAL' }), null],
    ['SUBCONTRACT', parent({ status: 'DRAFT' }), 'PARENT_NOT_SIGNED'],
    ['FRAMEWORK', parent(), 'PARENT_KIND'],
  ] as const)('%s under %j: %s', (type, above, expected) => expect(parentRefusal({ contractType: type, projectId: 'p' }, above)).toBe(expected));

  it('goes by kinds that make no circle but for design work in a consortium under a framework', () => {
    const above = (type: (typeof contractType.codes)[number], seen: readonly string[] = []): boolean => seen.includes(type) || parentTypes[type].some((t) => above(t, [...seen, type]));
    expect(contractType.codes.filter((type) => above(type))).toEqual([]);
  });
});
