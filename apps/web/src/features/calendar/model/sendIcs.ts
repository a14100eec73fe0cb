import { currentLocale } from '../../../lib/locale';

export const largestIcs = 2 * 1024 * 1024;

/** What the server found in a file, or did with it. */
export interface IcsReport {
  readonly counts: { readonly events: number; readonly changed: number; readonly known: number; readonly rejected: number };
  readonly problems: readonly { readonly line: number; readonly field: string | null; readonly title: string | null; readonly message: string }[];
  readonly titles: readonly string[];
  readonly changeId: string | null;
}
export type IcsAnswer = { readonly report: IcsReport; readonly refused: null } | { readonly report: null; readonly refused: string | null };

/** Sends a calendar file to be looked at, or taken in. `refused` null: no answer came. */
export async function sendIcs(file: File, preview: boolean): Promise<IcsAnswer> {
  try {
    const response = await fetch(`/api/calendar/import${preview ? '?preview=1' : ''}`, {
      method: 'POST',
      body: file,
      credentials: 'same-origin',
      headers: { 'x-yingzao-upload': '1', 'accept-language': currentLocale() === 'zh' ? 'zh-CN' : 'en' },
    });
    const body = (await response.json()) as IcsReport & { errors?: { message: string }[] };
    if (body.errors) return { report: null, refused: body.errors.map((e) => e.message).join(' ') };
    return { report: body, refused: null };
  } catch {
    return { report: null, refused: null };
  }
}
