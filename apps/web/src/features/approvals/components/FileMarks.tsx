import { useMessages } from '../../../lib/messages';
import { sizeText } from '../../../lib/sizeText';
import { Icon } from '../../../ui/Icon';
import { shortHash } from '../model/opinionFiles';
import type { ApprovalSeat } from '../model/step';
import { opinionMessages } from '../opinionMessages';

/** Files of an opinion: opened in the page where the browser can, else saved; each with the beginning of its hash. */
export function FileMarks({ files }: { files: ApprovalSeat['files'] }) {
  const t = useMessages(opinionMessages);
  if (files.length === 0) return null;
  return (
    <ul className="ap-files" aria-label={t('list')}>
      {files.map((file) => (
        <li key={file.id}>
          <Icon name="file" />
          <a className="ap-file-name" href={file.previewUrl ?? file.url} {...(file.previewUrl ? { target: '_blank', rel: 'noreferrer' } : { download: file.name })}>
            {file.name}
          </a>
          <small className="yz-quiet">
            {sizeText(file.size)} · <code title={t('hash', { hash: file.sha256 })}>{shortHash(file.sha256)}</code>
          </small>
        </li>
      ))}
    </ul>
  );
}
