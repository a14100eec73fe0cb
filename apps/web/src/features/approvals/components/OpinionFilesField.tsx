import { mostFiles } from '@yingzao/domain/approvals';
import { Button } from 'antd';
import { useRef } from 'react';

import { useMessages } from '../../../lib/messages';
import { sizeText } from '../../../lib/sizeText';
import { Icon } from '../../../ui/Icon';
import type { OpinionFiles } from '../hooks/useOpinionFiles';
import { shortHash } from '../model/opinionFiles';
import { opinionMessages } from '../opinionMessages';

/** Files that go with the opinion: uploaded when they are chosen, kept until it is given. */
export function OpinionFilesField({ files, asked }: { files: OpinionFiles; /** Somebody wants to decide while one is not kept. */ asked: boolean }) {
  const t = useMessages(opinionMessages);
  const input = useRef<HTMLInputElement>(null);
  const { kept, pending, tooMany } = files;
  const hasFailed = pending.some((one) => one.problem !== null);
  return (
    <div className="ap-files-field">
      {kept.length + pending.length > 0 ? (
        <ul className="ap-files" aria-label={t('list')}>
          {kept.map((file) => (
            <li key={file.id}>
              <Icon name="file" />
              <span className="ap-file-name">{file.name}</span>
              <small className="yz-quiet">
                {sizeText(file.size)} · <code title={t('hash', { hash: file.sha256 })}>{shortHash(file.sha256)}</code>
              </small>
              <button type="button" className="yz-icon-button" aria-label={t('remove', { name: file.name })} onClick={() => files.remove(file.id)}>
                <Icon name="close" />
              </button>
            </li>
          ))}
          {pending.map((one) => (
            <li key={one.key} className={one.problem ? 'ap-file-failed' : undefined}>
              <Icon name={one.problem ? 'warning' : 'import'} />
              <span className="ap-file-name">{one.file.name}</span>
              <small role={one.problem ? 'alert' : undefined}>{one.problem ?? t('sending', { percent: Math.round(one.share * 100) })}</small>
              {one.problem ? (
                <Button size="small" onClick={() => files.retry(one.key)}>
                  {t('retry')}
                </Button>
              ) : null}
              <button type="button" className="yz-icon-button" aria-label={t('remove', { name: one.file.name })} onClick={() => files.remove(one.key)}>
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="ap-files-add">
        <Button icon={<Icon name="import" />} disabled={kept.length + pending.length >= mostFiles} onClick={() => input.current?.click()}>
          {t('add')}
        </Button>
        <small className="yz-quiet">{t('hint', { n: mostFiles })}</small>
      </div>
      {tooMany ? <p role="alert">{t('most', { n: mostFiles })}</p> : null}
      {asked && pending.length > 0 ? <p role="alert">{t(hasFailed ? 'failed' : 'wait')}</p> : null}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-testid="opinion-files"
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          event.target.value = '';
          if (chosen.length > 0) files.add(chosen);
        }}
      />
    </div>
  );
}
