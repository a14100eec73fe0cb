import { defaultAppearance, parseAppearance, type Appearance, type AppearanceProblem } from './document';
import { appearanceFields, type AppearanceField } from './fields';

/** What a look is made of: everything but the language, which belongs to the reader. */
export const lookFields: readonly AppearanceField[] = appearanceFields.filter((field) => field !== 'locale');

const HEAD = 'yz2';
const LONGEST = 4000;

/** A look as one short line that a colleague can paste: `yz2;seed=#8a4b22;radius=0`. Fields at their default are left out. */
export function lookCode(appearance: Appearance): string {
  return [HEAD, ...lookFields.filter((field) => appearance[field] !== defaultAppearance[field]).map((field) => `${field}=${String(appearance[field])}`)].join(';');
}

export type ReadLook =
  | { readonly ok: true; readonly look: Partial<Appearance> }
  /** `field` names what was bad; `document` when the text is no look at all. */
  | { readonly ok: false; readonly problems: readonly AppearanceProblem[] };

const noLook: ReadLook = { ok: false, problems: [{ field: 'document', code: 'INVALID_DOCUMENT' }] };

function fromLine(text: string): Record<string, unknown> | null {
  const [head, ...parts] = text.split(';').map((part) => part.trim());
  if (head !== HEAD) return null;
  const entries: [string, unknown][] = [];
  for (const part of parts.filter(Boolean)) {
    const at = part.indexOf('=');
    if (at < 1) return null;
    const [name, value] = [part.slice(0, at), part.slice(at + 1)];
    if (!lookFields.includes(name as AppearanceField)) return null;
    entries.push([name, /^\d+$/.test(value) ? Number(value) : value === 'true' ? true : value === 'false' ? false : value]);
  }
  return Object.fromEntries(entries);
}

function fromJson(text: string): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) && 'version' in read ? { ...read } : null;
  } catch {
    return null;
  }
}

/** Reads a pasted look, as a line or as the JSON of a document. One bad field refuses the whole: half a look is no one's. */
export function readLook(pasted: string): ReadLook {
  const text = pasted.trim();
  if (text === '' || pasted.length > LONGEST) return noLook;
  const fields = text.startsWith('{') ? fromJson(text) : fromLine(text);
  if (!fields) return noLook;
  const { appearance, problems } = parseAppearance({ ...defaultAppearance, ...fields, ...(fields.version === 1 ? { version: 2 } : {}) });
  const relevant = problems.filter(({ field }) => field !== 'locale');
  if (relevant.length > 0) return { ok: false, problems: relevant };
  return { ok: true, look: Object.fromEntries(lookFields.map((field) => [field, appearance[field]])) };
}
