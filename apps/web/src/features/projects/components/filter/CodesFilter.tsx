import type { Catalogue } from '@yingzao/domain/catalogues';

import { useMessages } from '../../../../lib/messages';
import { CodeSelect } from '../../../../ui/CodeSelect';
import { FilterItem } from '../../../../ui/FilterBar';
import { listMessages } from '../../listMessages';

export interface CodesFilterProps<C extends string> {
  label: string;
  catalogue: Catalogue<C>;
  value: readonly C[] | null | undefined;
  onChange: (codes: C[]) => void;
}

/** Any of some codes of one catalogue. */
export function CodesFilter<C extends string>({ label, catalogue, value, onChange }: CodesFilterProps<C>) {
  const t = useMessages(listMessages);
  return (
    <FilterItem label={label}>
      {(id) => <CodeSelect<C> id={id} catalogue={catalogue} multiple placeholder={t('filter.any')} value={value ?? []} onChange={onChange} />}
    </FilterItem>
  );
}
