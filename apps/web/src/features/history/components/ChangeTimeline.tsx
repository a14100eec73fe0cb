import type { ReactNode } from 'react';

import { useMessages } from '../../../lib/messages';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import { Timeline } from '../../../ui/Timeline';
import { messages } from '../messages';
import { isKnownKind } from '../model/values';

export interface ChangeTimelineProps<C> {
  /** Undefined until they were read. */
  changes: readonly C[] | undefined;
  error: Error | undefined;
  onRetry: () => void;
  /** What each changed, as items of a list of facts. */
  children: (change: C) => readonly ReactNode[];
}

/** Changes of a record: who, when, from what to what. */
export function ChangeTimeline<C extends { readonly id: string; readonly kind: string; readonly at: string; readonly by?: { readonly name: string } | null }>({ changes, error, onRetry, children }: ChangeTimelineProps<C>) {
  const t = useMessages(messages);
  if (!changes) return error ? <ErrorState error={error} onRetry={onRetry} /> : <LoadingState lines={3} />;
  if (changes.length === 0) return <EmptyState icon="clock" title={t('none')} />;
  return (
    <Timeline
      items={changes.map((change) => {
        const values = children(change);
        return {
          key: change.id,
          title: t(`kind.${isKnownKind(change.kind) ? change.kind : 'other'}`),
          by: change.by?.name ?? t('nobody'),
          time: <DateText value={change.at} />,
          children: values.length > 0 ? <dl className="hi-values">{values}</dl> : null,
        };
      })}
    />
  );
}
