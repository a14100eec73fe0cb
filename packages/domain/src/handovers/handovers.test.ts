import fc from 'fast-check';
import { handoverItemState, handoverKind } from '../catalogues/index';
import type { HandoverItemState } from '../catalogues/index';
import { canOffer, canReceive, hasSigned, isComplete, isMovable, isReadyToSign, isSettled, yetToSign } from './index';
import type { HandoverPart, Signing } from './index';

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 26, 9, minute));
const part = (state: HandoverItemState, receiverId: string | null = null, minute = 0): HandoverPart => ({ state, receiverId, offeredAt: at(minute) });

describe('what can be taken over', () => {
  it.each([
    ['CLIENT', [], true],
    ['MARKET_TRACKER', ['MARKET_STAFF'], true],
    ['LEAD', ['MARKET_STAFF'], false],
    ['LEAD', ['MARKET_DB_OWNER'], true],
    ['DEVELOPMENT', ['FINANCE'], false],
    ['DEVELOPMENT', ['DIRECTOR'], true],
    ['APPROVAL', ['DIRECTOR'], false],
    ['EVENT', ['DIRECTOR'], false],
  ] as const)('%s by %j: %s', (kind, roles, can) => expect(canReceive(kind, roles)).toBe(can));

  it('is never more than what moves', () => {
    for (const kind of handoverKind.codes) expect(isMovable(kind) || !canReceive(kind, ['DIRECTOR'])).toBe(true);
  });

  it('is offered exactly as long as nothing is decided for good', () => {
    for (const state of handoverItemState.codes) expect(canOffer(state)).toBe(!isSettled(state));
  });
});

describe('signing', () => {
  it('waits for the own part: the receiver for their answers, the leaver for everything', () => {
    const items = [part('ACCEPTED', 'a'), part('OFFERED', 'b'), part('LEFT')];
    const handover: Signing = { leaverId: 'l', items, signatures: [] };
    expect(['l', 'a', 'b', 'x'].filter((id) => isReadyToSign(id, handover))).toEqual(['a']);
    const settled = { ...handover, items: [items[0]!, part('ACCEPTED', 'b'), items[2]!] };
    expect(['l', 'a', 'b', 'x'].filter((id) => isReadyToSign(id, settled))).toEqual(['l', 'a', 'b']);
    expect(yetToSign(settled)).toEqual(['l', 'a', 'b']);
  });

  it('is not wanted from who declined everything', () => {
    const handover: Signing = { leaverId: 'l', items: [part('DECLINED', 'a')], signatures: [] };
    expect(isReadyToSign('a', handover)).toBe(false);
    expect(yetToSign(handover)).toEqual(['l']);
  });

  it('says nothing of what was offered afterwards', () => {
    const handover: Signing = { leaverId: 'l', items: [part('ACCEPTED', 'a', 1), part('ACCEPTED', 'a', 9)], signatures: [{ employeeId: 'a', signedAt: at(5) }, { employeeId: 'l', signedAt: at(9) }] };
    expect(hasSigned('a', handover)).toBe(false);
    expect(hasSigned('l', handover)).toBe(true);
    expect(yetToSign(handover)).toEqual(['a']);
    expect(isComplete(handover)).toBe(false);
    expect(isComplete({ ...handover, signatures: [...handover.signatures, { employeeId: 'a', signedAt: at(10) }] })).toBe(true);
  });

  const parts = fc.array(fc.record({ state: fc.constantFrom(...handoverItemState.codes), receiverId: fc.constantFrom('a', 'b', null), minute: fc.integer({ min: 0, max: 9 }) }).map((p) => part(p.state, p.receiverId, p.minute)), { maxLength: 8 });
  const signatures = fc.array(fc.record({ employeeId: fc.constantFrom('l', 'a', 'b'), signedAt: fc.integer({ min: 0, max: 9 }).map(at) }), { maxLength: 6 });
  it('ends it when, and only when, all is settled and nobody is waited for', () => {
    fc.assert(
      fc.property(parts, signatures, (items, given) => {
        const handover: Signing = { leaverId: 'l', items, signatures: given };
        const isDone = isComplete(handover);
        expect(isDone).toBe(items.every((i) => isSettled(i.state)) && ['l', 'a', 'b'].every((id) => (id !== 'l' && !items.some((i) => i.receiverId === id && i.state === 'ACCEPTED')) || hasSigned(id, handover)));
        // Whoever is ready and signs is no longer waited for, and one more signature never opens what was complete.
        for (const id of ['l', 'a', 'b']) {
          const signed = { ...handover, signatures: [...given, { employeeId: id, signedAt: at(10) }] };
          if (isReadyToSign(id, handover)) expect(yetToSign(signed)).not.toContain(id);
          if (isDone) expect(isComplete(signed)).toBe(true);
        }
      }),
    );
  });
});
