import { Button } from 'antd';
import { useNavigate } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { DateText } from '../../../ui/texts';
import { useOpenImport } from '../hooks/openImport';
import { messages } from '../messages';
import { importsPath } from '../paths';
import { Figures } from './Figures';

/** What an undo took back, and what stays because somebody has worked with it since. */
export function UndonePanel() {
  const t = useMessages(messages);
  const navigate = useNavigate();
  const { job } = useOpenImport();
  const { undone } = job;
  if (!undone) return null;
  const further = undone.keptCount - undone.kept.length;
  return (
    <section className="im-result" aria-label={t('undo.title')}>
      <h2>
        <Icon name="restore" /> {t('undo.title')}{' '}
        <small className="yz-quiet">
          <DateText value={job.finishedAt} kind="datetime" />
        </small>
      </h2>
      <Figures results={undone.results} />
      {undone.restored > 0 ? <p className="yz-lead">{t('undo.restored', { count: undone.restored })}</p> : null}
      {undone.keptCount > 0 ? (
        <div>
          <h3 className="im-subhead">{t('undo.kept', { count: undone.keptCount })}</h3>
          <ul className="im-kept">
            {undone.kept.map((name) => (
              <li key={name}>{name}</li>
            ))}
            {further > 0 ? <li className="yz-quiet">{t('undo.further', { count: further })}</li> : null}
          </ul>
        </div>
      ) : null}
      <div className="im-drop-actions">
        <Button onClick={() => void navigate(importsPath(job.kind))}>{t('result.another')}</Button>
      </div>
    </section>
  );
}
