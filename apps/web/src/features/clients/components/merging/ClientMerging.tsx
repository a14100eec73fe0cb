import { useQuery } from '@apollo/client/react';
import { clientPart } from '@yingzao/domain/catalogues';
import { Button } from 'antd';
import { useNavigate } from 'react-router-dom';

import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { Icon } from '../../../../ui/Icon';
import { Section } from '../../../../ui/Section';
import { DateText } from '../../../../ui/texts';
import { useUndoMerge } from '../../hooks/useMergeClients';
import { isFactName, mergeMessages } from '../../mergeMessages';
import { clientPath } from '../../paths';
import { ClientMergingDocument, type ClientMergingQuery } from './ClientMerging.generated';
import { DuplicateRows } from './DuplicateRows';

/** What may be the same as this client, and what was merged into it; nothing where there is neither. */
export function ClientMerging({ clientId }: { clientId: string }) {
  const t = useMessages(mergeMessages);
  const navigate = useNavigate();
  const { data } = useQuery(ClientMergingDocument, { variables: { clientId }, fetchPolicy: 'cache-and-network' });
  if (!data) return null;
  const goOn = (survivorId: string): void => {
    if (survivorId !== clientId) void navigate(clientPath(survivorId));
  };
  return (
    <>
      {data.clientDuplicates.length > 0 ? (
        <Section title={t('section')} tight>
          <DuplicateRows pairs={data.clientDuplicates} of={clientId} onMerged={goOn} />
        </Section>
      ) : null}
      {data.clientMerges.length > 0 ? (
        <Section title={t('records')} tight>
          <ul className="cl-merges">
            {data.clientMerges.map((merge) => (
              <MergeRecord key={merge.id} merge={merge} clientId={clientId} />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function MergeRecord({ merge, clientId }: { merge: ClientMergingQuery['clientMerges'][number]; clientId: string }) {
  const t = useMessages(mergeMessages);
  const locale = useLocale();
  const { undo, busy } = useUndoMerge();
  const parts = merge.moved.map(({ part, count }) => t('item', { part: clientPart.label(part, locale), count }));
  const filled = merge.filledFields.filter(isFactName).filter((name) => name !== 'headquarters_city_code').map((name) => t(`fact.${name}`));
  return (
    <li>
      <div>
        <span className={merge.undoneAt ? 'yz-quiet' : undefined}>{merge.survivor?.id === clientId ? t('record', { name: merge.mergedName }) : t('recordInto', { name: merge.survivorName })}</span>
        <small className="yz-quiet">
          <DateText value={merge.undoneAt ?? merge.mergedAt} kind="datetime" /> {merge.undoneAt ? t('undoneBy', { name: merge.undoneBy?.name ?? '' }) : t('by', { name: merge.mergedBy?.name ?? '' })}
        </small>
        {parts.length > 0 || filled.length > 0 ? <small className="yz-quiet">{[parts.join(t('between')), filled.length > 0 ? t('filled', { fields: filled.join(t('between')) }) : ''].filter(Boolean).join(' · ')}</small> : null}
      </div>
      {merge.undoneAt ? null : (
        <Button size="small" loading={busy} icon={<Icon name="restore" />} onClick={() => void undo(merge.id)}>
          {t('undo')}
        </Button>
      )}
    </li>
  );
}
