import { extensionOf } from './kinds';

/** Letters a name may have; disks take 255 bytes, which are 85 characters of Chinese, so that a longer name is shortened only on the way out. */
export const longestFileName = 180;

/** What shows nothing, turns the direction of writing round, or ends lines: `a\u202efdp.exe` reads as `aexe.pdf`. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

/** A name as it is kept: without folders, without what nobody can see, in one form of Unicode. Empty when nothing is left. */
export function cleanFileName(name: string): string {
  return name
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/^.*[\\/]/s, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
}

/** The name under which a version is saved on a disk: what the file is called now, with the ending of the bytes that are sent. */
export function downloadName(name: string, versionName: string): string {
  const extension = extensionOf(versionName);
  const own = extensionOf(name);
  const base = own === extension || extension === '' ? name : `${name}.${extension}`;
  if (new TextEncoder().encode(base).length <= 240) return base;
  const end = extension === '' ? '' : `.${extension}`;
  let stem = [...base.slice(0, base.length - end.length)];
  while (new TextEncoder().encode(stem.join('') + end).length > 240) stem = stem.slice(0, -1);
  return stem.join('') + end;
}
