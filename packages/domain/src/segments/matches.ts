import type { SegmentFact } from '../catalogues/index';
import { isGroup } from './rule';
import type { SegmentCondition, SegmentRule } from './rule';

/** Facts of a client that rules of segments look at; deleted projects and withdrawn touches count nowhere. */
export interface SegmentedClient {
  readonly clientType: string;
  readonly level: string | null;
  /** The grade in force, null before the first night. */
  readonly rating: string | null;
  /** As it was recorded by hand. */
  readonly grade: string | null;
  /** Of the headquarters and of every project. */
  readonly cityTiers: readonly string[];
  readonly regions: readonly string[];
  readonly productLines: readonly string[];
  /** Fen of all signed contracts. */
  readonly feesWonFen: string;
  readonly projectsWon: number;
  readonly projectsOpen: number;
  /** Null: never, which is longer ago than any number of days. */
  readonly daysSinceTouch: number | null;
  readonly hasFramework: boolean;
}

type Codes = readonly (string | null)[];
const codesOf: Readonly<Partial<Record<SegmentFact, (c: SegmentedClient) => Codes>>> = {
  CLIENT_TYPE: (c) => [c.clientType],
  CLIENT_LEVEL: (c) => [c.level],
  RATING: (c) => [c.rating],
  GRADE: (c) => [c.grade],
  CITY_TIER: (c) => c.cityTiers,
  REGION: (c) => c.regions,
  PRODUCT_LINE: (c) => c.productLines,
  FRAMEWORK: (c) => [c.hasFramework ? 'YES' : 'NO'],
};
const numberOf: Readonly<Partial<Record<SegmentFact, (c: SegmentedClient) => bigint | null>>> = {
  FEES_WON: (c) => BigInt(c.feesWonFen),
  PROJECTS_WON: (c) => BigInt(c.projectsWon),
  PROJECTS_OPEN: (c) => BigInt(c.projectsOpen),
  DAYS_SINCE_TOUCH: (c) => (c.daysSinceTouch === null ? null : BigInt(c.daysSinceTouch)),
};

function holds({ fact, test, values }: SegmentCondition, client: SegmentedClient): boolean {
  const codes = codesOf[fact]?.(client);
  if (codes) return codes.some((code) => code !== null && values.includes(code)) === (test === 'IN');
  const number = numberOf[fact]!(client);
  const bound = BigInt(values[0]!);
  if (number === null) return test === 'AT_LEAST';
  return test === 'AT_LEAST' ? number >= bound : number <= bound;
}

/** Whether a client is in a segment. The database says the same by `clients_matching`; an API test holds the two against each other. */
export function matchesSegment(rule: SegmentRule, client: SegmentedClient): boolean {
  if (!isGroup(rule)) return holds(rule, client);
  return 'all' in rule ? rule.all.every((part) => matchesSegment(part, client)) : rule.any.some((part) => matchesSegment(part, client));
}
