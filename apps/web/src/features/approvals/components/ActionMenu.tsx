import { approvalAction } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { MenuButton } from '../../../ui/MenuButton';
import { messages } from '../messages';
import { actionForms, menuActions, type MenuAction } from '../model/actions';
import type { ApprovalRound } from '../model/step';

export interface ActionMenuProps {
  chain: ApprovalRound;
  onChoose: (action: MenuAction) => void;
}

/** What the viewer may do on the round beside deciding; nothing where there is nothing. */
export function ActionMenu({ chain, onChoose }: ActionMenuProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const offered = menuActions.filter((action) => chain.viewerActions.includes(action));
  if (offered.length === 0) return null;
  return (
    <MenuButton
      label={t('action.more')}
      className="ap-menu"
      face={
        <span className="ap-menu-face" aria-hidden>
          {t('action.more')}
          <Icon name="down" />
        </span>
      }
      items={offered.map((action) => {
        const isSpent = action === 'URGE' && chain.viewerUrgesLeft <= 0;
        return {
          key: action,
          label: isSpent ? t('action.urgedEnough') : approvalAction.label(action, locale),
          disabled: isSpent,
          ...(actionForms[action].danger ? { danger: true } : {}),
          onSelect: () => onChoose(action),
        };
      })}
    />
  );
}
