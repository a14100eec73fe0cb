import { sendFile, type SendOptions, type SendResult } from '../../../lib/sendFile';

/** A file that is uploaded and waits for the opinion it belongs to. */
export interface OpinionFile {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

const isFile = (body: unknown): body is OpinionFile => typeof (body as Partial<OpinionFile> | null)?.id === 'string';

/** @param key the same for every try of one file */
export const sendOpinionFile = (chainId: string, file: File, key: string, options: Omit<SendOptions, 'headers'>): Promise<SendResult<OpinionFile>> =>
  sendFile(`/api/approvals/${chainId}/files`, file, isFile, { ...options, headers: { 'X-Upload-Key': key } });

/** The beginning of a hash, enough to compare by eye. */
export const shortHash = (sha256: string): string => sha256.slice(0, 8);
