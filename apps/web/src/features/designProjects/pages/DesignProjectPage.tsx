import { useQuery } from '@apollo/client/react';
import { designProjectType, designStage } from '@yingzao/domain/catalogues';
import { today } from '@yingzao/domain/measures';
import { Link, useParams } from 'react-router-dom';

import { useDataChanges } from '../../../lib/dataChanges';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Slot } from '../../../lib/slots';
import { useAddress } from '../../../lib/useAddress';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { ErrorState, LoadingState, NotFoundState } from '../../../ui/states';
import { TabLinks } from '../../../ui/TabLinks';
import { FactsPart } from '../components/FactsPart';
import { HoursPart } from '../components/HoursPart';
import { MembersPart } from '../components/MembersPart';
import { PeriodPart } from '../components/PeriodPart';
import { PhasesPart } from '../components/PhasesPart';
import { ReceiptsPart } from '../components/ReceiptsPart';
import { ServicesPart } from '../components/ServicesPart';
import { SlipText } from '../components/SlipText';
import { messages } from '../messages';
import { designProjectPath, projectPath } from '../paths';
import { DesignProjectDetailDocument } from './DesignProjectPage.generated';
import '../designProjects.css';

const tabs = ['facts', 'phases', 'members', 'period', 'services', 'hours', 'receipts', 'files'] as const;

/** One design project with its nine parts; the address keeps which is shown. */
export default function DesignProjectPage() {
  const t = useMessages(messages);
  const locale = useLocale();
  const { id = '' } = useParams();
  const { get } = useAddress();
  const { data, error, loading, refetch } = useQuery(DesignProjectDetailDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  useDataChanges(['DESIGN_PROJECTS', 'CONTRACTS'], () => void refetch().catch(() => undefined));
  const project = data?.designProject;
  if (!project)
    return (
      <Page title={t('page.title')}>
        {loading && !data ? <LoadingState lines={8} /> : error ? <ErrorState heading error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <NotFoundState heading />}
      </Page>
    );
  // Amounts are not for everybody who works on it.
  const shown = tabs.filter((key) => key !== 'receipts' || project.receipts !== null);
  const tab = shown.find((key) => key === get('tab')) ?? 'facts';
  return (
    <Page title={project.name}>
      <PageHeader
        title={project.name}
        badge={<span className="dp-badge">{project.stage ? designStage.label(project.stage, locale) : t('allDone')}</span>}
        lead={
          <>
            {project.clientName}
            {project.project ? (
              <>
                {' · '}
                <Link to={projectPath(project.project.id)}>{t('page.tracked')}</Link>
              </>
            ) : null}
          </>
        }
        meta={
          <>
            <span className="yz-num">{project.number}</span>
            <span>{designProjectType.label(project.projectType, locale)}</span>
            <span className="yz-num">{t('page.since', { day: today(new Date(project.createdAt)) })}</span>
            <SlipText days={project.slipDays} />
          </>
        }
      />
      <TabLinks label={t('page.tabs')} current={tab} items={shown.map((key) => ({ key, label: t(`tab.${key}`), href: designProjectPath(project.id, key === 'facts' ? undefined : key) }))} />
      {tab === 'facts' ? <FactsPart project={project} /> : null}
      {tab === 'phases' ? <PhasesPart project={project} /> : null}
      {tab === 'members' ? <MembersPart project={project} /> : null}
      {tab === 'period' ? <PeriodPart project={project} /> : null}
      {tab === 'services' ? <ServicesPart project={project} /> : null}
      {tab === 'hours' ? <HoursPart project={project} /> : null}
      {tab === 'receipts' ? <ReceiptsPart project={project} /> : null}
      {tab === 'files' ? (
        <>
          <Slot name="designFiles" of={{ designProjectId: project.id }} />
          {project.project ? null : <p className="yz-quiet">{t('file.hint')}</p>}
        </>
      ) : null}
    </Page>
  );
}
