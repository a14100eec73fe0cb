import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { Section } from '../../../ui/Section';
import { messages } from '../messages';
import { nameOfField } from '../model/fieldNames';
import { partEntries, valueText } from '../model/parts';
import { filePath } from '../paths';

const parts = ['documents', 'parties', 'feeNodes'] as const;

/** Documents, parties and fee nodes as they were submitted; parts that the snapshot does not have are left out. */
export function SnapshotParts({ snapshot }: { snapshot: unknown }) {
  const t = useMessages(messages);
  const locale = useLocale();
  return parts.map((part) => {
    const entries = partEntries(snapshot, part);
    if (entries.length === 0) return null;
    return (
      <Section key={part} title={t(`difference.part.${part}`)}>
        <ul className="ap-part">
          {entries.map((entry, at) => (
            <li key={at}>
              {part === 'documents' ? <Icon name="file" /> : null}
              {entry.fileId ? <Link to={filePath(entry.fileId)}>{entry.name}</Link> : <strong>{entry.name}</strong>}
              {entry.facts.map(({ field, value }) => (
                <span key={field} className="yz-quiet">
                  {nameOfField(part, field, t)} {valueText(field, value, locale)}
                </span>
              ))}
              {entry.sha256 ? <code className="ap-hash" title={entry.sha256}>{entry.sha256.slice(0, 12)}</code> : null}
            </li>
          ))}
        </ul>
      </Section>
    );
  });
}
