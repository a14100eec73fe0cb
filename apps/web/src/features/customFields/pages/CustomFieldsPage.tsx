import { useApolloClient, useQuery } from '@apollo/client/react';
import { mostFields } from '@yingzao/domain/customFields';
import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';

import type { CustomRecord } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { randomKey } from '../../../lib/submitKeys';
import { forget } from '../../../lib/useSubmit';
import { Icon } from '../../../ui/Icon';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { Section } from '../../../ui/Section';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { TabLinks } from '../../../ui/TabLinks';
import { toast } from '../../../ui/toast';
import { FieldDialog } from '../components/FieldDialog';
import { FieldRows } from '../components/FieldRows';
import { settingsMessages } from '../settingsMessages';
import { CustomFieldSettingsDocument, OrderCustomFieldsDocument, UpdateCustomFieldDocument, type FieldRow_CustomFieldFragment } from './CustomFieldsPage.generated';
import '../customFields.css';

const records: readonly CustomRecord[] = ['PROJECT', 'CLIENT'];

/** What the firm notes of its records beside what the product comes with. */
export default function CustomFieldsPage() {
  const t = useMessages(settingsMessages);
  const client = useApolloClient();
  const [params] = useSearchParams();
  const record = records.find((one) => one === params.get('record')) ?? 'PROJECT';
  const { data, error, refetch } = useQuery(CustomFieldSettingsDocument, { variables: { record }, fetchPolicy: 'cache-and-network' });
  /** The field being edited; 'new' for one to be made. */
  const [open, setOpen] = useState<FieldRow_CustomFieldFragment | 'new' | null>(null);
  const [busy, setBusy] = useState(false);
  const fields = data?.customFields ?? [];
  const active = fields.filter((field) => field.retiredAt === null);
  const retired = fields.filter((field) => field.retiredAt !== null);

  const reload = async (): Promise<void> => {
    forget(client.cache, 'customFields');
    await refetch().catch(() => undefined);
  };
  const change = async (work: () => Promise<readonly { readonly message: string }[] | undefined>, done?: () => void): Promise<void> => {
    setBusy(true);
    try {
      const errors = await work();
      if (!errors) throw new Error('not saved');
      if (errors[0]) toast.error(errors[0].message);
      else done?.();
    } catch {
      toast.error(t('failed'));
    } finally {
      await reload();
      setBusy(false);
    }
  };
  const retire = (field: FieldRow_CustomFieldFragment, isRetired: boolean): Promise<void> =>
    change(
      async () => (await client.mutate({ mutation: UpdateCustomFieldDocument, variables: { input: { clientMutationId: randomKey(), id: field.id, expectedVersion: field.version, isRetired } } })).data?.updateCustomField.errors,
      () => toast.success(t(isRetired ? 'wasRetired' : 'wasRevived', { name: field.name })),
    );
  const move = (field: FieldRow_CustomFieldFragment, step: -1 | 1): Promise<void> => {
    const ids = active.map(({ id }) => id);
    const at = ids.indexOf(field.id);
    [ids[at], ids[at + step]] = [ids[at + step]!, ids[at]!];
    return change(async () => (await client.mutate({ mutation: OrderCustomFieldsDocument, variables: { input: { clientMutationId: randomKey(), record, ids } } })).data?.orderCustomFields.errors);
  };

  return (
    <Page title={t('title')} width="text">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <Button type="primary" icon={<Icon name="plus" />} disabled={active.length >= mostFields} onClick={() => setOpen('new')}>
            {t('create')}
          </Button>
        }
      />
      <TabLinks label={t('records')} current={record} items={records.map((one) => ({ key: one, label: t(`record.${one}`), href: one === 'PROJECT' ? '/custom-fields' : `/custom-fields?record=${one}` }))} />
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <LoadingState lines={6} /> : null}
      {data && active.length === 0 ? <EmptyState icon="note" title={t('none')} text={t('noneText')} /> : null}
      {active.length > 0 ? (
        <>
          <FieldRows label={t('list', { record: t(`record.${record}`) })} fields={active} busy={busy} onEdit={setOpen} onMove={(field, step) => void move(field, step)} onRetire={(field) => void retire(field, true)} />
          <p className="yz-quiet yz-num">{t('count', { count: active.length, most: mostFields })}</p>
        </>
      ) : null}
      {retired.length > 0 ? (
        <Section title={t('retired')}>
          <p className="yz-quiet">{t('retiredText')}</p>
          <FieldRows label={t('retired')} fields={retired} busy={busy} onRevive={(field) => void retire(field, false)} />
        </Section>
      ) : null}
      {open ? <FieldDialog key={open === 'new' ? record : `${open.id} ${open.version}`} record={record} field={open === 'new' ? null : open} onSaved={() => void reload()} onStale={setOpen} onClose={() => setOpen(null)} /> : null}
    </Page>
  );
}
