import { differences, merged, startingChoices } from './merge';
import { differingFields, emptyPlace, emptyValues, toInput, type ProjectValues } from './projectForm';

const stored: ProjectValues = {
  ...emptyValues,
  name: '滨江一里',
  client: { id: 'c1', name: '测试置业', clientType: 'DEV_PRIVATE' },
  place: { ...emptyPlace, cityCode: '320500', label: '苏州' },
  landAreaM2: '10000.00',
  far: '2.50',
  marketTracker: { id: 'e1', name: '沈一舟' },
  serviceContents: ['ARCHITECTURE', 'STRUCTURE'],
};

describe('the input of a save', () => {
  it('holds only what was changed, trimmed, and null for what was emptied', () => {
    expect(toInput({ ...stored, name: ' 滨江二里 ', landAreaM2: null, remark: ' ' }, stored)).toEqual({ name: '滨江二里', landAreaM2: null });
  });

  it('is empty when a chosen record only changed its name, or codes their order', () => {
    const same: ProjectValues = { ...stored, marketTracker: { id: 'e1', name: '沈一舟（改名）' }, serviceContents: ['STRUCTURE', 'ARCHITECTURE'], place: { ...stored.place, label: '江苏 苏州' } };
    expect(toInput(same, stored)).toEqual({});
  });

  it('sends a place abroad by name and takes the city away, and the other way round', () => {
    const abroad: ProjectValues = { ...stored, place: { ...stored.place, abroad: true, overseasCity: '迪拜' } };
    expect(toInput(abroad, stored)).toEqual({ cityCode: null, districtCode: null, overseasCity: '迪拜' });
    expect(toInput(stored, abroad)).toEqual({ cityCode: '320500', districtCode: null, overseasCity: null });
  });

  it('reads FAR as people write it and leaves the unreadable for the server to name', () => {
    expect(toInput({ ...stored, far: '≤３.１' }, stored)).toEqual({ far: '3.10' });
    expect(toInput({ ...stored, far: '约三' }, stored)).toEqual({ far: '约三' });
  });

  it('takes a tier back to the list with its reason', () => {
    const overridden: ProjectValues = { ...stored, cityTier: { code: 'T1', reason: '总部所在' } };
    expect(toInput(overridden, stored)).toEqual({ cityTier: 'T1', cityTierReason: '总部所在' });
    expect(toInput(stored, overridden)).toEqual({ cityTier: null, cityTierReason: null });
  });
});

describe('two versions of one start', () => {
  const mine: ProjectValues = { ...stored, name: '滨江一里A', remark: '我写的' };
  const theirs: ProjectValues = { ...stored, name: '滨江一里B', landAreaM2: '12000.00' };

  it('tells who changed what', () => {
    expect(differences(stored, mine, theirs)).toEqual([
      { field: 'name', changedBy: 'BOTH' },
      { field: 'landAreaM2', changedBy: 'THEM' },
      { field: 'remark', changedBy: 'ME' },
    ]);
  });

  it('keeps each side’s own change and leaves to the person what both changed', () => {
    const choices = startingChoices(differences(stored, mine, theirs));
    expect(choices).toEqual({ landAreaM2: 'THEIRS', remark: 'MINE' });
    const result = merged(mine, theirs, { ...choices, name: 'MINE' });
    expect(result).toEqual({ ...stored, name: '滨江一里A', landAreaM2: '12000.00', remark: '我写的' });
    expect(differingFields(result, theirs)).toEqual(['name', 'remark']);
  });
});
