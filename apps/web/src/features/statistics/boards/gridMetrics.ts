/** px of one row and of the gap between charts; style.css has them too. */
export const rowHeight = 56;
export const gap = 16;

/** px that a chart of so many rows has for its drawing, beside its head and its conditions. */
export const drawingHeight = (rows: number): number => rows * (rowHeight + gap) - gap - 128;
