import { accents, findWidget } from '@yingzao/domain/dashboard';
import type { JsonObject } from '@yingzao/domain/dashboard';
import { Input } from 'antd';
import { Suspense, useId } from 'react';

import { useMessages } from '../../../lib/messages';
import { LoadingState } from '../../../ui/states';
import { useHome, useHomeState } from '../hooks/useHome';
import { messages } from '../messages';
import { kindOf } from '../model/registry';
import { titleOf } from '../model/titleOf';
import { SidePanel } from './SidePanel';
import { WidgetErrorBoundary } from './WidgetErrorBoundary';

/** Settings of one widget: title and colour, and what its kind adds. Every change shows and saves at once. */
export default function SettingsPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useMessages(messages);
  const { store } = useHome();
  const widget = useHomeState((state) => findWidget(state.history.present, id));
  const fieldId = useId();
  if (!widget) return null;
  const kind = kindOf(widget.kind);
  const settings = kind?.parse(widget.settings) ?? null;
  const Form = kind?.form;
  const { title: _own, ...untitled } = widget;

  return (
    <SidePanel title={t('settings.of', { name: titleOf(widget, t) })} onClose={onClose}>
      <div className="home-field">
        <label htmlFor={fieldId}>{t('settings.title')}</label>
        <Input
          id={fieldId}
          value={widget.title ?? ''}
          maxLength={40}
          placeholder={titleOf(untitled, t)}
          onChange={(event) => void store.type({ type: 'rename', id, title: event.target.value })}
        />
      </div>
      <fieldset className="home-field home-accents">
        <legend>{t('settings.accent')}</legend>
        {[null, ...accents].map((accent) => (
          <label key={accent ?? 'none'} data-accent={accent ?? undefined} title={t(`accent.${accent ?? 'none'}`)}>
            <input
              type="radio"
              name={`${fieldId}-accent`}
              className="yz-visually-hidden"
              checked={(widget.accent ?? null) === accent}
              onChange={() => void store.run({ type: 'setAccent', id, accent })}
              aria-label={t(`accent.${accent ?? 'none'}`)}
            />
            <i aria-hidden />
          </label>
        ))}
      </fieldset>
      {Form && settings !== null ? (
        <WidgetErrorBoundary fallback={() => <p role="status">{t('state.panelFailedText')}</p>}>
          <Suspense fallback={<LoadingState lines={3} />}>
            <Form
              settings={settings}
              onSettings={(next) => void store.type({ type: 'setSettings', id, settings: next as JsonObject })}
            />
          </Suspense>
        </WidgetErrorBoundary>
      ) : null}
    </SidePanel>
  );
}
