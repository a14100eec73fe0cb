import { TouchesPanel } from './TouchesPanel';

/** Touches of a tracked project. Whoever sees it may record one. */
export default function ProjectTouches({ projectId }: { projectId: string }) {
  return <TouchesPanel key={projectId} subject={{ projectId }} mayRecord />;
}
