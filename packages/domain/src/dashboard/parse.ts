import { compact, fitBox } from './geometry';
import { isRecord, jsonEqual, toJson } from './json';
import type { JsonObject } from './json';
import { anySize, columnsOf, emptyLayout, inReadingOrder, isAccent, isNews, layoutLimits, layoutVersion } from './layout';
import type { Box, HomeLayout, HomePage, Widget } from './layout';
import { withBoxes } from './arrangement';

export type LayoutProblemCode =
  | 'NOT_A_LAYOUT'
  | 'UNKNOWN_VERSION'
  | 'TOO_MANY_PAGES'
  | 'TOO_MANY_WIDGETS'
  | 'BAD_PAGE'
  | 'BAD_WIDGET'
  | 'BAD_BOX'
  | 'BAD_SETTINGS'
  | 'SETTINGS_TOO_LARGE'
  | 'BAD_ACCENT'
  | 'BAD_NAME'
  | 'BAD_TEMPLATE'
  | 'DUPLICATE_ID';

/** What was wrong in a document and where: `["pages", "0", "widgets", "3", "lg"]`. */
export interface LayoutProblem {
  readonly code: LayoutProblemCode;
  readonly path: readonly string[];
}

/** `layout` is always whole and usable; `problems` is empty when it says exactly what the input said. */
export interface ParsedLayout {
  readonly layout: HomeLayout;
  readonly problems: readonly LayoutProblem[];
}

type Note = (code: LayoutProblemCode, ...path: (string | number)[]) => void;

const isKind = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z][A-Za-z0-9._-]{0,63}$/.test(value);

function isId(value: unknown): value is string {
  return (
    typeof value === 'string' && value.length > 0 && value.length <= layoutLimits.idLength && /^[\w.:-]+$/.test(value)
  );
}

function parseName(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  // Control characters have no place in a title; a name too long is cut, not lost.
  const clean = [...value]
    .filter((c) => c >= ' ' && c !== '\u007f')
    .join('')
    .trim();
  return [...clean].slice(0, layoutLimits.nameLength).join('');
}

function parseBox(value: unknown, columns: number): { box: Box | null; exact: boolean } {
  if (!isRecord(value)) return { box: null, exact: false };
  const [x, y, w, h] = [value.x, value.y, value.w, value.h].map((n) =>
    typeof n === 'number' && Number.isFinite(n) ? n : NaN,
  ) as [number, number, number, number];
  if ([x, y, w, h].some(Number.isNaN)) return { box: null, exact: false };
  const fitted = fitBox({ x, y: Math.min(y, layoutLimits.rows), w, h }, columns, {
    ...anySize,
    max: { w: columns, h: layoutLimits.widgetHeight },
  });
  return { box: fitted, exact: fitted.x === x && fitted.y === y && fitted.w === w && fitted.h === h };
}

function parseSettings(value: unknown, note: Note): JsonObject {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    note('BAD_SETTINGS', 'settings');
    return {};
  }
  const settings = toJson(value) as JsonObject;
  if (!jsonEqual(settings, value)) note('BAD_SETTINGS', 'settings');
  if (JSON.stringify(settings).length <= layoutLimits.settingsLength) return settings;
  note('SETTINGS_TOO_LARGE', 'settings');
  return {};
}

/** A widget of any kind, also of one that this version does not know: its settings are kept as they are. */
function parseWidget(value: unknown, ids: Set<string>, row: number, note: Note): Widget | null {
  if (!isRecord(value) || !isKind(value.kind)) {
    note('BAD_WIDGET');
    return null;
  }
  let id = isId(value.id) ? value.id : '';
  if (!id) note('BAD_WIDGET', 'id');
  else if (ids.has(id)) note('DUPLICATE_ID', 'id');
  for (let n = ids.size + 1; !id || ids.has(id); n += 1) id = `w-${n}`;
  ids.add(id);

  const lg = parseBox(value.lg, columnsOf.lg);
  if (!lg.exact) note('BAD_BOX', 'lg');
  const md = value.md === undefined ? null : parseBox(value.md, columnsOf.md);
  if (md && !md.exact) note('BAD_BOX', 'md');
  const title = value.title === undefined ? null : parseName(value.title);
  if (value.title !== undefined && title !== value.title) note('BAD_NAME', 'title');
  if (value.accent !== undefined && !isAccent(value.accent)) note('BAD_ACCENT', 'accent');
  const order = value.phoneOrder;
  const orderGood = typeof order === 'number' && Number.isInteger(order) && order >= 0 && order < 1000;
  if (order !== undefined && !orderGood) note('BAD_BOX', 'phoneOrder');
  if (value.phoneHidden !== undefined && value.phoneHidden !== true) note('BAD_BOX', 'phoneHidden');
  if (value.locked !== undefined && value.locked !== true) note('BAD_TEMPLATE', 'locked');
  if (value.news !== undefined && !isNews(value.news)) note('BAD_TEMPLATE', 'news');
  return {
    id,
    kind: value.kind,
    settings: parseSettings(value.settings, note),
    ...(title ? { title } : {}),
    ...(isAccent(value.accent) ? { accent: value.accent } : {}),
    lg: lg.box ?? { x: 0, y: row, w: 4, h: 4 },
    ...(md?.box ? { md: md.box } : {}),
    ...(orderGood ? { phoneOrder: order } : {}),
    ...(value.phoneHidden === true ? { phoneHidden: true as const } : {}),
    ...(value.locked === true ? { locked: true as const } : {}),
    ...(isNews(value.news) ? { news: value.news } : {}),
  };
}

function parsePage(value: unknown, index: number, widgetIds: Set<string>, pageIds: Set<string>, note: Note): HomePage {
  const source = isRecord(value) ? value : {};
  if (!isRecord(value) || !Array.isArray(source.widgets)) note('BAD_PAGE');
  let id = isId(source.id) && !pageIds.has(source.id) ? source.id : '';
  if (!id) note(isId(source.id) ? 'DUPLICATE_ID' : 'BAD_PAGE', 'id');
  for (let n = index; !id || pageIds.has(id); n += 1) id = n === 0 ? 'home' : `page-${n}`;
  pageIds.add(id);
  const name = parseName(source.name);
  if (name !== source.name) note('BAD_NAME', 'name');

  const list: unknown[] = Array.isArray(source.widgets) ? source.widgets : [];
  if (list.length > layoutLimits.storedWidgetsPerPage) note('TOO_MANY_WIDGETS', 'widgets');
  const widgets = list
    .slice(0, layoutLimits.storedWidgetsPerPage)
    .map((item, i) =>
      parseWidget(item, widgetIds, layoutLimits.rows + i, (code, ...path) => note(code, 'widgets', i, ...path)),
    )
    .filter((widget) => widget !== null);
  const page: HomePage = { id, name: name ?? '', widgets: inReadingOrder(widgets) };
  return withBoxes(page, 'lg', compact(page.widgets.map((widget) => ({ id: widget.id, ...widget.lg }))));
}

/**
 * Reads a stored or sent home. Never throws: what cannot be read is left out or mended and noted in `problems`.
 * Widgets of unknown kinds survive with their settings. A server should refuse what has problems, a page may show it.
 */
export function parseLayout(input: unknown): ParsedLayout {
  const problems: LayoutProblem[] = [];
  const note: Note = (code, ...path) => problems.push({ code, path: path.map(String) });
  if (!isRecord(input) || !Array.isArray(input.pages) || input.pages.length === 0) {
    note('NOT_A_LAYOUT');
    return { layout: emptyLayout, problems };
  }
  if (input.version !== layoutVersion) note('UNKNOWN_VERSION', 'version');
  if (input.pages.length > layoutLimits.storedPages) note('TOO_MANY_PAGES', 'pages');
  const widgetIds = new Set<string>();
  const pageIds = new Set<string>();
  const pages = input.pages
    .slice(0, layoutLimits.storedPages)
    .map((page: unknown, i) =>
      parsePage(page, i, widgetIds, pageIds, (code, ...path) => note(code, 'pages', i, ...path)),
    );
  if (input.template !== undefined && !isId(input.template)) note('BAD_TEMPLATE', 'template');
  const template = isId(input.template) ? { template: input.template } : {};
  return { layout: { version: layoutVersion, pages, ...template }, problems };
}
