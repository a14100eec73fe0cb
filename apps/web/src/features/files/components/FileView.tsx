import { fileCategory } from '@yingzao/domain/catalogues';
import type { FileCategory } from '@yingzao/domain/catalogues';
import { useState } from 'react';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { sizeText } from '../../../lib/sizeText';
import { useCan } from '../../../lib/viewer';
import { Icon } from '../../../ui/Icon';
import { Facts } from '../../../ui/Section';
import { StatusTag } from '../../../ui/StatusTag';
import { DateText } from '../../../ui/texts';
import { messages } from '../messages';
import { clientPath, projectPath } from '../paths';
import type { FileViewQuery } from './FileView.generated';
import { Preview } from './Preview';
import { ViewLog } from './ViewLog';
import '../files.css';

type File = NonNullable<FileViewQuery['file']>;

/** A document in full: what it shows on the left, its versions and what was done to it on the right. */
export function FileView({ file }: { file: File }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const mayReadViews = useCan('fileView.read');
  const [number, setNumber] = useState<number | null>(null);
  const shown = file.versions.find((version) => version.number === number) ?? file.versions[0];
  const home = file.project ? <Link to={projectPath(file.project.id)}>{`${file.project.number} ${file.project.name}`}</Link> : file.client ? <Link to={clientPath(file.client.id)}>{file.client.name}</Link> : null;
  return (
    <div className="fi-view">
      <div className="fi-view-main">{shown ? <Preview key={shown.id} version={shown} name={file.name} /> : null}</div>
      <div className="fi-view-side">
        <Facts
          columns={1}
          items={[
            { label: t('belongs'), value: home },
            { label: t('category'), value: fileCategory.label(file.category, locale) },
          ]}
        />
        <h3>{t('versions')}</h3>
        <ul className="fi-versions">
          {file.versions.map((version) => (
            <li key={version.id} className={version === shown ? 'fi-shown' : undefined}>
              <button type="button" className="fi-name" aria-pressed={version === shown} onClick={() => setNumber(version.number)}>
                {t('version', { number: version.number })} {version.number === file.currentVersion.number ? <StatusTag tone="accent">{t('current')}</StatusTag> : null}
              </button>
              {version.url ? (
                <a className="yz-icon-button" href={version.url} download aria-label={t('downloadOf', { name: t('version', { number: version.number }) })} title={t('download')}>
                  <Icon name="arrowDown" />
                </a>
              ) : null}
              <small className="yz-quiet">
                {version.kind} · <span className="yz-num">{sizeText(version.size)}</span> · {version.uploadedBy?.name ?? '—'} · <DateText value={version.uploadedAt} kind="datetime" />
                {version.note ? <span className="fi-note">{version.note}</span> : null}
              </small>
            </li>
          ))}
        </ul>
        <h3>{t('changes')}</h3>
        <ul className="fi-changes">
          {file.changes.map((change) => (
            <li key={change.id}>
              <span>{t(`change.${change.kind}`, { from: labelOf(change.kind, change.from, locale), to: labelOf(change.kind, change.to, locale) })}</span>
              <small className="yz-quiet">
                {change.by?.name ?? '—'} · <DateText value={change.at} kind="datetime" />
              </small>
            </li>
          ))}
        </ul>
        {mayReadViews ? <ViewLog key={shown?.id} id={file.id} /> : null}
      </div>
    </div>
  );
}

const labelOf = (kind: File['changes'][number]['kind'], text: string | null, locale: 'zh' | 'en'): string => (kind === 'CATEGORY' && text && fileCategory.has(text) ? fileCategory.label(text as FileCategory, locale) : (text ?? ''));
