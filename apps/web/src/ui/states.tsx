import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

import { describeError } from '../lib/errors';
import { useMessages } from '../lib/messages';
import { Icon, type IconName } from './Icon';
import { messages } from './messages';

interface NoticeProps {
  icon: IconName;
  title: ReactNode;
  text?: ReactNode;
  action?: ReactNode;
  role?: 'alert' | 'status';
  heading?: boolean | undefined;
}

function Notice({ icon, title, text, action, role, heading }: NoticeProps) {
  const Title = heading ? 'h1' : 'p';
  return (
    <div className="yz-notice" role={role}>
      <Icon name={icon} size={28} />
      <Title className="yz-notice-title">{title}</Title>
      {text ? <p className="yz-notice-text">{text}</p> : null}
      {action ? <div className="yz-notice-action">{action}</div> : null}
    </div>
  );
}

export interface EmptyStateProps {
  title: ReactNode;
  text?: ReactNode;
  /** One thing to do next. */
  action?: ReactNode;
  icon?: IconName;
}

export function EmptyState({ icon = 'note', ...rest }: EmptyStateProps) {
  return <Notice icon={icon} {...rest} />;
}

export interface ErrorStateProps {
  error?: unknown;
  title?: ReactNode;
  onRetry?: () => void;
  /** It stands for the whole page, which has no other heading. */
  heading?: boolean;
}

/** What went wrong in words a person can act on; a forbidden or missing object shows its own state. */
export function ErrorState({ error, title, onRetry, heading }: ErrorStateProps) {
  const t = useMessages(messages);
  const told = describeError(error);
  if (told.kind === 'forbidden') return <ForbiddenState heading={heading} />;
  if (told.kind === 'notFound') return <NotFoundState heading={heading} />;
  const text = told.kind === 'network' ? t('error.network') : (told.message ?? t('error.server'));
  return (
    <Notice
      role="alert"
      icon="warning"
      heading={heading}
      title={title ?? t('error.title')}
      text={
        <>
          {text}
          {told.requestId ? <small className="yz-request-id">{t('error.requestId', { id: told.requestId })}</small> : null}
        </>
      }
      action={onRetry ? <Button onClick={onRetry}>{t('retry')}</Button> : null}
    />
  );
}

function HomeLink() {
  const t = useMessages(messages);
  return <Link to="/">{t('error.home')}</Link>;
}

export function ForbiddenState({ heading }: { heading?: boolean | undefined }) {
  const t = useMessages(messages);
  return <Notice icon="lock" heading={heading} title={t('error.forbiddenTitle')} text={t('error.forbiddenText')} action={<HomeLink />} />;
}

export function NotFoundState({ heading }: { heading?: boolean | undefined }) {
  const t = useMessages(messages);
  return <Notice icon="search" heading={heading} title={t('error.notFoundTitle')} text={t('error.notFoundText')} action={<HomeLink />} />;
}

export interface LoadingStateProps {
  label?: string;
  /** Lines of the skeleton. */
  lines?: number;
}

/** A still skeleton that appears only when loading takes a moment, so that quick answers do not flicker. */
export function LoadingState({ label, lines = 4 }: LoadingStateProps) {
  const t = useMessages(messages);
  return (
    <div className="yz-loading" role="status" aria-live="polite">
      <span className="yz-visually-hidden">{label ?? t('loading')}</span>
      {Array.from({ length: lines }, (_, at) => (
        <span key={at} className="yz-skeleton" style={{ width: `${[92, 78, 86, 64][at % 4]}%` }} />
      ))}
    </div>
  );
}
