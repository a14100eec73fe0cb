import { readNumberText } from './parse';
import type { RowReader } from './rowReader';
import { readEmployeeStatus, readOpinionSection, readRole, splitList } from './synonyms';
import type { EmployeeValues, ImportContext, ImportOverrides, ImportRow, KnownEmployee } from './types';
import type { ImportCode } from './messages';

/** The rules of 员工名单. */
export class EmployeeRules {
  readonly #numbers: Set<string>;
  /** Whose an e-mail is: a known colleague's number, or that of a row above. */
  readonly #emails: Map<string, string>;
  /** Whom rows may bring up to date, by number; nobody when they may not. */
  readonly #known: ReadonlyMap<string, KnownEmployee>;

  constructor(context: ImportContext, { updates }: ImportOverrides = {}) {
    const known = context.employees.map((one) => [readNumberText(one.number), one] as const);
    this.#known = new Map(updates ? known : []);
    this.#numbers = new Set(updates ? [] : known.map(([number]) => number));
    this.#emails = new Map(known.flatMap(([number, { email }]) => (email === null ? [] : [[email.toLowerCase(), number] as const])));
  }

  /** Judges the next row of the sheet. */
  row(row: RowReader): ImportRow<EmployeeValues> {
    const number = readNumberText(row.optional('number') ?? '');
    if (number === '') row.report('NUMBER_MISSING', 'number');
    const duplicate = this.#numbers.has(number);
    if (duplicate) row.report('DUPLICATE_NUMBER', 'number');
    const name = row.text('name');
    if (name === '') row.report('NAME_MISSING', 'name');
    const department = row.optional('department');
    if (department === null) row.report('DEPARTMENT_MISSING', 'department');
    const email = row.email('email');
    if (row.optional('email') === null) row.report('EMAIL_MISSING', 'email');
    // A repeated staff number says it already; its e-mail is the same person's.
    if (email !== null && !duplicate && (this.#emails.get(email) ?? number) !== number) row.report('DUPLICATE_EMAIL', 'email');
    const values: EmployeeValues = {
      number,
      name,
      department,
      title: row.optional('title'),
      roles: list(row, 'roles', readRole, 'ROLE_UNKNOWN'),
      opinionSections: list(row, 'opinionSections', readOpinionSection, 'VALUE_UNKNOWN'),
      phone: row.phone('phone'),
      email,
      hiredOn: row.date('hiredOn', false),
      birthday: row.birthday('birthday'),
      office: row.optional('office'),
      status: row.coded('status', readEmployeeStatus, 'STATUS_UNKNOWN') ?? 'ACTIVE',
      remark: row.optional('remark'),
    };
    if (!row.rejected) {
      this.#numbers.add(number);
      if (email !== null) this.#emails.set(email, number);
    }
    const target = row.rejected ? undefined : this.#known.get(number);
    if (target) this.#kept(row, values, target);
    return row.finish(values, null, target?.id);
  }

  /** What an import leaves alone is said where the sheet differs. */
  #kept(row: RowReader, { roles, status }: EmployeeValues, known: KnownEmployee): void {
    if (roles.length > 0 && [...roles].sort().join() !== [...known.roles].sort().join()) row.report('ROLES_KEPT', 'roles');
    if (row.optional('status') !== null && known.status !== undefined && known.status !== status) row.report('EMPLOYMENT_KEPT', 'status');
  }
}

function list<C>(row: RowReader, field: string, read: (text: string) => C | null, code: ImportCode): C[] {
  const found = new Set<C>();
  for (const word of splitList(row.optional(field) ?? '')) {
    const value = read(word);
    if (value === null) row.report(code, field, word);
    else found.add(value);
  }
  return [...found];
}
