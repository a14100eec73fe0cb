import { blankActivity, inputOf, type ActivityForm } from './activityForm';

const form: ActivityForm = { ...blankActivity({ id: 'e', name: '库管' }, '2026-01-01'), channel: 'EXPO_FORUM', title: '展会', nextStep: '拜访', nextStepOn: '2026-02-01', clients: [{ id: 'c', name: '客户' }] };

describe('what the form sends', () => {
  it('is everything for a new activity, without blank links', () => {
    expect(inputOf(null, { ...form, links: [{ key: '1', title: ' ', url: '' }, { key: '2', title: '手册', url: 'https://example.com' }] })).toMatchObject({ channel: 'EXPO_FORUM', ownerId: 'e', clientIds: ['c'], links: [{ title: '手册', url: 'https://example.com' }] });
  });
  it('is only what was changed for a stored one', () => {
    expect(inputOf(form, form)).toEqual({});
    expect(inputOf(form, { ...form, title: '新名', clients: [] })).toEqual({ title: '新名', clientIds: [] });
    expect(inputOf(form, { ...form, endsOn: '2026-03-01' })).toEqual({ endsOn: '2026-03-01' });
    expect(inputOf(form, { ...form, links: [{ key: '1', title: '', url: '' }] })).toEqual({});
  });
});
