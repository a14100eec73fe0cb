import { Segmented } from 'antd';

import { useMessages } from '../../../lib/messages';
import { useAddress } from '../../../lib/useAddress';
import { useOpenImport } from '../hooks/openImport';
import { useAdjust } from '../hooks/useAdjust';
import { knownMessages } from '../knownMessages';
import { AdjustErrors } from './AdjustErrors';

/** What happens to rows of records that are known: they are duplicates, or bring these up to date. */
export function KnownPanel() {
  const t = useMessages(knownMessages);
  const { job, editable } = useOpenImport();
  const { adjust, errors, blocked } = useAdjust();
  const { change } = useAddress();
  // Rows change their result with it, so all of them are shown then.
  const choose = async (updates: boolean): Promise<void> => {
    if (await adjust({ updates })) change({ rows: 'all', code: null }, { replace: true });
  };
  const { changed, unchanged } = job.known;
  return (
    <section className="im-known" aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <Segmented
        aria-label={t('title')}
        disabled={!editable || blocked}
        value={job.updates ? 'update' : 'refuse'}
        options={[
          { value: 'refuse', label: t('refuse') },
          { value: 'update', label: t('update') },
        ]}
        onChange={(value) => void choose(value === 'update')}
      />
      <p className="yz-quiet yz-num">{job.updates ? `${t('counts', { changed: changed.toLocaleString('en-US'), unchanged: unchanged.toLocaleString('en-US') })} ${t(`hints.${job.kind}`)}` : t('refuseHint')}</p>
      <AdjustErrors errors={errors} />
    </section>
  );
}
