import type { DepartmentTree_DepartmentFragment } from '../hooks/useDepartments.generated';

export type Department = DepartmentTree_DepartmentFragment;

export interface DepartmentNode {
  readonly department: Department;
  /** 0 for the firm itself. */
  readonly depth: number;
  /** Active people here and in everything below. */
  readonly total: number;
  readonly children: readonly DepartmentNode[];
}

const byOrder = (a: Department, b: Department): number => a.sortOrder - b.sortOrder || a.name.localeCompare(b.name, 'zh');

/** Children of one parent in their order; of null: the roots, and whatever names a parent that is not there. */
export function childrenOf(all: readonly Department[], parentId: string | null): Department[] {
  const known = new Set(all.map((unit) => unit.id));
  return all.filter((unit) => (unit.parentId && known.has(unit.parentId) ? unit.parentId : null) === parentId).sort(byOrder);
}

export function treeOf(all: readonly Department[]): DepartmentNode[] {
  const grow = (parentId: string | null, depth: number): DepartmentNode[] =>
    childrenOf(all, parentId).map((department) => {
      const children = grow(department.id, depth + 1);
      return { department, depth, children, total: children.reduce((sum, child) => sum + child.total, department.headcount) };
    });
  return grow(null, 0);
}

/** The tree read from top to bottom. */
export function flatten(tree: readonly DepartmentNode[]): DepartmentNode[] {
  return tree.flatMap((node) => [node, ...flatten(node.children)]);
}

/** A unit and all below it, itself first. */
export function withBelow(all: readonly Department[], id: string): string[] {
  return [id, ...childrenOf(all, id).flatMap((child) => withBelow(all, child.id))];
}

/** Names from the top down to a unit, without the firm itself. */
export function namesTo(all: readonly Department[], id: string): string[] {
  const unit = all.find((candidate) => candidate.id === id);
  if (!unit) return [];
  const above = unit.parentId ? namesTo(all, unit.parentId) : [];
  return unit.kind === 'FIRM' ? above : [...above, unit.name];
}

export interface Renumbering {
  readonly id: string;
  readonly version: number;
  readonly sortOrder: number;
}

/**
 * What must be saved so that a unit stands `step` places later among its siblings: the two that change places,
 * or all that need a number where numbers were equal. Empty when it cannot move.
 */
export function moved(siblings: readonly Department[], id: string, step: -1 | 1): Renumbering[] {
  const from = siblings.findIndex((unit) => unit.id === id);
  const to = from + step;
  const one = siblings[from];
  const other = siblings[to];
  if (!one || !other) return [];
  const next = siblings.with(from, other).with(to, one);
  const ascending = siblings.every((unit, at) => at === 0 || siblings[at - 1]!.sortOrder < unit.sortOrder);
  const numberAt = (at: number): number => (ascending ? siblings[at]!.sortOrder : (at + 1) * 10);
  return next.flatMap((unit, at) => (unit.sortOrder === numberAt(at) ? [] : [{ id: unit.id, version: unit.version, sortOrder: numberAt(at) }]));
}

/** The number that puts a unit last below a parent. */
export function lastOrder(all: readonly Department[], parentId: string | null): number {
  return Math.max(0, ...childrenOf(all, parentId).map((unit) => unit.sortOrder)) + 10;
}
