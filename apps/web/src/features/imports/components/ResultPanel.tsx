import { Button } from 'antd';
import { Link, useNavigate } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { DateText, NumberText } from '../../../ui/texts';
import { useOpenImport } from '../hooks/openImport';
import { messages } from '../messages';
import { importsPath, thingPaths } from '../paths';

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
      <ul className="im-figures">
        {job.results.map(({ thing, count }) => {
          const path = thingPaths[thing];
          const figure = (
            <>
              <span className="im-figure">
                <NumberText value={count} />
              </span>
              <span>{t(`thing.${thing}`)}</span>
            </>
          );
          return <li key={thing}>{path && count > 0 ? <Link to={path} aria-label={`${count} ${t(`thing.${thing}`)}, ${t('thingLink', { thing: t(`thing.${thing}`) })}`}>{figure}</Link> : figure}</li>;
        })}
      </ul>
      {job.counts.rejected > 0 ? <p className="yz-lead">{t('result.rejected', { count: job.counts.rejected })}</p> : null}
      <div className="im-drop-actions">
        {job.rejectedUrl ? (
          <Button href={job.rejectedUrl} icon={<Icon name="export" />}>
            {t('result.download')}
          </Button>
        ) : null}
        <Button onClick={() => void navigate(importsPath())}>{t('result.another')}</Button>
      </div>
    </section>
  );
}
