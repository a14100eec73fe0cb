import type { ProjectFilter } from '../../../lib/projectFilter';

/** What is counted is what its link lists: one filter for both. */
export const qualityFilters = {
  noNextStep: { nextStepIssues: ['MISSING'] },
  overdue: { nextStepIssues: ['OVERDUE'] },
  noTracker: { statuses: ['PROMOTION', 'TRACKING'], unset: ['MARKET_TRACKER'] },
  noForecast: { statuses: ['TRACKING'], unset: ['EXPECTED_SIGN_ON'] },
  noReview: { lacksReview: true },
  noDocuments: { lacksFiles: true },
} satisfies Record<string, ProjectFilter>;

export const qualityNames = Object.keys(qualityFilters) as readonly (keyof typeof qualityFilters)[];
export const qualityTargets = qualityNames.map((name) => ({ projects: qualityFilters[name] as ProjectFilter }));
