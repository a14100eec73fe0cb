import { Segmented } from 'antd';

import { useMessages } from '../../../lib/messages';
import { useAddress } from '../../../lib/useAddress';
import { useOpenImport } from '../hooks/openImport';
import { useAdjust } from '../hooks/useAdjust';
import { messages } from '../messages';
import { AdjustErrors } from './AdjustErrors';

/** What happens to rows of records that are known: they are duplicates, or bring these up to date. */
export function KnownPanel() {
  const t = useMessages(messages);
  const { job, editable } = useOpenImport();
  const { adjust, errors, blocked } = useAdjust();
  const { change } = useAddress();
  // Rows change their result with it, so all of them are shown then.
  const choose = async (updates: boolean): Promise<void> => {
    if (await adjust({ updates })) change({ rows: 'all', code: null }, { replace: true });
  };
  const { changed, unchanged } = job.known;
  return (
    <section className="im-known" aria-label={t('known.title')}>
      <h2>{t('known.title')}</h2>
      <Segmented
        aria-label={t('known.title')}
        disabled={!editable || blocked}
        value={job.updates ? 'update' : 'refuse'}
        options={[
          { value: 'refuse', label: t('known.refuse') },
          { value: 'update', label: t('known.update') },
        ]}
        onChange={(value) => void choose(value === 'update')}
      />
      <p className="yz-quiet yz-num">{job.updates ? `${t('known.counts', { changed: changed.toLocaleString('en-US'), unchanged: unchanged.toLocaleString('en-US') })} ${t(`known.hints.${job.kind}`)}` : t('known.refuseHint')}</p>
      <AdjustErrors errors={errors} />
    </section>
  );
}
