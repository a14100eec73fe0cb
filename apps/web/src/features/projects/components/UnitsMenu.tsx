import { Popover } from 'antd';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { areaChoices, moneyChoices, useUnits } from '../hooks/useUnits';
import { listMessages } from '../listMessages';

/** In which units areas and amounts are read. */
export function UnitsMenu() {
  const t = useMessages(listMessages);
  const [units, set] = useUnits();
  const panel = (
    <div className="pj-units">
      <fieldset>
        <legend>{t('area')}</legend>
        {areaChoices.map((unit) => (
          <button key={unit} type="button" className="yz-text-button" aria-pressed={units.land === unit} onClick={() => set({ land: unit })}>
            {t(`unit.${unit}`)}
          </button>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('money')}</legend>
        {moneyChoices.map((unit) => (
          <button key={unit} type="button" className="yz-text-button" aria-pressed={units.money === unit} onClick={() => set({ money: unit })}>
            {t(`unit.${unit}`)}
          </button>
        ))}
      </fieldset>
    </div>
  );
  return (
    <Popover content={panel} trigger="click" placement="bottomRight">
      <button type="button" className="yz-icon-button" aria-label={t('units')} title={t('units')}>
        <Icon name="ruler" />
      </button>
    </Popover>
  );
}
