import { useMessages } from '../../../lib/messages';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { messages } from '../messages';
import type { ListSettings } from '../model/settings';
import type { WidgetProps } from '../model/widgetKind';
import { ApprovalRows } from './ApprovalRows';
import { MySubmissionsWidgetDocument } from './MySubmissions.generated';

/** Approvals the viewer submitted, and with whom each is now. */
export default function MySubmissions({ settings }: WidgetProps<ListSettings>) {
  const t = useMessages(messages);
  return (
    <WidgetData name="mySubmissions" query={MySubmissionsWidgetDocument} variables={{}} empty={(data) => (data.approvalChains.nodes.length === 0 ? <WidgetNote icon="contract" title={t('list.noSubmissions')} /> : null)}>
      {(data) => <ApprovalRows chains={data.approvalChains.nodes.slice(0, settings.rows)} isOwn />}
    </WidgetData>
  );
}
