import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { usePromptChanges } from '../hooks/usePromptChanges';
import { messages } from '../messages';
import { messagesPath } from '../paths';
import { PromptListDocument } from './PromptList.generated';
import { PromptRow } from './PromptRow';

const shown = 8;

/** The newest open prompts under the bell. */
export default function BellPanel({ onClose }: { onClose: () => void }) {
  const t = useMessages(messages);
  const changes = usePromptChanges();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error, refetch } = useQuery(PromptListDocument, { variables: { first: shown, filter: { tab: 'OPEN' } }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  useEffect(() => heading.current?.focus(), []);
  const prompts = data?.workPrompts.nodes.slice(0, shown);

  return (
    <>
      <header className="yz-bell-head">
        <h2 ref={heading} tabIndex={-1}>
          {t('bell.panel')}
        </h2>
        {prompts?.some((p) => !p.readAt) ? (
          <button type="button" className="yz-link-button" onClick={() => void changes.readAll(null)}>
            {t('action.readAll')}
          </button>
        ) : null}
      </header>
      <div className="yz-bell-list">
        {!prompts ? error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingState lines={4} /> : null}
        {prompts?.length === 0 ? <EmptyState icon="check" title={t('bell.empty')} text={t('bell.emptyText')} /> : null}
        {prompts?.length ? (
          <ul className="prompt-list">
            {prompts.map((prompt) => (
              <PromptRow key={prompt.id} prompt={prompt} changes={changes} onOpen={onClose} compact />
            ))}
          </ul>
        ) : null}
      </div>
      <footer className="yz-bell-foot">
        <Link to={messagesPath} onClick={onClose}>
          {t('bell.all')}
          {data && data.workPrompts.totalCount > shown ? <span className="yz-num"> {data.workPrompts.totalCount}</span> : null}
        </Link>
      </footer>
    </>
  );
}
