import { useCan } from '../../../lib/viewer';
import { TouchesPanel } from './TouchesPanel';

/** Touches of a client, those of its projects among them. Without a project full rights record; others do it on their project. */
export default function ClientTouches({ clientId }: { clientId: string }) {
  return <TouchesPanel key={clientId} subject={{ clientId }} mayRecord={useCan('touch.create')} />;
}
