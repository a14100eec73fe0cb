import { appearancePresets, defaultAppearance, deriveTheme, type AppearanceField, type AppearancePreset } from '@yingzao/domain/appearance';

import { appearanceStore, useAppearance } from '../../../lib/appearance';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';
import { sheetVariables } from '../model/sheetVariables';
import { Choice } from './Choice';
import { Group } from './Group';

/** A small sheet in the preset's own colours. */
function SheetFace({ preset }: { preset: AppearancePreset }) {
  const { appearance, mode, contrast } = useAppearance();
  const look = { ...appearance, ...preset.set };
  const theme = deriveTheme(look, preset.set.mode === 'dark' ? 'dark' : mode, contrast);
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
  return (
    <Group title={t('presets.title')} fields={fields} hint={t('presets.hint')}>
      <Choice
        legend={t('presets.title')}
        quiet
        value={current?.id ?? null}
        options={appearancePresets.map((preset) => ({ value: preset.id, label: preset[locale], face: <SheetFace preset={preset} /> }))}
        onChange={(id) => {
          const chosen = appearancePresets.find((preset) => preset.id === id);
          if (!chosen) return;
          // Leaving a preset of the night goes back to the mode that a fresh page has.
          const { mode: _, ...rest } = chosen.set;
          appearanceStore.change(chosen.set.mode ? chosen.set : current?.set.mode ? { ...rest, mode: defaultAppearance.mode } : rest);
        }}
      />
    </Group>
  );
}
