import type { Widget } from '@yingzao/domain/dashboard';

/** What was done, for the live region: a code of `messages.said` and its values. The widget is named by the reader. */
export interface Announcement {
  /** Grows by one, so that the same sentence twice is read twice. */
  readonly id: number;
  readonly code: AnnouncementCode;
  readonly widget?: Pick<Widget, 'kind' | 'title'>;
  readonly values?: Readonly<Record<string, number | string>>;
}

export type AnnouncementCode =
  | 'added'
  | 'removed'
  | 'duplicated'
  | 'lifted'
  | 'moved'
  | 'edge'
  | 'dropped'
  | 'putBack'
  | 'undone'
  | 'redone'
  | 'nothingToUndo'
  | 'editing'
  | 'finished'
  | 'cancelled'
  | 'reset'
  | 'full'
  | 'tooLarge'
  | 'merged'
  | 'restored'
  | 'liftedInList'
  | 'movedInList'
  | 'droppedInList'
  | 'hidden'
  | 'unhidden'
  | 'manyPages'
  | 'lastPage'
  | 'locked'
  | 'pageAdded'
  | 'pageMoved'
  | 'pageRemoved'
  | 'movedOff';
