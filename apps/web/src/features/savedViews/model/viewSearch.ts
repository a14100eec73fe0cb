/** Parameter that says which view was opened. */
const VIEW = 'view';

const readable = (params: URLSearchParams): string => params.toString().replaceAll('%2C', ',').replaceAll('%3C', '<');

/** The view that an address was opened by; null for none. */
export const viewIn = (search: string): string | null => new URLSearchParams(search).get(VIEW);

/** What a view keeps of an address: everything but which view it was. Equal lists give equal texts, in whatever order their parameters stand. */
export function keptSearch(search: string): string {
  const params = new URLSearchParams(search);
  params.delete(VIEW);
  params.sort();
  return readable(params);
}

/** Address of a list as a view shows it. */
export function viewHref(path: string, view: { readonly id: string; readonly search: string }): string {
  const params = new URLSearchParams(view.search);
  params.set(VIEW, view.id);
  return `${path}?${readable(params)}`;
}

/** The address without a view that is no longer there. */
export function withoutView(path: string, search: string): string {
  const kept = keptSearch(search);
  return kept ? `${path}?${kept}` : path;
}

/** The short address of a view, which shows it as it is by then. */
export const viewLink = (path: string, id: string): string => `${path}?${VIEW}=${id}`;

/** Whether the address says nothing but which view. */
export const isBareLink = (search: string): boolean => viewIn(search) !== null && keptSearch(search) === '';

/** The order with one view a step away among those that stand together. @returns null where there is no such step. */
export function moved(ids: readonly string[], id: string, step: -1 | 1): readonly string[] | null {
  const at = ids.indexOf(id);
  const other = ids[at + step];
  if (at < 0 || other === undefined) return null;
  const next = [...ids];
  next[at] = other;
  next[at + step] = id;
  return next;
}
