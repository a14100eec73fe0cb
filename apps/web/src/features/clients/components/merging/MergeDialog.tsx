import { clientGrade, clientType } from '@yingzao/domain/catalogues';
import { Button } from 'antd';
import { useId, useState, type ReactNode } from 'react';

import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { Dialog } from '../../../../ui/Dialog';
import { DateText } from '../../../../ui/texts';
import { useMergeClients } from '../../hooks/useMergeClients';
import { mergeMessages } from '../../mergeMessages';
import type { MergeDialog_ClientFragment } from './MergeDialog.generated';

type Client = MergeDialog_ClientFragment;

/** What stands on more is the better one to keep. */
const weight = ({ projectCount, contacts, number }: Client): number => projectCount * 100 + contacts.length * 2 + (number ? 1 : 0);

/** Both clients side by side; one is kept, and takes over everything of the other. */
export function MergeDialog({ pair, onClose, onDone }: { pair: readonly [Client, Client]; onClose: () => void; onDone?: (survivorId: string) => void }) {
  const t = useMessages(mergeMessages);
  const locale = useLocale();
  const group = useId();
  const [kept, setKept] = useState(() => (weight(pair[1]) > weight(pair[0]) ? 1 : 0));
  const { merge, busy } = useMergeClients();
  const facts: readonly (readonly [string, (client: Client) => ReactNode])[] = [
    [t('fact.number'), (c) => (c.number ? <span className="yz-num">{c.number}</span> : null)],
    [t('fact.short_name'), (c) => c.shortName],
    [t('fact.type'), (c) => clientType.label(c.clientType, locale)],
    [t('fact.grade'), (c) => (c.grade ? clientGrade.label(c.grade, locale) : null)],
    [t('fact.group_id'), (c) => c.group?.name],
    [t('fact.city'), (c) => c.headquartersCity],
    [t('fact.keeper_id'), (c) => c.keeper?.name],
    [t('fact.projects'), (c) => <span className="yz-num">{c.projectCount}</span>],
    [t('fact.contacts'), (c) => <span className="yz-num">{c.contacts.filter((k) => k.isCurrent).length}</span>],
    [t('fact.created'), (c) => <DateText value={c.createdAt} />],
  ];
  const send = async (): Promise<void> => {
    const [survivor, merged] = [pair[kept]!, pair[1 - kept]!];
    if (!(await merge(survivor, merged))) return;
    onClose();
    onDone?.(survivor.id);
  };
  return (
    <Dialog
      open
      title={t('dialog')}
      width={720}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="primary" loading={busy} onClick={() => void send()}>
            {t('confirm')}
          </Button>
        </>
      }
    >
      <div className="cl-merge-scroll">
        <table className="yz-plain-table cl-merge">
          <thead>
            <tr>
              <td />
              {pair.map((client, at) => (
                <th key={client.id} scope="col">
                  <label className="cl-keep">
                    <input type="radio" name={group} checked={kept === at} onChange={() => setKept(at)} aria-label={t('keepThis', { name: client.name })} />
                    <span>{client.name}</span>
                    <small className="yz-quiet">{kept === at ? t('keep') : ''}</small>
                  </label>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts.map(([label, of]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {pair.map((client, at) => (
                  <td key={client.id} className={kept === at ? undefined : 'yz-quiet'}>
                    {of(client) ?? '—'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="cl-merge-text yz-quiet">{t('takes')}</p>
    </Dialog>
  );
}
