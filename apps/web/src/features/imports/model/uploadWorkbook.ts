import type { ImportKind } from '../../../generated/types.generated';
import { sendFile } from '../../../lib/sendFile';
import type { SendOptions, SendResult } from '../../../lib/sendFile';

interface Answer {
  readonly importId: string;
}
export type UploadResult = SendResult<Answer>;

/** The server takes no larger file. */
export const largestFile = 32 * 1024 * 1024;

const isAnswer = (body: unknown): body is Answer => typeof (body as Partial<Answer> | null)?.importId === 'string';

/** Sends a workbook. `kind` null: the server recognises it. */
export const uploadWorkbook = (file: File, kind: ImportKind | null, options: SendOptions): Promise<UploadResult> => sendFile(kind ? `/api/imports?kind=${kind}` : '/api/imports', file, isAnswer, options);
