import { employeeStatus, role, type EmployeeStatus, type Role } from '@yingzao/domain/catalogues';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

import { useAddress } from '../../../lib/useAddress';

type Change = Readonly<Record<string, string | null>>;

export interface PeopleAddress {
  readonly text: string;
  readonly departmentId: string | null;
  readonly role: Role | null;
  readonly status: EmployeeStatus | null;
  /** Whose card is open. */
  readonly employeeId: string | null;
  /** What is open over the list: a card, its form, or the form of a new person. */
  readonly panel: 'card' | 'edit' | 'new' | null;
  /** The address with some parameters changed; null takes one away. */
  readonly href: (change: Change) => string;
  /** Goes there; `replace` leaves no step in the history. */
  readonly go: (change: Change, replace?: boolean) => void;
}

const oneOf = <C extends string>(catalogue: { has(value: string): value is C }, value: string | null): C | null =>
  value !== null && catalogue.has(value) ? value : null;

/** What the directory shows stands in its address. */
export function usePeopleAddress(): PeopleAddress {
  const [params] = useSearchParams();
  const { get, change } = useAddress();
  const go = useCallback((changes: Change, replace = false) => change(changes, { replace }), [change]);
  const employeeId = get('employee');
  return {
    text: get('q') ?? '',
    departmentId: get('department'),
    role: oneOf(role, get('role')),
    status: oneOf(employeeStatus, get('status')),
    employeeId,
    panel: get('new') ? 'new' : employeeId ? (get('edit') ? 'edit' : 'card') : null,
    href: (changes) => {
      const next = new URLSearchParams(params);
      for (const [name, value] of Object.entries(changes)) {
        if (value) next.set(name, value);
        else next.delete(name);
      }
      const search = next.toString();
      return search ? `/people?${search}` : '/people';
    },
    go,
  };
}

/** Takes away whatever is open over the list. */
export const closed = { employee: null, edit: null, new: null } as const;
