/** px of one row, of the gap between widgets, and of both. */
export const rowHeight = 56;
export const gap = 12;
export const rowPitch = rowHeight + gap;

/** px from one column to the next in a grid of this width. */
export const columnPitch = (width: number, columns: number): number => (width - gap * (columns - 1)) / columns + gap;
