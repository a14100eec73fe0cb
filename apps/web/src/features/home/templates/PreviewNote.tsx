import { templateFor } from '@yingzao/domain/dashboard';
import type { TemplateScope, Widget } from '@yingzao/domain/dashboard';
import { capabilitiesOf } from '@yingzao/domain/permissions';
import { Button } from 'antd';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { scopeName } from '../model/scopeName';
import { kindOf } from '../model/registry';
import { templateMessages } from '../templateMessages';
import { templatePageMessages } from './messages';
import { PersonField } from './PersonField';
import type { PreviewPerson } from './previewPerson';
import { pathOf, scopeOfRow } from './scope';
import type { TemplateRow, Unit } from './scope';

export interface PreviewNoteProps {
  person: PreviewPerson;
  onPerson: (person: PreviewPerson | null) => void;
  row: TemplateRow | null;
  rows: readonly TemplateRow[];
  units: readonly Unit[];
  scope: TemplateScope;
  widgets: readonly Widget[];
}

const self = 'self';

/** Whose view is shown, whether this default will be theirs at all, and what of it they may not see. */
export function PreviewNote({ person, onPerson, row, rows, units, scope, widgets }: PreviewNoteProps) {
  const t = useMessages(templatePageMessages);
  const home = useMessages(templateMessages);
  const locale = useLocale();
  const others = rows.filter(({ id }) => id !== row?.id).map(scopeOfRow);
  const holds = templateFor([...others, { ...scope, id: self }], pathOf(units, person.departmentId), person.roles);
  const other = rows.find(({ id }) => id === holds?.id);
  const may = new Set<string>(capabilitiesOf(person.roles));
  const closed = widgets.filter(({ kind }) => {
    const cell = kindOf(kind)?.permission;
    return cell !== undefined && !may.has(cell);
  }).length;
  const otherName = other ? scopeName({ departmentName: other.department?.name ?? null, role: other.role ?? null }, home('firm'), locale) : t('preview.program');
  return (
    <div className="home-editbar tpl-preview" role="status">
      <Icon name="eye" />
      <div className="tpl-preview-text">
        <strong>{t('preview.as', { name: person.name })}</strong>
        <span>{holds?.id === self ? t('preview.applies') : t('preview.other', { name: otherName })}</span>
        {closed > 0 ? <span>{t('preview.forbidden', { count: closed })}</span> : null}
        <small>{t('preview.data')}</small>
      </div>
      <span className="home-editbar-end">
        <PersonField value={person} onChange={onPerson} />
        <Button type="primary" onClick={() => onPerson(null)}>
          {t('preview.end')}
        </Button>
      </span>
    </div>
  );
}
