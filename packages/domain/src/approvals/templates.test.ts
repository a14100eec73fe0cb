import { clientType, contractType, opinionSection, productLine, stepMode } from '../catalogues/index';
import { checkSubmission, mostSigners } from './submission';
import { bySpecificity, checkTemplate, pickTemplate, readTemplate, resolveTemplate, templateFits, usualTemplates } from './templates';
import type { ApproverPlace, House, HousePerson, SubjectFacts, TemplateContent, TemplateScope, TemplateStep } from './templates';

type Template = TemplateScope & { readonly templateId: string; readonly isEnabled: boolean };
const anything: Template = { templateId: 'm', isEnabled: true, kind: 'CONTRACT', contractTypes: [], productLines: [], clientTypes: [], fromFen: null, toFen: null };
const facts: SubjectFacts = { kind: 'CONTRACT', contractType: 'DESIGN', productLine: 'OFFICE', clientType: 'GOV', amountFen: '1000000' };
const person = (id: string, more: Partial<HousePerson> = {}): HousePerson => ({ id, number: id, departmentId: null, roles: [], sections: [], ...more });
const house = (people: readonly HousePerson[], more: Partial<House> = {}): House => ({ people, submitterId: 'me', departmentId: 'd1', trackers: { MARKET: null, DESIGN: null }, standIns: new Map(), standIn: null, ...more });
const step = (who: readonly ApproverPlace[], more: Partial<TemplateStep> = {}): TemplateStep => ({ section: 'COMMERCIAL', mode: 'SINGLE', needed: 1, who, ...more });
const resolved = (steps: readonly TemplateStep[], at: House) => resolveTemplate({ steps, copies: [] }, at).steps;

/** Numbers that look random and are the same each time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

describe('picking', () => {
  it('takes what fits: kind, types and a band that includes its beginning and not its end', () => {
    expect(templateFits(anything, facts)).toBe(true);
    expect(templateFits({ ...anything, kind: 'QUOTE' }, facts)).toBe(false);
    expect(templateFits({ ...anything, contractTypes: ['FRAMEWORK', 'DESIGN'] }, facts)).toBe(true);
    expect(templateFits({ ...anything, contractTypes: ['FRAMEWORK'] }, facts)).toBe(false);
    expect(templateFits({ ...anything, fromFen: '1000000' }, facts)).toBe(true);
    expect(templateFits({ ...anything, toFen: '1000000' }, facts)).toBe(false);
    expect(templateFits({ ...anything, fromFen: '1000001' }, facts)).toBe(false);
  });

  it('does not guess at what is not known', () => {
    const rate = { ...facts, kind: 'QUOTE', amountFen: null, productLine: null } as const;
    expect(templateFits({ ...anything, kind: 'QUOTE' }, rate)).toBe(true);
    expect(templateFits({ ...anything, kind: 'QUOTE', fromFen: '0' }, rate)).toBe(false);
    expect(templateFits({ ...anything, kind: 'QUOTE', productLines: ['OFFICE'] }, rate)).toBe(false);
  });

  it('prefers what says more, then the narrower band, then fewer kinds, then the key; never what is out of use', () => {
    const large: Template = { ...anything, templateId: 'large', fromFen: '500000' };
    const larger: Template = { ...anything, templateId: 'larger', fromFen: '900000' };
    const band: Template = { ...anything, templateId: 'band', fromFen: '500000', toFen: '2000000' };
    const two: Template = { ...anything, templateId: 'two', contractTypes: ['DESIGN'], productLines: ['OFFICE'] };
    const wide: Template = { ...two, templateId: 'wide', contractTypes: ['DESIGN', 'CONSULTING'] };
    const pick = (...templates: Template[]) => pickTemplate(templates, facts)?.templateId ?? null;
    expect(pick(anything, large)).toBe('large');
    expect(pick(large, larger)).toBe('larger');
    expect(pick(larger, band, large)).toBe('band');
    expect(pick(band, two, wide)).toBe('two');
    expect(pick({ ...two, isEnabled: false }, band)).toBe('band');
    expect(pick({ ...anything, templateId: 'b' }, { ...anything, templateId: 'a' })).toBe('a');
    expect(pick({ ...anything, kind: 'QUOTE' })).toBeNull();
  });

  it('is the same for every order of the templates, and what it takes fits best', () => {
    const roll = dice(7);
    const some = <T>(codes: readonly T[], most: number): T[] => Array.from({ length: roll(most + 1) }, () => codes[roll(codes.length)]!).filter((c, i, all) => all.indexOf(c) === i);
    const money = (): string | null => (roll(2) ? String(roll(20) * 100_000) : null);
    for (let round = 0; round < 400; round++) {
      const templates = Array.from({ length: 6 }, (_, i): Template => {
        const [a, b] = [money(), money()];
        const [fromFen, toFen] = a !== null && b !== null && BigInt(a) >= BigInt(b) ? [b, String(BigInt(a) + 1n)] : [a, b === '0' ? null : b];
        return { templateId: `t${i}`, isEnabled: roll(5) > 0, kind: roll(4) ? 'CONTRACT' : 'QUOTE', contractTypes: some(contractType.codes.slice(0, 3), 2), productLines: some(productLine.codes.slice(0, 3), 1), clientTypes: some(clientType.codes.slice(0, 3), 1), fromFen, toFen };
      });
      const one: SubjectFacts = { kind: 'CONTRACT', contractType: contractType.codes[roll(3)]!, productLine: productLine.codes[roll(3)]!, clientType: clientType.codes[roll(3)]!, amountFen: String(roll(20) * 100_000) };
      const picked = pickTemplate(templates, one);
      const shuffled = templates.map((t) => ({ t, at: roll(1000) })).sort((a, b) => a.at - b.at).map(({ t }) => t);
      expect(pickTemplate(shuffled, one)).toBe(picked);
      const fitting = templates.filter((t) => t.isEnabled && templateFits(t, one));
      if (!picked) expect(fitting).toEqual([]);
      else expect(fitting.every((t) => bySpecificity(picked, t) <= 0)).toBe(true);
    }
  });
});

describe('finding people', () => {
  const legal = [person('z', { number: '1', roles: ['LEGAL'] }), person('y', { number: '2', roles: ['LEGAL'], departmentId: 'd1' }), person('x', { number: '3', roles: ['LEGAL'], sections: ['LEGAL'] }), person('me', { number: '0', roles: ['LEGAL'], sections: ['LEGAL'] })];
  const byRole: ApproverPlace = { kind: 'ROLE', role: 'LEGAL' };

  it('takes of a role who is entered for the section, then who is of the department, then by number, and not the submitter', () => {
    const order = (people: readonly HousePerson[]) => resolved([step([byRole], { section: 'LEGAL', mode: 'COUNTERSIGN' })], house(people))[0]!.people;
    expect(order(legal)).toEqual(['x', 'y', 'z']);
    expect(order(legal.slice(3))).toEqual(['me']);
    expect(resolved([step([byRole], { section: 'LEGAL' })], house(legal))[0]).toEqual({ section: 'LEGAL', people: ['x'], mode: 'SINGLE', needed: 1, standsIn: false });
  });

  it('takes the manager of a department or of the project’s, the trackers of the project, and named people', () => {
    const people = [person('m1', { departmentId: 'd1', roles: ['MARKET_MANAGER'] }), person('m2', { departmentId: 'd2', roles: ['DESIGN_MANAGER'] }), person('d', {}), person('n')];
    const steps = [step([{ kind: 'MANAGER', departmentId: null }]), step([{ kind: 'MANAGER', departmentId: 'd2' }]), step([{ kind: 'TRACKER', office: 'DESIGN' }]), step([{ kind: 'EMPLOYEE', employeeId: 'n' }])];
    expect(resolved(steps, house(people, { trackers: { MARKET: null, DESIGN: 'd' } })).map((s) => s.people)).toEqual([['m1'], ['m2'], ['d'], ['n']]);
  });

  it('lets whoever stands in by rule sit for somebody who left, and in an empty place', () => {
    const at = house([person('heir')], { standIns: new Map([['gone', 'heir']]), standIn: 'boss' });
    expect(resolved([step([{ kind: 'EMPLOYEE', employeeId: 'gone' }]), step([], { section: 'LEGAL' }), step([byRole], { section: 'FINANCE' })], at)).toMatchObject([{ people: ['heir'], standsIn: true }, { people: ['boss'], standsIn: true }, { people: ['boss'], standsIn: true }]);
    expect(resolved([step([])], house([]))[0]).toMatchObject({ people: [], standsIn: false });
  });

  it('puts nobody twice into a section', () => {
    const people = [person('a', { roles: ['DIRECTOR', 'MARKET_MANAGER'] }), person('b', { roles: ['DIRECTOR'] })];
    expect(resolved(usualTemplates.QUOTE.steps, house(people)).map((s) => s.people)).toEqual([['a'], ['b']]);
    expect(resolved(usualTemplates.QUOTE.steps, house(people.slice(0, 1))).map((s) => s.people)).toEqual([['a'], []]);
  });

  it('lets the submitter sit only where nobody else does, whichever way they were found', () => {
    const people = [person('me', { number: '0', roles: ['DESIGN_MANAGER'], departmentId: 'd1' }), person('m', { number: '1', roles: ['MARKET_MANAGER'], departmentId: 'd1' }), person('n')];
    const all: ApproverPlace[] = [{ kind: 'MANAGER', departmentId: null }, { kind: 'EMPLOYEE', employeeId: 'me' }];
    expect(resolved([step(all, { mode: 'COUNTERSIGN' })], house(people))[0]).toMatchObject({ people: ['m'], mode: 'SINGLE', standsIn: false });
    expect(resolved([step([all[1]!, { kind: 'EMPLOYEE', employeeId: 'n' }], { mode: 'ANY' }), step([all[1]!], { section: 'LEGAL' })], house(people)).map((s) => s.people)).toEqual([['n'], ['me']]);
  });

  it('asks for no more of several than there are, and copies to nobody twice nor to the submitter', () => {
    const at = house([person('a', { roles: ['FINANCE'] }), person('b', { roles: ['FINANCE'] })]);
    expect(resolved([step([{ kind: 'ROLE', role: 'FINANCE' }], { mode: 'N_OF_M', needed: 5 })], at)[0]).toMatchObject({ mode: 'N_OF_M', needed: 2 });
    const copies = resolveTemplate({ steps: [], copies: [{ kind: 'ROLE', role: 'FINANCE' }, { kind: 'EMPLOYEE', employeeId: 'a' }, { kind: 'EMPLOYEE', employeeId: 'me' }] }, house([...at.people, person('me')])).copies;
    expect(copies).toEqual(['a', 'b']);
  });

  it('gives a list that can be submitted, whatever the house is like', () => {
    const roll = dice(11);
    const roles = ['MARKET_MANAGER', 'DIRECTOR', 'LEGAL', 'FINANCE'] as const;
    for (let round = 0; round < 400; round++) {
      const people = Array.from({ length: roll(30) }, (_, i) => person(`p${i}`, { departmentId: `d${roll(3)}`, roles: roles.filter(() => roll(3) === 0), sections: opinionSection.codes.filter(() => roll(4) === 0) }));
      const place = (): ApproverPlace => [{ kind: 'ROLE' as const, role: roles[roll(4)]! }, { kind: 'EMPLOYEE' as const, employeeId: `p${roll(40)}` }, { kind: 'MANAGER' as const, departmentId: roll(2) ? null : `d${roll(3)}` }, { kind: 'TRACKER' as const, office: roll(2) ? ('MARKET' as const) : ('DESIGN' as const) }][roll(4)]!;
      const steps = [...opinionSection.codes, 'COMMERCIAL' as const].map((section): TemplateStep => {
        const mode = stepMode.codes[roll(5)]!;
        return { section, mode, needed: 1 + roll(6), who: Array.from({ length: mode === 'SINGLE' ? roll(2) : roll(4) }, place) };
      });
      const template: TemplateContent = { steps, copies: [] };
      expect(checkTemplate(anything, template)).toEqual([]);
      expect(readTemplate(JSON.parse(JSON.stringify(template))).steps).toHaveLength(7);
      const made = resolveTemplate(template, house(people, { submitterId: `p${roll(30)}`, trackers: { MARKET: `p${roll(30)}`, DESIGN: null }, standIn: people[0]?.id ?? null, standIns: new Map(people[1] ? [['p35', people[1].id]] : []) }));
      expect(checkSubmission(made.steps, (id) => (people.some((p) => p.id === id) ? 'ACTIVE' : undefined))).toEqual([]);
      expect(made.steps.every((s) => s.people.length <= mostSigners && (s.people.length > 1 || s.mode === 'SINGLE'))).toBe(true);
    }
  });
});

describe('a template', () => {
  it('has all six opinions for contracts, a band with something in it, and modes that can be met', () => {
    expect(checkTemplate(anything, usualTemplates.CONTRACT)).toEqual([]);
    expect(checkTemplate({ ...anything, kind: 'QUOTE' }, usualTemplates.QUOTE)).toEqual([]);
    expect(checkTemplate({ ...anything, fromFen: '5', toFen: '5' }, usualTemplates.CONTRACT)).toEqual([{ code: 'BAND_EMPTY' }]);
    expect(checkTemplate({ ...anything, toFen: '0' }, { steps: [], copies: [] })).toEqual([{ code: 'BAND_EMPTY' }, { code: 'NO_STEPS' }]);
    const two: ApproverPlace[] = [{ kind: 'ROLE', role: 'LEGAL' }, { kind: 'ROLE', role: 'FINANCE' }];
    expect(checkTemplate(anything, { steps: [step(two), step(two, { mode: 'N_OF_M', needed: 0 })], copies: [] })).toEqual([
      { code: 'SECTION_MISSING', sections: ['TECHNICAL', 'LEGAL', 'DESIGN_MGMT', 'FINANCE', 'LEAD_DESIGNER'] }, { code: 'MODE_WRONG', index: 0 }, { code: 'NEEDED_WRONG', index: 1 },
    ]);
  });

  it('is read from its document, leaving out what is not understood', () => {
    expect(readTemplate(null)).toEqual({ steps: [], copies: [] });
    const who = [{ kind: 'ROLE', role: 'LEGAL' }, { kind: 'ROLE', role: 'LEGAL' }, { kind: 'ROLE', role: 'NO' }, { kind: 'EMPLOYEE' }, { kind: 'OTHER' }, { kind: 'TRACKER', office: 'X' }];
    expect(readTemplate({ steps: [{ section: 'LEGAL', mode: 'ANY', needed: 3, who }, { section: 'NO', mode: 'ANY', who: [] }], copies: [{ kind: 'MANAGER', departmentId: '' }] })).toEqual({
      steps: [{ section: 'LEGAL', mode: 'ANY', needed: 1, who: [{ kind: 'ROLE', role: 'LEGAL' }] }], copies: [{ kind: 'MANAGER', departmentId: null }],
    });
  });
});
