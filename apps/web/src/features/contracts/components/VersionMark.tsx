import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';

/** Which version of a document, and the beginning of its SHA-256; the whole of it is told on demand. */
export function VersionMark({ number, sha256 }: { number: number; sha256: string }) {
  const t = useMessages(messages);
  return (
    <small className="yz-quiet ct-version">
      <span className="yz-num">{t('documents.version', { n: number })}</span>{' '}
      <code title={t('documents.hash', { hash: sha256 })}>{sha256.slice(0, 8)}</code>
    </small>
  );
}
