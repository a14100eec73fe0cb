import { useId } from 'react';

import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';
import { longestNote } from '../model/settings';
import type { NoteSettings } from '../model/settings';
import type { WidgetProps } from '../model/widgetKind';

/** A note to oneself, written right on the home; saves itself like everything else there. */
export default function Note({ settings, onSettings }: WidgetProps<NoteSettings>) {
  const t = useMessages(messages);
  const id = useId();
  const left = longestNote - settings.text.length;
  return (
    <div className="home-paper">
      <label htmlFor={id} className="yz-visually-hidden">
        {t('note.label')}
      </label>
      <textarea
        id={id}
        value={settings.text}
        maxLength={longestNote}
        placeholder={t('note.placeholder')}
        onChange={(event) => onSettings({ text: event.target.value })}
      />
      {left < 200 ? <small role="status">{t('note.left', { count: Math.max(0, left) })}</small> : null}
    </div>
  );
}
