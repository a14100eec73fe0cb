import type { ReactNode } from 'react';

import { appearanceStore, useAppearance } from '../../../lib/appearance';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { Mark } from '../../../ui/Mark';
import { messages } from '../messages';
import { BracketDrawing } from './BracketDrawing';

/** The sheet around signing in: a drawing on one side, the form on the other. */
export function Portal({ children }: { children: ReactNode }) {
  const t = useMessages(messages);
  const { appearance } = useAppearance();
  const other = appearance.locale === 'zh' ? 'en' : 'zh';
  return (
    <div className="yz-portal">
      <aside className="yz-portal-art">
        <Mark size={34} label={t('firm')} />
        <BracketDrawing />
        <p className="yz-portal-motto">
          {t('motto')}
          <small>{t('mottoBy')}</small>
        </p>
      </aside>
      <main className="yz-portal-main" id="content">
        <div className="yz-portal-top">
          <button
            type="button"
            className="yz-text-button"
            lang={other === 'en' ? 'en' : 'zh-CN'}
            onClick={() => appearanceStore.change({ locale: other })}
          >
            <Icon name="language" />
            {t('signIn.language')}
          </button>
        </div>
        <div className="yz-portal-form">{children}</div>
      </main>
    </div>
  );
}
