import { Input } from 'antd';
import { memo } from 'react';

import { useMessages } from '../../../../lib/messages';
import { AreaInput } from '../../../../ui/AreaInput';
import { FormField, FormGrid } from '../../../../ui/FormField';
import { formMessages } from '../../formMessages';
import { blankDeveloped, type ClientForm, type DevelopedForm } from '../../model/clientForm';
import { RowList } from './RowList';

/** What the client has built. */
export const DevelopedRows = memo(function DevelopedRows({ rows, patch: patchForm }: { rows: readonly DevelopedForm[]; patch: (part: Partial<ClientForm>) => void }) {
  const t = useMessages(formMessages);
  return (
    <RowList rows={rows} onChange={(developedProjects) => patchForm({ developedProjects })} blank={blankDeveloped} addText={t('developedItem.add')} nameOf={(row, at) => row.name.trim() || t('developedItem.nth', { n: at + 1 })}>
      {(row, at, patch) => {
        const path = (field: string): string[] => ['developedProjects', String(at), field];
        return (
          <FormGrid columns={3}>
            <FormField path={path('name')} label={t('developedItem.name')} required>
              {(f) => <Input {...f} maxLength={200} autoComplete="off" value={row.name} onChange={(event) => patch({ name: event.target.value })} />}
            </FormField>
            <FormField path={path('city')} label={t('developedItem.city')}>
              {(f) => <Input {...f} maxLength={100} autoComplete="off" value={row.city} onChange={(event) => patch({ city: event.target.value })} />}
            </FormField>
            <FormField path={path('gfaM2')} label={t('developedItem.gfa')}>
              {(f) => <AreaInput {...f} defaultUnit="WAN_M2" value={row.gfaM2} onChange={(gfaM2) => patch({ gfaM2 })} />}
            </FormField>
            <FormField path={path('year')} label={t('developedItem.year')}>
              {(f) => <Input {...f} maxLength={4} inputMode="numeric" className="yz-num" autoComplete="off" value={row.year} onChange={(event) => patch({ year: event.target.value })} />}
            </FormField>
            <FormField path={path('designer')} label={t('developedItem.designer')}>
              {(f) => <Input {...f} maxLength={200} autoComplete="off" value={row.designer} onChange={(event) => patch({ designer: event.target.value })} />}
            </FormField>
          </FormGrid>
        );
      }}
    </RowList>
  );
});
