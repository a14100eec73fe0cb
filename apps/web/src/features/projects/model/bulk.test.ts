import { changing, itemsBack, itemsOf, previewOf, refusalsOf } from './bulk';
import type { EditProject } from './editFields';

const project = (id: string, some: Partial<EditProject> = {}): EditProject => ({ __typename: 'Project', id, name: id, number: id, nextStep: null, nextStepOn: null, trackingStage: null, productLine: null, positioning: null, remark: null, marketTracker: null, designTracker: null, version: 1, ...some }) as EditProject;
const contact = { value: 'CONTACT', label: '接洽' };

it('sends what changes and names what is refused by its place', () => {
  const projects = [project('a', { trackingStage: 'CONTACT' }), project('b'), project('c', { trackingStage: 'AWARD' })];
  const sent = changing(projects, 'trackingStage', contact, 'zh');
  expect(itemsOf(sent, 'trackingStage', contact)).toEqual([{ id: 'b', expectedVersion: 1, fields: { trackingStage: 'CONTACT' } }, { id: 'c', expectedVersion: 1, fields: { trackingStage: 'CONTACT' } }]);
  const refusals = refusalsOf(sent, [{ code: 'STALE_VERSION', path: ['items', '1', 'expectedVersion'], message: '已被他人修改' }, { code: 'TOO_MANY', path: ['items'], message: '太多' }]);
  expect([...refusals]).toEqual([['c', '已被他人修改']]);
  expect(previewOf(projects, 'trackingStage', contact, refusals, 'zh').map((row) => [row.project.id, row.refusal, row.isSame])).toEqual([['c', '已被他人修改', false], ['b', null, false], ['a', null, true]]);
});

it('goes back to each one’s own value on the version of now; people are sent by their ids', () => {
  const before = [project('a', { marketTracker: { id: 'e1', name: '沈一舟' } }), project('b')];
  expect(itemsBack(before, [project('b', { version: 3 }), project('a', { version: 2 })], 'marketTracker', 'zh')).toEqual([
    { id: 'a', expectedVersion: 2, fields: { marketTrackerId: 'e1' } },
    { id: 'b', expectedVersion: 3, fields: { marketTrackerId: null } },
  ]);
});
