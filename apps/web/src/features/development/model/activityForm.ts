import type { DevChannel } from '@yingzao/domain/catalogues';

import type { DevelopmentActivityFields } from '../../../generated/types.generated';
import type { ActivityForm_DevelopmentActivityFragment } from '../components/ActivityForm.generated';

interface Named {
  readonly id: string;
  readonly name: string;
}
export interface LinkForm {
  readonly key: string;
  readonly title: string;
  readonly url: string;
}

/** What the form holds, as plain JSON. */
export interface ActivityForm {
  readonly channel: DevChannel | null;
  readonly title: string;
  readonly owner: Named | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly plan: string;
  readonly nextStep: string;
  readonly nextStepOn: string | null;
  readonly clients: readonly Named[];
  readonly resultClients: readonly Named[];
  readonly resultProjects: readonly Named[];
  readonly resultContracts: readonly Named[];
  readonly links: readonly LinkForm[];
}

export const blankActivity = (owner: Named | null, startsOn: string): ActivityForm => ({
  channel: null, title: '', owner, startsOn, endsOn: null, plan: '', nextStep: '', nextStepOn: null, clients: [], resultClients: [], resultProjects: [], resultContracts: [], links: [],
});

const present = <T extends Named>(records: readonly (T | null)[]): Named[] => records.flatMap((record) => (record ? [{ id: record.id, name: record.name }] : []));

export const formOf = (a: ActivityForm_DevelopmentActivityFragment): ActivityForm => ({
  channel: a.channel, title: a.title, owner: { id: a.owner.id, name: a.owner.name }, startsOn: a.startsOn, endsOn: a.endsOn, plan: a.plan ?? '', nextStep: a.nextStep ?? '', nextStepOn: a.nextStepOn,
  clients: present(a.clients),
  resultClients: present(a.results.map((r) => r.client)),
  resultProjects: present(a.results.map((r) => r.project)),
  resultContracts: present(a.results.map((r) => r.contract)),
  links: a.links.map(({ id, title, url }) => ({ key: id, title, url })),
});

const ids = (records: readonly Named[]): string[] => records.map((record) => record.id);

const allFields = (form: ActivityForm) => ({
  channel: form.channel, title: form.title, ownerId: form.owner?.id ?? '', startsOn: form.startsOn ?? '', endsOn: form.endsOn, plan: form.plan, nextStep: form.nextStep, nextStepOn: form.nextStepOn ?? '',
  clientIds: ids(form.clients), resultClientIds: ids(form.resultClients), resultProjectIds: ids(form.resultProjects), resultContractIds: ids(form.resultContracts),
  // A row without a word in it says nothing.
  links: form.links.filter(({ title, url }) => title.trim() !== '' || url.trim() !== '').map(({ title, url }) => ({ title, url })),
} satisfies DevelopmentActivityFields);

/** Only what differs from what the form began with, so that what others changed meanwhile stays. */
export function inputOf(base: ActivityForm | null, form: ActivityForm): DevelopmentActivityFields {
  const fields = allFields(form);
  if (!base) return fields;
  const before = allFields(base);
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof typeof before])));
}
