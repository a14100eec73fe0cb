import { Button } from 'antd';
import { useNavigate } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { DateText } from '../../../ui/texts';
import { useOpenImport } from '../hooks/openImport';
import { messages } from '../messages';
import { importsPath } from '../paths';
import { Figures } from './Figures';
import { UndoImport } from './UndoImport';

/** What was written, with the way to it, and what is left to mend. */
export function ResultPanel() {
  const t = useMessages(messages);
  const navigate = useNavigate();
  const { job } = useOpenImport();
  return (
    <section className="im-result" aria-label={t('result.title')}>
      <h2>
        <Icon name="check" /> {t('result.title')}{' '}
        <small className="yz-quiet">
          {t('result.at')} <DateText value={job.finishedAt} kind="datetime" />
        </small>
      </h2>
      <Figures results={job.results} linked />
      {job.counts.rejected > 0 ? <p className="yz-lead">{t('result.rejected', { count: job.counts.rejected })}</p> : null}
      <div className="im-drop-actions">
        {job.rejectedUrl ? (
          <Button href={job.rejectedUrl} icon={<Icon name="export" />}>
            {t('result.download')}
          </Button>
        ) : null}
        <Button onClick={() => void navigate(importsPath())}>{t('result.another')}</Button>
        <UndoImport />
      </div>
    </section>
  );
}
