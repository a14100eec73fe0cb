import type { JsonObject } from '@yingzao/domain/dashboard';
import { memo, Suspense, useCallback, useMemo } from 'react';

import { useMessages } from '../../../lib/messages';
import { useLoaded } from '../../../lib/onDemand';
import { useMaybeViewer } from '../../../lib/viewer';
import { useHome } from '../hooks/useHome';
import { useInView } from '../hooks/useInView';
import { HeavyContext } from '../hooks/useTurn';
import { messages } from '../messages';
import { kindOf } from '../model/registry';
import type { WidgetKind, WidgetProps } from '../model/widgetKind';
import { WidgetErrorBoundary } from './WidgetErrorBoundary';
import { WidgetNote, WidgetSkeleton } from './WidgetNote';

export interface WidgetBodyProps {
  id: string;
  kind: string;
  settings: JsonObject;
}

interface LoadedProps extends WidgetProps<unknown> {
  component: WidgetKind['component'];
  isDrawn: boolean;
}

/** The widget once its code is there and it is worth drawing. */
function Loaded({ component: Widget, isDrawn, ...props }: LoadedProps) {
  const isLoaded = useLoaded(Widget);
  return isLoaded && isDrawn ? <Widget {...props} /> : <WidgetSkeleton />;
}

/** What stands in a frame: the widget, or why it cannot be shown. Draws again only when its own settings change. */
export const WidgetBody = memo(function WidgetBody({ id, kind: name, settings: stored }: WidgetBodyProps) {
  const t = useMessages(messages);
  const { store } = useHome();
  const viewer = useMaybeViewer();
  const kind = kindOf(name);
  const [ref, inView] = useInView<HTMLDivElement>(kind?.heavy ?? false);
  const settings = useMemo(() => kind?.parse(stored) ?? null, [kind, stored]);
  const onSettings = useCallback(
    (next: unknown) => void store.type({ type: 'setSettings', id, settings: next as JsonObject }),
    [store, id],
  );

  if (!kind) return <WidgetNote icon="file" title={t('unknown.title')} text={t('unknown.text', { kind: name })} />;
  if (kind.permission && !viewer?.capabilities.has(kind.permission)) {
    return <WidgetNote icon="lock" title={t('state.forbidden')} text={t('state.forbiddenText')} />;
  }
  if (settings === null) {
    return (
      <WidgetNote
        icon="settings"
        title={t('state.badSettings')}
        text={t('state.badSettingsText')}
        action={
          <button
            type="button"
            className="yz-link-button"
            onClick={() => store.run({ type: 'setSettings', id, settings: kind.initial })}
          >
            {t('state.useInitial')}
          </button>
        }
      />
    );
  }
  return (
    <div className="home-fill" ref={ref}>
      <WidgetErrorBoundary
        fallback={(retry) => (
          <WidgetNote
            icon="warning"
            title={t('state.broken')}
            text={t('state.brokenText')}
            role="status"
            action={
              <button type="button" className="yz-link-button" onClick={retry}>
                {t('state.retry')}
              </button>
            }
          />
        )}
      >
        <Suspense fallback={<WidgetSkeleton />}>
          <HeavyContext value={kind.heavy ?? false}>
            <Loaded component={kind.component} isDrawn={inView} id={id} settings={settings} onSettings={onSettings} />
          </HeavyContext>
        </Suspense>
      </WidgetErrorBoundary>
    </div>
  );
});
