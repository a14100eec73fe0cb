import { costKind, devChannel, developmentCostStatus } from '@yingzao/domain/catalogues';

import type { DevelopmentCostFilter } from '../../../generated/types.generated';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import type { Address } from '../../../lib/useAddress';
import { useTypedText } from '../../../lib/useTypedText';
import { CodeSelect } from '../../../ui/CodeSelect';
import { FilterBar, FilterItem, type FilterChip } from '../../../ui/FilterBar';
import { messages } from '../messages';
import { DayInput } from '../../../ui/DayInput';

export interface CostFilterBarProps extends Address {
  filter: DevelopmentCostFilter;
  /** Name of a client that the list is narrowed to, once it is known. */
  clientName: string | null;
}

/** Conditions over the ledger; they stand in the address. */
export function CostFilterBar({ filter, clientName, get, change }: CostFilterBarProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const [text, setText] = useTypedText(get('text') ?? '', (next) => change({ text: next || null }, { replace: true }));
  const coded = [
    { name: 'statuses', catalogue: developmentCostStatus, codes: filter.statuses ?? [] },
    { name: 'channels', catalogue: devChannel, codes: filter.channels ?? [] },
    { name: 'kinds', catalogue: costKind, codes: filter.costKinds ?? [] },
  ] as const;
  const chips: FilterChip[] = [
    ...coded.flatMap(({ name, catalogue, codes }) => codes.map((code) => ({ key: `${name}.${code}`, label: catalogue.item(code)?.[locale] ?? code, onRemove: () => change({ [name]: codes.filter((c) => c !== code).join(',') || null }) }))),
    ...(filter.clientIds ? [{ key: 'client', label: t('filter.chip', { name: t('costs.filter.client'), value: clientName ?? '…' }), onRemove: () => change({ clients: null }) }] : []),
    ...(filter.activityIds ? [{ key: 'activity', label: t('costs.filter.activity'), onRemove: () => change({ activities: null }) }] : []),
    ...(filter.ids ? [{ key: 'ids', label: t('costs.filter.one'), onRemove: () => change({ ids: null }) }] : []),
    ...(['from', 'to'] as const).flatMap((end) => (filter.spentOn?.[end] ? [{ key: end, label: t('filter.chip', { name: t(`costs.filter.${end}`), value: filter.spentOn[end] }), onRemove: () => change({ [end]: null }) }] : [])),
  ];
  return (
    <FilterBar
      search={{ value: text, onChange: setText, placeholder: t('costs.search') }}
      summary={chips}
      onReset={() => change({ statuses: null, channels: null, kinds: null, clients: null, activities: null, ids: null, from: null, to: null })}
      more={
        <>
          <FilterItem label={t('costs.filter.kind')}>{(id) => <CodeSelect id={id} multiple placeholder={t('any')} catalogue={costKind} value={filter.costKinds ?? []} onChange={(codes) => change({ kinds: codes.join(',') || null })} />}</FilterItem>
          <FilterItem label={t('costs.filter.from')}>{(id) => <DayInput id={id} value={filter.spentOn?.from ?? null} onChange={(from) => change({ from })} />}</FilterItem>
          <FilterItem label={t('costs.filter.to')}>{(id) => <DayInput id={id} value={filter.spentOn?.to ?? null} onChange={(to) => change({ to })} />}</FilterItem>
        </>
      }
    >
      <FilterItem label={t('costs.filter.status')}>{(id) => <CodeSelect id={id} multiple placeholder={t('any')} catalogue={developmentCostStatus} value={filter.statuses ?? []} onChange={(codes) => change({ statuses: codes.join(',') || null })} />}</FilterItem>
      <FilterItem label={t('costs.filter.channel')}>{(id) => <CodeSelect id={id} multiple placeholder={t('any')} catalogue={devChannel} value={filter.channels ?? []} onChange={(codes) => change({ channels: codes.join(',') || null })} />}</FilterItem>
    </FilterBar>
  );
}
