import { fileCategory } from '@yingzao/domain/catalogues';
import { Button } from 'antd';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { sizeText } from '../../../lib/sizeText';
import { Icon } from '../../../ui/Icon';
import { messages } from '../messages';
import { mayGoAgain, mayRetry, type Upload } from '../model/uploads';
import type { UploadStore } from '../model/uploadStore';

/** What was chosen, one line each: on its way, kept, or not, with why and what can be done. */
export function UploadTray({ store, list }: { store: UploadStore; list: readonly Upload[] }) {
  const t = useMessages(messages);
  if (list.length === 0) return null;
  const failed = list.filter(mayRetry);
  const done = list.filter(({ state }) => state === 'DONE').length;
  return (
    <div className="fi-tray" role="group" aria-label={t('tray.title')}>
      <ul>
        {list.map((upload) => (
          <TrayRow key={upload.key} upload={upload} store={store} />
        ))}
      </ul>
      {failed.length > 1 || done > 0 ? (
        <div className="fi-tray-foot">
          {failed.length > 1 ? (
            <Button size="small" onClick={() => failed.forEach(({ key }) => store.retry(key))}>
              {t('tray.retryAll')}
            </Button>
          ) : null}
          {done > 0 ? (
            <button type="button" className="yz-link-button" onClick={() => store.clearDone()}>
              {t('tray.clear')}
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

function TrayRow({ upload, store }: { upload: Upload; store: UploadStore }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { file, place, state, share } = upload;
  const percent = Math.floor(share * 100);
  return (
    <li className={`fi-tray-row fi-${state.toLowerCase()}`}>
      <span className="fi-tray-name">
        <strong>{file.name}</strong>
        <small className="yz-quiet">
          <span className="yz-num">{sizeText(file.size)}</span>
          {'category' in place ? <> · {fileCategory.label(place.category, locale)}</> : null}
        </small>
      </span>
      <span className="fi-tray-state">
        {state === 'WAITING' ? <span className="yz-quiet">{t('tray.waiting')}</span> : null}
        {state === 'SENDING' ? <span className="yz-quiet yz-num">{share < 1 ? t('tray.sending', { percent }) : t('tray.judging')}</span> : null}
        {state === 'DONE' ? (
          <span className="fi-kept">
            <Icon name="check" /> {t('tray.done')}
          </span>
        ) : null}
        {mayRetry(upload) ? (
          <Button size="small" onClick={() => store.retry(upload.key)}>
            {t('tray.retry')}
          </Button>
        ) : null}
        {mayGoAgain(upload) ? (
          <Button size="small" onClick={() => store.retry(upload.key, true)}>
            {t('tray.again')}
          </Button>
        ) : null}
        <button type="button" className="yz-icon-button" aria-label={t(state === 'SENDING' ? 'tray.stop' : 'tray.remove', { name: file.name })} onClick={() => store.remove(upload.key)}>
          <Icon name="close" />
        </button>
      </span>
      {state === 'SENDING' ? <progress className="fi-progress" max={100} value={percent} aria-label={file.name} /> : null}
      {upload.problem ? <Problem upload={upload} /> : null}
    </li>
  );
}

function Problem({ upload: { problem } }: { upload: Upload }) {
  const t = useMessages(messages);
  if (!problem) return null;
  const text = problem.kind === 'REFUSED' ? problem.message : problem.kind === 'SIGNED_OUT' ? t('tray.signedOut') : t('tray.network');
  return (
    <p className="fi-problem" role="alert">
      {text}
      {problem.kind === 'REFUSED' && problem.code === 'INTERNAL_ERROR' && problem.requestId ? <small className="yz-request-id">{t('tray.requestId', { id: problem.requestId })}</small> : null}
    </p>
  );
}
