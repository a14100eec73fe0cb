import { devChannel } from '@yingzao/domain/catalogues';
import { safeLink } from '@yingzao/domain/development';
import type { DevelopmentActivityFields, DevelopmentLinkInput } from '../../generated/resolvers.generated';
import type { Problems } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import type { ActivityRow } from './development.entity';

/** Most clients, results of a kind or links of one activity. */
const mostItems = 200;

/** An activity as read from a form: named columns and lists; what was left out is left out. */
export interface ActivityWrite {
  readonly fields: Partial<ActivityRow>;
  readonly lists: Partial<Record<ReferenceList, string[]>>;
  readonly links: readonly { readonly title: string; readonly url: string }[] | null;
}

/** Lists of references: their table, the column and the table it points at. */
export const referenceLists = {
  clientIds: { table: 'development_activity_client', column: 'client_id', of: 'client' },
  resultClientIds: { table: 'development_result', column: 'client_id', of: 'client' },
  resultProjectIds: { table: 'development_result', column: 'project_id', of: 'project' },
  resultContractIds: { table: 'development_result', column: 'contract_id', of: 'contract' },
} as const;
export type ReferenceList = keyof typeof referenceLists;
export const referenceListNames = Object.keys(referenceLists) as ReferenceList[];

/** @param before the stored activity; null for a new one, which needs everything that must not be empty. */
export function readActivity(input: DevelopmentActivityFields, before: ActivityRow | null, problems: Problems): ActivityWrite {
  const read = new InputReader(input, problems, ['fields']);
  const fields: Partial<ActivityRow> = {};
  const wanted = (field: keyof DevelopmentActivityFields): boolean => before === null || read.has(field);
  if (wanted('channel')) {
    if (!input.channel) problems.add('REQUIRED', read.path('channel'));
    else if (!devChannel.has(input.channel)) problems.add('NOT_A_CODE', read.path('channel'));
    else fields.channel = input.channel;
  }
  if (wanted('title')) fields.title = read.required('title', 120);
  if (wanted('ownerId')) fields.ownerId = read.required('ownerId', 100);
  if (wanted('startsOn')) {
    const startsOn = read.required('startsOn') && read.date('startsOn');
    if (startsOn) fields.startsOn = startsOn;
  }
  if (read.has('endsOn')) fields.endsOn = read.date('endsOn');
  if (read.has('plan')) fields.plan = read.text('plan', 4000);
  readStep(read, input, before, fields, problems);
  const [startsOn, endsOn] = [fields.startsOn ?? before?.startsOn, fields.endsOn === undefined ? before?.endsOn : fields.endsOn];
  if (startsOn && endsOn && endsOn < startsOn) problems.add('ENDS_BEFORE_START', read.path('endsOn'));

  const lists: Partial<Record<ReferenceList, string[]>> = {};
  for (const name of referenceListNames) {
    const ids = input[name];
    if (!ids) continue;
    if (ids.length > mostItems) problems.add('TOO_MANY', read.path(name), { max: mostItems });
    else lists[name] = [...new Set(ids.map((id) => id.toLowerCase()))];
  }
  return { fields, lists, links: input.links ? readLinks(input.links, problems, read.path('links')) : null };
}

/** The next step of an open activity is changed, and never emptied; a closed one has none. */
function readStep(read: InputReader<DevelopmentActivityFields>, input: DevelopmentActivityFields, before: ActivityRow | null, fields: Partial<ActivityRow>, problems: Problems): void {
  if (before?.status === 'CLOSED') {
    if (input.nextStep || input.nextStepOn) problems.add('ACTIVITY_CLOSED', read.path('nextStep'));
    return;
  }
  if (before === null || read.has('nextStep')) fields.nextStep = read.required('nextStep', 300);
  if (before === null || read.has('nextStepOn')) {
    const on = read.required('nextStepOn') && read.date('nextStepOn');
    if (on) fields.nextStepOn = on;
  }
}

function readLinks(inputs: readonly DevelopmentLinkInput[], problems: Problems, path: readonly string[]): { title: string; url: string }[] {
  if (inputs.length > mostItems) problems.add('TOO_MANY', path, { max: mostItems });
  return inputs.slice(0, mostItems).flatMap((input, at) => {
    const read = new InputReader(input, problems, [...path, String(at)]);
    const title = read.required('title', 120);
    const url = safeLink(input.url);
    if (url === null) problems.add(input.url.trim() === '' ? 'REQUIRED' : 'LINK_UNSAFE', read.path('url'));
    return url === null ? [] : [{ title, url }];
  });
}

/** Ids as PostgreSQL takes them; what is none stands for a record that is not there. */
export const uuids = (ids: readonly string[]): string[] => ids.filter(isUuid);
