import { useQuery } from '@apollo/client/react';
import { cadenceAnchor, contactability, escalationLevel, taskOutcome } from '@yingzao/domain/catalogues';
import { Link, useParams } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { Facts, Section } from '../../../ui/Section';
import { ErrorState, LoadingState, NotFoundState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import { CadenceStateTag, WindowText } from '../components/CadenceTags';
import { CloseForm } from '../components/CloseForm';
import { ReassignForm } from '../components/ReassignForm';
import { messages } from '../messages';
import { projectPath } from '../paths';
import { CadenceTaskDetailDocument, type CadenceTaskPage_CadenceTaskFragment } from './CadenceTaskPage.generated';
import '../cadences.css';

/** One follow-up: why it is due, what came of it, and how it went. */
export default function CadenceTaskPage() {
  const t = useMessages(messages);
  const locale = useLocale();
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(CadenceTaskDetailDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const task = data?.cadenceTask;
  if (!task)
    return (
      <Page title={t('task.title')} width="text">
        {loading && !data ? <LoadingState lines={8} /> : error ? <ErrorState heading error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <NotFoundState heading />}
      </Page>
    );
  return (
    <Page title={task.project.name} width="text">
      <PageHeader title={<Link to={projectPath(task.project.id)}>{task.project.name}</Link>} badge={<CadenceStateTag state={task.state} level={task.level} />} lead={t('task.title')} />
      <Facts
        items={[
          { label: t('task.anchorOn'), value: <>{cadenceAnchor.label(task.anchor, locale)} · <DateText value={task.anchorOn} /></> },
          { label: t('task.window'), value: <WindowText {...task.window} /> },
          { label: t('task.days'), value: <><DateText value={task.opensOn} /> – <DateText value={task.closesOn} /></> },
          { label: t('task.owner'), value: task.owner?.name },
          ...(task.outcome ? [{ label: t('task.result'), value: [taskOutcome.label(task.outcome, locale), task.contactability ? contactability.label(task.contactability, locale) : null, task.reason].filter(Boolean).join(' · '), wide: true }] : []),
        ]}
      />
      {task.viewerCanClose ? <CloseForm key={task.version} task={task} /> : null}
      {task.viewerCanReassign ? <ReassignForm task={task} /> : null}
      <History task={task} />
    </Page>
  );
}

function History({ task }: { task: CadenceTaskPage_CadenceTaskFragment }) {
  const t = useMessages(messages);
  const locale = useLocale();
  return (
    <Section title={t('task.history')}>
      <ul className="cd-history">
        {task.history.map((event) => (
          <li key={event.id}>
            <span>
              {t(`task.event.${event.kind}`, {
                level: event.level ? escalationLevel.label(event.level, locale) : '',
                from: event.from?.name ?? event.fromDay ?? t('list.nobody'),
                to: event.to?.name ?? event.toDay ?? t('list.nobody'),
              })}
            </span>
            <span className="yz-quiet">
              {event.by?.name ?? t('task.system')} · <DateText value={event.at} kind="datetime" />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
