import { clientLikeness } from '@yingzao/domain/catalogues';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { StatusTag } from '../../../../ui/StatusTag';
import { useKeepApart } from '../../hooks/useMergeClients';
import { mergeMessages } from '../../mergeMessages';
import { clientPath } from '../../paths';
import type { DuplicateRows_DuplicateFragment } from './DuplicateRows.generated';
import { MergeDialog } from './MergeDialog';
import type { MergeDialog_ClientFragment } from './MergeDialog.generated';

/** Pairs that may be one, each with why. `of` is the client whose page this is: it need not be named again. */
export function DuplicateRows({ pairs, of, onMerged }: { pairs: readonly DuplicateRows_DuplicateFragment[]; of?: string; onMerged?: (survivorId: string) => void }) {
  const t = useMessages(mergeMessages);
  const locale = useLocale();
  const [open, setOpen] = useState<DuplicateRows_DuplicateFragment | null>(null);
  const { apart, busy } = useKeepApart();
  return (
    <>
      <ul className="cl-duplicates">
        {pairs.map((pair) => (
          <li key={`${pair.client.id} ${pair.other.id}`}>
            <div className="cl-duplicate-names">
              {of ? null : <Side client={pair.client} />}
              <Side client={pair.other} />
            </div>
            <div className="cl-duplicate-why">
              <StatusTag tone={pair.likeness === 'SAME_NAME' ? 'warning' : 'neutral'}>{clientLikeness.label(pair.likeness, locale)}</StatusTag>
              <span className="yz-quiet yz-num">{t('near', { score: pair.score })}</span>
            </div>
            <div className="cl-duplicate-acts">
              <Button size="small" onClick={() => setOpen(pair)}>
                {t('merge')}
              </Button>
              <Button size="small" type="text" disabled={busy} onClick={() => void apart(pair.client.id, pair.other.id)}>
                {t('apart')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {open ? <MergeDialog pair={[open.client, open.other]} onClose={() => setOpen(null)} {...(onMerged && { onDone: onMerged })} /> : null}
    </>
  );
}

function Side({ client }: { client: MergeDialog_ClientFragment }) {
  const t = useMessages(mergeMessages);
  const facts = [client.number, client.headquartersCity, client.group?.name, t('projects', { count: client.projectCount })];
  return (
    <div>
      <Link to={clientPath(client.id)}>{client.name}</Link>
      <small className="yz-quiet">{facts.filter(Boolean).join(' · ')}</small>
    </div>
  );
}
