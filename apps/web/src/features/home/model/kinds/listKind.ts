import { onDemand } from '../../../../lib/onDemand';
import { parseList } from '../settings';
import type { ListSettings } from '../settings';
import { defineKind } from '../widgetKind';
import type { WidgetKind } from '../widgetKind';

export const listBounds = { min: { w: 3, h: 3 }, max: { w: 12, h: 16 } };
export const ListForm = onDemand(() => import('../../forms/ListForm'));

/** A list of records of which only the number of rows is set. */
export const listKind = (kind: Omit<WidgetKind<ListSettings>, 'group' | 'bounds' | 'parse' | 'initial' | 'form'>): WidgetKind =>
  defineKind({ ...kind, group: 'work', bounds: listBounds, parse: parseList, initial: {}, form: ListForm });
