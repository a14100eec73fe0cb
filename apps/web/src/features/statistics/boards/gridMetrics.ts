/** px of one row and of the gap between charts; boards.css has them too. */
export const rowHeight = 56;
export const gap = 16;

/** px that a chart of so many rows has for its drawing, beside its head and its conditions; a crossed one has a legend. */
export const drawingHeight = (rows: number, isCrossed: boolean): number => rows * (rowHeight + gap) - gap - (isCrossed ? 140 : 112);
