import { customFieldType } from '@yingzao/domain/catalogues';
import { choiceName, fieldName } from '@yingzao/domain/customFields';
import { Button } from 'antd';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { StatusTag } from '../../../ui/StatusTag';
import type { FieldRow_CustomFieldFragment } from '../pages/CustomFieldsPage.generated';
import { settingsMessages } from '../settingsMessages';

type Field = FieldRow_CustomFieldFragment;
export interface FieldRowsProps {
  label: string;
  fields: readonly Field[];
  busy: boolean;
  onEdit?: (field: Field) => void;
  onMove?: (field: Field, step: -1 | 1) => void;
  onRetire?: (field: Field) => void;
  onRevive?: (field: Field) => void;
}

/** Definitions in their order, a row each, with what can be done to them. */
export function FieldRows({ label, fields, busy, onEdit, onMove, onRetire, onRevive }: FieldRowsProps) {
  const t = useMessages(settingsMessages);
  const locale = useLocale();
  const about = (field: Field): string =>
    [customFieldType.label(field.type, locale), field.unit, field.group, field.choices.filter((c) => !c.isRetired).map((c) => choiceName(c, locale)).join(locale === 'zh' ? '、' : ', ')].filter(Boolean).join(' · ');
  return (
    <ul className="cf-rows" aria-label={label}>
      {fields.map((field, at) => (
        <li key={field.id}>
          <div className="cf-row">
            <strong>{fieldName(field, locale)}</strong> {field.isRequired ? <StatusTag tone="neutral">{t('required')}</StatusTag> : null}
            <small className="yz-quiet">{about(field)}</small>
            {field.help ? <small className="yz-quiet">{field.help}</small> : null}
          </div>
          <div className="cf-row-actions">
            {onMove ? (
              <>
                <button type="button" className="yz-icon-button" disabled={busy || at === 0} aria-label={t('up', { name: field.name })} onClick={() => onMove(field, -1)}>
                  <Icon name="up" />
                </button>
                <button type="button" className="yz-icon-button" disabled={busy || at === fields.length - 1} aria-label={t('down', { name: field.name })} onClick={() => onMove(field, 1)}>
                  <Icon name="down" />
                </button>
              </>
            ) : null}
            {onEdit ? (
              <Button size="small" icon={<Icon name="edit" />} aria-label={t('edit', { name: field.name })} onClick={() => onEdit(field)} />
            ) : null}
            {onRetire ? (
              <Button size="small" disabled={busy} aria-label={t('retireOf', { name: field.name })} onClick={() => onRetire(field)}>
                {t('retire')}
              </Button>
            ) : null}
            {onRevive ? (
              <Button size="small" disabled={busy} icon={<Icon name="restore" />} aria-label={t('reviveOf', { name: field.name })} onClick={() => onRevive(field)}>
                {t('revive')}
              </Button>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
