import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { Section } from '../../../ui/Section';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import { Timeline } from '../../../ui/Timeline';
import '../history.css';
import { messages } from '../messages';
import { isKnownKind } from '../model/values';
import { FieldValue } from './FieldValue';
import { ProjectHistoryDocument } from './ProjectHistory.generated';

/** Every saved change of a project: who, when, from what to what. Read when it is asked for. */
export default function ProjectHistory({ projectId }: { projectId: string }) {
  const t = useMessages(messages);
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      title={t('title')}
      actions={
        <Button size="small" type="text" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'hide' : 'show')}
        </Button>
      }
    >
      {isOpen ? <Changes projectId={projectId} /> : null}
    </Section>
  );
}

function Changes({ projectId }: { projectId: string }) {
  const t = useMessages(messages);
  const { data, error, refetch } = useQuery(ProjectHistoryDocument, { variables: { id: projectId }, fetchPolicy: 'cache-and-network' });
  const project = data?.project;
  const reload = (): void => void refetch().catch(() => undefined);
  if (!project) return error ? <ErrorState error={error} onRetry={reload} /> : <LoadingState lines={3} />;
  if (project.changes.length === 0) return <EmptyState icon="clock" title={t('none')} />;
  return (
    <Timeline
      items={project.changes.map((change) => ({
        key: change.id,
        title: t(`kind.${isKnownKind(change.kind) ? change.kind : 'other'}`),
        by: change.by?.name ?? t('nobody'),
        time: <DateText value={change.at} />,
        children: (
          <dl className="hi-values">
            {change.values.map((value) => (
              <FieldValue key={value.field} change={value} project={project} isFirst={change.kind === 'CREATED'} onRestored={reload} />
            ))}
          </dl>
        ),
      }))}
    />
  );
}
