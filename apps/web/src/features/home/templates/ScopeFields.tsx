import { role as roleCatalogue } from '@yingzao/domain/catalogues';
import type { Role } from '@yingzao/domain/catalogues';
import type { TemplateScope } from '@yingzao/domain/dashboard';
import { Select } from 'antd';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { CodeSelect } from '../../../ui/CodeSelect';
import { templateMessages } from '../templateMessages';
import { templatePageMessages } from './messages';
import type { HomeTemplatesQuery } from './HomeTemplates.generated';
import { templatePath } from './paths';
import { scopeOfRow } from './scope';
import type { TemplateRow } from './scope';

export interface ScopeFieldsProps {
  scope: TemplateScope;
  scopes: HomeTemplatesQuery['homeTemplateScopes'];
  rows: readonly TemplateRow[];
  onScope: (scope: TemplateScope) => void;
}

/** Whom a new default is for; says at once when there is one already. */
export function ScopeFields({ scope, scopes, rows, onScope }: ScopeFieldsProps) {
  const t = useMessages(templatePageMessages);
  const home = useMessages(templateMessages);
  const taken = rows.map(scopeOfRow).find(({ departmentId, role }) => departmentId === scope.departmentId && role === scope.role);
  const units = [...(scopes.firm ? [{ value: '', label: home('firm') }] : []), ...scopes.departments.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <div className="tpl-scope">
      <label>
        <span>{t('edit.department')}</span>
        <Select className="yz-select" value={scope.departmentId ?? ''} options={units} showSearch={{ optionFilterProp: 'label' }} onChange={(value: string) => onScope({ ...scope, departmentId: value || null })} aria-label={t('edit.department')} />
      </label>
      <label>
        <span>{t('edit.role')}</span>
        <CodeSelect<Role> catalogue={roleCatalogue} value={scope.role as Role | null} placeholder={t('allRoles')} aria-label={t('edit.role')} onChange={(role) => onScope({ ...scope, role })} />
      </label>
      {taken ? (
        <p role="alert">
          {t('edit.exists')} <Link to={templatePath(taken.id)}>{t('edit.open')}</Link>
        </p>
      ) : null}
    </div>
  );
}
