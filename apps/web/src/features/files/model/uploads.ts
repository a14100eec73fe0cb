import type { FileCategory } from '@yingzao/domain/catalogues';

import { sendFile } from '../../../lib/sendFile';
import type { SendOptions, SendResult } from '../../../lib/sendFile';
import type { FileSubject } from './subject';

/** Where a chosen file goes. */
export type UploadPlace =
  | { readonly subject: FileSubject; readonly category: FileCategory; readonly again?: boolean }
  | { readonly fileId: string; readonly expectedVersion: number };

export interface UploadAnswer {
  readonly fileId: string;
  readonly number: number;
}

export type UploadProblem = Exclude<SendResult<UploadAnswer>, { kind: 'DONE' | 'ABORTED' }>;

/** One chosen file on its way. It stays in sight until it is kept or taken away by the person. */
export interface Upload {
  /** Also what the server knows a repeated try by. */
  readonly key: string;
  readonly file: File;
  readonly place: UploadPlace;
  readonly state: 'WAITING' | 'SENDING' | 'DONE' | 'FAILED';
  /** The share that is sent, 0 to 1. */
  readonly share: number;
  readonly problem: UploadProblem | null;
}

const isAnswer = (body: unknown): body is UploadAnswer => typeof (body as Partial<UploadAnswer> | null)?.fileId === 'string';

export function addressOf(place: UploadPlace): string {
  if ('fileId' in place) return `/api/files/${place.fileId}/versions?expectedVersion=${place.expectedVersion}`;
  return `/api/files?${new URLSearchParams({ ...place.subject, category: place.category, ...(place.again ? { again: '1' } : {}) }).toString()}`;
}

export const sendUpload = ({ file, place, key }: Upload, options: Omit<SendOptions, 'headers'>): Promise<SendResult<UploadAnswer>> =>
  sendFile(addressOf(place), file, isAnswer, { ...options, headers: { 'X-Upload-Key': key } });

/** Whether the same file may go through when it is sent again; what is wrong with it stays wrong. */
export const mayRetry = ({ problem }: Upload): boolean =>
  problem !== null && (problem.kind !== 'REFUSED' || ['INTERNAL_ERROR', 'STORAGE_FULL', 'UPLOAD_QUOTA', 'UPLOADS_AT_ONCE'].includes(problem.code));

/** Refused only because the same content is there already: a person may want it twice. */
export const mayGoAgain = ({ problem, place }: Upload): boolean => problem?.kind === 'REFUSED' && problem.code === 'FILE_ALREADY_THERE' && 'subject' in place;
