import fc from 'fast-check';
import { opinionConclusion, opinionSection, stepMode } from '../catalogues/index';
import type { StepMode } from '../catalogues/index';
import { act, actionsOf, activeStep, checkSubmission, isOpen, isTurnAt, mostSteps, neededOf, readSnapshot, requiredSections, seatsNow, started, usualOrder } from './index';
import type { ActResult, Chain, ChainActor, Command, DesignatedStep } from './index';

const now = '2026-01-02T03:04:05.000Z';
let serial = 0;
const newId = (): string => `n${++serial}`;
const person = (id: string, more: Partial<ChainActor> = {}): ChainActor => ({ id, signsFor: [id], isAdmin: false, isCopied: false, ...more });
const step = (people: readonly string[], mode: StepMode = 'SINGLE', i = 0, needed?: number): DesignatedStep => ({ section: usualOrder[i % 6]!, people, mode, needed: neededOf(mode, people.length, needed) });
const fresh = (...steps: DesignatedStep[]): Chain => started('s', steps.map((s, i) => ({ ...s, section: usualOrder[i % 6]! })), now, newId);
const tell = (chain: Chain, who: string | ChainActor, command: Command): ActResult => act(chain, command, typeof who === 'string' ? person(who) : who, now, newId);
const after = (chain: Chain, who: string | ChainActor, command: Command): Chain => {
  const result = tell(chain, who, command);
  if (!result.ok) throw new Error(`refused: ${result.code}`);
  return result.chain;
};
const code = (chain: Chain, who: string | ChainActor, command: Command): string => {
  const result = tell(chain, who, command);
  return result.ok ? 'ok' : result.code;
};
const says = (chain: Chain, conclusion: 'AGREE' | 'DISAGREE' | 'NA' | 'AGREE_WITH_CHANGES' = 'AGREE', opinion: string | null = '意见'): Command => ({ kind: 'DECIDE', stepId: activeStep(chain)?.id ?? chain.steps[0]!.id, conclusion, opinion });
const turns = (chain: Chain): string[] => (activeStep(chain) ? seatsNow(activeStep(chain)!).filter((s) => s.state === 'ACTIVE').map((s) => s.employeeId) : []);

/** What must hold of a round at any time. */
function assertSound(chain: Chain): void {
  const done = chain.steps.filter((s) => s.state === 'DONE').length;
  // Decided steps stand in front, without a gap, and one step has its turn as long as the round is open.
  if (chain.state === 'ACTIVE' || chain.state === 'APPROVED') expect(chain.steps.slice(0, done).every((s) => s.state === 'DONE' && s.conclusion !== 'DISAGREE')).toBe(true);
  expect(chain.steps.filter((s) => s.state === 'ACTIVE')).toHaveLength(chain.state === 'ACTIVE' ? 1 : 0);
  expect(chain.steps.some((s) => s.conclusion === 'DISAGREE')).toBe(chain.state === 'REJECTED');
  for (const s of chain.steps) {
    const seats = seatsNow(s);
    // Somebody can always sign, and nobody but at the step whose turn it is.
    expect(seats.some((t) => t.state === 'ACTIVE')).toBe(s.state === 'ACTIVE');
    // Nobody has two places to sign at one entry of a step.
    const signing = seats.filter((t) => isOpen(t) || t.state === 'DONE').map((t) => t.employeeId);
    expect(new Set(signing).size).toBe(signing.length);
    // History is over.
    expect(s.seats.filter((t) => t.entry !== s.entry).every((t) => !isOpen(t))).toBe(true);
    if (s.state === 'DONE' && s.conclusion !== 'DISAGREE') {
      expect(seats.some((t) => t.role === 'MAIN' && t.state === 'DONE')).toBe(true);
      expect(seats.every((t) => !isOpen(t))).toBe(true);
    }
  }
  if (chain.state === 'APPROVED') expect(chain.steps.every((s) => s.state === 'DONE' && s.conclusion !== null)).toBe(true);
}

/** Everybody whose turn it is agrees, until nobody is left. */
function carried(chain: Chain): Chain {
  let at = chain;
  for (let i = 0; at.state === 'ACTIVE'; i++) {
    if (i > 500) throw new Error('a dead end');
    at = after(at, turns(at)[0]!, says(at));
  }
  return at;
}

describe('long histories', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f'];
  const plan = fc.array(fc.record({ people: fc.uniqueArray(fc.constantFrom(...people), { minLength: 1, maxLength: 4 }), mode: fc.constantFrom(...stepMode.codes), needed: fc.integer({ min: 1, max: 4 }) }), { minLength: 1, maxLength: 6 });
  const who = fc.constantFrom(...people, 's', 'x', 'admin');
  const move = fc.record({ who, verb: fc.constantFrom('AGREE', 'AGREE', 'AGREE', 'DISAGREE', 'RETURN_STEP', 'RETURN_SUBMITTER', 'WITHDRAW', 'TRANSFER', 'ADD_BEFORE', 'ADD_AFTER', 'REMOVE_SIGNER', 'OVERRIDE', 'OVERRIDE_TO', 'FALLBACK', 'COMMENT', 'URGE', 'CC'), to: who, n: fc.integer({ min: 0, max: 7 }), turn: fc.boolean() });

  it('never reach an illegal state, and always have a way to the end', () => {
    fc.assert(
      fc.property(plan, fc.array(move, { maxLength: 80 }), (steps, moves) => {
        let chain = fresh(...steps.map((s, i) => { const mode = s.mode === 'SINGLE' && s.people.length > 1 ? 'ANY' : s.mode; return step(s.people, mode, i, Math.min(s.needed, s.people.length)); }));
        assertSound(chain);
        for (const m of moves) {
          const at = activeStep(chain);
          const seats = at ? seatsNow(at) : [];
          const seatId = seats[m.n % Math.max(seats.length, 1)]?.id ?? 'none';
          const actor = person(m.turn ? (turns(chain)[0] ?? m.who) : m.who, { isAdmin: m.who === 'admin' });
          const commands: Record<string, Command> = {
            RETURN_STEP: { kind: 'RETURN_STEP', toStep: m.n, reason: '改' }, RETURN_SUBMITTER: { kind: 'RETURN_SUBMITTER', reason: '改' }, WITHDRAW: { kind: 'WITHDRAW', reason: '改' },
            TRANSFER: { kind: 'TRANSFER', people: [m.to], reason: null }, ADD_BEFORE: { kind: 'ADD_BEFORE', people: [m.to], reason: null }, ADD_AFTER: { kind: 'ADD_AFTER', people: [m.to], reason: null },
            REMOVE_SIGNER: { kind: 'REMOVE_SIGNER', seatId, reason: null }, OVERRIDE: { kind: 'OVERRIDE', seatId, conclusion: 'AGREE', people: [], reason: '在途' }, OVERRIDE_TO: { kind: 'OVERRIDE', seatId, conclusion: null, people: [m.to], reason: '休假' },
            FALLBACK: { kind: 'FALLBACK', seatId, to: m.to }, COMMENT: { kind: 'COMMENT', reason: '说明' }, URGE: { kind: 'URGE' }, CC: { kind: 'CC', people: [m.to], reason: null },
            AGREE: says(chain), DISAGREE: says(chain, 'DISAGREE'),
          };
          const before = JSON.stringify(chain);
          const result = tell(chain, actor, commands[m.verb]!);
          expect(JSON.stringify(chain)).toBe(before);
          if (!result.ok) continue;
          // Signed things stay as they were signed.
          const signed = chain.steps.flatMap((s) => s.seats).filter((t) => t.state === 'DONE');
          const all = new Map(result.chain.steps.flatMap((s) => s.seats).map((t) => [t.id, t]));
          for (const t of signed) expect({ ...all.get(t.id), addedBy: t.addedBy }).toEqual(t);
          expect(result.events).toHaveLength(1);
          chain = result.chain;
          assertSound(chain);
        }
        if (chain.state !== 'ACTIVE') return;
        expect(carried(chain).state).toBe('APPROVED');
      }),
      { numRuns: 400 },
    );
  });

  it('do what is offered, and refuse what is not', () => {
    fc.assert(
      fc.property(plan, fc.array(fc.record({ who, n: fc.nat(20) }), { maxLength: 40 }), (steps, picks) => {
        let chain = fresh(...steps.map((s, i) => step(s.people, s.people.length > 1 ? 'COUNTERSIGN' : 'SINGLE', i)));
        for (const { who: id, n } of picks) {
          const actor = person(id, { isAdmin: id === 'admin' });
          const offered = actionsOf(chain, actor);
          const adds = (kind: 'TRANSFER' | 'ADD_BEFORE' | 'ADD_AFTER'): Command => ({ kind, people: [newId()], reason: null });
          const all: Partial<Record<string, Command>> = {
            APPROVE: says(chain), REJECT: says(chain, 'DISAGREE'), RETURN_STEP: { kind: 'RETURN_STEP', toStep: 1, reason: '改' }, RETURN_SUBMITTER: { kind: 'RETURN_SUBMITTER', reason: '改' }, WITHDRAW: { kind: 'WITHDRAW', reason: '改' },
            AMEND: { kind: 'AMEND', reason: '改' }, TRANSFER: adds('TRANSFER'), ADD_BEFORE: adds('ADD_BEFORE'), ADD_AFTER: adds('ADD_AFTER'), CC: { kind: 'CC', people: ['x'], reason: null }, URGE: { kind: 'URGE' }, COMMENT: { kind: 'COMMENT', reason: '说' }, READ: { kind: 'READ' },
          };
          for (const [action, command] of Object.entries(all)) expect([action, code(chain, actor, command!) === 'ok']).toEqual([action, offered.includes(action as never)]);
          const keen = Object.keys(all).filter((a) => offered.includes(a as never) && !['WITHDRAW', 'AMEND', 'RETURN_SUBMITTER', 'REJECT'].includes(a));
          if (keen.length > 0) chain = after(chain, actor, all[keen[n % keen.length]!]!);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('deciding', () => {
  it('says why it refuses', () => {
    const chain = fresh(step(['a']), step(['b']));
    const second: Command = { ...says(chain), stepId: chain.steps[1]!.id } as Command;
    expect(code(chain, 'b', second)).toBe('NOT_YOUR_TURN');
    expect(code(chain, 'b', says(chain))).toBe('NOT_YOUR_TURN');
    expect(code(chain, 'a', { kind: 'DECIDE', stepId: 'none', conclusion: 'AGREE', opinion: null })).toBe('NOT_YOUR_TURN');
    expect(code(chain, 'a', says(chain, 'DISAGREE', ' '))).toBe('OPINION_REQUIRED');
    expect(code(chain, 'a', says(chain, 'AGREE_WITH_CHANGES', null))).toBe('OPINION_REQUIRED');
    expect(code(after(chain, 'a', says(chain, 'NA', null)), 'a', says(chain))).toBe('ALREADY_DECIDED');
    expect(code(after(chain, 'a', says(chain, 'DISAGREE')), 'b', second)).toBe('CHAIN_CLOSED');
    expect(code(after(chain, 's', { kind: 'WITHDRAW', reason: '改' }), 'a', says(chain))).toBe('CHAIN_CLOSED');
    for (const conclusion of opinionConclusion.codes) expect(code(chain, 'a', { ...says(chain), conclusion } as Command)).toBe('ok');
  });

  it('goes by a delegate, in the name of who delegated', () => {
    const chain = fresh(step(['a']), step(['b']));
    const result = tell(chain, person('x', { signsFor: ['x', 'a'] }), says(chain));
    expect(result.ok && result.events[0]).toMatchObject({ actorId: 'x', onBehalfOfId: 'a', kind: 'APPROVE' });
    expect(result.ok && result.chain.steps[0]!.seats[0]).toMatchObject({ employeeId: 'a', signerId: 'x', state: 'DONE' });
    expect(isTurnAt(chain, chain.steps[0]!.seats[0]!.id, person('x'))).toBe(false);
  });

  it('counts by the mode of the step', () => {
    const any = fresh(step(['a', 'b'], 'ANY'), step(['c']));
    const first = after(any, 'b', says(any));
    expect([turns(first), code(first, 'a', says(any))]).toEqual([['c'], 'ALREADY_DECIDED']);
    const some = fresh(step(['a', 'b', 'c'], 'N_OF_M', 0, 2));
    const one = after(some, 'a', says(some, 'DISAGREE'));
    expect(one.state).toBe('ACTIVE');
    expect(after(one, 'b', says(one, 'DISAGREE')).state).toBe('REJECTED');
    expect(after(after(some, 'c', says(some)), 'a', says(some)).state).toBe('APPROVED');
    // Whoever somebody added after themselves has nothing to add to once that one refused, and leaves no seat open in a step that is done.
    const adding = after(after(some, 'a', { kind: 'ADD_AFTER', people: ['x'], reason: null }), 'a', says(some, 'DISAGREE'));
    expect(adding.steps[0]!.seats.find((s) => s.employeeId === 'x')).toMatchObject({ state: 'SKIPPED', end: 'NOT_NEEDED' });
    expect(after(after(adding, 'b', says(some)), 'c', says(some)).state).toBe('APPROVED');
    const row = fresh(step(['a', 'b', 'c'], 'SEQUENTIAL'));
    expect([turns(row), turns(after(row, 'a', says(row)))]).toEqual([['a'], ['b']]);
    const both = fresh(step(['a', 'b'], 'COUNTERSIGN'));
    expect([after(both, 'b', says(both)).state, carried(both).state]).toEqual(['ACTIVE', 'APPROVED']);
  });
});

describe('what else is done on a round', () => {
  const three = (): Chain => fresh(step(['a']), step(['b']), step(['c']));

  it('asks for advice that comes back, and for a signature after one\'s own that does not', () => {
    const chain = three();
    const asked = after(chain, 'a', { kind: 'ADD_BEFORE', people: ['x', 'y'], reason: '请先看' });
    expect([turns(asked), code(asked, 'a', says(asked))]).toEqual([['x', 'y'], 'NOT_YOUR_TURN']);
    expect(code(asked, 'x', { kind: 'ADD_BEFORE', people: ['z'], reason: null })).toBe('NO_CHAINED_ADDS');
    const advised = after(after(asked, 'x', says(asked, 'DISAGREE')), 'y', says(asked));
    expect([advised.state, turns(advised)]).toEqual(['ACTIVE', ['a']]);
    const later = after(advised, 'a', { kind: 'ADD_AFTER', people: ['z'], reason: null });
    expect(turns(later)).toEqual(['a']);
    const signed = after(later, 'a', says(later));
    expect([turns(signed), code(signed, 'a', says(signed))]).toEqual([['z'], 'ALREADY_DECIDED']);
    expect(turns(after(signed, 'z', says(signed)))).toEqual(['b']);
    expect(after(signed, 'z', says(signed, 'DISAGREE')).state).toBe('REJECTED');
  });

  it('takes added signers off again, by who added them', () => {
    const asked = after(three(), 'a', { kind: 'ADD_BEFORE', people: ['x'], reason: null });
    const seatId = seatsNow(asked.steps[0]!).find((s) => s.employeeId === 'x')!.id;
    expect(code(asked, 'b', { kind: 'REMOVE_SIGNER', seatId, reason: null })).toBe('NOT_ADDED');
    expect(code(asked, 'a', { kind: 'REMOVE_SIGNER', seatId: seatsNow(asked.steps[0]!)[0]!.id, reason: null })).toBe('NOT_ADDED');
    expect(turns(after(asked, 'a', { kind: 'REMOVE_SIGNER', seatId, reason: null }))).toEqual(['a']);
  });

  it('returns to a step with earlier opinions kept, and to the submitter', () => {
    let chain = three();
    for (const who of ['a', 'b']) chain = after(chain, who, says(chain, 'AGREE', `意见${who}`));
    for (const toStep of [0, 3, 4]) expect(code(chain, 'c', { kind: 'RETURN_STEP', toStep, reason: '改' })).toBe('NO_SUCH_STEP');
    expect(code(chain, 'c', { kind: 'RETURN_STEP', toStep: 1, reason: ' ' })).toBe('REASON_REQUIRED');
    const back = after(chain, 'c', { kind: 'RETURN_STEP', toStep: 2, reason: '付款条款不明' });
    expect([turns(back), back.steps.map((s) => [s.state, s.entry])]).toEqual([['b'], [['DONE', 1], ['ACTIVE', 2], ['NOTIFIED', 2]]]);
    expect(back.steps[1]!.seats.map((s) => [s.entry, s.state, s.opinion])).toEqual([[1, 'DONE', '意见b'], [2, 'ACTIVE', null]]);
    expect(back.steps[2]!.seats[0]).toMatchObject({ end: 'RETURNED', opinion: '付款条款不明', signerId: 'c' });
    expect(carried(back).state).toBe('APPROVED');
    const home = after(chain, 'c', { kind: 'RETURN_SUBMITTER', reason: '改' });
    expect([home.state, home.returnedFrom]).toEqual(['RETURNED', 3]);
  });

  it('gives a seat to somebody else, also with advice pending, and acts in the place of others with a reason', () => {
    const chain = three();
    expect(code(chain, 'a', { kind: 'TRANSFER', people: ['a'], reason: null })).toBe('ALREADY_SIGNER');
    expect(code(chain, 'a', { kind: 'TRANSFER', people: ['x', 'y'], reason: null })).toBe('ONE_PERSON');
    expect(turns(after(chain, 'a', { kind: 'TRANSFER', people: ['x'], reason: null }))).toEqual(['x']);
    const seatId = chain.steps[0]!.seats[0]!.id;
    const boss = person('boss', { isAdmin: true });
    expect(code(chain, 'b', { kind: 'OVERRIDE', seatId, conclusion: 'AGREE', people: [], reason: '在途' })).toBe('NOT_ALLOWED_HERE');
    expect(code(chain, person('s', { isAdmin: true }), { kind: 'OVERRIDE', seatId, conclusion: 'AGREE', people: [], reason: '在途' })).toBe('OVERRIDE_OWN');
    expect(code(chain, boss, { kind: 'OVERRIDE', seatId, conclusion: 'AGREE', people: [], reason: null })).toBe('REASON_REQUIRED');
    expect(code(chain, boss, { kind: 'OVERRIDE', seatId, conclusion: 'AGREE', people: ['x'], reason: '在途' })).toBe('CONCLUSION_OR_PERSON');
    expect(turns(after(chain, boss, { kind: 'OVERRIDE', seatId, conclusion: 'AGREE', people: [], reason: '在途' }))).toEqual(['b']);
    const asked = after(chain, 'a', { kind: 'ADD_BEFORE', people: ['x'], reason: null });
    const left = after(asked, person('system'), { kind: 'FALLBACK', seatId, to: 'm' });
    expect(turns(left)).toEqual(['x']);
    expect(turns(after(left, 'x', says(left)))).toEqual(['m']);
  });
});

describe('submitting', () => {
  const one = (section: (typeof opinionSection.codes)[number], id: string): DesignatedStep => ({ section, people: [id], mode: 'SINGLE', needed: 1 });
  const six = opinionSection.codes.map((section, i) => one(section, 'abcd'[i % 4]!));
  const active = (): 'ACTIVE' => 'ACTIVE';

  it('takes all six sections, several of one person and several people of one section', () => {
    expect(checkSubmission(six, active)).toEqual([]);
    expect(checkSubmission([...six, one('LEGAL', 'z')], active)).toEqual([]);
    expect([...usualOrder].sort()).toEqual([...opinionSection.codes].sort());
  });

  it('names everything that is wrong at once', () => {
    expect(checkSubmission([], active)).toEqual([{ code: 'NO_STEPS' }]);
    const statuses = new Map([['a', 'ACTIVE'], ['b', 'DEPARTED']] as const);
    const list = [one('LEGAL', 'a'), one('LEGAL', 'a'), one('FINANCE', 'b'), one('TECHNICAL', '?')];
    expect(checkSubmission(list, (id) => statuses.get(id as 'a'))).toEqual([
      { code: 'SECTION_MISSING', sections: ['COMMERCIAL', 'DESIGN_MGMT', 'LEAD_DESIGNER'] },
      { code: 'STEP_REPEATED', index: 1, at: 0 },
      { code: 'APPROVER_DEPARTED', index: 2, at: 0 },
      { code: 'APPROVER_UNKNOWN', index: 3, at: 0 },
    ]);
    const many = Array.from({ length: mostSteps + 1 }, (_, i) => one(opinionSection.codes[i % 6]!, `p${i}`));
    expect(checkSubmission(many, active)).toEqual([{ code: 'TOO_MANY', max: mostSteps }]);
    const odd: DesignatedStep[] = [...six.slice(1), { section: six[0]!.section, people: ['x', 'y'], mode: 'SINGLE', needed: 1 }, { section: 'LEGAL', people: ['x', 'y'], mode: 'N_OF_M', needed: 3 }, { section: 'FINANCE', people: [], mode: 'SINGLE', needed: 1 }];
    expect(checkSubmission(odd, active)).toEqual([{ code: 'MODE_WRONG', index: 5 }, { code: 'NEEDED_WRONG', index: 6 }]);
    expect(requiredSections).toHaveLength(6);
  });

  it('begins with the first step active and everybody else told ahead', () => {
    expect(started('s', six, now, newId).steps.map((s) => [s.seq, s.state])).toEqual([[1, 'ACTIVE'], ...[2, 3, 4, 5, 6].map((seq) => [seq, 'NOTIFIED'])]);
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
