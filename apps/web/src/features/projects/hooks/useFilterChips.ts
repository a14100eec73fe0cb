import { cityTier, clientType, clientTypeGroup, leadSource, nextStepIssue, positioning, productLine, projectStatus, pursuitStep, ratingGrade, region, serviceContent, trackingStage, type Catalogue } from '@yingzao/domain/catalogues';
import { fieldName } from '@yingzao/domain/customFields';
import { formatArea, formatMoney } from '@yingzao/domain/measures';
import { useMemo } from 'react';

import type { DateRange, DecimalRange, ProjectFilter } from '../../../generated/types.generated';
import { conditionText } from '../../../lib/customCondition';
import { useCustomFields } from '../../../lib/customFields';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import type { FilterChip } from '../../../ui/FilterBar';
import { useClientResolve } from '../components/ClientSelect';
import { useEmployeeResolve } from '../components/EmployeeSelect';
import { listMessages } from '../listMessages';
import { toChosen } from '../model/clientTypeChoice';
import { patchFilter } from '../model/filterPatch';
import { useDepartments } from './useDepartments';
import { useGeography } from '../../../lib/useGeography';
import { useNames } from './useNames';
import { useSegmentNames } from './useSegmentNames';

const none: readonly string[] = [];

/** What the list is filtered by now, in words, each removable: one chip a field. */
export function useFilterChips(filter: ProjectFilter, setFilter: (filter: ProjectFilter) => void): readonly FilterChip[] {
  const t = useMessages(listMessages);
  const locale = useLocale();
  const geography = useGeography([filter.provinceCodes, filter.cityCodes, filter.districtCodes].some((codes) => codes?.length));
  const custom = useCustomFields('PROJECT', !filter.customFields?.length);
  const departments = useDepartments(!filter.departmentIds?.length && !filter.trackedBy?.people?.departmentIds?.length);
  const people = useNames(useMemo(() => [...(filter.marketTrackerIds ?? none), ...(filter.designTrackerIds ?? none), ...(filter.trackedBy?.people?.employeeIds ?? none)], [filter]), useEmployeeResolve());
  const segments = useSegmentNames(filter.clientSegmentIds ?? none);
  const clients = useNames(filter.clientIds ?? none, useClientResolve());

  const between = locale === 'zh' ? '、' : ', ';
  const chips: FilterChip[] = [];
  const chip = (key: Exclude<keyof ProjectFilter, 'deleted'>, words: string | null): void => {
    const label = words === null ? t(`filter.${key}`) : `${t(`filter.${key}`)}${locale === 'zh' ? '：' : ': '}${words}`;
    chips.push({ key, label, onRemove: () => setFilter(patchFilter(filter, { [key]: null })) });
  };
  const coded = <C extends string>(key: Exclude<keyof ProjectFilter, 'deleted'>, catalogue: Catalogue<C>): void => {
    const codes = filter[key] as readonly C[] | null | undefined;
    if (codes?.length) chip(key, codes.map((code) => catalogue.label(code, locale)).join(between));
  };
  const named = (key: 'clientIds' | 'clientSegmentIds' | 'marketTrackerIds' | 'designTrackerIds' | 'departmentIds' | 'provinceCodes' | 'cityCodes' | 'districtCodes', nameOf: (id: string) => string | null | undefined): void => {
    const ids = filter[key];
    if (!ids?.length) return;
    const names = ids.map(nameOf);
    chip(key, names.every((name) => name != null) ? names.join(between) : t('filter.items', { count: ids.length }));
  };
  const range = (key: 'landAreaM2' | 'gfaM2' | 'far' | 'contractedFen', value: DecimalRange | null | undefined): void => {
    if (!value || (!value.min && !value.max)) return;
    const show = (end: string): string => (key === 'far' ? end : key === 'contractedFen' ? formatMoney(end, { unit: 'auto', locale }) : formatArea(end, { unit: 'auto', locale }));
    const { min, max, below } = value;
    if (min && max && !below) chip(key, t('range.between', { min: show(min), max: show(max) }));
    else chip(key, [min ? t('range.from', { min: show(min) }) : '', max ? t(below ? 'range.below' : 'range.to', { max: show(max) }) : ''].filter(Boolean).join(between));
  };
  const period = (key: 'registeredOn' | 'expectedSignOn' | 'wonOn' | 'signedOn' | 'nextStepOn', value: DateRange | null | undefined): void => {
    if (!value) return;
    const { from, to } = value;
    if (from && to) chip(key, from === to ? from : t('range.between', { min: from, max: to }));
    else if (from) chip(key, t('range.since', { from }));
    else if (to) chip(key, t('range.until', { to }));
  };

  if (filter.text) chip('text', filter.text);
  if (filter.mine) chip('mine', null);
  if (filter.lacksFiles) chip('lacksFiles', null);
  coded('nextStepIssues', nextStepIssue);
  if (filter.lacksReview) chip('lacksReview', null);
  if (filter.untouchedDays) chip('untouchedDays', t('filter.days', { count: filter.untouchedDays }));
  coded('passedStages', trackingStage);
  if (filter.stageDays != null) chip('stageDays', t('filter.days', { count: filter.stageDays }));
  if (filter.trackedBy) {
    const { on, within } = filter.trackedBy;
    const ids = [...(filter.trackedBy.people?.employeeIds ?? none), ...(filter.trackedBy.people?.departmentIds ?? none)];
    const names = ids.map((id) => people.get(id) ?? departments.find((one) => one.id === id)?.name);
    chip('trackedBy', [...(ids.length ? [names.every((name) => name != null) ? names.join(between) : t('filter.items', { count: ids.length })] : []), t(`filter.trackedOn.${on}`), ...(within ? [`${within.from ?? ''} – ${within.to ?? ''}`] : [])].join(' '));
  }
  if ((filter.statuses?.length ?? 0) > 1) coded('statuses', projectStatus);
  coded('regions', region);
  coded('cityTiers', cityTier);
  named('provinceCodes', (code) => geography?.provinceOf(code)?.shortName);
  named('cityCodes', (code) => geography?.cityOf(code)?.shortName);
  named('districtCodes', (code) => geography?.districtOf(code)?.name);
  if (filter.clientTypes?.length) {
    const words = toChosen(filter.clientTypes).map((key) =>
      key.startsWith('@') ? t('filter.wholeGroup', { name: clientTypeGroup.item(key.slice(1))?.[locale] ?? key }) : (clientType.item(key)?.[locale] ?? key),
    );
    chip('clientTypes', words.join(between));
  }
  coded('clientRatings', ratingGrade);
  named('clientSegmentIds', (id) => segments.get(id));
  named('clientIds', (id) => clients.get(id));
  coded('productLines', productLine);
  coded('positionings', positioning);
  coded('sources', leadSource);
  coded('serviceContents', serviceContent);
  coded('trackingStages', trackingStage);
  coded('pursuitSteps', pursuitStep);
  named('marketTrackerIds', (id) => people.get(id));
  named('designTrackerIds', (id) => people.get(id));
  named('departmentIds', (id) => departments.find((department) => department.id === id)?.name);
  range('landAreaM2', filter.landAreaM2);
  range('gfaM2', filter.gfaM2);
  range('far', filter.far);
  period('registeredOn', filter.registeredOn);
  period('expectedSignOn', filter.expectedSignOn);
  period('wonOn', filter.wonOn);
  period('signedOn', filter.signedOn);
  range('contractedFen', filter.contractedFen);
  if (filter.clientGroupIds?.length) chip('clientGroupIds', t('filter.items', { count: filter.clientGroupIds.length }));
  if (filter.unsetFacts?.length) chip('unsetFacts', filter.unsetFacts.map((fact) => t(`unsetFact.${fact}`)).join(between));
  if (filter.asOf) chip('asOf', filter.asOf);
  period('nextStepOn', filter.nextStepOn);
  for (const condition of filter.customFields ?? []) {
    const field = custom.find((f) => f.id === condition.fieldId);
    const rest = (filter.customFields ?? []).filter((other) => other !== condition);
    if (field) chips.push({ key: `custom.${field.id}`, label: `${fieldName(field, locale)}${locale === 'zh' ? '：' : ': '}${conditionText(field, condition, locale)}`, onRemove: () => setFilter(patchFilter(filter, { customFields: rest })) });
  }
  if (filter.unset?.length) chip('unset', filter.unset.map((field) => t(`unset.${field}`)).join(between));
  return chips;
}
