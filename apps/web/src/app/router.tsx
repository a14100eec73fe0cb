import { createBrowserRouter, Outlet, useLocation, useRouteError, type RouteObject } from 'react-router-dom';

import { ToastHost } from '../ui/toast';
import { CrashNotice, ErrorBoundary } from './ErrorBoundary';
import { pageOf } from './pages';
import { NotFoundPage, RoutePage } from './RoutePage';
import { routeAt, routes, type AppRoute } from './routes';
import { SessionGate } from './session/SessionGate';
import { Shell } from './shell/Shell';

function Frame() {
  const location = useLocation();
  const route = routeAt(location.pathname);
  const page = (
    <ErrorBoundary resetKey={location.key}>
      <Outlet />
    </ErrorBoundary>
  );
  return (
    <SessionGate bare={route?.bare ?? false}>
      {route?.bare ? page : <Shell route={route}>{page}</Shell>}
      <ToastHost />
    </SessionGate>
  );
}

function RouteCrash() {
  return <CrashNotice error={useRouteError()} />;
}

const routeObject = (route: AppRoute): RouteObject => ({ path: route.path, element: <RoutePage key={route.path} route={route} component={pageOf(route)} /> });

export function createRouter() {
  return createBrowserRouter([
    {
      element: <Frame />,
      errorElement: <RouteCrash />,
      children: [...routes.map(routeObject), { path: '*', element: <NotFoundPage /> }],
    },
  ]);
}
