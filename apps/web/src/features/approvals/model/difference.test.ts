import { differencesOf } from './difference';

const base = {
  version: 1,
  contract: { name: '建筑设计合同', amountFen: '355000000', terms: '分四期付款' },
  project: { gfaM2: '100000.00', serviceContents: ['PLANNING', 'ARCHITECTURE'], far: null },
  client: { name: '临江置地' },
};

it('finds nothing in what is the same, whatever the version of the document', () => {
  expect(differencesOf(base, { ...base, version: 2 })).toEqual([]);
});

it('names each field that changed, came or went', () => {
  const next = { ...base, contract: { ...base.contract, amountFen: '360000000', terms: null }, project: { ...base.project, far: '2.50', serviceContents: ['PLANNING'] } };
  expect(differencesOf(base, next)).toEqual([
    { path: ['contract', 'amountFen'], entry: null, kind: 'changed', before: '355000000', after: '360000000' },
    { path: ['contract', 'terms'], entry: null, kind: 'removed', before: '分四期付款', after: null },
    { path: ['project', 'serviceContents'], entry: null, kind: 'changed', before: 'PLANNING\nARCHITECTURE', after: 'PLANNING' },
    { path: ['project', 'far'], entry: null, kind: 'added', before: null, after: '2.50' },
  ]);
});

it('compares lists of entries by what they are known by, in any order', () => {
  const before = { ...base, documents: [{ id: 'd1', name: '合同.pdf', version: 1, sha256: 'a'.repeat(64) }, { id: 'd2', name: '报价.xlsx', version: 1, sha256: 'b'.repeat(64) }, { id: 'd4', name: '附图.pdf', version: 1, sha256: 'e'.repeat(64) }] };
  const after = { ...base, documents: [{ id: 'd3', name: '任务书.docx', version: 1, sha256: 'c'.repeat(64) }, { id: 'd1', name: '合同.pdf', version: 2, sha256: 'd'.repeat(64) }, { id: 'd4', name: '附图.pdf', version: 1, sha256: 'f'.repeat(64) }] };
  expect(differencesOf(before, after)).toEqual([
    { path: ['documents'], entry: '任务书.docx', kind: 'added', before: null, after: '1' },
    { path: ['documents', 'version'], entry: '合同.pdf', kind: 'changed', before: '1', after: '2' },
    { path: ['documents'], entry: '附图.pdf', kind: 'changed', before: 'e'.repeat(12), after: 'f'.repeat(12) },
    { path: ['documents'], entry: '报价.xlsx', kind: 'removed', before: '1', after: null },
  ]);
});

it('shows parts that only the later one has', () => {
  const fees = [{ stage: '方案', percent: '30', amountFen: '1000000' }];
  expect(differencesOf(base, { ...base, fees })).toEqual([{ path: ['fees'], entry: '方案', kind: 'added', before: null, after: '30 · 1000000' }]);
  expect(differencesOf({ ...base, fees }, { ...base, fees: [{ ...fees[0], amountFen: '1200000' }] })).toEqual([{ path: ['fees', 'amountFen'], entry: '方案', kind: 'changed', before: '1000000', after: '1200000' }]);
});

it('tells entries of the same name apart', () => {
  const parties = (...roles: string[]) => ({ ...base, parties: roles.map((role) => ({ role, name: '临江置地' })) });
  expect(differencesOf(parties('A', 'B'), parties('A', 'C'))).toEqual([{ path: ['parties', 'role'], entry: '临江置地', kind: 'changed', before: 'B', after: 'C' }]);
  expect(differencesOf(parties('A', 'B'), parties('A'))).toMatchObject([{ kind: 'removed', entry: '临江置地', before: 'B' }]);
});
