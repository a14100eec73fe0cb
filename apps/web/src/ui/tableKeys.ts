import type { KeyboardEvent } from 'react';

/** Cells of a row that can be changed in place. */
const editableIn = (line: HTMLTableRowElement): HTMLElement[] => [...line.querySelectorAll<HTMLElement>('[data-edit]')];

export interface TableKeyActions {
  /** Opens the row at this place. */
  readonly open: (at: number) => void;
  readonly edit: (at: number, column: string) => void;
}

/** Keys in the body: up and down between rows, left and right between the cells that can be changed, Enter opens a row or changes a cell. */
export function onTableKey(event: KeyboardEvent<HTMLTableSectionElement>, body: HTMLTableSectionElement | null, { open, edit }: TableKeyActions): void {
  const target = event.target as HTMLElement;
  if (event.altKey || event.ctrlKey || event.metaKey || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.closest('.yz-cell-editing')) return;
  const lines = [...(body?.rows ?? [])];
  const at = lines.findIndex((line) => line.contains(target));
  const line = lines[at];
  if (!line) return;
  const column = target.dataset.edit;
  const go = (next: HTMLElement | undefined | null): void => {
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
  const side = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step) {
    const next = lines[at + step];
    go(next && column ? (editableIn(next).find((cell) => cell.dataset.edit === column) ?? next) : next);
  } else if (side && (target === line || column)) {
    const cells = editableIn(line);
    const from = cells.indexOf(target);
    go(from + side < 0 ? line : cells[from + side]);
  } else if ((event.key === 'Enter' || event.key === 'F2') && column) {
    event.preventDefault();
    edit(at, column);
  } else if (event.key === 'Enter' && target === line) open(at);
}
