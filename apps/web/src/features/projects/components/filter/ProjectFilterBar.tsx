import { cityTier, productLine, region } from '@yingzao/domain/catalogues';
import { Checkbox } from 'antd';
import { lazy, Suspense } from 'react';

import type { ProjectFilter } from '../../../../generated/types.generated';
import { useMessages } from '../../../../lib/messages';
import { useNarrow } from '../../../../lib/useNarrow';
import { useTypedText } from '../../../../lib/useTypedText';
import { FilterBar, FilterItem } from '../../../../ui/FilterBar';
import { LoadingState } from '../../../../ui/states';
import { useFilterChips } from '../../hooks/useFilterChips';
import { listMessages } from '../../listMessages';
import { patchFilter } from '../../model/filterPatch';
import { CodesFilter } from './CodesFilter';
import { EmployeeFilter } from './PickByName';

const MoreFilters = lazy(() => import('./MoreFilters'));

export interface ProjectFilterBarProps {
  filter: ProjectFilter;
  setFilter: (filter: ProjectFilter, how?: { replace?: boolean }) => void;
  /** Everything in the list is the viewer's own. */
  allMine: boolean;
}

/** Conditions over the list: the usual ones in sight, every other coded field, range and date folded away. */
export function ProjectFilterBar({ filter, setFilter, allMine }: ProjectFilterBarProps) {
  const t = useMessages(listMessages);
  const phone = useNarrow();
  const chips = useFilterChips(filter, setFilter);
  const patch = (part: Partial<ProjectFilter>): void => setFilter(patchFilter(filter, part));
  const [text, setText] = useTypedText(filter.text ?? '', (next) => setFilter(patchFilter(filter, { text: next }), { replace: true }));
  const usual = (
    <>
      <CodesFilter label={t('filter.regions')} catalogue={region} value={filter.regions} onChange={(regions) => patch({ regions })} />
      <CodesFilter label={t('filter.cityTiers')} catalogue={cityTier} value={filter.cityTiers} onChange={(cityTiers) => patch({ cityTiers })} />
      <CodesFilter label={t('filter.productLines')} catalogue={productLine} value={filter.productLines} onChange={(productLines) => patch({ productLines })} />
      <FilterItem label={t('filter.marketTrackerIds')}>
        {(id) => <EmployeeFilter id={id} ids={filter.marketTrackerIds ?? []} onChange={(marketTrackerIds) => patch({ marketTrackerIds })} />}
      </FilterItem>
    </>
  );
  return (
    <FilterBar
      search={{ value: text, onChange: setText, placeholder: t('search') }}
      summary={chips}
      onReset={() => setFilter(patchFilter({}, { statuses: filter.statuses?.length === 1 ? filter.statuses : null, deleted: filter.deleted ?? null }))}
      more={
        <Suspense fallback={<LoadingState lines={2} />}>
          {phone ? usual : null}
          <MoreFilters filter={filter} patch={patch} />
        </Suspense>
      }
    >
      {phone ? null : usual}
      {allMine && !filter.mine ? null : (
        <Checkbox className="pj-mine" checked={filter.mine ?? false} onChange={(event) => patch({ mine: event.target.checked })}>
          {t('mine')}
        </Checkbox>
      )}
    </FilterBar>
  );
}
