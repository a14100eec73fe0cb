import { deriveTheme, type ResolvedMode } from '@yingzao/domain/appearance';
import { Button } from 'antd';

import { appearanceStore, useAppearance } from '../../../lib/appearance';
import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';
import { GradeTag } from './GradeTag';

/** Contrast of the accent in one mode as it is painted, and what it is painted as. */
export function ContrastLine({ mode }: { mode: ResolvedMode }) {
  const t = useMessages(messages);
  const { appearance, contrast } = useAppearance();
  const { seed, surface } = deriveTheme(appearance, mode, contrast);
  return (
    <div className="yz-contrast">
      <span className="yz-contrast-chip" style={{ background: seed.accent, color: seed.accentInk }} aria-hidden>
        文
      </span>
      <span className="yz-contrast-chip" style={{ background: surface, color: seed.accent }} aria-hidden>
        Aa
      </span>
      <p>
        {t(`colour.${mode}`)} · <span className="yz-num">{t('colour.contrast', { ratio: seed.contrastAfter.toFixed(1) })}</span> <GradeTag ratio={seed.contrastAfter} />
        {seed.adjusted ? <span className="yz-quiet"> {t('colour.shown', { colour: seed.accent })}</span> : null}
      </p>
      {seed.adjusted ? (
        <Button size="small" onClick={() => appearanceStore.change({ seed: seed.accent })}>
          {t('colour.fix', { colour: seed.accent })}
        </Button>
      ) : null}
    </div>
  );
}
