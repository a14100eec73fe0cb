import type { JsonObject } from './json';

/** Where a widget stands, in cells of the grid: `x` from the left, `y` from the top, both from 0. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The three arrangements of one home: wide (12 columns), medium (6) and the list on a phone (1). */
export type Breakpoint = 'lg' | 'md' | 'phone';
export const columnsOf: Readonly<Record<Breakpoint, number>> = { lg: 12, md: 6, phone: 1 };

/** Colours a widget may carry, by name; which colour that is in light and dark is the page's business. */
export const accents = ['slate', 'cinnabar', 'ochre', 'moss', 'celadon', 'indigo', 'plum'] as const;
export type Accent = (typeof accents)[number];
export const isAccent = (value: unknown): value is Accent => (accents as readonly unknown[]).includes(value);

/** One widget on a home: an instance of a kind with settings of its own. Ids are unique in the whole document. */
export interface Widget {
  readonly id: string;
  readonly kind: string;
  readonly settings: JsonObject;
  /** The person's own title; absent: the kind's. */
  readonly title?: string;
  readonly accent?: Accent;
  /** The truth: medium and phone are derived from it until they are arranged themselves. */
  readonly lg: Box;
  readonly md?: Box;
  readonly phoneOrder?: number;
  /** Left out on a phone; still there everywhere else, and while the phone's order is edited. */
  readonly phoneHidden?: true;
  /** Fixed by the template the home follows: it may be moved and set, and not be removed. */
  readonly locked?: true;
  /** What a template changed and the person has not answered: it came with it, or is no longer part of it. */
  readonly news?: News;
}

export const newsOfTemplates = ['arrived', 'leaving'] as const;
export type News = (typeof newsOfTemplates)[number];
export const isNews = (value: unknown): value is News => (newsOfTemplates as readonly unknown[]).includes(value);

export interface HomePage {
  readonly id: string;
  readonly name: string;
  /** In reading order of the wide arrangement. */
  readonly widgets: readonly Widget[];
}

/** What is stored for a person: plain JSON. Whether somebody is editing is never part of it. */
export interface HomeLayout {
  readonly version: 1;
  readonly pages: readonly HomePage[];
  /** The revision of a template this home was last joined with, as `tokenOf` writes it; absent: never with any. */
  readonly template?: string;
}

export const layoutVersion = 1;

export const layoutLimits = {
  /** More are refused when they are added. */
  pages: 20,
  /** Merging the pages of two devices may go above 20, and must not lose any; what is sent in above this is refused. */
  storedPages: 40,
  /** More are refused when they are added; see `storedWidgetsPerPage`. */
  widgetsPerPage: 30,
  /** Merging the work of two devices may go above 30, and must not lose any; what is sent in above this is refused. */
  storedWidgetsPerPage: 60,
  /** Above the tallest page there can be: 60 widgets of 24 rows under each other. */
  rows: 2000,
  widgetHeight: 24,
  settingsLength: 8000,
  nameLength: 40,
  idLength: 64,
} as const;

/** Sizes a kind allows, in cells of the wide grid. */
export interface SizeBounds {
  readonly min: { readonly w: number; readonly h: number };
  readonly max: { readonly w: number; readonly h: number };
}

export const anySize: SizeBounds = { min: { w: 1, h: 1 }, max: { w: columnsOf.lg, h: layoutLimits.widgetHeight } };

export const emptyLayout: HomeLayout = { version: layoutVersion, pages: [{ id: 'home', name: '', widgets: [] }] };

export function widgetsOf(layout: HomeLayout): Widget[] {
  return layout.pages.flatMap((page) => page.widgets);
}

export function findWidget(layout: HomeLayout, id: string): Widget | undefined {
  return widgetsOf(layout).find((widget) => widget.id === id);
}

export function pageOf(layout: HomeLayout, widgetId: string): HomePage | undefined {
  return layout.pages.find((page) => page.widgets.some((widget) => widget.id === widgetId));
}

/** The page with this id, else the first: a page may have gone on another device. */
export function pageById(layout: HomeLayout, id: string | null): HomePage {
  return layout.pages.find((page) => page.id === id) ?? layout.pages[0] ?? { id: 'home', name: '', widgets: [] };
}

/** Reading order: from the top, in a row from the left. It is the order of Tab and of the phone's list. */
export function byReading(a: Box & { id: string }, b: Box & { id: string }): number {
  return a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

export function inReadingOrder(widgets: readonly Widget[]): Widget[] {
  return [...widgets].sort((a, b) => byReading({ ...a.lg, id: a.id }, { ...b.lg, id: b.id }));
}
