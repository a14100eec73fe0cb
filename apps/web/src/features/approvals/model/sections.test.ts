import { sectionsOf } from './sections';

const step = (seq: number, section: 'COMMERCIAL' | 'LEGAL', state: 'DONE' | 'ACTIVE' | 'NOTIFIED', conclusion: 'AGREE' | 'AGREE_WITH_CHANGES' | 'DISAGREE' | null = null) => ({ seq, section, state, conclusion });

it('gathers the steps of a section on one sheet, and shows all six', () => {
  const sheets = sectionsOf([step(1, 'LEGAL', 'DONE', 'AGREE'), step(2, 'COMMERCIAL', 'ACTIVE'), step(3, 'LEGAL', 'NOTIFIED')]);
  expect(sheets.map((s) => s.section)).toEqual(['LEGAL', 'COMMERCIAL', 'LEAD_DESIGNER', 'DESIGN_MGMT', 'TECHNICAL', 'FINANCE']);
  expect(sheets[0]).toMatchObject({ state: 'NOTIFIED', conclusion: null, steps: [{ seq: 1 }, { seq: 3 }] });
  expect(sheets[1]).toMatchObject({ state: 'ACTIVE', conclusion: null });
});

it('concludes by the opinion that weighs most', () => {
  const of = (...given: ('AGREE' | 'AGREE_WITH_CHANGES' | 'DISAGREE')[]) => sectionsOf(given.map((c, i) => step(i + 1, 'LEGAL', 'DONE', c)))[0]!.conclusion;
  expect(of('AGREE', 'AGREE_WITH_CHANGES')).toBe('AGREE_WITH_CHANGES');
  expect(of('AGREE', 'DISAGREE')).toBe('DISAGREE');
  expect(of('AGREE')).toBe('AGREE');
});
