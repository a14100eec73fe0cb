import { createContext } from 'react';

import type { UserErrorLike } from '../lib/userErrors';

export interface KnownField {
  readonly id: string;
  /** Empty where the label is more than words. */
  readonly label: string;
}

export interface FormState {
  readonly errors: readonly UserErrorLike[];
  /** Fields announce themselves, so that errors of no shown field can be told apart. */
  readonly announce: (path: string, field: KnownField) => () => void;
  readonly fields: ReadonlyMap<string, KnownField>;
}

export const FormContext = createContext<FormState>({ errors: [], announce: () => () => {}, fields: new Map() });
