import { Checkbox, Popover } from 'antd';

import { useMessages } from '../lib/messages';
import { Icon } from './Icon';
import { messages } from './messages';
import { mostFrozen } from './tableLayout';
import type { TableSettings } from './tableSettings';

const widthStep = 32;
const startWidth = 160;

/** The button and its panel: tick columns, move and widen them, keep the first in sight, choose the row height. */
export function ColumnSettings<Row>({ settings }: { settings: TableSettings<Row> }) {
  const t = useMessages(messages);
  const panel = (
    <div className="yz-columns">
      <p className="yz-field-hint">{t('table.columnsHint')}</p>
      <ul>
        {settings.ordered.map((column, at) => (
          <li key={column.key}>
            <Checkbox
              checked={settings.isShown(column)}
              disabled={settings.isFixed(column)}
              onChange={(event) => settings.toggle(column.key, event.target.checked)}
            >
              {column.title}
            </Checkbox>
            <span className="yz-columns-move">
              {([-1, 1] as const).map((way) => (
                <button
                  key={way}
                  type="button"
                  className="yz-icon-button"
                  disabled={!settings.isShown(column)}
                  aria-label={t(way < 0 ? 'table.narrower' : 'table.wider', { name: column.title })}
                  onClick={() => settings.setWidth(column.key, (settings.widths[column.key] ?? startWidth) + way * widthStep)}
                >
                  <Icon name={way < 0 ? 'minus' : 'plus'} />
                </button>
              ))}
              <button
                type="button"
                className="yz-icon-button"
                disabled={at < 2}
                aria-label={t('table.moveUp', { name: column.title })}
                onClick={() => settings.move(column.key, -1)}
              >
                <Icon name="up" />
              </button>
              <button
                type="button"
                className="yz-icon-button"
                disabled={at === 0 || at === settings.ordered.length - 1}
                aria-label={t('table.moveDown', { name: column.title })}
                onClick={() => settings.move(column.key, 1)}
              >
                <Icon name="down" />
              </button>
            </span>
          </li>
        ))}
      </ul>
      <fieldset className="yz-columns-density">
        <legend>{t('table.frozen')}</legend>
        {Array.from({ length: mostFrozen }, (_, at) => at + 1).map((count) => (
          <button key={count} type="button" className="yz-text-button" aria-pressed={settings.frozen === count} onClick={() => settings.freeze(count)}>
            {count}
          </button>
        ))}
      </fieldset>
      <fieldset className="yz-columns-density">
        <legend>{t('table.density')}</legend>
        {(['compact', 'default', 'comfortable'] as const).map((density) => (
          <button
            key={density}
            type="button"
            className="yz-text-button"
            aria-pressed={settings.density === density}
            onClick={() => settings.setDensity(density)}
          >
            {t(`table.${density}`)}
          </button>
        ))}
      </fieldset>
      <button type="button" className="yz-link-button" onClick={settings.reset}>
        {t('table.resetColumns')}
      </button>
    </div>
  );
  return (
    <Popover content={panel} trigger="click" placement="bottomRight">
      <button type="button" className="yz-icon-button" aria-label={t('table.columns')} title={t('table.columns')}>
        <Icon name="columns" />
      </button>
    </Popover>
  );
}
