import { workbookMessage, type WorkbookCode } from '@yingzao/domain/imports';

/** The file cannot be read as a workbook; `code` has a message for people in the domain's catalogue. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookCode,
    cause?: unknown,
  ) {
    super(workbookMessage(code, 'en'), { cause });
    this.name = 'WorkbookError';
  }
}
