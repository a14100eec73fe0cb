import type { People } from '../../../generated/types.generated';
import { peopleDifference, valueOf, withOthers, type PeopleFigure, type PeopleFigures } from './people';

/** Key of the row of all. */
export const ALL = 'all';

export interface PeopleRow {
  readonly key: string;
  readonly kind: 'all' | 'department' | 'employee';
  readonly name: string;
  readonly department: string;
  readonly figures: PeopleFigures;
  /** Of what it is compared with; null where nothing is. */
  readonly other: PeopleFigures | null;
  /** Null where no list can name them. */
  readonly people: People | null;
}

interface Answered {
  readonly key: string;
  readonly label?: string | null;
  readonly departmentKey?: string | null;
  readonly figures: PeopleFigures;
}
export interface PeopleAnswer {
  readonly total: PeopleFigures;
  readonly departments: readonly Answered[];
  readonly employees: readonly Answered[];
}
export interface PeopleSort {
  /** A figure, `name`, or `other` and `difference` of the figure that is compared. */
  readonly key: string;
  readonly direction: 'ASC' | 'DESC';
}

/** All, then each department with its people, both in the order asked for. */
export function peopleRows(answer: PeopleAnswer, other: PeopleAnswer | null, figure: PeopleFigure, sort: PeopleSort, names: { readonly all: string; readonly subtotal: string; readonly noDepartment: string }): PeopleRow[] {
  type Named = Pick<PeopleRow, 'name' | 'figures' | 'other'>;
  const sized = (row: Named): number => {
    if (sort.key === 'other') return row.other ? (valueOf(row.other, figure) ?? -1) : 0;
    if (sort.key === 'difference') return row.other ? Number(peopleDifference(row.figures, row.other, figure).amount ?? 0) : 0;
    return valueOf(row.figures, sort.key as PeopleFigure) ?? -1;
  };
  const by = (a: Named, b: Named): number => {
    const order = sort.key === 'name' ? a.name.localeCompare(b.name, 'zh-CN') : sized(a) - sized(b);
    return (sort.direction === 'ASC' ? order : -order) || a.name.localeCompare(b.name, 'zh-CN');
  };
  const departments = withOthers(answer.departments, other && other.departments)
    .map((one) => ({ key: one.key, name: one.label ?? names.noDepartment, figures: one.figures, other: one.other }))
    .sort(by);
  const employees = withOthers(answer.employees, other && other.employees);
  return [
    { key: ALL, kind: 'all', name: names.all, department: '', figures: answer.total, other: other && other.total, people: {} },
    ...departments.flatMap((home): PeopleRow[] => [
      { key: `d-${home.key}`, kind: 'department', name: `${home.name} ${names.subtotal}`, department: home.name, figures: home.figures, other: home.other, people: home.key === 'NONE' ? null : { departmentIds: [home.key] } },
      ...employees
        .filter((one) => one.departmentKey === home.key)
        .map((one): PeopleRow => ({ key: one.key, kind: 'employee', name: one.label ?? one.key, department: home.name, figures: one.figures, other: one.other, people: { employeeIds: [one.key] } }))
        .sort(by),
    ]),
  ];
}
