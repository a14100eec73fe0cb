import fc from 'fast-check';
import { fileCategory, projectField, projectStatus } from '../catalogues/index';
import { gateOf, initialGates, missingDocuments, missingFor, nextStatus, nextStatuses, transition, type GatedProject } from './index';

const empty: GatedProject = {
  city: null, productLine: null, positioning: null, source: null, marketTrackerId: null, designTrackerId: null,
  landAreaM2: null, gfaM2: null, far: null, registeredOn: null, expectedSignOn: null, nextStep: null, nextStepOn: null, trackingStage: null,
};
const whole: GatedProject = {
  city: '苏州', productLine: 'OFFICE', positioning: 'OFFICE_GRADE_A', source: 'TENDER', marketTrackerId: 'a', designTrackerId: 'b',
  landAreaM2: '1.00', gfaM2: '2.00', far: '2.00', registeredOn: '2026-01-01', expectedSignOn: '2026-09-30', nextStep: '拜访', nextStepOn: '2026-02-01', trackingStage: 'CONTACT',
};

describe('a gate before a status', () => {
  it('asks an empty project for every field, and a whole one for none', () => {
    const gate = gateOf('TRACKING', projectField.codes);
    expect(missingFor(gate, empty)).toEqual(projectField.codes);
    expect(missingFor(gate, whole)).toEqual([]);
  });

  it('takes a next step without its date for none', () => {
    const gate = gateOf('TRACKING', ['NEXT_STEP']);
    expect(missingFor(gate, { ...whole, nextStepOn: null })).toEqual(['NEXT_STEP']);
    expect(missingFor(gate, { ...whole, nextStep: null })).toEqual(['NEXT_STEP']);
  });

  it('asks for exactly its fields, in the order of the catalogue, whatever was stored', () => {
    fc.assert(
      fc.property(fc.constantFrom(...projectStatus.codes), fc.array(fc.constantFrom(...projectField.codes)), (to, fields) => {
        const gate = gateOf(to, fields);
        const wanted = new Set([...fields, ...(to === 'WON' ? (['PRODUCT_LINE'] as const) : [])]);
        expect(gate.fields).toEqual(projectField.codes.filter((f) => wanted.has(f)));
        expect(missingFor(gate, empty)).toEqual(gate.fields);
      }),
    );
  });

  it('asks for a document of each of its categories, however many there are of one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fileCategory.codes)), fc.array(fc.constantFrom(...fileCategory.codes)), (wanted, present) => {
        const gate = gateOf('TRACKING', [], wanted);
        expect(gate.documents).toEqual(fileCategory.codes.filter((c) => wanted.includes(c)));
        expect(missingDocuments(gate, present)).toEqual(gate.documents.filter((c) => !present.includes(c)));
      }),
    );
  });

  it('of the won cannot be without the product line', () => {
    expect(gateOf('WON', []).fields).toEqual(['PRODUCT_LINE']);
    for (const to of projectStatus.codes) expect(gateOf(to, initialGates[to]).fields).toEqual(initialGates[to]);
  });

  it('stands before every status that a project can go to, with the reason that the way back wants', () => {
    for (const status of projectStatus.codes)
      for (const to of nextStatuses(status)) {
        const gate = gateOf(to, ['GFA'], ['BRIEF']);
        expect(nextStatus({ ...empty, status }, gate, ['MINUTES'])).toEqual({ to, needsReason: transition(status, to) === 'NEEDS_REASON', missing: gate.fields, missingDocuments: ['BRIEF'] });
        expect(nextStatus({ ...whole, status }, gate, ['BRIEF'])).toMatchObject({ missing: [], missingDocuments: [] });
      }
  });
});
