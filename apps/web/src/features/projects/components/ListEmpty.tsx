import { Button } from 'antd';

import type { ProjectFilter } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { EmptyState } from '../../../ui/states';
import { listMessages } from '../listMessages';
import { projectNewPath } from '../paths';
import { LinkButton } from '../../../ui/LinkButton';

export interface ListEmptyProps {
  filter: ProjectFilter;
  filtered: boolean;
  canCreate: boolean;
  onClear: () => void;
}

/** Why the list is empty and the one thing to do about it. */
export function ListEmpty({ filter, filtered, canCreate, onClear }: ListEmptyProps) {
  const t = useMessages(listMessages);
  if (filter.deleted) return <EmptyState icon="trash" title={t('deletedEmpty')} />;
  if (filtered) return <EmptyState icon="search" title={t('noMatch')} text={t('noMatchText')} action={<Button onClick={onClear}>{t('clear')}</Button>} />;
  if (!canCreate) return <EmptyState icon="project" title={t('emptyPartial')} text={t('emptyPartialText')} />;
  return (
    <EmptyState
      icon="project"
      title={t('emptyTitle')}
      text={t('emptyText')}
      action={
        <LinkButton type="primary" href={projectNewPath}>
          {t('create')}
        </LinkButton>
      }
    />
  );
}
