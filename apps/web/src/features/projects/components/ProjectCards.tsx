import { cityTier, productLine } from '@yingzao/domain/catalogues';
import { openStatuses } from '@yingzao/domain/projects';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { ErrorState, LoadingState } from '../../../ui/states';
import { AreaText, DateText } from '../../../ui/texts';
import { useUnits } from '../hooks/useUnits';
import { listMessages } from '../listMessages';
import { projectPath } from '../paths';
import { NextStepText } from './NextStepText';
import type { ProjectCards_ProjectFragment } from './ProjectCards.generated';
import { ProjectStatusTag } from './ProjectStatusTag';
import { QuoteAmount } from './QuoteAmount';

export interface ProjectCardsProps<Row extends ProjectCards_ProjectFragment> {
  rows: readonly Row[];
  total: number | null;
  loading: boolean;
  loadingMore: boolean;
  hasMore: boolean;
  onLoadMore: () => void;
  error?: unknown;
  onRetry: () => void;
  empty: ReactNode;
  actions?: (row: Row) => ReactNode;
}

/** The list on a narrow screen: one card a project, the same rows in the same order. */
export function ProjectCards<Row extends ProjectCards_ProjectFragment>(props: ProjectCardsProps<Row>) {
  const { rows, total, loading, loadingMore, hasMore, onLoadMore, error, onRetry, empty, actions } = props;
  const t = useMessages(listMessages);
  if (rows.length === 0) {
    if (error) return <ErrorState error={error} onRetry={onRetry} />;
    return loading ? <LoadingState lines={8} /> : empty;
  }
  return (
    <>
      <ul className="yz-cards" aria-label={t('caption')} aria-busy={loading}>
        {rows.map((row) => (
          <ProjectCard key={row.id} project={row} actions={actions?.(row)} />
        ))}
      </ul>
      {error ? <ErrorState error={error} onRetry={onRetry} /> : null}
      {hasMore ? (
        <div className="yz-table-more">
          <Button onClick={onLoadMore} loading={loadingMore}>
            {t('loadMore')}
          </Button>
          {total === null ? null : <span className="yz-quiet">{t('shown', { shown: rows.length, total: total.toLocaleString('en-US') })}</span>}
        </div>
      ) : null}
    </>
  );
}

function ProjectCard({ project, actions }: { project: ProjectCards_ProjectFragment; actions: ReactNode }) {
  const t = useMessages(listMessages);
  const locale = useLocale();
  const [units] = useUnits();
  const place = [project.city, cityTier.label(project.cityTier, locale), project.productLine && productLine.label(project.productLine, locale)];
  return (
    <li className="yz-card">
      <div className="yz-card-head">
        <Link to={projectPath(project.id)} className="yz-card-name">
          {project.name}
        </Link>
        <ProjectStatusTag status={project.status} />
      </div>
      <p className="yz-card-line">
        <span className="yz-num">{project.number}</span>
        <span>{project.client.shortName ?? project.client.name}</span>
        <span>{place.filter(Boolean).join(' · ')}</span>
      </p>
      <p className="yz-card-line">
        {project.gfaM2 ? <AreaText m2={project.gfaM2} unit={units.gfa} /> : null}
        {project.currentQuote?.amountFen || project.currentQuote?.rate ? <QuoteAmount quote={project.currentQuote} unit={units.money} /> : null}
        {project.marketTracker ? <span>{project.marketTracker.name}</span> : null}
        {project.expectedSignOn && openStatuses.includes(project.status) ? (
          <span>
            {t('column.expectedSign')} <DateText value={project.expectedSignOn} />
          </span>
        ) : null}
      </p>
      {project.nextStep || project.nextStepOn ? <NextStepText step={project} /> : null}
      {actions}
    </li>
  );
}
