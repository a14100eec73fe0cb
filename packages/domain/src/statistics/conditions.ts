import { cityTier, clientType, leadSource, nextStepIssue, positioning, productLine, projectStatus, pursuitStep, ratingGrade, region, serviceContent, trackerOffice, trackingStage, type Catalogue } from '../catalogues/index';
import { formatArea, formatMoney, formatNumber } from '../measures/index';
import type { Locale } from './figures';

const words = {
  zh: {
    join: '、', pair: (name: string, value: string) => `${name}：${value}`, items: (count: number) => `${count} 项`, days: (count: number) => `${count} 天`, from: (value: string) => `${value} 以上`, to: (value: string) => `${value} 以下`, since: (day: string) => `${day} 起`, until: (day: string) => `至 ${day}`,
    field: { text: '文字', statuses: '状态', trackingStages: '跟踪阶段', pursuitSteps: '走到', regions: '地域', cityTiers: '城市等级', provinceCodes: '省份', cityCodes: '城市', districtCodes: '区县', clientTypes: '客户性质', clientIds: '客户', clientGroupIds: '客户集团', clientRatings: '客户评级', clientSegmentIds: '客户分群', productLines: '产品线', positionings: '产品定位', sources: '信息来源', serviceContents: '设计内容', departmentIds: '部门', marketTrackerIds: '市场跟踪人', designTrackerIds: '设计跟踪人', landAreaM2: '土地面积', gfaM2: '建筑面积', far: '容积率', registeredOn: '登记时间', expectedSignOn: '预计签约', wonOn: '成交时间', signedOn: '首次签约', contractedFen: '签约额', nextStepOn: '下一步日期', unset: '未填写', unsetFacts: '没有', lacksFiles: '缺失文件', nextStepIssues: '下一步', customFields: '自定义字段', lacksReview: '缺复盘', untouchedDays: '未跟进超过', trackedBy: '跟踪人', passedStages: '走过阶段', stageDays: '停留超过', mine: '只看我的', deleted: '已删除的', asOf: '截至', },
    trackedOn: { ANY_DAY: '在期间内', REGISTERED: '登记当天', WON: '成交当天', LOST: '失单当天', NOW: '现在' },
    unsetFact: { CLIENT_GROUP: '客户集团', WON_ON: '成交', SIGNED_ON: '签约', CONTRACT: '已签合同' },
    unsetField: { CITY: '城市', PRODUCT_LINE: '产品线', POSITIONING: '产品定位', SOURCE: '信息来源', MARKET_TRACKER: '市场跟踪人', DESIGN_TRACKER: '设计跟踪人', LAND_AREA: '土地面积', GFA: '建筑面积', FAR: '容积率', REGISTERED_ON: '登记时间', EXPECTED_SIGN_ON: '预计签约', NEXT_STEP: '下一步', TRACKING_STAGE: '跟踪阶段', },
  },
  en: {
    join: ', ', pair: (name: string, value: string) => `${name}: ${value}`, items: (count: number) => `${count} chosen`, days: (count: number) => `${count} days`, from: (value: string) => `from ${value}`, to: (value: string) => `up to ${value}`, since: (day: string) => `from ${day}`, until: (day: string) => `until ${day}`,
    field: { text: 'Text', statuses: 'Status', trackingStages: 'Stage', pursuitSteps: 'Came to', regions: 'Region', cityTiers: 'City tier', provinceCodes: 'Province', cityCodes: 'City', districtCodes: 'District', clientTypes: 'Client type', clientIds: 'Client', clientGroupIds: 'Client group', clientRatings: 'Client rating', clientSegmentIds: 'Client segment', productLines: 'Product line', positionings: 'Positioning', sources: 'Source', serviceContents: 'Design content', departmentIds: 'Department', marketTrackerIds: 'Market tracker', designTrackerIds: 'Design tracker', landAreaM2: 'Land area', gfaM2: 'Floor area', far: 'FAR', registeredOn: 'Registered', expectedSignOn: 'Expected signing', wonOn: 'Won', signedOn: 'First signed', contractedFen: 'Contracted', nextStepOn: 'Next step', unset: 'Not filled in', unsetFacts: 'Without', lacksFiles: 'Documents missing', nextStepIssues: 'Next step', customFields: 'Custom fields', lacksReview: 'Review missing', untouchedDays: 'No touch for more than', trackedBy: 'Tracked by', passedStages: 'Went through', stageDays: 'In its stage for more than', mine: 'Mine only', deleted: 'Deleted ones', asOf: 'As of', },
    trackedOn: { ANY_DAY: 'within', REGISTERED: 'on the day of registration', WON: 'on the day of winning', LOST: 'on the day of loss', NOW: 'now' },
    unsetFact: { CLIENT_GROUP: 'a client group', WON_ON: 'a win', SIGNED_ON: 'a signed contract', CONTRACT: 'any signed contract' },
    unsetField: { CITY: 'city', PRODUCT_LINE: 'product line', POSITIONING: 'positioning', SOURCE: 'source', MARKET_TRACKER: 'market tracker', DESIGN_TRACKER: 'design tracker', LAND_AREA: 'land area', GFA: 'floor area', FAR: 'FAR', REGISTERED_ON: 'date of registration', EXPECTED_SIGN_ON: 'expected signing', NEXT_STEP: 'next step', TRACKING_STAGE: 'stage', },
  },
} as const;

/** Fields of a filter of projects that have a name. A field without one does not compile where conditions are said. */
export type FilterField = keyof (typeof words)['zh']['field'];
/** How a field of the filter is called. */
export const filterFieldName = (field: FilterField, locale: Locale): string => words[locale].field[field];

export interface Condition<K> {
  readonly key: K;
  readonly label: string;
}
interface Range {
  readonly min?: string | null;
  readonly max?: string | null;
  /** The upper bound does not belong to it. */
  readonly below?: boolean | null;
}
interface Days {
  readonly from?: string | null;
  readonly to?: string | null;
}
interface Tracked {
  readonly on: keyof (typeof words)['zh']['trackedOn'];
  readonly within?: Days | null;
  readonly people?: { readonly office?: 'MARKET' | 'DESIGN' | null; readonly employeeIds?: readonly string[] | null; readonly departmentIds?: readonly string[] | null } | null;
}

const catalogues: Partial<Record<FilterField, Catalogue>> = {
  statuses: projectStatus, trackingStages: trackingStage, passedStages: trackingStage, pursuitSteps: pursuitStep, regions: region, cityTiers: cityTier, clientTypes: clientType, clientRatings: ratingGrade, productLines: productLine, positionings: positioning, sources: leadSource, serviceContents: serviceContent, nextStepIssues: nextStepIssue,
};
/** Names that are listed; of more there is the number. */
const mostNames = 8;

/**
 * What a filter of projects says, a phrase for each field that is set, in the order of the fields: codes by their names, money and areas as they are read.
 * @param nameOf name of an id or of the code of a place; null where it is not known, which leaves how many there are
 */
export function conditionsOf<K extends FilterField>(filter: { readonly [key in K]?: unknown }, locale: Locale, nameOf: (key: FilterField, id: string) => string | null): Condition<K>[] {
  const t = words[locale];
  const listed = (key: FilterField, ids: readonly string[]): string => {
    const names = ids.length > mostNames ? [] : ids.map((id) => nameOf(key, id));
    return names.length > 0 && names.every((name) => name !== null) ? names.join(t.join) : t.items(ids.length);
  };
  const daysOf = ({ from, to }: Days): string | null => (from && to ? (from === to ? from : `${from} – ${to}`) : from ? t.since(from) : to ? t.until(to) : null);
  const rangeOf = (key: FilterField, { min, max, below }: Range): string | null => {
    const show = (end: string): string => (key === 'far' ? formatNumber(end) : key === 'contractedFen' ? formatMoney(end, { unit: 'auto', locale }) : formatArea(end, { unit: 'auto', locale }));
    const upper = max ? `${below ? '< ' : ''}${show(max)}` : null;
    return min && upper ? `${show(min)} – ${upper}` : min ? t.from(show(min)) : max && upper ? (below ? upper : t.to(upper)) : null;
  };
  const trackedOf = ({ on, within, people }: Tracked): string =>
    [
      people?.office ? trackerOffice.label(people.office, locale) : null,
      people?.employeeIds ? listed('marketTrackerIds', people.employeeIds) : null,
      people?.departmentIds ? listed('departmentIds', people.departmentIds) : null,
      t.trackedOn[on],
      within ? daysOf(within) : null,
    ].filter(Boolean).join(' ');
  /** Null: the name says it all. Undefined: nothing is asked. */
  const valueOf = (key: FilterField, value: unknown): string | null | undefined => {
    if (value === null || value === undefined || value === false || value === '') return undefined;
    if (value === true) return null;
    if (typeof value === 'number') return t.days(value);
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) {
      const codes = value as readonly string[];
      if (codes.length === 0) return undefined;
      const catalogue = catalogues[key];
      if (catalogue) return codes.map((code) => catalogue.label(code, locale)).join(t.join);
      if (key === 'unset') return codes.map((code) => t.unsetField[code as keyof typeof t.unsetField]).join(t.join);
      if (key === 'unsetFacts') return codes.map((code) => t.unsetFact[code as keyof typeof t.unsetFact]).join(t.join);
      return key === 'customFields' ? t.items(codes.length) : listed(key, codes);
    }
    if (key === 'trackedBy') return trackedOf(value as Tracked);
    return ('from' in (value as object) || 'to' in (value as object) ? daysOf(value as Days) : rangeOf(key, value as Range)) ?? undefined;
  };
  return (Object.keys(t.field) as K[]).flatMap((key) => {
    const value = valueOf(key, filter[key]);
    return value === undefined ? [] : [{ key, label: value === null ? t.field[key] : t.pair(t.field[key], value) }];
  });
}
