import type { AdjustImportInput } from '../../../generated/types.generated';
import { useSubmit } from '../../../lib/useSubmit';
import type { UserErrorLike } from '../../../lib/userErrors';
import { useOpenImport } from './openImport';
import { AdjustImportDocument } from './useImportChanges.generated';

export type Change = Omit<AdjustImportInput, 'id' | 'expectedVersion' | 'clientMutationId'>;

export interface Adjust {
  /** Sends a correction; true when the workbook was judged anew with it. */
  readonly adjust: (change: Change) => Promise<boolean>;
  /** Why the last one of this place was refused. */
  readonly errors: readonly UserErrorLike[];
  /** The one of this place is on its way. */
  readonly busy: boolean;
  /** Some correction is on its way. */
  readonly blocked: boolean;
}

/** Corrects the recognition by hand; every place that does has its own errors and keeps what was typed. */
export function useAdjust(): Adjust {
  const { job, adjusting, setAdjusting } = useOpenImport();
  const { send, errors, busy } = useSubmit(AdjustImportDocument, (data) => data.adjustImport);
  return {
    adjust: async (change) => {
      setAdjusting(true);
      const payload = await send({ id: job.id, expectedVersion: job.version, ...change });
      setAdjusting(false);
      return payload !== null && payload.errors.length === 0;
    },
    errors,
    busy,
    blocked: adjusting,
  };
}
