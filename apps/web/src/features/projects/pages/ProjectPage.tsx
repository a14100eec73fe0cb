import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { Slot } from '../../../lib/slots';
import { Page } from '../../../ui/Page';
import { ErrorState, LoadingState, NotFoundState } from '../../../ui/states';
import { Members } from '../components/Members';
import { NextStepStrip } from '../components/NextStepStrip';
import { ProgressNotes } from '../components/ProgressNotes';
import { ProjectContacts } from '../components/ProjectContacts';
import { ProjectFacts } from '../components/ProjectFacts';
import { ProjectHeader } from '../components/ProjectHeader';
import { ProjectNotices } from '../components/ProjectNotices';
import { ProjectReview } from '../components/ProjectReview';
import { QuotesAndContracts } from '../components/QuotesAndContracts';
import { StatusHistory } from '../components/StatusHistory';
import { StatusPath } from '../components/StatusPath';
import { WorkLog } from '../components/WorkLog';
import { WorkPlan } from '../components/WorkPlan';
import { messages } from '../messages';
import { ProjectDetailDocument } from './ProjectPage.generated';
import '../projects.css';

/** One project: facts on the left, what is done and planned on the right; a member reads all of it and changes nothing. */
export default function ProjectPage() {
  const { id = '' } = useParams();
  const t = useMessages(messages);
  const { data, loading, error, refetch } = useQuery(ProjectDetailDocument, { variables: { id } });
  const project = data?.project;
  if (!project) {
    return (
      <Page title={t('detail.title')}>
        {loading && !data ? <LoadingState lines={10} /> : error ? <ErrorState heading error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <NotFoundState heading />}
      </Page>
    );
  }
  return (
    <Page title={project.name}>
      <ProjectHeader project={project} />
      <ProjectNotices key={project.id} project={project} />
      <StatusPath project={project} />
      <NextStepStrip project={project} />
      <div className="pj-columns">
        <div className="pj-column">
          <ProjectFacts project={project} />
          <Slot name="customFieldFacts" of={{ record: 'PROJECT', values: project.customFields }} />
          <ProjectContacts project={project} />
        </div>
        <div className="pj-column">
          <ProjectReview project={project} />
          <Slot name="projectTouches" of={{ projectId: project.id }} />
          <WorkPlan key={project.id} project={project} />
          <WorkLog key={`log-${project.id}`} project={project} />
          <ProgressNotes key={`notes-${project.id}`} project={project} />
          <QuotesAndContracts project={project} />
          <Slot name="projectAnchorDates" of={{ projectId: project.id }} />
          <Slot name="projectFiles" of={{ projectId: project.id }} />
          <Members project={project} />
          <StatusHistory project={project} />
          <Slot name="projectHistory" of={{ projectId: project.id }} />
        </div>
      </div>
    </Page>
  );
}
