import { clientGrade, clientType, clientTypeGroup, productLine, type ClientGrade } from '@yingzao/domain/catalogues';
import { fieldName } from '@yingzao/domain/customFields';
import { Select } from 'antd';
import { useState } from 'react';

import type { ClientFilter } from '../../../generated/types.generated';
import { useCustomFields } from '../../../lib/customFields';
import { conditionText } from '../../../lib/customCondition';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Slot } from '../../../lib/slots';
import { useGeography } from '../../../lib/useGeography';
import { useTypedText } from '../../../lib/useTypedText';
import { CodeSelect } from '../../../ui/CodeSelect';
import { FilterBar, FilterItem, type FilterChip } from '../../../ui/FilterBar';
import type { ClientAddress } from '../hooks/useClientAddress';
import { useClientGroups } from '../hooks/useClientGroups';
import { useSegmentNames } from '../hooks/useSegmentNames';
import { messages } from '../messages';
import { shownTypes } from '../model/clientTypes';
import { lineNames } from '../model/productLines';
import { CitySelect } from './CitySelect';
import { ClientTypeSelect } from './ClientTypeSelect';
import { KeeperSelect, useKeeperName } from './KeeperSelect';

/** Conditions over the list; what is in force stands below as chips. */
export function ClientFilterBar({ filter, setFilter, clear }: Pick<ClientAddress, 'filter' | 'setFilter' | 'clear'>) {
  const t = useMessages(messages);
  const [text, setText] = useTypedText(filter.text ?? '', (next) => setFilter({ text: next }, { replace: true }));
  const [groupsOpened, setGroupsOpened] = useState(false);
  const groups = useClientGroups(groupsOpened || Boolean(filter.groupIds?.length));
  const keeperId = filter.keeperIds?.[0] ?? null;
  const keeperName = useKeeperName(keeperId);
  const chips = useChips(filter, setFilter, { groups, keeperName });
  return (
    <FilterBar
      search={{ value: text, onChange: setText, placeholder: t('search') }}
      summary={chips}
      onReset={clear}
      more={
        <>
          <FilterItem label={t('filter.grade')}>
            {(id) => <CodeSelect<ClientGrade> id={id} multiple catalogue={clientGrade} placeholder={t('any')} value={filter.grades ?? []} onChange={(grades) => setFilter({ grades })} />}
          </FilterItem>
          <FilterItem label={t('filter.keeper')}>
            {(id) => <KeeperSelect id={id} placeholder={t('any')} value={keeperId ? { id: keeperId, name: keeperName ?? '…' } : null} onChange={(keeper) => setFilter({ keeperIds: keeper ? [keeper.id] : [] })} />}
          </FilterItem>
          <FilterItem label={t('filter.group')}>
            {(id) => (
              <Select<string[]>
                id={id}
                className="yz-select"
                mode="multiple"
                allowClear
                maxTagCount="responsive"
                popupMatchSelectWidth={false}
                placeholder={t('any')}
                showSearch={{ optionFilterProp: 'label' }}
                onOpenChange={() => setGroupsOpened(true)}
                options={groups.map((group) => ({ value: group.id, label: group.name }))}
                value={filter.groupIds ?? []}
                onChange={(groupIds) => setFilter({ groupIds })}
              />
            )}
          </FilterItem>
          <FilterItem label={t('filter.lines')}>
            {(id) => <CodeSelect id={id} multiple catalogue={productLine} placeholder={t('any')} value={(filter.productLines ?? []).filter(productLine.has)} onChange={(productLines) => setFilter({ productLines })} />}
          </FilterItem>
          <Slot name="customFieldFilters" of={{ record: 'CLIENT', filters: filter.customFields ?? [], onChange: (customFields) => setFilter({ customFields: [...customFields] }) }} />
        </>
      }
    >
      <FilterItem label={t('filter.type')}>{(id) => <ClientTypeSelect id={id} value={filter.clientTypes ?? []} onChange={(clientTypes) => setFilter({ clientTypes })} />}</FilterItem>
      <Slot name="clientConditions" of={{ ratings: filter.ratings ?? [], segmentIds: filter.segmentIds ?? [], onChange: setFilter }} />
      <FilterItem label={t('filter.city')}>{(id) => <CitySelect id={id} multiple placeholder={t('any')} value={filter.cityCodes ?? []} onChange={(cityCodes) => setFilter({ cityCodes })} />}</FilterItem>
    </FilterBar>
  );
}

interface Known {
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly keeperName: string | null;
}

/** What the list is filtered by now, in words, each removable: one chip a field. */
function useChips(filter: ClientFilter, setFilter: ClientAddress['setFilter'], { groups, keeperName }: Known): FilterChip[] {
  const t = useMessages(messages);
  const locale = useLocale();
  const geography = useGeography(Boolean(filter.cityCodes?.length));
  const segments = useSegmentNames(filter.segmentIds ?? []);
  const typeNames = shownTypes(filter.clientTypes ?? []).map((key) => (key.startsWith('@') ? t('filter.whole', { name: clientTypeGroup.item(key.slice(1))?.[locale] ?? key }) : (clientType.item(key)?.[locale] ?? key)));
  const named: readonly (readonly [keyof ClientFilter, string, readonly (string | null | undefined)[]])[] = [
    ['clientTypes', t('filter.type'), typeNames],
    ['ratings', t('filter.ratings'), filter.ratings ?? []],
    ['segmentIds', t('filter.segments'), (filter.segmentIds ?? []).map((id) => segments.get(id))],
    ['grades', t('filter.grade'), (filter.grades ?? []).map((code) => clientGrade.label(code, locale))],
    ['cityCodes', t('filter.city'), (filter.cityCodes ?? []).map((code) => geography?.cityOf(code)?.shortName)],
    ['keeperIds', t('filter.keeper'), (filter.keeperIds ?? []).map((_, at) => (at === 0 ? keeperName : null))],
    ['groupIds', t('filter.group'), (filter.groupIds ?? []).map((id) => groups.find((group) => group.id === id)?.name)],
    ['productLines', t('filter.lines'), lineNames(filter.productLines ?? [], locale)],
  ];
  const own = useCustomFields('CLIENT', !filter.customFields?.length);
  const conditions = (filter.customFields ?? []).flatMap((condition): FilterChip[] => {
    const field = own.find(({ id }) => id === condition.fieldId);
    const rest = (filter.customFields ?? []).filter((other) => other !== condition);
    return field ? [{ key: field.id, label: t('filter.chip', { name: fieldName(field, locale), value: conditionText(field, condition, locale) }), onRemove: () => setFilter({ customFields: rest }) }] : [];
  });
  const chips = named
    .filter(([, , values]) => values.length > 0)
    .map(([key, name, values]) => ({
      key,
      label: t('filter.chip', { name, value: values.every(Boolean) ? values.join(t('between')) : t('filter.items', { count: values.length }) }),
      onRemove: () => setFilter({ [key]: [] }),
    }));
  return [...chips, ...conditions];
}
