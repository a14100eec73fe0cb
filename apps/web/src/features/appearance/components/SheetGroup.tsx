import { backgroundIds, deriveTheme, paperIds, strengthRange, type Appearance } from '@yingzao/domain/appearance';

import { appearanceStore, useAppearance } from '../../../lib/appearance';
import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';
import { sheetVariables } from '../model/sheetVariables';
import { Choice } from './Choice';
import { Group } from './Group';
import { RangeRow } from './RangeRow';

const { change, preview } = appearanceStore;

export function SheetGroup() {
  const t = useMessages(messages);
  const { appearance, mode, contrast } = useAppearance();
  const face = (patch: Partial<Appearance>) => {
    const look = { ...appearance, ...patch };
    return (
      <span className="yz-face yz-face-sheet" style={sheetVariables(deriveTheme(look, mode, contrast))}>
        <span className={`yz-sheet-ground yz-ground-${look.backgroundId}`} />
      </span>
    );
  };
  return (
    <Group title={t('sheet.title')} fields={['paperId', 'backgroundId', 'backgroundStrength']}>
      <Choice
        legend={t('sheet.paper')}
        value={appearance.paperId}
        options={paperIds.map((value) => ({ value, label: t(`sheet.${value}`), face: face({ paperId: value, backgroundId: 'plain' }) }))}
        onChange={(paperId) => change({ paperId })}
      />
      <Choice
        legend={t('sheet.background')}
        value={appearance.backgroundId}
        options={backgroundIds.map((value) => ({ value, label: t(`sheet.${value}`), face: face({ backgroundId: value }) }))}
        onChange={(backgroundId) => change({ backgroundId })}
      />
      {appearance.backgroundId === 'plain' ? null : (
        <RangeRow
          label={t('sheet.strength')}
          value={appearance.backgroundStrength}
          {...strengthRange}
          step={5}
          unit="%"
          onPreview={(backgroundStrength) => preview({ backgroundStrength })}
          onCommit={(backgroundStrength) => change({ backgroundStrength })}
        />
      )}
    </Group>
  );
}
