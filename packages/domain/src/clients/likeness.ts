import type { ClientLikeness } from '../catalogues/index';
import { cities, provinces } from '../geography/index';
import { alikeness, coreName } from '../leads/index';

/** What is compared of a client. */
export interface ClientNames {
  readonly name: string;
  readonly shortName: string | null;
}

/** Why two clients may be one and the same, and how near they are: 0 to 1. */
export interface ClientNearness {
  readonly likeness: ClientLikeness;
  readonly score: number;
}

/** A name taken apart: 海岳置业（苏州）有限公司 is {core 海岳置业苏州, place 苏州, trade ESTATE, own 海岳}. */
export interface NameParts {
  readonly core: string;
  readonly place: string | null;
  /** What the company does, as a class of words that mean the same; null: the name does not say. */
  readonly trade: string | null;
  /** What is left: the company's own name. */
  readonly own: string;
}

// Longest first, so that 苏州市 is taken before 苏州.
const places = [...cities, ...provinces].flatMap(({ name, shortName }) => [[name.toLowerCase(), shortName.toLowerCase()], [shortName.toLowerCase(), shortName.toLowerCase()]] as const).filter(([text]) => text.length > 1).sort(([a], [b]) => b.length - a.length);
/** Ends of a branch or a company for one project, without the 公司 that the core has lost: no name of its own. */
const branches = /(分|分部|办事处|项目部?|区域|事业部)$/;
/** Words of a trade that firms use for each other, the longest first. */
const trades: readonly (readonly [string, RegExp])[] = [
  ['ESTATE', /(房地产综合开发|房地产开发经营|房地产开发|房地产|城市开发|置业发展|置业|置地|地产|房产|房开)/],
  ['OPERATION', /(商业管理|商管|物业服务|物业管理|物业|酒店管理)/],
  ['BUILDING', /(建设工程|建设集团|建设发展|建设|建筑|建工|工程)/],
  ['INVESTMENT', /(投资发展|投资管理|投资|资产管理|资本|基金)/],
  ['CULTURE', /(文化旅游|文旅|旅游)/],
  ['GENERAL', /(实业发展|实业|发展|开发)/],
];

/** Takes a name apart; what would leave nothing is left in. */
export function partsOf(name: string): NameParts {
  const core = coreName(name);
  const place = places.find(([text]) => core.includes(text) && core.length > text.length + 1);
  const here = place ? core.replace(place[0], '') : core;
  const bare = here.replace(branches, '') || here;
  const trade = trades.find(([, words]) => words.test(bare));
  return { core, place: place?.[1] ?? null, trade: trade?.[0] ?? null, own: (trade && bare.replace(trade[1], '')) || bare };
}

const near = 0.6;
/** An own name of so many characters inside another is more than a common word. */
const telling = 4;

/** @param a, b names taken apart by `partsOf`. @returns null when nothing speaks for it, or two cities or two trades against it. */
function nearnessOfParts(a: NameParts, b: NameParts): ClientNearness | null {
  if (a.core === '' || b.core === '') return null;
  if (a.core === b.core) return { likeness: 'SAME_NAME', score: 1 };
  // 海岳（苏州） and 海岳（杭州） are sisters, 海岳置业 and 海岳物业 too.
  if ((a.place && b.place && a.place !== b.place) || (a.trade && b.trade && a.trade !== b.trade)) return null;
  const isOneName = a.own === b.own && [...a.own].length > 1;
  if (isOneName) return a.place !== b.place ? { likeness: 'BRANCH', score: 0.8 } : { likeness: 'SIMILAR_NAME', score: a.trade === b.trade ? 0.9 : 0.7 };
  const [short, long] = a.own.length <= b.own.length ? [a.own, b.own] : [b.own, a.own];
  const alike = alikeness(a.own, b.own);
  if (alike >= near || ([...short].length >= telling && long.includes(short))) return { likeness: 'SIMILAR_NAME', score: Math.max(near, alike) * 0.9 };
  return null;
}

/** A client with its names taken apart, so that many are compared quickly. */
export interface Comparable {
  readonly parts: NameParts;
  /** Short name without forms; null where there is none that says something. */
  readonly short: string | null;
}

export function comparableOf({ name, shortName }: ClientNames): Comparable {
  const short = shortName ? coreName(shortName) : '';
  return { parts: partsOf(name), short: [...short].length > 1 ? short : null };
}

/** Why two clients may be one and the same; null: nothing speaks for it. The same from either side. */
export function clientNearness(a: Comparable, b: Comparable): ClientNearness | null {
  const byName = nearnessOfParts(a.parts, b.parts);
  if (byName && byName.score >= 0.9) return byName;
  const isApart = a.parts.place !== null && b.parts.place !== null && a.parts.place !== b.parts.place;
  const bySecond = !isApart && ((a.short !== null && a.short === b.short) || a.short === b.parts.core || b.short === a.parts.core);
  return bySecond ? { likeness: 'SAME_SHORT_NAME', score: 0.85 } : byName;
}
