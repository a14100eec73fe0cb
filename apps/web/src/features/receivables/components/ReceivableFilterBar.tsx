import { agingBucket, feeNodeKind, receivableStatus } from '@yingzao/domain/catalogues';
import { Checkbox } from 'antd';

import type { ReceivableFilter } from '../../../generated/types.generated';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import type { Address } from '../../../lib/useAddress';
import { useTypedText } from '../../../lib/useTypedText';
import { CodeSelect } from '../../../ui/CodeSelect';
import { DayInput } from '../../../ui/DayInput';
import { FilterBar, FilterItem, type FilterChip } from '../../../ui/FilterBar';
import { messages } from '../messages';

export interface ReceivableFilterBarProps extends Address {
  readonly filter: ReceivableFilter;
  /** Name of a client that the list is narrowed to, once it is known. */
  readonly clientName: string | null;
}

/** Conditions over what is due; they stand in the address. */
export function ReceivableFilterBar({ filter, clientName, get, change }: ReceivableFilterBarProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const [text, setText] = useTypedText(get('text') ?? '', (next) => change({ text: next || null }, { replace: true }));
  const coded = [
    { name: 'statuses', catalogue: receivableStatus, codes: filter.statuses ?? [] },
    { name: 'buckets', catalogue: agingBucket, codes: filter.buckets ?? [] },
    { name: 'kinds', catalogue: feeNodeKind, codes: filter.kinds ?? [] },
  ] as const;
  const chips: FilterChip[] = [
    ...coded.flatMap(({ name, catalogue, codes }) => codes.map((code) => ({ key: `${name}.${code}`, label: catalogue.item(code)?.[locale] ?? code, onRemove: () => change({ [name]: codes.filter((c) => c !== code).join(',') || null }) }))),
    ...(filter.isOpen ? [{ key: 'open', label: t('filter.open'), onRemove: () => change({ open: null }) }] : []),
    ...(filter.clientIds ? [{ key: 'client', label: t('filter.client', { name: clientName ?? '…' }), onRemove: () => change({ clients: null }) }] : []),
    ...(filter.contractIds ? [{ key: 'contract', label: t('filter.contract'), onRemove: () => change({ contracts: null }) }] : []),
    ...(filter.ids ? [{ key: 'ids', label: t('filter.one'), onRemove: () => change({ ids: null }) }] : []),
    ...(['from', 'to'] as const).flatMap((end) => (filter.dueOn?.[end] ? [{ key: end, label: t('filter.chip', { name: t(`filter.${end}`), value: filter.dueOn[end] }), onRemove: () => change({ [end]: null }) }] : [])),
  ];
  return (
    <FilterBar
      search={{ value: text, onChange: setText, placeholder: t('search') }}
      summary={chips}
      onReset={() => change({ statuses: null, buckets: null, kinds: null, clients: null, contracts: null, ids: null, from: null, to: null, open: null })}
      more={
        <>
          <FilterItem label={t('filter.kind')}>{(id) => <CodeSelect id={id} multiple placeholder={t('any')} catalogue={feeNodeKind} value={filter.kinds ?? []} onChange={(codes) => change({ kinds: codes.join(',') || null })} />}</FilterItem>
          <FilterItem label={t('filter.from')}>{(id) => <DayInput id={id} value={filter.dueOn?.from ?? null} onChange={(from) => change({ from })} />}</FilterItem>
          <FilterItem label={t('filter.to')}>{(id) => <DayInput id={id} value={filter.dueOn?.to ?? null} onChange={(to) => change({ to })} />}</FilterItem>
        </>
      }
    >
      <FilterItem label={t('filter.status')}>{(id) => <CodeSelect id={id} multiple placeholder={t('any')} catalogue={receivableStatus} value={filter.statuses ?? []} onChange={(codes) => change({ statuses: codes.join(',') || null })} />}</FilterItem>
      <FilterItem label={t('filter.bucket')}>{(id) => <CodeSelect id={id} multiple placeholder={t('any')} catalogue={agingBucket} value={filter.buckets ?? []} onChange={(codes) => change({ buckets: codes.join(',') || null })} />}</FilterItem>
      <Checkbox className="rc-open-only" checked={filter.isOpen === true} onChange={(event) => change({ open: event.target.checked ? '1' : null })}>
        {t('filter.open')}
      </Checkbox>
    </FilterBar>
  );
}
