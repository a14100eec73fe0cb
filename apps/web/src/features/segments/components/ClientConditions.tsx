import { useQuery } from '@apollo/client/react';
import { ratingGrade, type RatingGrade } from '@yingzao/domain/catalogues';
import { Select } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import type { SlotProps } from '../../../lib/slots';
import { useCan } from '../../../lib/viewer';
import { CodeSelect } from '../../../ui/CodeSelect';
import { FilterItem } from '../../../ui/FilterBar';
import { messages } from '../messages';
import { SegmentChoicesDocument } from './ClientConditions.generated';

/** Conditions of lists by rating and segment; for those who may know them. */
export default function ClientConditions({ ratings, segmentIds, onChange }: SlotProps['clientConditions']) {
  const t = useMessages(messages);
  const isOpen = useCan('clientSegment.use');
  const [isAsked, setAsked] = useState(segmentIds.length > 0);
  const { data } = useQuery(SegmentChoicesDocument, { skip: !isOpen || !isAsked });
  if (!isOpen) return null;
  return (
    <>
      <FilterItem label={t('filter.rating')}>{(id) => <CodeSelect<RatingGrade> id={id} multiple catalogue={ratingGrade} placeholder={t('filter.any')} value={ratings} onChange={(next) => onChange({ ratings: next })} />}</FilterItem>
      <FilterItem label={t('filter.segment')}>
        {(id) => (
          <Select<string[]>
            id={id}
            className="yz-select"
            mode="multiple"
            allowClear
            maxTagCount="responsive"
            popupMatchSelectWidth={false}
            placeholder={t('filter.any')}
            showSearch={{ optionFilterProp: 'label' }}
            onOpenChange={() => setAsked(true)}
            options={(data?.clientSegments ?? []).map((segment) => ({ value: segment.id, label: segment.name }))}
            value={[...segmentIds]}
            onChange={(next) => onChange({ segmentIds: next })}
          />
        )}
      </FilterItem>
    </>
  );
}
