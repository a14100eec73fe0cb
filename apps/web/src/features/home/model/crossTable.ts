import type { JsonObject } from '@yingzao/domain/dashboard';

import type { CrossTableRequest, StatisticsDimension } from '../../../generated/types.generated';
import type { Crossing } from '../../../lib/crossTable';
import { crossedForms } from '../../../lib/exploration';
import type { CrossedForm } from '../../../lib/exploration';
import { dimensions, flag, oneOf, parseFigure } from './settings';
import type { FigureSettings } from './settings';
import { figureFilter } from './statisticsRequest';

export interface CrossTableSettings extends FigureSettings {
  readonly rows: StatisticsDimension;
  readonly columns: StatisticsDimension;
  /** A table, or columns in parts where those suit the measure. */
  readonly form: CrossedForm;
  /** Tints the cells by size. */
  readonly tint: boolean;
}

export function parseCrossTable(settings: JsonObject): CrossTableSettings | null {
  const figure = parseFigure(settings);
  const rows = oneOf(dimensions, settings.rows, 'REGION');
  const columns = oneOf(dimensions, settings.columns, 'STATUS');
  const form = oneOf(crossedForms, settings.form, 'heat');
  const tint = settings.tint === undefined ? true : flag(settings.tint);
  if (!figure || !rows || !columns || rows === columns || !form || tint === null) return null;
  return { ...figure, rows, columns, form, tint };
}

export const crossTableRequest = (settings: CrossTableSettings, now?: Date): CrossTableRequest => ({
  rows: settings.rows,
  columns: settings.columns,
  measure: settings.measure,
  filter: figureFilter(settings, now),
});

/** What the settings cross. */
export const crossingOf = (settings: CrossTableSettings): Crossing => ({ rows: settings.rows, columns: settings.columns, measure: settings.measure, filter: figureFilter(settings) });
