import { fileCategory } from '@yingzao/domain/catalogues';
import type { FileCategory } from '@yingzao/domain/catalogues';
import { guessCategory } from '@yingzao/domain/files';
import { Button } from 'antd';
import { useCallback, useRef, useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useCan } from '../../../lib/viewer';
import { Icon } from '../../../ui/Icon';
import { Section } from '../../../ui/Section';
import { useDrop } from '../hooks/useDrop';
import { useUploads } from '../hooks/useUploads';
import { messages } from '../messages';
import { groupFiles } from '../model/groups';
import { subjectKey, type FileSubject } from '../model/subject';
import { BinDialog } from './BinDialog';
import { EditFileDialog } from './EditFileDialog';
import { FileRow } from './FileRow';
import type { FileRow_FileFragment } from './FileRow.generated';
import { FileDialog } from './FileDialog';
import { UploadTray } from './UploadTray';
import '../files.css';

export interface FilesPanelProps {
  subject: FileSubject;
  files: readonly FileRow_FileFragment[];
  /** Categories that should be there and are not. */
  missing: readonly FileCategory[];
  /** Reads the list anew. */
  reload: () => void;
}

/** The documents of a project or client by category. Those who may bring new ones by drop, by choice, or by what is missing. */
export function FilesPanel({ subject, files, missing, reload }: FilesPanelProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const mayAdd = useCan('file.create');
  const mayRestore = useCan('file.restore');
  const onKept = useCallback(() => reload(), [reload]);
  const { store, list } = useUploads(subjectKey(subject), onKept);
  const picker = useRef<HTMLInputElement>(null);
  /** What the next choice is for: a category, or a document that gets a new version. */
  const purpose = useRef<FileCategory | FileRow_FileFragment | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  /** Here and not in its row: another category is another row, and what is typed must outlive that. */
  const [editedId, setEdited] = useState<string | null>(null);
  const [isBinOpen, setBinOpen] = useState(false);
  const edited = files.find(({ id }) => id === editedId);

  const take = (chosen: readonly File[], wanted: FileCategory | null = null): void => store.add(chosen, (file) => ({ subject, category: wanted ?? guessCategory(file.name) }));
  const drop = useDrop(take, mayAdd);
  const pick = (next: FileCategory | FileRow_FileFragment | null): void => {
    purpose.current = next;
    if (!picker.current) return;
    picker.current.multiple = next === null || typeof next === 'string';
    picker.current.click();
  };
  const onPicked = (chosen: readonly File[]): void => {
    const wanted = purpose.current;
    if (wanted === null || typeof wanted === 'string') return take(chosen, wanted);
    store.add(chosen, () => ({ fileId: wanted.id, expectedVersion: wanted.version }));
  };

  return (
    <div className={drop.over ? 'fi-panel fi-over' : 'fi-panel'} data-testid="files" {...drop.props}>
      <Section
        id="files"
        title={
          <>
            {t('title')} {files.length > 0 ? <small className="yz-quiet yz-num">{files.length}</small> : null}
          </>
        }
        actions={
          <>
            {mayRestore ? (
              <Button size="small" type="text" icon={<Icon name="trash" />} onClick={() => setBinOpen(true)}>
                {t('bin')}
              </Button>
            ) : null}
            {mayAdd ? (
              <Button size="small" type="text" icon={<Icon name="plus" />} onClick={() => pick(null)}>
                {t('upload')}
              </Button>
            ) : null}
          </>
        }
      >
        <input
          ref={picker}
          type="file"
          hidden
          multiple
          data-testid="file"
          onChange={(event) => {
            onPicked([...(event.target.files ?? [])]);
            // The same file, mended on the disk, must be choosable again.
            event.target.value = '';
          }}
        />
        {missing.length > 0 ? (
          <div className="fi-missing">
            <span>{t('missing')}</span>
            <ul>
              {missing.map((category) => {
                const label = fileCategory.label(category, locale);
                return (
                  <li key={category}>
                    {mayAdd ? (
                      <button type="button" className="fi-chip" aria-label={t('missingOne', { category: label })} onClick={() => pick(category)}>
                        <Icon name="plus" size={13} /> {label}
                      </button>
                    ) : (
                      <span className="fi-chip">{label}</span>
                    )}
                  </li>
                );
              })}
            </ul>
          </div>
        ) : null}
        <UploadTray store={store} list={list} />
        {files.length === 0 ? <p className="yz-quiet">{t('empty')}</p> : null}
        {groupFiles(files).map((group) => (
          <div key={group.category} className="fi-group">
            <h3>
              {fileCategory.label(group.category, locale)} <small className="yz-quiet yz-num">{group.files.length}</small>
            </h3>
            <ul className="fi-list">
              {group.files.map((file) => (
                <FileRow key={file.id} file={file} onOpen={() => setShown(file.id)} onNewVersion={() => pick(file)} onEdit={() => setEdited(file.id)} onGone={reload} />
              ))}
            </ul>
          </div>
        ))}
        {mayAdd ? <p className="yz-quiet fi-hint">{t('hint')}</p> : null}
      </Section>
      {drop.over ? (
        <div className="fi-veil">
          <Icon name="import" size={28} /> {t('drop')}
        </div>
      ) : null}
      {shown ? <FileDialog id={shown} onClose={() => setShown(null)} /> : null}
      {edited ? <EditFileDialog file={edited} onClose={() => setEdited(null)} onSaved={reload} /> : null}
      {isBinOpen ? <BinDialog subject={subject} onClose={() => setBinOpen(false)} onRestored={reload} /> : null}
    </div>
  );
}
