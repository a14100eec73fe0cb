import { shownSheets } from '@yingzao/domain/files';
import type { FileDownload } from '../modules/files/fileUploads.service';
import { openArchive } from '../platform/workbook/archive';
import { WorkbookError } from '../platform/workbook/errors';
import { readWorkbook } from '../platform/workbook/readWorkbook';
import { fail, json } from './incoming';
import type { Incoming } from './incoming';

/** Bytes of a package that is shown in the page. */
const mostBytes = 40 * 1024 ** 2;

/** Of a workbook, all sheets together: anybody who sees it may ask, several at once, so a tenth of the memory that an import may take. */
const sheetLimits = { rows: 20_000, cells: 600_000 } as const;

/** Whether what is shown has to be unpacked first, by the server or by the page. */
export const isPackage = ({ kind }: FileDownload): boolean => kind?.preview === 'DOCUMENT' || kind?.preview === 'SHEETS';

/**
 * Shows a package of Office: of a workbook the cells as JSON, a text document as it is once its list of entries says that it can be
 * unpacked. What has a password, is damaged or would not end is refused with FILE_NOT_SHOWN.
 */
export async function showPackage(incoming: Incoming, found: FileDownload, give: () => Promise<void>): Promise<void> {
  if (Number(found.version.size) > mostBytes) return fail(incoming, 422, 'FILE_NOT_SHOWN');
  try {
    const bytes = await bytesOf(found);
    if (found.kind?.preview === 'SHEETS') {
      const sheets = shownSheets(await readWorkbook(bytes, sheetLimits));
      incoming.response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
      return json(incoming, 200, { sheets });
    }
    (await openArchive(bytes)).close();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return fail(incoming, 422, 'FILE_NOT_SHOWN');
  }
  await give();
}

async function bytesOf({ open }: FileDownload): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await open()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
