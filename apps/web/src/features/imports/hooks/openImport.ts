import { createContext, useContext } from 'react';

import type { ImportPage_ImportFragment } from '../pages/ImportPage.generated';

export type Job = ImportPage_ImportFragment;

/** The import that the page shows, for everything inside it. */
export interface OpenImport {
  readonly job: Job;
  /** Nothing is written yet, and the viewer may import this kind: everything can still be corrected. */
  readonly editable: boolean;
  /** A correction is on its way: the workbook is being judged anew, and one at a time is enough. */
  readonly adjusting: boolean;
  readonly setAdjusting: (adjusting: boolean) => void;
}

export const OpenImportContext = createContext<OpenImport | null>(null);

export function useOpenImport(): OpenImport {
  const open = useContext(OpenImportContext);
  if (!open) throw new Error('useOpenImport outside the page of an import');
  return open;
}
