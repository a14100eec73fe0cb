import type { StepMode } from '../catalogues/index';
import { act, activeStep, neededOf, seatsNow, started, usualOrder } from './index';
import type { Chain, ChainActor, Command } from './index';

// The state machine against an oracle of the rules that shares no code and no representation with it: there are no states of steps and seats here,
// only a tree of who is to speak and what they said. Everything that up to four approvers, the submitter and an outsider can try is tried.

interface Voice {
  who: string;
  said: 'yes' | 'no' | null;
  before: Voice[];
  after: Voice[];
}
interface Place {
  mode: StepMode;
  needed: number;
  voices: Voice[];
}
interface Oracle {
  places: Place[];
  at: number;
  outcome: 'OPEN' | 'APPROVED' | 'REJECTED' | 'RETURNED' | 'WITHDRAWN';
  /** Who speaks for whom. */
  speaks: Record<string, string>;
}

const voice = (who: string): Voice => ({ who, said: null, before: [], after: [] });
const copyOf = (o: Oracle): Oracle => JSON.parse(JSON.stringify(o)) as Oracle;
const yes = (p: Place): number => p.voices.filter((v) => v.said === 'yes').length;
const enough = (p: Place): boolean => yes(p) >= p.needed;

/** Whose word is asked for at a place now, each with the main voice it belongs to. */
function asked(p: Place): { voice: Voice; main: Voice }[] {
  const out: { voice: Voice; main: Voice }[] = [];
  for (const main of p.voices) {
    const mine: { voice: Voice; main: Voice }[] = [];
    if (main.said === null && !enough(p)) {
      const advice = main.before.filter((b) => b.said === null);
      mine.push(...(advice.length > 0 ? advice.map((v) => ({ voice: v, main })) : [{ voice: main, main }]));
    }
    if (main.said === 'yes') mine.push(...main.after.filter((a) => a.said === null).map((v) => ({ voice: v, main })));
    out.push(...mine);
    if (p.mode === 'SEQUENTIAL' && mine.length > 0) break;
  }
  return out;
}

function settle(o: Oracle): void {
  const p = o.places[o.at]!;
  const no = p.voices.filter((v) => v.said === 'no').length;
  const lost = p.mode === 'N_OF_M' ? p.voices.length - no < p.needed : no > 0;
  if (lost || p.voices.some((v) => v.said === 'yes' && v.after.some((a) => a.said === 'no'))) {
    o.outcome = 'REJECTED';
    return;
  }
  if (enough(p) && asked(p).length === 0) {
    o.at += 1;
    if (o.at === o.places.length) o.outcome = 'APPROVED';
  }
}

const everybody = (p: Place): string[] => p.voices.flatMap((v) => [...(v.said !== null || !enough(p) ? [v] : []), ...v.before, ...v.after]).map((v) => v.who);

type Try = { actor: string } & ({ do: 'yes' | 'no' | 'submitter' | 'withdraw' | 'delegate' } | { do: 'return'; to: number } | { do: 'transfer' | 'before' | 'after' | 'remove'; who: string });

/** The oracle's answer: what is so afterwards, or null where it is refused. */
function judge(was: Oracle, t: Try): Oracle | null {
  const o = copyOf(was);
  if (t.do === 'delegate') {
    o.speaks[t.actor] = 'd';
    return o;
  }
  if (o.outcome !== 'OPEN') return null;
  if (t.do === 'withdraw') {
    if (t.actor !== 's') return null;
    o.outcome = 'WITHDRAWN';
    return o;
  }
  const p = o.places[o.at]!;
  const mayBe = [t.actor, ...(o.speaks[t.actor] ? [o.speaks[t.actor]!] : [])];
  if (t.do === 'remove') {
    const main = p.voices.find((v) => mayBe.includes(v.who) && [...v.before, ...v.after].some((a) => a.who === t.who && a.said === null) && (v.said !== null || !enough(p)));
    if (!main) return null;
    main.before = main.before.filter((a) => a.who !== t.who || a.said !== null);
    main.after = main.after.filter((a) => a.who !== t.who || a.said !== null);
    settle(o);
    return o;
  }
  const turns = asked(p).filter(({ voice: v }) => mayBe.includes(v.who));
  const turn = turns.find(({ voice: v }) => v.who === t.actor) ?? turns[0];
  if (!turn) return null;
  switch (t.do) {
    case 'yes':
    case 'no':
      turn.voice.said = t.do;
      // Nobody signs after somebody who refused.
      if (t.do === 'no' && turn.voice === turn.main) turn.main.after = [];
      settle(o);
      return o;
    case 'submitter':
      o.outcome = 'RETURNED';
      return o;
    case 'return':
      if (t.to >= o.at) return null;
      o.places = o.places.map((q, i) => (i < t.to ? q : { ...q, voices: q.voices.map((v) => voice(v.who)) }));
      o.at = t.to;
      return o;
    case 'transfer':
      if (everybody(p).includes(t.who)) return null;
      turn.voice.who = t.who;
      return o;
    case 'before':
    case 'after':
      if (turn.voice !== turn.main || everybody(p).includes(t.who)) return null;
      turn.main[t.do].push(voice(t.who));
      return o;
  }
}

const now = '2026-01-02T03:04:05.000Z';
let serial = 0;
const newId = (): string => `n${++serial}`;

function perform(chain: Chain, o: Oracle, t: Try): Chain | null {
  const actor: ChainActor = { id: t.actor, signsFor: [t.actor, ...(o.speaks[t.actor] ? [o.speaks[t.actor]!] : [])], isAdmin: false, isCopied: false };
  const step = activeStep(chain);
  const command = ((): Command => {
    switch (t.do) {
      case 'yes':
      case 'no':
        return { kind: 'DECIDE', stepId: step?.id ?? chain.steps[0]!.id, conclusion: t.do === 'yes' ? 'AGREE' : 'DISAGREE', opinion: '意见' };
      case 'submitter':
        return { kind: 'RETURN_SUBMITTER', reason: '改' };
      case 'withdraw':
        return { kind: 'WITHDRAW', reason: '改' };
      case 'return':
        return { kind: 'RETURN_STEP', toStep: t.to + 1, reason: '改' };
      case 'transfer':
        return { kind: 'TRANSFER', people: [t.who], reason: null };
      case 'before':
      case 'after':
        return { kind: t.do === 'before' ? 'ADD_BEFORE' : 'ADD_AFTER', people: [t.who], reason: null };
      default: {
        const seat = step && seatsNow(step).find((s) => s.employeeId === (t as { who: string }).who && s.role !== 'MAIN' && (s.state === 'ACTIVE' || s.state === 'WAITING'));
        return { kind: 'REMOVE_SIGNER', seatId: seat?.id ?? 'none', reason: null };
      }
    }
  })();
  const result = act(chain, command, actor, now, newId);
  return result.ok ? result.chain : null;
}

/** What can be seen from outside: how it stands, which place has its turn and who is asked. */
const seen = (chain: Chain): string => {
  const step = activeStep(chain);
  return JSON.stringify([chain.state === 'ACTIVE' ? 'OPEN' : chain.state, chain.state === 'ACTIVE' ? step!.seq - 1 : null, chain.state === 'ACTIVE' ? seatsNow(step!).filter((s) => s.state === 'ACTIVE').map((s) => s.employeeId).sort() : []]);
};
const expected = (o: Oracle): string => JSON.stringify([o.outcome, o.outcome === 'OPEN' ? o.at : null, o.outcome === 'OPEN' ? asked(o.places[o.at]!).map(({ voice: v }) => v.who).sort() : []]);

type Plan = readonly (readonly [mode: StepMode, people: string, needed?: number])[];

/** Breadth first, each state of the oracle once. @returns how much was tried. */
function explore(plan: Plan, depth: number): { states: number; tries: number; refused: number } {
  const steps = plan.map(([mode, people, needed], i) => ({ section: usualOrder[i % 6]!, people: [...people], mode, needed: neededOf(mode, people.length, needed) }));
  const people = [...new Set(plan.flatMap(([, p]) => [...p]))];
  const actors = [...people, 'e', 's', 'x'];
  const tries: Try[] = actors.flatMap((actor): Try[] => [
    ...(['yes', 'no', 'submitter', 'withdraw'] as const).map((what): Try => ({ actor, do: what })),
    ...plan.map((_, to): Try => ({ actor, do: 'return', to })),
    ...(['transfer', 'before', 'after', 'remove'] as const).flatMap((what) => ['e', people[0]!].map((who): Try => ({ actor, do: what, who }))),
  ]);
  tries.push({ actor: 'x', do: 'delegate' });
  const first: Oracle = { places: steps.map((s) => ({ mode: s.mode, needed: s.needed, voices: s.people.map(voice) })), at: 0, outcome: 'OPEN', speaks: {} };
  let front: { o: Oracle; chain: Chain }[] = [{ o: first, chain: started('s', steps, now, newId) }];
  const known = new Set([JSON.stringify(first)]);
  const count = { states: 1, tries: 0, refused: 0 };
  for (let level = 0; level < depth && front.length > 0; level++) {
    const next: typeof front = [];
    for (const { o, chain } of front)
      for (const t of tries) {
        count.tries++;
        const after = judge(o, t);
        const made = t.do === 'delegate' ? chain : perform(chain, o, t);
        if ((after === null) !== (made === null)) throw new Error(`oracle ${after ? 'allows' : 'refuses'} ${JSON.stringify(t)} at ${JSON.stringify(o)}`);
        if (!after || !made) {
          count.refused++;
          continue;
        }
        if (seen(made) !== expected(after)) throw new Error(`after ${JSON.stringify(t)} at ${JSON.stringify(o)}: machine ${seen(made)}, oracle ${expected(after)}`);
        const key = JSON.stringify(after);
        if (known.has(key)) continue;
        known.add(key);
        count.states++;
        next.push({ o: after, chain: made });
      }
    front = next;
  }
  return count;
}

const plans: readonly (readonly [name: string, plan: Plan, depth: number])[] = [
  ['four one after the other', [['SINGLE', 'a'], ['SINGLE', 'b'], ['SINGLE', 'c'], ['SINGLE', 'd']], 6],
  ['two who countersign, then any of two', [['COUNTERSIGN', 'ab'], ['ANY', 'cd']], 5],
  ['two of three, then one', [['N_OF_M', 'abc', 2], ['SINGLE', 'd']], 5],
  ['two in sequence within a step, then one, then one', [['SEQUENTIAL', 'ab'], ['SINGLE', 'c'], ['SINGLE', 'd']], 5],
  ['one person in two places', [['SINGLE', 'a'], ['SINGLE', 'd'], ['SINGLE', 'a']], 6],
  ['all four at once', [['COUNTERSIGN', 'abcd']], 5],
];

it.each(plans)('agrees with the rules in whatever order people act: %s', (_, plan, depth) => {
  const count = explore(plan, depth);
  // Most of what can be tried is not allowed, and all of that was refused.
  expect(count.refused).toBeGreaterThan(count.tries / 2);
  expect(count.states).toBeGreaterThan(100);
});
