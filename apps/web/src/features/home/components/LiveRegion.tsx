import { useMessages } from '../../../lib/messages';
import { useHomeState } from '../hooks/useHome';
import { messages } from '../messages';
import { titleOf } from '../model/titleOf';
import { arrangeHelpId } from './MoveButton';

/** Says to screen readers what was done and where a widget stands now; and how to arrange by keyboard. */
export function LiveRegion() {
  const t = useMessages(messages);
  const announcement = useHomeState((state) => state.announcement);
  const name = announcement?.widget ? titleOf(announcement.widget, t) : '';
  return (
    <>
      <p className="yz-visually-hidden" role="status" aria-live="assertive" data-announcement={announcement?.id}>
        {announcement ? t(`said.${announcement.code}`, { name, ...announcement.values }) : ''}
      </p>
      <p id={arrangeHelpId} hidden>
        {t('arrangeHelp')}
      </p>
    </>
  );
}
