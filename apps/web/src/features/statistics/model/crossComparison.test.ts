import { othersOf } from './crossComparison';

const figures = (count: number) => ({ count });
const table = {
  rows: [{ key: 'EAST', label: null, figures: figures(5) }, { key: 'NORTH', label: null, figures: figures(3) }],
  columns: [{ key: '2024-Q1', label: null, figures: figures(2) }, { key: 'OTHER', label: null, keys: null, figures: figures(6) }],
  cells: [{ row: 'EAST', column: '2024-Q1', figures: figures(2) }, { row: 'EAST', column: 'OTHER', figures: figures(3) }, { row: 'NORTH', column: 'OTHER', figures: figures(3) }],
  total: figures(8),
};

test('the same place of the other table, a year back where keys are times', () => {
  const other = othersOf(table, { rows: 0, columns: 12 });
  expect(other('EAST', '2025-Q1')).toEqual({ count: 2 });
  expect(other('EAST', null)).toEqual({ count: 5 });
  expect(other(null, '2025-Q1')).toEqual({ count: 2 });
  expect(other(null, null)).toEqual({ count: 8 });
});

test('nothing where it counts nothing, and unknown where it may be among the rest', () => {
  const other = othersOf(table, { rows: 0, columns: 12 });
  expect(other('NORTH', '2025-Q1')).toEqual({ count: 0 });
  // Every row has a place of its own: one that has none counts nothing.
  expect(other('SOUTH', null)).toEqual({ count: 0 });
  // 2024-Q2 may be in the rest of the columns.
  expect(other('EAST', '2025-Q2')).toBeNull();
  expect(other('EAST', 'OTHER')).toBeNull();
  expect(othersOf(table, { rows: 0, columns: null })('EAST', '2025-Q1')).toBeNull();
});
