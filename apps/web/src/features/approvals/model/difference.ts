/** One place at which two snapshots differ. Texts are as stored: fen, m2, codes. */
export interface Difference {
  /** Names of the fields from the top, e.g. `['contract', 'amountFen']`; without positions in lists. */
  readonly path: readonly string[];
  /** Which entry of a list it is about, in its own words. */
  readonly entry: string | null;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: string | null;
  readonly after: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isBlank = (value: unknown): boolean => value == null || value === '' || (Array.isArray(value) && value.length === 0);
/** What an entry of a list is known by, the surest first. */
const identities = ['id', 'documentId', 'fileId', 'clientId', 'code', 'key', 'name', 'label', 'stage', 'title'] as const;
const names = ['name', 'label', 'title', 'stage', 'node', 'number'] as const;
/** Kept for machines: they say nothing to people, or only repeat another field. */
const hidden = new Set(['id', 'documentId', 'fileId', 'clientId', 'versionId', 'key', 'mimeType', 'sha256', 'contentSha256', 'hash']);

const textOf = (value: unknown): string | null => (isBlank(value) ? null : typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value));
const idOf = (entry: Fields, at: number): string => {
  const by = identities.find((name) => typeof entry[name] === 'string' || typeof entry[name] === 'number');
  return by ? `${by}:${String(entry[by])}` : `#${at}`;
};
/** Of several that are known by the same, the first is the first. */
const idAmong = (list: readonly Fields[], at: number): string => {
  const id = idOf(list[at]!, at);
  return `${id}/${list.slice(0, at).filter((other, i) => idOf(other, i) === id).length}`;
};
const nameOf = (entry: Fields, at: number): string => {
  const by = names.find((name) => typeof entry[name] === 'string' && entry[name] !== '');
  return by ? String(entry[by]) : String(at + 1);
};

/** Everything in which a round's snapshot differs from an earlier one, field by field, in the order of the later; whatever parts it has. */
export function differencesOf(before: unknown, after: unknown): readonly Difference[] {
  const found: Difference[] = [];
  compare([], null, without(before, 'version'), without(after, 'version'), found);
  return found;
}

const without = (value: unknown, name: string): unknown => (isFields(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== name)) : value);

function compare(path: readonly string[], entry: string | null, before: unknown, after: unknown, found: Difference[]): void {
  if (isFields(before) || isFields(after)) {
    const [a, b] = [isFields(before) ? before : {}, isFields(after) ? after : {}];
    for (const name of new Set([...Object.keys(b), ...Object.keys(a)])) compare([...path, name], entry, a[name], b[name], found);
    return;
  }
  const lists = [before, after].filter((v) => Array.isArray(v)) as readonly unknown[][];
  if (lists.some((list) => list.some(isFields))) {
    compareEntries(path, listOf(before), listOf(after), found);
    return;
  }
  const [from, to] = lists.length > 0 ? [joined(before), joined(after)] : [textOf(before), textOf(after)];
  if (from !== to) found.push({ path, entry, kind: from === null ? 'added' : to === null ? 'removed' : 'changed', before: from, after: to });
}

const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
const joined = (value: unknown): string | null => (Array.isArray(value) && value.length > 0 ? value.map((one) => textOf(one) ?? '').join('\n') : textOf(value));

function compareEntries(path: readonly string[], before: readonly Fields[], after: readonly Fields[], found: Difference[]): void {
  const was = new Map(before.map((entry, at) => [idAmong(before, at), { entry, at }]));
  after.forEach((entry, at) => {
    const id = idAmong(after, at);
    const old = was.get(id);
    was.delete(id);
    const name = nameOf(entry, at);
    if (!old) found.push({ path, entry: name, kind: 'added', before: null, after: summary(entry) });
    else {
      const mark = found.length;
      compare(path, name, shown(old.entry), shown(entry), found);
      // Only what machines read differs, e.g. a file's content under the same name.
      if (found.length === mark && JSON.stringify(old.entry) !== JSON.stringify(entry)) found.push({ path, entry: name, kind: 'changed', before: hashOf(old.entry), after: hashOf(entry) });
    }
  });
  for (const { entry, at } of was.values()) found.push({ path, entry: nameOf(entry, at), kind: 'removed', before: summary(entry), after: null });
}

const shown = (entry: Fields): Fields => Object.fromEntries(Object.entries(entry).filter(([key]) => !hidden.has(key)));
const hashOf = (entry: Fields): string | null => textOf(entry.sha256 ?? entry.contentSha256 ?? entry.hash)?.slice(0, 12) ?? null;
/** What an entry says beside its name. */
function summary(entry: Fields): string | null {
  const words = Object.entries(shown(entry)).flatMap(([key, value]) => (names.some((n) => n === key) && value === entry[names.find((n) => typeof entry[n] === 'string' && entry[n] !== '') ?? ''] ? [] : (textOf(value) ?? [])));
  return words.length > 0 ? words.join(' · ') : null;
}
