import { randomUUID } from 'node:crypto';
import type { EmployeeValues, ImportRow } from '@yingzao/domain/imports';
import { pinyinOf } from '@yingzao/domain/search';
import type { Db } from '../../platform/database';
import { insertSet } from './imports.repository';
import type { Written } from './imports.repository';

/**
 * Inserts people with their departments and roles. They have no password: the administrator gives each an initial one.
 * A name that begins with a branch (北京分公司设计部) hangs below that branch. @returns how many people and new departments.
 */
export async function writeEmployees(db: Db, rows: readonly ImportRow<EmployeeValues>[], onRows: (done: number) => void): Promise<Written> {
  const departments = await ensureDepartments(db, rows.flatMap((r) => (r.values.department ? [r.values.department] : [])));
  const people = rows.map((r) => ({ id: randomUUID(), ...r.values }));
  await insertSet(
    db,
    'employee',
    { id: 'uuid', number: 'text', name: 'text', pinyin: 'text', department_id: 'uuid', title: 'text', phone: 'text', email: 'text', office: 'text', approval_sections: 'text[]', status: 'text' },
    people,
    (p) => ({ id: p.id, number: p.number, name: p.name, pinyin: pinyinOf(p.name), department_id: p.department ? departments.ids.get(p.department) : null, title: p.title, phone: p.phone, email: p.email, office: p.office, approval_sections: p.opinionSections, status: p.status }),
    onRows,
  );
  await insertSet(db, 'employee_hr', { employee_id: 'uuid', hire_date: 'date', birthday: 'text', remark: 'text' }, people, (p) => ({ employee_id: p.id, hire_date: p.hiredOn, birthday: p.birthday, remark: p.remark }));
  const roles = people.flatMap((p) => [...new Set(p.roles)].map((role) => ({ employee_id: p.id, role })));
  await insertSet(db, 'employee_role', { employee_id: 'uuid', role: 'text' }, roles, (r) => r);
  return {
    results: [
      { thing: 'EMPLOYEE', count: people.length },
      { thing: 'DEPARTMENT', count: departments.created },
    ],
    created: { EMPLOYEE: people.map((p) => p.id) },
  };
}

export async function ensureDepartments(db: Db, names: readonly string[]): Promise<{ ids: Map<string, string>; created: number }> {
  const ids = new Map((await db.rows<{ id: string; name: string }>(`SELECT id, name FROM department`)).map((d) => [d.name, d.id]));
  const before = ids.size;
  const [root] = await db.rows<{ id: string }>(`SELECT id FROM department WHERE kind = 'FIRM' AND parent_id IS NULL ORDER BY sort_order LIMIT 1`);
  const add = async (name: string, kind: 'BRANCH' | 'DEPARTMENT', parent: string | null): Promise<string> => {
    const existing = ids.get(name);
    if (existing) return existing;
    const [row] = await db.rows<{ id: string }>(`INSERT INTO department (kind, name, parent_id, sort_order) VALUES ($1, $2, $3, (SELECT coalesce(max(sort_order), 0) + 10 FROM department)) RETURNING id`, [kind, name, parent]);
    ids.set(name, row!.id);
    return row!.id;
  };
  for (const name of new Set(names)) {
    const branch = /^(.{2,}分公司).+/.exec(name)?.[1];
    await add(name, 'DEPARTMENT', branch ? await add(branch, 'BRANCH', root?.id ?? null) : (root?.id ?? null));
  }
  return { ids, created: ids.size - before };
}
