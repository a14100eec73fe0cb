import { findWidget } from '@yingzao/domain/dashboard';
import { memo, useCallback, useId, useRef, useState } from 'react';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { MenuButton } from '../../../ui/MenuButton';
import { useFrameItems } from '../hooks/useFrameItems';
import { useHome, useHomeState } from '../hooks/useHome';
import { useLongPress } from '../hooks/useLongPress';
import { messages } from '../messages';
import { rowPitch } from '../model/gridMetrics';
import { kindOf } from '../model/registry';
import { titleOf } from '../model/titleOf';
import { ArrangePad } from './ArrangePad';
import { FrameMarks } from './FrameMarks';
import { MoveButton } from './MoveButton';
import { PagePad } from './PagePad';
import { PhoneMoves } from './PhoneMoves';
import { WidgetBody } from './WidgetBody';

/** The frame around every widget: its title, its handle and menu while editing, its content or the state it is in. */
export const WidgetFrame = memo(function WidgetFrame({ id, editing }: { id: string; editing: boolean }) {
  const t = useMessages(messages);
  const { store } = useHome();
  const widget = useHomeState((state) => findWidget(state.history.present, id));
  const lifted = useHomeState((state) => state.lift?.id === id);
  const phone = useHomeState((state) => state.breakpoint === 'phone');
  const [pad, setPad] = useState<'arrange' | 'page' | null>(null);
  const titleId = useId();
  const head = useRef<HTMLElement>(null);

  const kind = kindOf(widget?.kind ?? '');
  const settings = kind?.parse(widget?.settings ?? {}) ?? null;
  const title = widget ? titleOf(widget, t) : '';
  const items = useFrameItems(widget, title, setPad);
  const rowAt = useCallback((clientY: number) => {
    const top = head.current?.closest('.react-grid-layout')?.getBoundingClientRect().top ?? 0;
    return Math.round((clientY - top) / rowPitch);
  }, []);
  useLongPress(head, store, id, editing && phone, rowAt);
  if (!widget) return null;
  const href = settings === null ? null : kind?.href?.(settings);

  return (
    <section
      className="home-widget"
      aria-labelledby={titleId}
      data-lifted={lifted || undefined}
      data-accent={widget.accent}
      data-widget={id}
      data-news={widget.news}
      data-phone-hidden={(editing && widget.phoneHidden) || undefined}
    >
      <header className="home-head" ref={head}>
        {editing ? <MoveButton id={id} title={title} /> : null}
        {kind ? <Icon name={kind.icon} className="home-head-icon" /> : null}
        <h2 id={titleId} title={title}>
          {title}
        </h2>
        <FrameMarks widget={widget} editing={editing} />
        {editing && widget.phoneHidden ? <small className="home-phone-note">{t('state.phoneHidden')}</small> : null}
        {editing ? (
          <div className="home-tools">
            {phone ? <PhoneMoves id={id} title={title} /> : null}
            <MenuButton label={t('action.menuOf', { name: title })} items={items} />
          </div>
        ) : href ? (
          <Link
            className="home-open"
            to={href}
            aria-label={t('action.openOf', { name: title })}
            title={t('action.open')}
          >
            <Icon name="external" size={15} />
          </Link>
        ) : null}
      </header>
      <div className="home-body" inert={editing}>
        <WidgetBody id={id} kind={widget.kind} settings={widget.settings} />
      </div>
      {editing && pad === 'arrange' ? <ArrangePad id={id} title={title} onClose={() => setPad(null)} /> : null}
      {editing && pad === 'page' ? <PagePad id={id} title={title} onClose={() => setPad(null)} /> : null}
    </section>
  );
});
