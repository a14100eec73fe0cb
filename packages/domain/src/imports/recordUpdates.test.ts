import fc from 'fast-check';
import { clientEdits, employeeEdit, parcelColumns, parcelEdit } from './recordUpdates';
import type { StoredClient, StoredContact, StoredParcel } from './recordUpdates';
import type { ClientRowValues, ContactFields, EmployeeValues, ParcelValues } from './types';

const contact = (over: Partial<ContactFields>): ContactFields => ({ name: '韩工', department: null, title: null, phone: null, email: null, birthday: null, influence: null, remark: null, left: false, personKey: 'k', ...over });
const stored = (over: Partial<StoredContact>): StoredContact => ({ id: 'a', name: '韩工', department: null, title: null, phone: null, email: null, birthday: null, influence: null, remark: null, isCurrent: true, ...over });
const client: StoredClient = { name: '海岳置业', shortName: null, groupName: null, clientType: 'DEV_PRIVATE', headquartersCityCode: null, headquartersCity: null, profile: null, productLines: [], grade: null, keeperId: null, partnerFirms: [], developedProjects: [], recentLand: [], contacts: [] };
const row = (one: ContactFields): ClientRowValues => ({ clientRow: 2, clientNumber: null, client: null, contact: one });
const whoIs = (rows: readonly ContactFields[], contacts: readonly StoredContact[]): (string | null)[] => clientEdits(rows.map(row), { ...client, contacts }).map((edit) => edit.contact!.id);

describe('people of a known client', () => {
  it.each([
    ['by name and telephone', [contact({ phone: '1' })], [stored({ phone: '1' })], ['a']],
    ['by a name that only one has, whose telephone changes', [contact({ phone: '2' })], [stored({ phone: '1' })], ['a']],
    ['by a name without telephone', [contact({})], [stored({ phone: '1' })], ['a']],
    ['namesakes by their telephones', [contact({ phone: '2' }), contact({ phone: '1' })], [stored({ phone: '1' }), stored({ id: 'b', phone: '2' })], ['b', 'a']],
    ['a new namesake beside two others', [contact({ phone: '3' })], [stored({ phone: '1' }), stored({ id: 'b', phone: '2' })], [null]],
    ['the second of two rows as somebody new', [contact({ phone: '1' }), contact({ phone: '9' })], [stored({ phone: '1' })], ['a', null]],
    ['the known one first, whichever row comes first', [contact({ phone: '9' }), contact({ phone: '1' })], [stored({ phone: '1' })], [null, 'a']],
    ['somebody else', [contact({ name: '方工' })], [stored({})], [null]],
  ] as const)('are found: %s', (_, rows, contacts, ids) => {
    expect(whoIs(rows, contacts)).toEqual(ids);
  });

  it('leave once', () => {
    const leaves = (isCurrent: boolean): boolean => clientEdits([row(contact({ left: true, remark: '已离职' }))], { ...client, contacts: [stored({ isCurrent, remark: '已离职' })] })[0]!.contact!.leaves;
    expect([leaves(true), leaves(false)]).toEqual([true, false]);
  });

  it('are told of by the first row of the sheet', () => {
    const rows = [row(contact({ remark: '甲' })), row(contact({ remark: '乙', title: '总监' }))];
    const edits = clientEdits(rows.slice(1), { ...client, contacts: [stored({ remark: '甲', title: '经理' })] }, (one) => one === rows[0]);
    expect(edits[0]!.changes).toEqual([{ field: 'title', from: '经理', to: '总监' }]);
  });
});

const parcel: StoredParcel = Object.fromEntries(parcelColumns.map((column) => [column, null])) as StoredParcel;
const parcelRow: ParcelValues = { parcelNumber: 'A', soldOn: null, place: null, location: null, landUse: null, landAreaM2: null, far: null, gfaM2: null, startPriceFen: null, priceFen: null, floorPriceFenPerM2: null, premiumRate: null, buyerName: null, buyers: [], clientId: null, groupName: null, remark: null };
const text = fc.option(fc.string({ minLength: 1 }).filter((one) => one.trim() !== ''), { nil: null });
const number = fc.option(fc.integer({ min: 1, max: 10 ** 9 }).map((n) => (n / 100).toFixed(2)), { nil: null });

it('an edit written changes nothing the second time, and an empty row never', () => {
  const values = fc.record({ location: text, remark: text, landUse: text, landAreaM2: number, far: number, priceFen: fc.option(fc.bigInt({ min: 1n, max: 10n ** 15n }).map(String), { nil: null }) });
  fc.assert(
    fc.property(values, values, (before, after) => {
      const held = { ...parcel, ...before };
      const { changes } = parcelEdit({ ...parcelRow, ...after }, held);
      const written = { ...held, ...Object.fromEntries(changes.map(({ field, to }) => [field, to])) };
      expect(parcelEdit({ ...parcelRow, ...after }, written).changes).toEqual([]);
      expect(parcelEdit(parcelRow, held).changes).toEqual([]);
      for (const { field, from } of changes) expect(from).toBe(held[field as keyof StoredParcel]);
    }),
  );
});

it('leaves roles, employment and personnel facts of a colleague alone', () => {
  const values: EmployeeValues = { number: 'XC1', name: '林知远', department: '设计部', title: null, roles: ['DIRECTOR'], opinionSections: [], phone: null, email: 'a@example.com', hiredOn: '2020-01-01', birthday: '1990-01-01', office: null, status: 'DEPARTED', remark: 'x' };
  expect(employeeEdit(values, { name: '林知远', department: '市场部', title: '经理', phone: null, email: 'A@example.com', office: null, opinionSections: [] }).changes).toEqual([{ field: 'department', from: '市场部', to: '设计部' }]);
});
