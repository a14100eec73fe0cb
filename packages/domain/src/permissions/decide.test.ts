import fc from 'fast-check';
import { role } from '../catalogues/index';
import type { Role } from '../catalogues/index';
import { allows, capabilitiesOf, cells, hasFullRights, relations, scopeOf } from './index';
import type { Cell, Relation } from './index';

const roles = fc.uniqueArray(fc.constantFrom(...role.codes), { maxLength: 14 });
const related = fc.uniqueArray(fc.constantFrom(...relations), { maxLength: 7 });
const cell = fc.constantFrom(...cells);

describe('scopeOf and allows', () => {
  it('agree: what the scope names is what is allowed', () => {
    fc.assert(
      fc.property(roles, related, cell, (who: Role[], how: Relation[], what: Cell) => {
        const scope = scopeOf(who, what);
        expect(allows(who, how, what)).toBe(scope === 'ALL' || how.some((r) => scope.includes(r)));
        // Without a relation only ALL lets anybody in.
        expect(allows(who, [], what)).toBe(scope === 'ALL');
      }),
    );
  });

  it('list no relation twice and none that the matrix does not know', () => {
    for (const what of cells)
      for (const who of role.codes) {
        const scope = scopeOf([who], what);
        if (scope !== 'ALL') expect([new Set(scope).size, scope.every((r) => relations.includes(r))]).toEqual([scope.length, true]);
      }
  });

  it('never take away: another role or relation only adds', () => {
    fc.assert(
      fc.property(roles, roles, related, related, cell, (a: Role[], b: Role[], how: Relation[], more: Relation[], what: Cell) => {
        if (allows(a, how, what)) expect(allows([...a, ...b], [...how, ...more], what)).toBe(true);
      }),
    );
  });

  it('depend on the set of roles, not on order or repetition', () => {
    fc.assert(
      fc.property(roles, related, cell, (who: Role[], how: Relation[], what: Cell) => {
        const again = [...who].reverse().concat(who);
        expect(allows(again, [...how].reverse(), what)).toBe(allows(who, how, what));
      }),
    );
  });

  it('decide for several roles as for one of them: roles do not combine into something new', () => {
    fc.assert(
      fc.property(roles, related, cell, (who: Role[], how: Relation[], what: Cell) => {
        const each = who.length === 0 ? allows([], how, what) : who.some((r) => allows([r], how, what));
        expect(allows(who, how, what)).toBe(each);
      }),
    );
  });
});

describe('capabilitiesOf', () => {
  it('is exactly what is allowed whatever the object', () => {
    fc.assert(
      fc.property(roles, (who: Role[]) => {
        const mine = capabilitiesOf(who);
        for (const what of cells) expect(mine.includes(what)).toBe(allows(who, [], what));
      }),
    );
  });

  it('grows with roles', () => {
    fc.assert(
      fc.property(roles, roles, (a: Role[], b: Role[]) => {
        expect(capabilitiesOf([...a, ...b])).toEqual(expect.arrayContaining(capabilitiesOf(a)));
      }),
    );
  });

  it('is for somebody without a role only what everyone has', () => {
    expect(capabilitiesOf([])).toEqual(['session.use', 'home.use', 'search.use', 'prompt.use', 'statistics.read', 'statisticsBoard.read', 'announcement.read', 'homeCard.read', 'department.read', 'employee.read', 'employeeHr.share', 'savedView.use', 'statusGate.read', 'customField.read', 'stageProbability.read', 'statisticsSetting.read', 'leadReport.create', 'cadence.read', 'approvalTemplate.read', 'approvalDelegation.read', 'calendar.use', 'freeBusy.read']);
  });
});

describe('hasFullRights', () => {
  it('is true for exactly the three roles, alone or among others', () => {
    fc.assert(
      fc.property(roles, (who: Role[]) => {
        expect(hasFullRights(who)).toBe(who.includes('DIRECTOR') || who.includes('MARKET_MANAGER') || who.includes('MARKET_DB_OWNER'));
        expect(hasFullRights(who)).toBe(scopeOf(who, 'project.read') === 'ALL');
      }),
    );
  });
});
