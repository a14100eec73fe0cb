import type { ReactNode } from 'react';

export interface Column<Row> {
  /** Stable name; also the sort key. */
  key: string;
  title: string;
  render: (row: Row) => ReactNode;
  /** px; the least width. */
  width?: number;
  align?: 'left' | 'right' | 'center';
  /** Long text: several lines instead of an ellipsis. */
  wrap?: boolean;
  sortable?: boolean;
  /** Not shown until the person asks for it. */
  hidden?: boolean;
  /** Changes the value in place, by double click or Enter; `done` ends it. */
  edit?: ((row: Row, done: () => void) => ReactNode) | undefined;
  /** Cannot be hidden; the first column never can. */
  required?: boolean;
}

export interface Sort {
  key: string;
  direction: 'ASC' | 'DESC';
}
