import { useQuery } from '@apollo/client/react';
import { fileCategory } from '@yingzao/domain/catalogues';
import { Select } from 'antd';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Slot } from '../../../lib/slots';
import { Icon } from '../../../ui/Icon';
import { messages } from '../messages';
import type { DocumentForm } from '../model/contractForm';
import { filePath } from '../paths';
import { ContractFilesDocument } from './ContractForm.generated';
import { VersionMark } from './VersionMark';

export interface DocumentRowsProps {
  readonly projectId: string;
  readonly documents: readonly DocumentForm[];
  readonly onChange: (documents: readonly DocumentForm[]) => void;
}

/** Documents of the project that belong to the contract: chosen, or uploaded as contracts. */
export function DocumentRows({ projectId, documents, onChange }: DocumentRowsProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { data, refetch } = useQuery(ContractFilesDocument, { variables: { id: projectId } });
  const files = data?.project?.files ?? [];
  const known = (id: string): DocumentForm | undefined => {
    const file = files.find((f) => f.id === id);
    return file && { id: file.id, name: file.name, number: file.currentVersion.number, sha256: file.currentVersion.sha256 };
  };
  const free = files.filter((f) => !documents.some((d) => d.id === f.id));
  const add = (file: DocumentForm | undefined): void => {
    if (file && !documents.some((d) => d.id === file.id)) onChange([...documents, file]);
  };
  const kept = async (id: string): Promise<void> => {
    const file = (await refetch()).data?.project?.files.find((f) => f.id === id);
    if (file) add({ id: file.id, name: file.name, number: file.currentVersion.number, sha256: file.currentVersion.sha256 });
  };
  return (
    <>
      <ul className="ct-documents">
        {documents.map((d) => {
          const now = known(d.id) ?? d;
          return (
            <li key={d.id} className="ct-document">
              <Icon name="file" />
              <a href={filePath(d.id)} target="_blank" rel="noreferrer">
                {now.name}
              </a>
              <VersionMark number={now.number} sha256={now.sha256} />
              <button type="button" className="yz-icon-button" aria-label={t('edit.removeDocument', { name: now.name })} onClick={() => onChange(documents.filter((other) => other.id !== d.id))}>
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      <div className="ct-document-add">
        <Select<string>
          className="ct-document-choice"
          aria-label={t('edit.chooseDocument')}
          placeholder={t('edit.chooseDocument')}
          value={null}
          options={free.map((f) => ({ value: f.id, label: `${f.name} · ${fileCategory.label(f.category, locale)}` }))}
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          notFoundContent={<span className="yz-quiet">{t('edit.noDocuments')}</span>}
          onChange={(id) => add(known(id))}
        />
        <Slot name="documentUpload" of={{ projectId, category: 'CONTRACT', onKept: (id) => void kept(id) }} />
      </div>
    </>
  );
}
