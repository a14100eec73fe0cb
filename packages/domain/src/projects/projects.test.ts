import { projectStatus } from '../catalogues/index';
import { comparableName, nextStatuses, projectNumber, transition } from './index';

describe('project status', () => {
  it('goes forward freely, back only with a reason, and never skips tracking', () => {
    expect(transition('PROMOTION', 'TRACKING')).toBe('ALLOWED');
    expect(transition('TRACKING', 'WON')).toBe('ALLOWED');
    expect(transition('PROMOTION', 'WON')).toBe('REFUSED');
    expect(transition('WON', 'TRACKING')).toBe('NEEDS_REASON');
    expect(transition('LOST', 'WON')).toBe('REFUSED');
  });

  it('offers exactly the changes it allows, and never staying', () => {
    for (const from of projectStatus.codes)
      for (const to of projectStatus.codes) expect(nextStatuses(from).includes(to)).toBe(transition(from, to) !== 'REFUSED' && from !== to);
  });
});

it('compares names without spaces and punctuation', () => {
  expect(comparableName('滨江 · 一里（二期）')).toBe(comparableName('滨江一里(二期)'));
  expect(comparableName('滨江一里')).not.toBe(comparableName('滨江二里'));
});

it('numbers projects with at least four digits', () => {
  expect(projectNumber('SC', 7)).toBe('SC-0007');
  expect(projectNumber('SC', 12345)).toBe('SC-12345');
});
