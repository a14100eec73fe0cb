import fc from 'fast-check';
import { opinionConclusion, opinionSection } from '../catalogues/index';
import type { OpinionConclusion } from '../catalogues/index';
import { checkSubmission, decide, firstStates, isTurnOf, mostSteps, opinionRequired, readSnapshot, usualOrder } from './index';
import type { Chain, Decision, Step } from './index';

const now = '2026-01-02T03:04:05.000Z';
const people = ['a', 'b', 'c', 'd'];

/** A fresh round in which `approvers` act in this order. */
function fresh(approvers: readonly string[]): Chain {
  const steps = firstStates(approvers.map((approverId, i) => ({ section: usualOrder[i % 6]!, approverId })));
  return { state: 'ACTIVE', steps: steps.map((s): Step => ({ ...s, id: `s${s.seq}`, conclusion: null, opinion: null, activatedAt: s.seq === 1 ? now : null, decidedAt: null })) };
}

const attempt = (stepId: string, actorId: string, conclusion: OpinionConclusion = 'AGREE', opinion: string | null = '意见'): Decision => ({ stepId, actorId, conclusion, opinion });

/** Every attempt anybody can make on a round of four. */
const everyAttempt = [1, 2, 3, 4].flatMap((seq) => people.flatMap((who) => opinionConclusion.codes.map((conclusion) => attempt(`s${seq}`, who, conclusion))));

/** What must hold of a round at any time. */
function assertSound(chain: Chain): void {
  const done = chain.steps.filter((s) => s.state === 'DONE').length;
  // Decided steps stand in front, without a gap.
  expect(chain.steps.slice(0, done).every((s) => s.state === 'DONE')).toBe(true);
  expect(chain.steps.filter((s) => s.state === 'ACTIVE').length).toBe(chain.state === 'ACTIVE' ? 1 : 0);
  const disagreed = chain.steps.findIndex((s) => s.conclusion === 'DISAGREE');
  if (disagreed >= 0) {
    expect(chain.state).toBe('REJECTED');
    expect(disagreed).toBe(done - 1);
    expect(chain.steps.slice(done).every((s) => s.state === 'SKIPPED')).toBe(true);
  } else expect(chain.state).toBe(done === chain.steps.length ? 'APPROVED' : 'ACTIVE');
}

describe('deciding', () => {
  it('accepts, in every state four approvers can reach, exactly the attempts whose turn it is', () => {
    const seen = new Set<string>();
    let accepted = 0;
    let refused = 0;
    const explore = (chain: Chain): void => {
      const key = JSON.stringify(chain.steps.map((s) => [s.state, s.conclusion]));
      if (seen.has(key)) return;
      seen.add(key);
      assertSound(chain);
      const turn = chain.state === 'ACTIVE' ? chain.steps.findIndex((s) => s.state !== 'DONE') : -1;
      for (const tried of everyAttempt) {
        const result = decide(chain, tried, now);
        const rightful = turn >= 0 && tried.stepId === `s${turn + 1}` && tried.actorId === people[turn];
        expect([result.ok, isTurnOf(chain, tried.stepId, tried.actorId)]).toEqual([rightful, rightful]);
        if (result.ok) {
          accepted++;
          explore(result.chain);
        } else refused++;
      }
    };
    explore(fresh(people));
    // A round is a run of agreeing conclusions (3 kinds) of length 0..4, ended perhaps by a disagreement: 1+3+9+27+81 + 1+3+9+27 states.
    expect(seen.size).toBe(161);
    expect(accepted).toBe(40 * 4);
    expect(refused).toBe(161 * 64 - 160);
  });

  it('keeps the order under any interleaving of attempts, also when one person holds several steps', () => {
    const tries = fc.array(fc.record({ seq: fc.integer({ min: 1, max: 4 }), who: fc.constantFrom(...people), conclusion: fc.constantFrom(...opinionConclusion.codes), opinion: fc.constantFrom('可', '  ', null) }), { maxLength: 60 });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...people), { minLength: 4, maxLength: 4 }), tries, (approvers, attempts) => {
        let chain = fresh(approvers);
        const log: number[] = [];
        for (const { seq, who, conclusion, opinion } of attempts) {
          const before = structuredClone(chain);
          const result = decide(chain, attempt(`s${seq}`, who, conclusion, opinion), now);
          expect(chain).toEqual(before);
          if (!result.ok) continue;
          expect(approvers[seq - 1]).toBe(who);
          expect(opinionRequired(conclusion) && !opinion?.trim()).toBe(false);
          expect(result.changed).toEqual(result.chain.steps.filter((s, i) => JSON.stringify(s) !== JSON.stringify(before.steps[i])));
          log.push(seq);
          chain = result.chain;
          assertSound(chain);
        }
        expect(log).toEqual(log.map((_, i) => i + 1));
      }),
      { numRuns: 500 },
    );
  });

  it('says why it refuses', () => {
    const chain = fresh(people);
    const code = (on: Chain, decision: Decision): string => {
      const result = decide(on, decision, now);
      return result.ok ? 'ok' : result.code;
    };
    expect(code(chain, attempt('s2', 'b'))).toBe('NOT_YOUR_TURN');
    expect(code(chain, attempt('s1', 'b'))).toBe('NOT_YOUR_TURN');
    expect(code(chain, attempt('s9', 'a'))).toBe('NOT_YOUR_TURN');
    expect(code(chain, attempt('s1', 'a', 'DISAGREE', ' '))).toBe('OPINION_REQUIRED');
    expect(code(chain, attempt('s1', 'a', 'AGREE_WITH_CHANGES', null))).toBe('OPINION_REQUIRED');
    const after = decide(chain, attempt('s1', 'a', 'NA', null), now);
    const ended = decide(chain, attempt('s1', 'a', 'DISAGREE', '付款过晚'), now);
    if (!after.ok || !ended.ok) throw new Error('both are turns');
    expect(code(after.chain, attempt('s1', 'a'))).toBe('ALREADY_DECIDED');
    expect(code(ended.chain, attempt('s2', 'b'))).toBe('CHAIN_CLOSED');
    expect(code({ ...chain, state: 'WITHDRAWN' }, attempt('s1', 'a'))).toBe('CHAIN_CLOSED');
  });

  it('does not depend on the order in which the steps are listed', () => {
    const chain = fresh(people);
    const result = decide({ ...chain, steps: [...chain.steps].reverse() }, attempt('s1', 'a'), now);
    expect(result.ok && result.chain.steps.find((s) => s.state === 'ACTIVE')?.seq).toBe(2);
  });
});

describe('submitting', () => {
  const six = opinionSection.codes.map((section, i) => ({ section, approverId: people[i % 4]! }));
  const active = (): 'ACTIVE' => 'ACTIVE';

  it('takes all six sections, several of one person and several people of one section', () => {
    expect(checkSubmission(six, active)).toEqual([]);
    expect(checkSubmission([...six, { section: 'LEGAL', approverId: 'z' }], active)).toEqual([]);
    expect([...usualOrder].sort()).toEqual([...opinionSection.codes].sort());
  });

  it('names everything that is wrong at once', () => {
    expect(checkSubmission([], active)).toEqual([{ code: 'NO_STEPS' }]);
    const statuses = new Map([['a', 'ACTIVE'], ['b', 'DEPARTED']] as const);
    const list = [{ section: 'LEGAL', approverId: 'a' }, { section: 'LEGAL', approverId: 'a' }, { section: 'FINANCE', approverId: 'b' }, { section: 'TECHNICAL', approverId: '?' }] as const;
    expect(checkSubmission(list, (id) => statuses.get(id as 'a'))).toEqual([
      { code: 'SECTION_MISSING', sections: ['COMMERCIAL', 'DESIGN_MGMT', 'LEAD_DESIGNER'] },
      { code: 'STEP_REPEATED', index: 1 },
      { code: 'APPROVER_DEPARTED', index: 2 },
      { code: 'APPROVER_UNKNOWN', index: 3 },
    ]);
    const many = Array.from({ length: mostSteps + 1 }, (_, i) => ({ section: opinionSection.codes[i % 6]!, approverId: `p${i}` }));
    expect(checkSubmission(many, active)).toEqual([{ code: 'TOO_MANY', max: mostSteps }]);
  });

  it('begins with the first step active and everybody else told ahead', () => {
    expect(firstStates(six).map((s) => [s.seq, s.state])).toEqual([[1, 'ACTIVE'], ...[2, 3, 4, 5, 6].map((seq) => [seq, 'NOTIFIED'])]);
  });
});

describe('a snapshot', () => {
  it('is read whole, and shown as far as it goes when it is old or odd', () => {
    const whole = {
      version: 1,
      contract: { number: 'HT-2026-0001', name: '设计合同', contractType: 'DESIGN', amountFen: '123', terms: '条款' },
      project: { number: 'SC-1', name: '项目', projectCompany: null, city: '上海', district: null, landAreaM2: '1.00', gfaM2: null, far: null, productLine: 'OFFICE', positioning: null, serviceContents: ['PLANNING'], designScope: null, marketTracker: '甲', designTracker: null },
      client: { name: '客户' },
    };
    expect(readSnapshot(whole)).toMatchObject({ ...whole, project: { ...whole.project, serviceContents: expect.any(Array) } });
    expect(readSnapshot('text')).toBeNull();
    expect(readSnapshot({ contract: { amountFen: 'x', contractType: 'constructor' }, project: [] })).toMatchObject({ contract: { amountFen: '0', contractType: null }, client: { name: '' } });
  });
});
