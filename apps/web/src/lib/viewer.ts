import { createContext, useContext } from 'react';

/** The person signed in, as much as the frame and the pages need to know of them. */
export interface ViewerInfo {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly title: string | null;
  readonly departmentName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly roles: readonly string[];
  /** Cells of the permission matrix that hold whatever the object, e.g. `project.create`. */
  readonly capabilities: ReadonlySet<string>;
  readonly mustChangePassword: boolean;
}

export interface SessionActions {
  /** Reads the viewer again, e.g. after signing in or a change of password. */
  refresh(): Promise<void>;
  signOut(): Promise<void>;
}

export const ViewerContext = createContext<ViewerInfo | null>(null);
export const SessionActionsContext = createContext<SessionActions | null>(null);

/** The viewer or null while nobody is signed in. */
export function useMaybeViewer(): ViewerInfo | null {
  return useContext(ViewerContext);
}

/** The viewer; for pages behind sign-in, where there always is one. */
export function useViewer(): ViewerInfo {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer outside a signed-in page');
  return viewer;
}

/** Whether the viewer may do something at all; a single object still answers with its own `viewerCanX`. */
export function useCan(cell: string): boolean {
  return useContext(ViewerContext)?.capabilities.has(cell) ?? false;
}

export function useSessionActions(): SessionActions {
  const actions = useContext(SessionActionsContext);
  if (!actions) throw new Error('useSessionActions outside the page frame');
  return actions;
}
