import { createContext } from 'react';

import type { UserErrorLike } from '../lib/userErrors';

export interface FormState {
  readonly errors: readonly UserErrorLike[];
  /** Fields announce themselves, so that errors of no shown field can be told apart. */
  readonly announce: (path: string, fieldId: string) => () => void;
  readonly fields: ReadonlyMap<string, string>;
}

export const FormContext = createContext<FormState>({ errors: [], announce: () => () => {}, fields: new Map() });
