import { useQuery } from '@apollo/client/react';
import { outlineOf, parseLayout, widgetsOf } from '@yingzao/domain/dashboard';
import { useState } from 'react';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { LinkButton } from '../../../ui/LinkButton';
import { MenuButton } from '../../../ui/MenuButton';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import { scopeName } from '../model/scopeName';
import { VersionDrawing } from '../components/VersionDrawing';
import { templateMessages } from '../templateMessages';
import { templatePageMessages } from '../templates/messages';
import { HomeTemplatesDocument } from '../templates/HomeTemplates.generated';
import { newTemplatePath, templatePath } from '../templates/paths';
import type { TemplateRow } from '../templates/scope';
import { WithdrawTemplate } from '../templates/WithdrawTemplate';
import '../home.panels.css';
import '../templates/templates.css';

/** The default homes of the firm, each as a drawing with whom it is for. */
export default function HomeTemplatesPage() {
  const t = useMessages(templatePageMessages);
  const { data, error, refetch } = useQuery(HomeTemplatesDocument, { fetchPolicy: 'cache-and-network' });
  const [leaving, setLeaving] = useState<TemplateRow | null>(null);
  const rows = data?.homeTemplates;
  const mayCreate = data !== undefined && (data.homeTemplateScopes.firm || data.homeTemplateScopes.departments.length > 0);
  return (
    <Page title={t('list.title')}>
      <PageHeader title={t('list.title')} lead={t('list.lead')} actions={mayCreate ? <LinkButton type="primary" href={newTemplatePath} icon={<Icon name="plus" />}>{t('list.create')}</LinkButton> : null} />
      {rows ? null : error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingState lines={6} />}
      {rows?.length === 0 ? <EmptyState icon="home" title={t('list.empty')} text={t('list.emptyText')} /> : null}
      {rows && rows.length > 0 ? (
        <>
          <ul className="tpl-list">
            {rows.map((row) => (
              <TemplateCard key={row.id} row={row} onWithdraw={() => setLeaving(row)} />
            ))}
          </ul>
          <p className="yz-quiet">{t('list.order')}</p>
        </>
      ) : null}
      {leaving ? <WithdrawTemplate row={leaving} onClose={() => setLeaving(null)} /> : null}
    </Page>
  );
}

function TemplateCard({ row, onWithdraw }: { row: TemplateRow; onWithdraw: () => void }) {
  const t = useMessages(templatePageMessages);
  const home = useMessages(templateMessages);
  const locale = useLocale();
  const { layout } = parseLayout(row.layout);
  const name = scopeName({ departmentName: row.department?.name ?? null, role: row.role ?? null }, home('firm'), locale);
  const locks = widgetsOf(layout).filter((widget) => widget.locked).length;
  return (
    <li className="tpl-card">
      <VersionDrawing outline={outlineOf(layout)} />
      <div className="tpl-card-text">
        <h2>{row.viewerCanUpdate ? <Link to={templatePath(row.id)}>{name}</Link> : name}</h2>
        <p>
          <strong className="yz-num">{t('list.reach', { count: row.reach })}</strong>
          {locks > 0 ? <span>{t('edit.locks', { count: locks })}</span> : null}
        </p>
        <p className="yz-quiet">
          {t('list.published', { name: row.publishedBy?.name ?? '', revision: row.revision })} <DateText value={row.publishedAt} kind="relative" />
        </p>
      </div>
      {row.viewerCanUpdate ? (
        <MenuButton label={`${name}：${t('list.withdraw')}`} items={[{ key: 'withdraw', icon: 'close', danger: true, label: t('list.withdraw'), onSelect: onWithdraw }]} />
      ) : (
        <small className="yz-quiet">{t('list.readOnly')}</small>
      )}
    </li>
  );
}
