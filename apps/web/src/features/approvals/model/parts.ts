import { catalogues } from '@yingzao/domain/catalogues';
import { formatArea, formatMoney } from '@yingzao/domain/measures';

type Fields = Readonly<Record<string, unknown>>;
type Language = 'zh' | 'en';

/** Catalogues of fields whose name is not that of their catalogue. */
const catalogueOf: Readonly<Record<string, string>> = { serviceContents: 'serviceContent', stage: 'designStage', kind: 'feeNodeKind', dueRule: 'feeDueRule', role: 'contractPartyRole' };

/** A stored value as people read it, by the name of its field: fen as money, m2 as an area, codes by their catalogue; several are on lines of their own. */
export function valueText(field: string, value: string, locale: Language): string {
  if (field.endsWith('Fen') && /^\d+$/.test(value)) return formatMoney(value, { unit: 'YUAN', locale });
  if (field.endsWith('M2') && /^\d+(\.\d+)?$/.test(value)) return formatArea(value, { unit: 'M2', locale });
  if (/percent$/i.test(field) && /^\d+(\.\d+)?$/.test(value)) return `${value.includes('.') ? value.replace(/\.?0+$/, '') : value}%`;
  const catalogue = catalogues[catalogueOf[field] ?? field];
  if (!catalogue) return value;
  return value.split('\n').map((code) => (catalogue.has(code) ? catalogue.label(code, locale) : code)).join(locale === 'zh' ? '、' : ', ');
}

/** An entry of a part that is a list: its name, and what else it says. */
export interface PartEntry {
  readonly name: string;
  readonly facts: readonly { readonly field: string; readonly value: string }[];
  /** SHA-256 of a document's content in hex. */
  readonly sha256: string | null;
  readonly fileId: string | null;
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const notShown = new Set(['name', 'fileId', 'id', 'sha256']);

/** Entries of a snapshot's list, e.g. `documents`; of an older snapshot without it, none. */
export function partEntries(snapshot: unknown, part: string): readonly PartEntry[] {
  const list = isFields(snapshot) ? snapshot[part] : null;
  if (!Array.isArray(list)) return [];
  return list.filter(isFields).map((entry) => ({
    name: typeof entry.name === 'string' ? entry.name : '',
    facts: Object.entries(entry).flatMap(([field, value]) => (!notShown.has(field) && (typeof value === 'string' || typeof value === 'number') && value !== '' ? [{ field, value: String(value) }] : [])),
    sha256: typeof entry.sha256 === 'string' && entry.sha256 !== '' ? entry.sha256 : null,
    fileId: typeof entry.fileId === 'string' ? entry.fileId : null,
  }));
}
