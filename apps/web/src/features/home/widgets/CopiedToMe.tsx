import { useMessages } from '../../../lib/messages';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { messages } from '../messages';
import type { ListSettings } from '../model/settings';
import type { WidgetProps } from '../model/widgetKind';
import { ApprovalRows } from './ApprovalRows';
import { CopiedToMeWidgetDocument } from './CopiedToMe.generated';

/** Rounds that were shown to the viewer, who signs nothing on them, the latest first. */
export default function CopiedToMe({ settings }: WidgetProps<ListSettings>) {
  const t = useMessages(messages);
  return (
    <WidgetData name="copiedToMe" query={CopiedToMeWidgetDocument} variables={{}} empty={(data) => (data.copiedToMe.nodes.length === 0 ? <WidgetNote icon="approval" title={t('list.noCopies')} /> : null)}>
      {(data) => <ApprovalRows chains={data.copiedToMe.nodes.slice(0, settings.rows)} />}
    </WidgetData>
  );
}
