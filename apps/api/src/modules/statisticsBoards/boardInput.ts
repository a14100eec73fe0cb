import { crossedForms, singleForms } from '@yingzao/domain/statistics';
import { boardLimits, outOfBoard } from '@yingzao/domain/statisticsBoards';
import type { Actor } from '@yingzao/domain/permissions';
import type { SaveStatisticsBoardInput } from '../../generated/resolvers.generated';
import type { Problems } from '../../platform/errors';
import { UserFault } from '../../platform/errors';
import { InputReader, isUuid, storableDeep } from '../../platform/input';
import { factWhere } from '../projects/projectFilter.service';
import type { ProjectFilter } from '../projects/projectFilter.service';
import type { BoardChart } from './statisticsBoards.entity';
import type { BoardContent } from './statisticsBoards.repository';

type ChartInput = SaveStatisticsBoardInput['charts'][number];

/** A board as it is stored but for the day of its next pack, with everything that is wrong collected by its field. */
export function readBoard(input: SaveStatisticsBoardInput, viewer: Actor, problems: Problems): Omit<BoardContent, 'nextPackOn'> {
  const title = new InputReader(input, problems).required('title', boardLimits.titleLength);
  if (input.charts.length > boardLimits.charts) problems.add('TOO_MANY', ['charts'], { max: boardLimits.charts });
  if (input.charts.filter(({ within }) => within != null).length > boardLimits.crossed) problems.add('TOO_MANY_CROSSED', ['charts'], { max: boardLimits.crossed });
  if (new Set(input.charts.map(({ key }) => key)).size < input.charts.length) problems.add('DUPLICATE_KEY', ['charts']);
  return {
    title,
    charts: input.charts.slice(0, boardLimits.charts).map((chart, at) => readChart(chart, at, viewer, problems)),
    isPublic: input.isPublic,
    personIds: idsIn(input.personIds, 'personIds', boardLimits.people, problems),
    departmentIds: idsIn(input.departmentIds, 'departmentIds', boardLimits.departments, problems),
    schedule: input.schedule ?? null,
  };
}

function readChart(chart: ChartInput, at: number, viewer: Actor, problems: Problems): BoardChart {
  const path = ['charts', String(at)];
  const read = new InputReader(chart, problems, path);
  const { dimension, measure, x, y, w, h } = chart;
  const within = chart.within ?? null;
  const form = chart.form ?? null;
  if (within === dimension) problems.add('SAME_DIMENSION', [...path, 'within']);
  if (form !== null && !((within ? crossedForms : singleForms) as readonly string[]).includes(form)) problems.add('NOT_A_CODE', [...path, 'form']);
  const out = outOfBoard(chart);
  if (out) problems.add('OUT_OF_BOARD', [...path, out]);
  return { key: read.required('key', 40), title: read.text('title', boardLimits.titleLength), dimension, within, measure, form, filter: readFilter(chart.filter ?? {}, path, viewer, problems), x, y, w, h };
}

/** Without what is not set; a filter that no list would take is refused here already, or the board could not be opened. */
function readFilter(given: ProjectFilter, path: readonly string[], viewer: Actor, problems: Problems): ProjectFilter {
  const filter = storableDeep(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)))) as ProjectFilter;
  if (JSON.stringify(filter).length > boardLimits.filterLength) problems.add('TOO_LONG', [...path, 'filter'], { max: boardLimits.filterLength });
  try {
    factWhere(filter, viewer, []);
  } catch (error) {
    if (!(error instanceof UserFault)) throw error;
    for (const { code, path: of = [], params } of error.problems) problems.add(code, [...path, ...(of[0] === 'filter' ? of : ['filter'])], params);
  }
  return filter;
}

function idsIn(given: readonly string[], field: string, max: number, problems: Problems): string[] {
  const ids = [...new Set(given.map((id) => id.toLowerCase()))];
  if (ids.length > max) problems.add('TOO_MANY', [field], { max });
  if (!ids.every(isUuid)) problems.add('UNKNOWN_REFERENCE', [field]);
  return ids.filter(isUuid).slice(0, max);
}
