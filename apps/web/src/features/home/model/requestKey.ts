import type { Questions } from './widgetKind';

/** What one widget asks for together. */
export type Group = readonly Questions[keyof Questions][];

/** The name a group's answers are filed under: equal questions have equal names. */
export const requestKey = (group: Group): string => JSON.stringify(group);
