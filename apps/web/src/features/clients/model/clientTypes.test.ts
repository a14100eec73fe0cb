import { meantTypes, shownTypes, wholeGroup } from './clientTypes';

it('shows a group that is chosen as a whole as one, and means all of it', () => {
  const developers = meantTypes([], [wholeGroup('DEVELOPER')]);
  expect(developers).toEqual(['DEV_SOE_CENTRAL', 'DEV_SOE_LOCAL', 'DEV_PRIVATE', 'DEV_MIXED', 'DEV_FOREIGN_HK']);
  expect(shownTypes([...developers, 'GOV'])).toEqual(['GOV', wholeGroup('DEVELOPER')]);
});

it('narrows a chosen group to the type picked inside it and keeps other choices', () => {
  const before = ['GOV', wholeGroup('DEVELOPER')];
  expect(meantTypes(before, [...before, 'DEV_PRIVATE'])).toEqual(['GOV', 'DEV_PRIVATE']);
  expect(meantTypes(before, ['GOV'])).toEqual(['GOV']);
});
