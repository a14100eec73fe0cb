import { useEffect, useMemo, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router-dom';

import { useAppearanceSync } from '../../features/appearance/hooks/useAppearanceSync';
import { useSession } from '../../features/session/hooks/useSession';
import { changePasswordPath, signInPath } from '../../features/session/paths';
import { appearanceStore } from '../../lib/appearance';
import { translate } from '../../lib/messages';
import { SessionActionsContext, ViewerContext, type SessionActions } from '../../lib/viewer';
import { Mark } from '../../ui/Mark';
import { ErrorState } from '../../ui/states';
import { toast } from '../../ui/toast';
import { messages } from '../messages';

/** Where to go after signing in: an address of this page, never another site. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) && !next.startsWith(signInPath) ? next : '/';
}

/** Lets a page through only to those who may be there: signed in, with a password of their own; others are sent on. */
export function SessionGate({ bare, children }: { bare: boolean; children: ReactNode }) {
  const session = useSession();
  const location = useLocation();
  useAppearanceSync(session.viewer?.id ?? null, appearanceStore);
  const here = location.pathname + location.search + location.hash;
  useEffect(() => {
    document.documentElement.dataset.session = session.state;
  }, [session.state]);

  const { refresh, signOut } = session.actions;
  const actions = useMemo<SessionActions>(
    () => ({
      refresh,
      signOut: () => signOut().catch(() => void toast.error(translate(messages)('error.signOut'))),
    }),
    [refresh, signOut],
  );

  let content: ReactNode;
  if (session.state === 'failed') {
    content = (
      <main className="yz-page yz-page-text">
        <ErrorState heading error={session.error} onRetry={() => void refresh()} />
      </main>
    );
  } else if (session.state === 'unknown') {
    content = (
      <div className="yz-splash" role="status" aria-busy>
        <Mark size={44} />
      </div>
    );
  } else if (!session.viewer) {
    content = location.pathname === signInPath ? children : <Navigate replace to={`${signInPath}?next=${encodeURIComponent(here)}`} />;
  } else if (session.viewer.mustChangePassword) {
    content = location.pathname === changePasswordPath ? children : <Navigate replace to={`${changePasswordPath}?next=${encodeURIComponent(here)}`} />;
  } else if (location.pathname === signInPath || (bare && location.pathname === changePasswordPath && location.search)) {
    content = <Navigate replace to={safeNext(new URLSearchParams(location.search).get('next'))} />;
  } else content = children;

  return (
    <SessionActionsContext value={actions}>
      <ViewerContext value={session.viewer}>{content}</ViewerContext>
    </SessionActionsContext>
  );
}
