import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { clientInputOf, isClientField, readClientValue } from '../model/clientValues';
import { RestoreClientValueDocument, type ClientHistoryQuery, type RestoreClientValueMutation } from './ClientHistory.generated';
import { ValueLine } from './ValueLine';

type Client = NonNullable<ClientHistoryQuery['client']>;

export interface ClientValueProps {
  change: Client['changes'][number]['values'][number];
  client: Pick<Client, 'id' | 'version' | 'viewerCanUpdate'>;
  onRestored: () => void;
}

const saved = (data: RestoreClientValueMutation) => data.updateClient;

/** One field of a client's change; what stood there before can be brought back, by the rules of any other change. */
export function ClientValue({ change, client, onRestored }: ClientValueProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { send, errors, busy } = useSubmit(RestoreClientValueDocument, saved, (cache) => forget(cache, 'clients', 'client', 'clientGroups', 'parcels', 'search'));
  const field = isClientField(change.field) ? t(`clientField.${change.field}`) : change.field;
  const [before, after] = [readClientValue(change.field, { value: change.before, name: change.beforeName }, locale), readClientValue(change.field, { value: change.after, name: change.afterName }, locale)];
  const input = client.viewerCanUpdate && before !== undefined ? clientInputOf(change.field, change.before, change.beforeName) : null;
  const restore = async (): Promise<void> => {
    const payload = await send({ id: client.id, expectedVersion: client.version, fields: input ?? {} });
    if (!payload || payload.errors.length > 0) return;
    toast.success(t('restored', { field }));
    onRestored();
  };
  return <ValueLine field={field} before={before} after={after} errors={errors} busy={busy} {...(input ? { onRestore: () => void restore() } : {})} />;
}
