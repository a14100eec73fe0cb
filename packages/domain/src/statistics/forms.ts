/** Forms of a chart that any dimension may have. */
export const plainForms = ['bars', 'columns', 'ring', 'tiles', 'line', 'area'] as const;
/** Of one dimension, and of one within another; which of them suit the data is another matter. */
export const singleForms = [...plainForms, 'funnel'] as const;
export const crossedForms = ['stacked', 'grouped', 'full', 'heat'] as const;
export const chartForms = [...singleForms, ...crossedForms] as const;
export type PlainForm = (typeof plainForms)[number];
export type SingleForm = (typeof singleForms)[number];
export type CrossedForm = (typeof crossedForms)[number];
export type ChartForm = (typeof chartForms)[number];
