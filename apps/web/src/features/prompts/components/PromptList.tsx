import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { declarationOf, mergeAlike } from '@yingzao/domain/prompts';
import type { PromptRun } from '@yingzao/domain/prompts';
import { Button } from 'antd';
import { useId, useState } from 'react';

import type { WorkPromptKind, WorkPromptTab } from '../../../generated/types.generated';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { usePromptChanges, type PromptChanges } from '../hooks/usePromptChanges';
import { messages } from '../messages';
import { PromptListDocument } from './PromptList.generated';
import { PromptRow } from './PromptRow';
import type { PromptRow_WorkPromptFragment } from './PromptRow.generated';

type Run = PromptRun<PromptRow_WorkPromptFragment>;

/** Several of a kind in a row as one line that opens. */
function MergedRun({ run, changes }: { run: Run; changes: PromptChanges }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const listId = useId();
  const isUnread = run.prompts.some((p) => !p.readAt && !p.doneAt);
  return (
    <li className={isUnread ? 'prompt-run prompt-unread' : 'prompt-run'}>
      <button type="button" className="prompt-run-head" aria-expanded={open} aria-controls={open ? listId : undefined} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'down' : 'right'} />
        <span>{t('merged', { label: declarationOf(run.kind)[locale].label, count: run.prompts.length })}</span>
        <small>{open ? null : run.prompts[0]?.title}</small>
      </button>
      {open ? (
        <ul id={listId} className="prompt-list">
          {run.prompts.map((prompt) => (
            <PromptRow key={prompt.id} prompt={prompt} changes={changes} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

export interface PromptListProps {
  tab: WorkPromptTab;
  kinds: readonly WorkPromptKind[];
  onClearKinds: () => void;
}

/** The prompts of a tab, last arrived first. Follows by push. */
export function PromptList({ tab, kinds, onClearKinds }: PromptListProps) {
  const t = useMessages(messages);
  const changes = usePromptChanges();
  const filter = { tab, ...(kinds.length > 0 ? { kinds: [...kinds] } : {}) };
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(PromptListDocument, { variables: { first: 40, filter }, notifyOnNetworkStatusChange: true });
  const list = data?.workPrompts;
  if (!list) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingState lines={6} />;
  if (list.nodes.length === 0)
    return kinds.length > 0 ? (
      <EmptyState icon="filter" title={t(`empty.${tab}`)} text={t('empty.filtered')} action={<Button onClick={onClearKinds}>{t('empty.clear')}</Button>} />
    ) : (
      <EmptyState icon={tab === 'OPEN' || tab === 'TODO' ? 'check' : 'bell'} title={t(`empty.${tab}`)} text={t('empty.text')} />
    );
  return (
    <>
      <ul className="prompt-list">
        {mergeAlike(list.nodes).map((run) =>
          run.merged ? <MergedRun key={`${run.kind}-${run.prompts.at(-1)!.id}`} run={run} changes={changes} /> : run.prompts.map((prompt) => <PromptRow key={prompt.id} prompt={prompt} changes={changes} />),
        )}
      </ul>
      {list.pageInfo.hasNextPage ? (
        <div className="yz-table-more">
          <Button loading={networkStatus === NetworkStatus.fetchMore} onClick={() => void fetchMore({ variables: { after: list.pageInfo.endCursor } }).catch(() => undefined)}>
            {t('more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
