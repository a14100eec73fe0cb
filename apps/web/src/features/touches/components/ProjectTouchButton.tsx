import { TouchMenu } from './TouchMenu';
import '../touches.css';

/** Records a touch from where a project is one among many. */
export default function ProjectTouchButton({ projectId, name }: { projectId: string; name: string }) {
  return <TouchMenu subject={{ projectId }} name={name} />;
}
