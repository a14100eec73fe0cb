import type { ClientForm_ClientFragment } from '../components/form/ClientForm.generated';
import { blankClient, blankContact, blankLand, formOf, inputOf, mergeForms, withoutBlankRows, type ClientForm } from './clientForm';

const contact = (id: string, name: string, more: object = {}) => ({ id, name, department: null, title: null, phone: null, email: null, birthday: null, influence: null, remark: null, isCurrent: true, ...more });
const stored = {
  id: 'c1', number: 'KH-001', name: '云汀置业', shortName: null, group: null, clientType: 'DEV_PRIVATE', headquartersCityCode: null, headquartersCity: '新加坡', profile: null, productLines: ['RESIDENTIAL'], grade: null, keeper: null, remark: null, version: 3, viewerCanUpdate: true,
  contacts: [contact('k1', '林采', { title: '总监', phone: '19900007001' }), contact('k2', '旧人', { isCurrent: false })],
  developedProjects: [{ id: 'd1', name: '听澜', city: '苏州', gfaM2: '100.00', year: 2024, designer: null }],
  landAcquisitions: [{ id: 'p1', parcelNumber: '苏地1', soldOn: '2026-01-01', cityCode: null, city: '远方', district: null, location: null, landAreaM2: '44000.00', far: '1.70', priceFen: '100', remark: null }],
  customFields: [],
  partnerDesignFirms: [{ id: 'f1', name: '白砚' }],
} as unknown as ClientForm_ClientFragment;
const base = formOf(stored);

it('shows those of today and leaves out who has left', () => {
  expect(base.contacts.map((row) => row.name)).toEqual(['林采']);
  expect(base.headquarters).toEqual({ cityCode: null, abroad: '新加坡' });
});

it('sends nothing for an unchanged form', () => {
  expect(inputOf(base, formOf(stored))).toEqual({});
});

it('sends changed fields alone, trimmed, and null for what was emptied', () => {
  const form: ClientForm = { ...base, shortName: ' 云汀 ', headquarters: { cityCode: '320500', abroad: '' }, productLines: [] };
  expect(inputOf(base, form)).toEqual({ shortName: '云汀', headquartersCityCode: '320500', overseasCity: null, productLines: [] });
});

it('sends of a known row its id and what was changed, of a new one what was filled in', () => {
  const form: ClientForm = { ...base, contacts: [{ ...base.contacts[0]!, title: '' }, { ...blankContact(), name: '新人', influence: 'DECIDER' }], landAcquisitions: [{ ...base.landAcquisitions[0]!, far: '2.0' }, { ...blankLand(), soldOn: '2026-05-05' }] };
  expect(inputOf(base, form)).toEqual({
    contacts: [{ id: 'k1', name: '林采', title: null }, { name: '新人', influence: 'DECIDER' }],
    // The city known by name only is not mentioned and so is not lost.
    landAcquisitions: [{ id: 'p1', far: '2.0' }, { soldOn: '2026-05-05' }],
  });
});

it('drops rows that were never filled in', () => {
  const form = withoutBlankRows({ ...base, contacts: [...base.contacts, blankContact()], landAcquisitions: [blankLand()] });
  expect(form.contacts).toEqual(base.contacts);
  expect(form.landAcquisitions).toEqual([]);
});

describe('a save on an older version', () => {
  const theirs: ClientForm = {
    ...base,
    name: '他人改名',
    profile: '他人写的',
    contacts: [{ ...base.contacts[0]!, phone: '19900009999' }, { ...blankContact(), key: 'k9', id: 'k9', name: '他人新增' }],
  };

  it('keeps what only the other person changed', () => {
    const mine: ClientForm = { ...base, shortName: '我的简称' };
    expect(mergeForms(base, mine, theirs)).toMatchObject({ name: '他人改名', profile: '他人写的', shortName: '我的简称', contacts: theirs.contacts });
  });

  it('merges people row by row and field by field, and loses no row that the other added', () => {
    const added = { ...blankContact(), name: '我新增的' };
    const mine: ClientForm = { ...base, contacts: [{ ...base.contacts[0]!, title: '总经理' }, added] };
    const merged = mergeForms(base, mine, theirs);
    expect(merged.contacts).toEqual([{ ...base.contacts[0]!, phone: '19900009999', title: '总经理' }, theirs.contacts[1], added]);
    expect(inputOf(theirs, merged).contacts).toEqual([{ id: 'k1', name: '林采', title: '总经理' }, { id: 'k9', name: '他人新增' }, { name: '我新增的' }]);
  });

  it('lets a row go that one of the two removed, unless the other changed it', () => {
    const gone: ClientForm = { ...base, contacts: [] };
    expect(mergeForms(base, gone, theirs).contacts.map((row) => row.name)).toEqual(['他人新增']);
    expect(mergeForms(base, { ...base, contacts: [...base.contacts, { ...blankContact(), name: '另一' }] }, gone).contacts.map((row) => row.name)).toEqual(['另一']);
    expect(mergeForms(base, { ...base, contacts: [{ ...base.contacts[0]!, title: '改过' }] }, gone).contacts.map((row) => row.title)).toEqual(['改过']);
  });
});

it('begins empty', () => {
  expect(inputOf(blankClient, { ...blankClient, name: ' 新客户 ', clientType: 'GOV', contacts: [{ ...blankContact(), name: '甲', phone: ' 1 ' }] })).toEqual({ name: '新客户', clientType: 'GOV', contacts: [{ name: '甲', phone: '1' }] });
});
