import type { Widget } from '@yingzao/domain/dashboard';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { templateMessages } from '../templateMessages';

/** What the default says of a widget: that it came with it or is to leave, and while editing that it is fixed. */
export function FrameMarks({ widget, editing }: { widget: Widget; editing: boolean }) {
  const t = useMessages(templateMessages);
  return (
    <>
      {widget.news ? <small className="home-mark">{t(`mark.${widget.news}`)}</small> : null}
      {editing && widget.locked ? (
        <small className="home-mark home-mark-locked" title={t('mark.lockedText')}>
          <Icon name="lock" size={14} />
          {t('mark.locked')}
        </small>
      ) : null}
    </>
  );
}
