import { Suspense, type ComponentType } from 'react';

import { useMessages } from '../lib/messages';
import { useMaybeViewer } from '../lib/viewer';
import { Page } from '../ui/Page';
import { PageHeader } from '../ui/PageHeader';
import { EmptyState, ForbiddenState, LoadingState, NotFoundState } from '../ui/states';
import { messages } from './messages';
import type { AppRoute } from './routes';

export interface RoutePageProps {
  route: AppRoute;
  /** Its page; missing where it is not built in this version. */
  component: ComponentType | undefined;
}

/** One row of the route table on the screen: its page, or why it is not shown. */
export function RoutePage({ route, component: Component }: RoutePageProps) {
  const t = useMessages(messages);
  const viewer = useMaybeViewer();
  if (route.needs && !viewer?.capabilities.has(route.needs)) {
    return (
      <Page title={t(route.title)} width="text">
        <PageHeader title={t(route.title)} />
        <ForbiddenState />
      </Page>
    );
  }
  if (!Component) {
    return (
      <Page title={t(route.title)} width="text">
        <PageHeader title={t(route.title)} />
        <EmptyState icon="ruler" title={t('planned.title')} text={t('planned.text')} />
      </Page>
    );
  }
  return (
    <Suspense
      fallback={
        <div className="yz-page yz-page-wide">
          <LoadingState lines={6} />
        </div>
      }
    >
      <Component />
    </Suspense>
  );
}

export function NotFoundPage() {
  const t = useMessages(messages);
  return (
    <Page title={t('nav.notFound')} width="text">
      <NotFoundState heading />
    </Page>
  );
}
