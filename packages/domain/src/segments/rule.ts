import { cityTier, clientGrade, clientLevel, clientType, productLine, ratingGrade, region, segmentFact } from '../catalogues/index';
import type { Catalogue, SegmentFact } from '../catalogues/index';

/** `IN` of a list of codes: the client has one of them; numbers are bounds, both included. */
export const segmentTests = ['IN', 'NOT_IN', 'AT_LEAST', 'AT_MOST'] as const;
export type SegmentTest = (typeof segmentTests)[number];

export interface SegmentCondition {
  readonly fact: SegmentFact;
  readonly test: SegmentTest;
  /** Codes, or one whole number as text. */
  readonly values: readonly string[];
}
/** All of these, or any of them; nothing is all of nothing. */
export type SegmentRule = { readonly all: readonly SegmentRule[] } | { readonly any: readonly SegmentRule[] } | SegmentCondition;

/** What a fact is: codes of a catalogue, yes or no, or a number of a unit. */
export type SegmentFactKind = { readonly kind: 'CODES'; readonly catalogue: Catalogue; readonly isOpen?: true } | { readonly kind: 'YES_NO' } | { readonly kind: 'NUMBER'; readonly unit: 'FEN' | 'PROJECTS' | 'DAYS' };

const codes = (catalogue: Catalogue<never> | Catalogue): SegmentFactKind => ({ kind: 'CODES', catalogue: catalogue as Catalogue });
export const segmentFactKinds: Readonly<Record<SegmentFact, SegmentFactKind>> = {
  CLIENT_TYPE: codes(clientType as unknown as Catalogue),
  CLIENT_LEVEL: codes(clientLevel as unknown as Catalogue),
  RATING: codes(ratingGrade as unknown as Catalogue),
  GRADE: codes(clientGrade as unknown as Catalogue),
  CITY_TIER: codes(cityTier as unknown as Catalogue),
  REGION: codes(region as unknown as Catalogue),
  // Lines of the client's own stand there in its words.
  PRODUCT_LINE: { kind: 'CODES', catalogue: productLine as unknown as Catalogue, isOpen: true },
  FEES_WON: { kind: 'NUMBER', unit: 'FEN' },
  PROJECTS_WON: { kind: 'NUMBER', unit: 'PROJECTS' },
  PROJECTS_OPEN: { kind: 'NUMBER', unit: 'PROJECTS' },
  DAYS_SINCE_TOUCH: { kind: 'NUMBER', unit: 'DAYS' },
  FRAMEWORK: { kind: 'YES_NO' },
};

/** More is a puzzle, not a rule. */
export const segmentLimits = { depth: 4, nodes: 40, values: 40, text: 50 } as const;

export const isGroup = (rule: SegmentRule): rule is Exclude<SegmentRule, SegmentCondition> => 'all' in rule || 'any' in rule;
export const partsOf = (rule: Exclude<SegmentRule, SegmentCondition>): readonly SegmentRule[] => ('all' in rule ? rule.all : rule.any);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function readCondition(value: Record<string, unknown>): SegmentCondition | null {
  const { fact, test, values } = value;
  if (typeof fact !== 'string' || !segmentFact.has(fact) || !segmentTests.includes(test as SegmentTest) || !Array.isArray(values) || values.length > segmentLimits.values) return null;
  if (!values.every((v): v is string => typeof v === 'string' && v.length <= segmentLimits.text)) return null;
  const kind = segmentFactKinds[fact];
  const isNumber = kind.kind === 'NUMBER';
  if (isNumber !== (test === 'AT_LEAST' || test === 'AT_MOST')) return null;
  if (isNumber && !(values.length === 1 && /^\d{1,18}$/.test(values[0]!))) return null;
  if (kind.kind === 'YES_NO' && !(test === 'IN' && values.length === 1 && (values[0] === 'YES' || values[0] === 'NO'))) return null;
  if (kind.kind === 'CODES' && !(values.length > 0 && (kind.isOpen ?? values.every((v) => kind.catalogue.has(v))))) return null;
  return { fact, test: test as SegmentTest, values: [...new Set(values)] };
}

/** A rule as it was sent or stored, null where it is none: unknown words, wrong values, too deep or too large. Anything else in it is left out. */
export function readSegmentRule(value: unknown): SegmentRule | null {
  let nodes = 0;
  const read = (node: unknown, depth: number): SegmentRule | null => {
    if (!isRecord(node) || ++nodes > segmentLimits.nodes) return null;
    const own = (['all', 'any'] as const).filter((key) => Object.hasOwn(node, key));
    if (own.length === 0) return readCondition(node);
    const parts = node[own[0]!];
    if (own.length > 1 || depth >= segmentLimits.depth || !Array.isArray(parts)) return null;
    const rules: SegmentRule[] = [];
    for (const part of parts) {
      const rule = read(part, depth + 1);
      if (!rule) return null;
      rules.push(rule);
    }
    return own[0] === 'all' ? { all: rules } : { any: rules };
  };
  const rule = read(value, 0);
  // The editor always begins with a group, and so does what is kept.
  return rule && !isGroup(rule) ? { all: [rule] } : rule;
}
