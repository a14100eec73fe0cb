import { useMessages } from '../../../lib/messages';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { messages } from '../messages';
import type { ListSettings } from '../model/settings';
import type { WidgetProps } from '../model/widgetKind';
import { ApprovalRows } from './ApprovalRows';
import { DecidedByMeWidgetDocument } from './DecidedByMe.generated';

/** Rounds on which the viewer decided, the latest first. */
export default function DecidedByMe({ settings }: WidgetProps<ListSettings>) {
  const t = useMessages(messages);
  return (
    <WidgetData name="decidedByMe" query={DecidedByMeWidgetDocument} variables={{}} empty={(data) => (data.decidedByMe.nodes.length === 0 ? <WidgetNote icon="approval" title={t('list.noDecisions')} /> : null)}>
      {(data) => <ApprovalRows chains={data.decidedByMe.nodes.slice(0, settings.rows)} />}
    </WidgetData>
  );
}
