// Records as the server sends them, for component tests.
import type { ProjectStatus } from '@yingzao/domain/catalogues';
import { nextStatuses, transition } from '@yingzao/domain/projects';

export const department = { __typename: 'Department', id: 'd-1', name: '市场部', abbreviation: 'SC', kind: 'MARKET' };
export const employee = { __typename: 'Employee', id: 'e-1', number: 'T010', name: '沈一舟', title: '市场专员', status: 'ACTIVE', department };
export const client = {
  __typename: 'Client',
  id: 'c-1',
  number: 'KH-0001',
  name: '测试置业有限公司',
  shortName: '测试置业',
  clientType: 'DEV_PRIVATE',
  profile: null,
  productLines: [],
  group: null,
  contacts: [],
};

/** A tracked project with everything any page asks for. */
export function project(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  const status = (overrides.status ?? 'TRACKING') as ProjectStatus;
  return {
    nextStatuses: nextStatuses(status).map((to) => ({ __typename: 'NextStatus', to, needsReason: transition(status, to) === 'NEEDS_REASON', missing: [], missingDocuments: [] })),
    __typename: 'Project',
    id: 'p-1',
    number: 'SC-0001',
    name: '滨江一里',
    version: 3,
    department,
    client,
    projectCompany: null,
    status: 'TRACKING',
    trackingStage: 'QUOTATION',
    winChance: 40,
    cityCode: '320500',
    city: '苏州',
    district: null,
    districtCode: null,
    address: null,
    latitude: null,
    longitude: null,
    region: 'EAST',
    cityTier: 'T1N',
    cityTierYear: 2025,
    cityTierReason: null,
    landAreaM2: '10000.00',
    gfaM2: '25000.00',
    far: '2.50',
    serviceContents: [],
    designScope: null,
    positioning: 'UPGRADE',
    productLine: 'RESIDENTIAL',
    source: 'MARKETING',
    sourcePerson: null,
    marketTracker: employee,
    designTracker: null,
    contactNote: null,
    contacts: [],
    contractNote: null,
    remark: null,
    customFields: [],
    registeredOn: '2026-01-05',
    nextStep: '提交概念方案',
    nextStepOn: '2026-01-20',
    expectedSignOn: '2026-06-30',
    statusChangedAt: '2026-01-05T02:00:00.000Z',
    members: [],
    workLog: [],
    progressNotes: [],
    viewerCanNote: true,
    workPlan: [],
    statusEvents: [],
    reviewDueOn: null,
    review: null,
    viewerCanReview: false,
    stageEvents: [],
    stageChangedAt: '2026-01-05T02:00:00.000Z',
    quotes: [],
    contracts: [],
    currentQuote: null,
    createdAt: '2026-01-05T02:00:00.000Z',
    updatedAt: '2026-01-06T02:00:00.000Z',
    deletedAt: null,
    lastTouchOn: null,
    viewerCanUpdate: true,
    viewerCanTouch: true,
    viewerCanDelete: true,
    viewerCanDesignate: true,
    viewerCanQuote: true,
    ...overrides,
  };
}

export const figures = (count: number) => ({ __typename: 'StatisticsFigures', count, landAreaM2: '0.00', gfaM2: '0.00', quotedFen: '0', weightedFen: '0', contractedFen: '0' });

/** What the list page asks: rows, their total and sums, and how many each tab holds. */
export function listAnswer(rows: readonly unknown[], byStatus: Record<string, number> = {}): Record<string, unknown> {
  const total = Object.values(byStatus).reduce((sum, count) => sum + count, 0) || rows.length;
  const series = (count: number) => ({
    __typename: 'StatisticsSeries',
    isPartial: false,
    total: figures(count),
    segments: Object.entries(byStatus).map(([key, n]) => ({ __typename: 'StatisticsSegment', key, figures: figures(n) })),
  });
  return {
    projects: { __typename: 'ProjectConnection', nodes: rows, totalCount: rows.length, figures: figures(rows.length), pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } },
    statistics: [series(total), series(0)],
  };
}
