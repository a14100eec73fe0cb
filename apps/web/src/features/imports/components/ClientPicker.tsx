import { useQuery } from '@apollo/client/react';
import { clientType } from '@yingzao/domain/catalogues';
import { useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useSettled } from '../../../lib/useSettled';
import { RemoteSelect } from '../../../ui/RemoteSelect';
import { useAdjust } from '../hooks/useAdjust';
import { messages } from '../messages';
import { AdjustErrors } from './AdjustErrors';
import { ImportClientChoicesDocument } from './ClientPicker.generated';

export interface ClientPickerProps {
  /** The name as typed in the workbook; every row with it follows. */
  name: string;
  label: string;
  onDone?: () => void;
}

/** Says which known client a typed name means. */
export function ClientPicker({ name, label, onDone }: ClientPickerProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { adjust, errors, busy, blocked } = useAdjust();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const settled = useSettled(text.trim());
  const { data, previousData, loading } = useQuery(ImportClientChoicesDocument, { variables: { text: settled }, skip: !open, fetchPolicy: 'cache-first' });
  const choices = ((data ?? previousData)?.clients.nodes ?? []).map((client) => ({
    id: client.id,
    name: client.name,
    note: [clientType.label(client.clientType, locale), client.number].filter(Boolean).join(' · '),
  }));
  return (
    <div className="im-picker">
      <RemoteSelect
        aria-label={label}
        placeholder={t('clients.placeholder')}
        value={null}
        choices={choices}
        loading={loading || busy}
        disabled={blocked}
        allowClear={false}
        onOpen={() => setOpen(true)}
        onSearch={setText}
        onChange={async (client) => {
          if (client && (await adjust({ clients: [{ name, clientId: client.id }] }))) onDone?.();
        }}
      />
      <AdjustErrors errors={errors} />
    </div>
  );
}
