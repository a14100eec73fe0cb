import fc from 'fast-check';
import { developmentCostStatus, devChannel } from '../catalogues/index';
import { afterStep, decisionRefusal, feePerCost, isReversible, isWhole, reversedFen, safeLink, sumLedger } from './index';
import type { ActivityState, StepEnd } from './index';

const open: ActivityState = { status: 'OPEN', nextStep: { text: '拜访', on: '2026-12-01' }, closedReason: null };
const closed: ActivityState = { status: 'CLOSED', nextStep: null, closedReason: '展会结束' };
const nothing: StepEnd = { text: null, on: null, closeReason: null };

describe('the next step', () => {
  it.each([
    ['goes on with the next one', open, { ...nothing, text: '回访', on: '2026-12-09' }, { status: 'OPEN', nextStep: { text: '回访', on: '2026-12-09' }, closedReason: null }],
    ['closes with a reason', open, { ...nothing, closeReason: '已成交' }, { status: 'CLOSED', nextStep: null, closedReason: '已成交' }],
    ['is wanted whole: a day', open, { ...nothing, text: '回访' }, 'NEXT_STEP_REQUIRED'],
    ['is wanted whole: a text', open, { ...nothing, on: '2026-12-09' }, 'NEXT_STEP_REQUIRED'],
    ['or a reason to close', open, nothing, 'NEXT_STEP_REQUIRED'],
    ['not both', open, { text: '回访', on: '2026-12-09', closeReason: '已成交' }, 'NEXT_STEP_OR_CLOSE'],
    ['is over once closed', closed, { ...nothing, text: '回访', on: '2026-12-09' }, 'ACTIVITY_CLOSED'],
  ])('%s', (_, before, end, after) => expect(afterStep(before, end)).toEqual(after));

  it('is exactly one while the activity is open, whatever people do', () => {
    const text = fc.option(fc.string({ minLength: 1 }), { nil: null });
    const ends = fc.array(fc.record({ text, on: fc.option(fc.constantFrom('2026-12-01', '2027-01-05'), { nil: null }), closeReason: text }), { maxLength: 20 });
    fc.assert(
      fc.property(ends, (steps) => {
        let state = open;
        for (const end of steps) {
          const next = afterStep(state, end);
          if (typeof next !== 'string') state = next;
          expect(isWhole(state)).toBe(true);
        }
      }),
    );
  });
});

describe('the ledger of costs', () => {
  it('is decided once, by somebody else, and a rejection says why', () => {
    const entry = { status: 'SUBMITTED', submittedBy: 'a' } as const;
    expect(decisionRefusal(entry, 'b', 'APPROVED', null)).toBeNull();
    expect(decisionRefusal(entry, 'a', 'APPROVED', null)).toBe('OWN_COST');
    expect(decisionRefusal(entry, 'b', 'REJECTED', null)).toBe('REASON_REQUIRED');
    expect(decisionRefusal(entry, 'b', 'REJECTED', '发票抬头不符')).toBeNull();
    for (const status of ['APPROVED', 'REJECTED'] as const) expect(decisionRefusal({ ...entry, status }, 'b', 'APPROVED', null)).toBe('COST_DECIDED');
  });

  it('takes back what is booked, once', () => {
    const rows = developmentCostStatus.codes.flatMap((status) => [null, 'x'].flatMap((reversesId) => [true, false].map((has) => ({ status, reversesId, has }))));
    expect(rows.filter((r) => isReversible(r, r.has))).toEqual([{ status: 'APPROVED', reversesId: null, has: false }]);
  });

  it('sums to the fen, however it is parted, and a reversal leaves nothing', () => {
    const entry = fc.record({ amountFen: fc.bigInt(-9_000_000_000_000_000n, 9_000_000_000_000_000n).map(String), status: fc.constantFrom(...developmentCostStatus.codes), channel: fc.constantFrom(...devChannel.codes) });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
        const whole = sumLedger(entries);
        const parts = devChannel.codes.map((channel) => sumLedger(entries.filter((e) => e.channel === channel)));
        expect(parts.reduce((sum, p) => sum + BigInt(p.approvedFen), 0n)).toBe(BigInt(whole.approvedFen));
        expect(parts.reduce((sum, p) => sum + BigInt(p.submittedFen), 0n)).toBe(BigInt(whole.submittedFen));
        expect(parts.reduce((sum, p) => sum + p.count, 0)).toBe(whole.count);
        const taken = sumLedger([...entries, ...entries.map((e) => ({ ...e, amountFen: reversedFen(e.amountFen) }))]);
        expect([taken.approvedFen, taken.submittedFen]).toEqual(['0', '0']);
      }),
    );
  });

  it.each([['1000', '300', '3.3'], ['0', '100', '0.0'], ['100', '0', null], ['100', '-5', null]])('fees %s over costs %s return %s', (fees, cost, ratio) => expect(feePerCost(fees, cost)).toBe(ratio));
});

describe('a link to knowledge', () => {
  it.each([
    ['https://example.com/a?b=1#c', 'https://example.com/a?b=1#c'],
    [' HTTP://Example.com ', 'http://example.com/'],
    ['https://例子.中国/报告', 'https://xn--fsqu00a.xn--fiqs8s/%E6%8A%A5%E5%91%8A'],
  ])('keeps %s', (typed, kept) => expect(safeLink(typed)).toBe(kept));
  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.com', '//example.com', 'example.com', 'https://', 'https://user:pass@example.com', 'java\nscript:alert(1)', '', `https://example.com/${'a'.repeat(2000)}`])('refuses %j', (typed) => expect(safeLink(typed)).toBeNull());
  it('never offers anything but http and https', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.string().map((s) => `https://${s}`)), (typed) => {
      const link = safeLink(typed);
      if (link !== null) expect(['http:', 'https:']).toContain(new URL(link).protocol);
    }));
  });
});
