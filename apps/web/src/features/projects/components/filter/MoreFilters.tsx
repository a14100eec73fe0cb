import { leadSource, nextStepIssue, positioning, serviceContent, trackingStage } from '@yingzao/domain/catalogues';
import { addDays } from '@yingzao/domain/measures';
import { Checkbox, Select } from 'antd';

import type { ProjectField, ProjectFilter } from '../../../../generated/types.generated';
import { useMessages } from '../../../../lib/messages';
import { Slot } from '../../../../lib/slots';
import { FilterItem } from '../../../../ui/FilterBar';
import { useDepartments } from '../../hooks/useDepartments';
import { useToday } from '../../hooks/useToday';
import { listMessages } from '../../listMessages';
import { ClientTypeSelect } from './ClientTypeSelect';
import { CodesFilter } from './CodesFilter';
import { DateRangeInput } from './DateRangeInput';
import { ClientFilter, EmployeeFilter } from './PickByName';
import { PlaceFilter } from './PlaceFilter';
import { RangeInput } from './RangeInput';

export interface MoreFiltersProps {
  filter: ProjectFilter;
  patch: (part: Partial<ProjectFilter>) => void;
}

const unsetFields = Object.keys(listMessages.zh.unset) as ProjectField[];

/** The usual spans, and one that came with the address. */
const untouchedChoices = (chosen: number | null | undefined): number[] => [...new Set([14, 30, 60, 90, 180, ...(chosen ? [chosen] : [])])].sort((a, b) => a - b);

/** Every condition that is not in sight at once. */
export default function MoreFilters({ filter, patch }: MoreFiltersProps) {
  const t = useMessages(listMessages);
  const today = useToday();
  const year = Number(today.slice(0, 4));
  const departments = useDepartments();
  return (
    <>
      <FilterItem label={t('filter.clientTypes')}>
        {(id) => <ClientTypeSelect id={id} value={filter.clientTypes ?? []} onChange={(clientTypes) => patch({ clientTypes })} />}
      </FilterItem>
      <Slot name="clientConditions" of={{ ratings: filter.clientRatings ?? [], segmentIds: filter.clientSegmentIds ?? [], onChange: ({ ratings, segmentIds }) => patch({ ...(ratings ? { clientRatings: ratings } : {}), ...(segmentIds ? { clientSegmentIds: segmentIds } : {}) }) }} />
      <FilterItem label={t('filter.clientIds')}>{(id) => <ClientFilter id={id} ids={filter.clientIds ?? []} onChange={(clientIds) => patch({ clientIds })} />}</FilterItem>
      <PlaceFilter filter={filter} onChange={patch} />
      <CodesFilter label={t('filter.positionings')} catalogue={positioning} value={filter.positionings} onChange={(positionings) => patch({ positionings })} />
      <CodesFilter label={t('filter.serviceContents')} catalogue={serviceContent} value={filter.serviceContents} onChange={(serviceContents) => patch({ serviceContents })} />
      <CodesFilter label={t('filter.sources')} catalogue={leadSource} value={filter.sources} onChange={(sources) => patch({ sources })} />
      <CodesFilter label={t('filter.trackingStages')} catalogue={trackingStage} value={filter.trackingStages} onChange={(trackingStages) => patch({ trackingStages })} />
      <FilterItem label={t('filter.designTrackerIds')}>
        {(id) => <EmployeeFilter id={id} ids={filter.designTrackerIds ?? []} onChange={(designTrackerIds) => patch({ designTrackerIds })} />}
      </FilterItem>
      <FilterItem label={t('filter.departmentIds')}>
        {(id) => (
          <Select<string[]>
            id={id}
            className="yz-select"
            mode="multiple"
            allowClear
            maxTagCount="responsive"
            placeholder={t('filter.any')}
            value={filter.departmentIds ?? []}
            options={departments.map((department) => ({ value: department.id, label: department.name }))}
            onChange={(departmentIds) => patch({ departmentIds })}
          />
        )}
      </FilterItem>
      <FilterItem label={t('filter.landAreaM2')}>
        {(id) => <RangeInput id={id} label={t('filter.landAreaM2')} units={['HECTARE', 'M2', 'MU', 'WAN_M2']} value={filter.landAreaM2 ?? null} onChange={(landAreaM2) => patch({ landAreaM2 })} />}
      </FilterItem>
      <FilterItem label={t('filter.gfaM2')}>
        {(id) => <RangeInput id={id} label={t('filter.gfaM2')} units={['WAN_M2', 'M2']} value={filter.gfaM2 ?? null} onChange={(gfaM2) => patch({ gfaM2 })} />}
      </FilterItem>
      <FilterItem label={t('filter.far')}>{(id) => <RangeInput id={id} label={t('filter.far')} value={filter.far ?? null} onChange={(far) => patch({ far })} />}</FilterItem>
      <FilterItem label={t('filter.registeredOn')}>
        {(id) => (
          <DateRangeInput
            id={id}
            value={filter.registeredOn ?? null}
            onChange={(registeredOn) => patch({ registeredOn })}
            presets={[
              { label: t('period.thisYear'), from: `${year}-01-01`, to: `${year}-12-31` },
              { label: t('period.lastYear'), from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
              { label: t('period.last12'), from: addDays(today, -365), to: today },
            ]}
          />
        )}
      </FilterItem>
      <FilterItem label={t('filter.nextStepOn')}>
        {(id) => (
          <DateRangeInput
            id={id}
            value={filter.nextStepOn ?? null}
            onChange={(nextStepOn) => patch({ nextStepOn })}
            presets={[
              { label: t('period.overdue'), from: null, to: addDays(today, -1) },
              { label: t('period.week'), from: today, to: addDays(today, 7) },
              { label: t('period.month'), from: today, to: addDays(today, 30) },
            ]}
          />
        )}
      </FilterItem>
      <FilterItem label={t('filter.expectedSignOn')}>
        {(id) => (
          <DateRangeInput
            id={id}
            value={filter.expectedSignOn ?? null}
            onChange={(expectedSignOn) => patch({ expectedSignOn })}
            presets={[
              { label: t('period.overdue'), from: null, to: addDays(today, -1) },
              { label: t('period.month'), from: today, to: addDays(today, 30) },
              { label: t('period.thisYear'), from: `${year}-01-01`, to: `${year}-12-31` },
            ]}
          />
        )}
      </FilterItem>
      <FilterItem label={t('filter.unset')}>
        {(id) => (
          <Select<ProjectField[]>
            id={id}
            className="yz-select"
            mode="multiple"
            allowClear
            maxTagCount="responsive"
            popupMatchSelectWidth={false}
            placeholder={t('filter.any')}
            value={filter.unset ?? []}
            options={unsetFields.map((field) => ({ value: field, label: t(`unset.${field}`) }))}
            onChange={(unset) => patch({ unset })}
          />
        )}
      </FilterItem>
      <CodesFilter label={t('filter.nextStepIssues')} catalogue={nextStepIssue} value={filter.nextStepIssues} onChange={(nextStepIssues) => patch({ nextStepIssues })} />
      <FilterItem label={t('filter.untouchedDays')}>
        {(id) => (
          <Select<number>
            id={id}
            className="yz-select"
            allowClear
            placeholder={t('filter.any')}
            value={filter.untouchedDays ?? null}
            options={untouchedChoices(filter.untouchedDays).map((count) => ({ value: count, label: t('filter.days', { count }) }))}
            onChange={(untouchedDays) => patch({ untouchedDays: untouchedDays ?? null })}
          />
        )}
      </FilterItem>
      <Slot name="customFieldFilters" of={{ record: 'PROJECT', filters: filter.customFields ?? [], onChange: (customFields) => patch({ customFields: [...customFields] }) }} />
      <Checkbox className="pj-mine" checked={filter.lacksFiles ?? false} onChange={(event) => patch({ lacksFiles: event.target.checked || null })}>
        {t('filter.lacksFiles')}
      </Checkbox>
      <Checkbox className="pj-mine" checked={filter.lacksReview ?? false} onChange={(event) => patch({ lacksReview: event.target.checked || null })}>
        {t('filter.lacksReview')}
      </Checkbox>
    </>
  );
}
