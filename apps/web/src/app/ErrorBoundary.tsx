import { Button } from 'antd';
import { Component, type ErrorInfo, type ReactNode } from 'react';

import { useMessages } from '../lib/messages';
import { EmptyState } from '../ui/states';
import { messages } from './messages';

/** A release removes the old chunks: a page that was open before it cannot load its parts any more. */
function isStaleChunk(error: unknown): boolean {
  return error instanceof Error && /dynamically imported module|module script failed|Failed to fetch|error loading/i.test(error.message);
}

export function CrashNotice({ error }: { error: unknown }) {
  const t = useMessages(messages);
  return (
    <div className="yz-page yz-page-text" role="alert">
      <EmptyState
        icon="warning"
        title={t('error.crashTitle')}
        text={isStaleChunk(error) ? t('error.stale') : t('error.crashText')}
        action={<Button onClick={() => window.location.reload()}>{t('error.reload')}</Button>}
      />
    </div>
  );
}

interface Props {
  children: ReactNode;
  /** Another value tries again, e.g. after going to another page. */
  resetKey?: string;
}

interface State {
  error: unknown;
  resetKey: string | undefined;
}

/** Keeps a broken part from taking the page with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    // The browser's console already holds the stack; where it happened is told to whoever listens, e.g. a log shipper.
    window.dispatchEvent(new CustomEvent('yz:crash', { detail: { error, component: info.componentStack } }));
  }

  override render(): ReactNode {
    return this.state.error ? <CrashNotice error={this.state.error} /> : this.props.children;
  }
}
