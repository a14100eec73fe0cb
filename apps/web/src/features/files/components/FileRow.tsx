import { useMessages } from '../../../lib/messages';
import { sizeText } from '../../../lib/sizeText';
import { useSubmit } from '../../../lib/useSubmit';
import { Icon, type IconName } from '../../../ui/Icon';
import { MenuButton } from '../../../ui/MenuButton';
import { DateText } from '../../../ui/texts';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { filePath } from '../paths';
import { DeleteFileDocument, RestoreFileDocument, type DeleteFileMutation, type FileRow_FileFragment, type RestoreFileMutation } from './FileRow.generated';

const deletedFile = (data: DeleteFileMutation) => data.deleteFile;
const restoredFile = (data: RestoreFileMutation) => data.restoreFile;

export interface FileRowProps {
  file: FileRow_FileFragment;
  onOpen: () => void;
  onNewVersion: () => void;
  onEdit: () => void;
  /** It was deleted, or came back. */
  onGone: () => void;
}

const icons: Partial<Record<string, IconName>> = { IMAGE: 'land', TEXT: 'note' };

/** One document: its name opens it, the rest is what may be done. */
export function FileRow({ file, onOpen, onNewVersion, onEdit, onGone }: FileRowProps) {
  const t = useMessages(messages);
  const { currentVersion: version } = file;
  const del = useSubmit(DeleteFileDocument, deletedFile);
  const restore = useSubmit(RestoreFileDocument, restoredFile);

  const takeBack = async (): Promise<void> => {
    const payload = await restore.send({ id: file.id });
    if (payload && payload.errors.length === 0) onGone();
    else toast.error(payload?.errors[0]?.message ?? t('tray.network'));
  };
  const remove = async (): Promise<void> => {
    const payload = await del.send({ id: file.id, expectedVersion: file.version });
    if (payload && payload.errors.length === 0) toast.success(t('deleted', { name: file.name }), { undo: () => void takeBack() });
    else toast.error(payload?.errors[0]?.message ?? t('tray.network'));
    onGone();
  };

  return (
    <li className="fi-row">
      <span className="fi-kind" aria-hidden>
        <Icon name={icons[version.preview ?? ''] ?? 'file'} size={18} />
        <small>{version.kind}</small>
      </span>
      <span className="fi-row-text">
        <button type="button" className="fi-name" onClick={onOpen}>
          {file.name}
        </button>
        <small className="yz-quiet">
          {version.number > 1 ? <span className="fi-version">{t('version', { number: version.number })}</span> : null}
          <span className="yz-num">{sizeText(version.size)}</span> · {version.uploadedBy?.name ?? '—'} · <DateText value={version.uploadedAt} kind="relative" />
        </small>
      </span>
      <span className="fi-row-end">
        {version.url ? (
          <a className="yz-icon-button" href={version.url} download aria-label={t('downloadOf', { name: file.name })} title={t('download')}>
            <Icon name="arrowDown" />
          </a>
        ) : null}
        <MenuButton
          label={t('more', { name: file.name })}
          items={[
            { key: 'open', label: t('open'), icon: 'external', href: filePath(file.id) },
            ...(file.viewerCanUpdate
              ? [
                  { key: 'version', label: t('newVersion'), icon: 'export' as const, onSelect: onNewVersion },
                  { key: 'edit', label: t('edit'), icon: 'edit' as const, onSelect: onEdit },
                ]
              : []),
            ...(file.viewerCanDelete ? [{ key: 'delete', label: t('delete'), icon: 'trash' as const, danger: true, onSelect: () => void remove() }] : []),
          ]}
        />
      </span>
    </li>
  );
}
