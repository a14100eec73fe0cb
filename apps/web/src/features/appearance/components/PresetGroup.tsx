import { appearancePresets, defaultAppearance, deriveTheme, resolveMode, type Appearance, type AppearanceField } from '@yingzao/domain/appearance';

import { appearanceStore, useAppearance } from '../../../lib/appearance';
import { systemDark } from '../../../lib/appearanceScreen';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';
import { sheetVariables } from '../model/sheetVariables';
import { Choice } from './Choice';
import { Group } from './Group';

/** A small sheet in the preset's own colours, as it would be painted now. */
function SheetFace({ set }: { set: Partial<Appearance> }) {
  const { appearance, contrast } = useAppearance();
  const look = { ...appearance, ...set };
  const theme = deriveTheme(look, resolveMode(look, new Date(), systemDark()), contrast);
  return (
    <span className="yz-sheet-face" style={sheetVariables(theme)} aria-hidden>
      <span className={`yz-sheet-ground yz-ground-${look.backgroundId}`} />
      <b />
      <i />
      <span className="yz-sheet-bars">
        {theme.palette.slice(0, 5).map((colour, i) => (
          <em key={colour} style={{ background: colour, height: `${[62, 100, 46, 78, 34][i]}%` }} />
        ))}
      </span>
    </span>
  );
}

const fields = Object.keys(appearancePresets[0]!.set) as AppearanceField[];

export function PresetGroup() {
  const t = useMessages(messages);
  const locale = useLocale();
  const { appearance } = useAppearance();
  const current = appearancePresets.find(({ set }) => Object.entries(set).every(([name, value]) => appearance[name as AppearanceField] === value));
  // Leaving a preset of the night goes back to the mode that a fresh page has.
  const back = current?.set.mode ? { mode: defaultAppearance.mode } : {};
  const offered = appearancePresets.map((preset) => ({ preset, set: { ...back, ...preset.set } }));
  return (
    <Group title={t('presets.title')} fields={fields} hint={t('presets.hint')}>
      <Choice
        legend={t('presets.title')}
        quiet
        value={current?.id ?? null}
        options={offered.map(({ preset, set }) => ({ value: preset.id, label: preset[locale], face: <SheetFace set={set} /> }))}
        onChange={(id) => {
          const chosen = offered.find(({ preset }) => preset.id === id);
          if (chosen) appearanceStore.change(chosen.set);
        }}
      />
    </Group>
  );
}
