import { cityTier, clientType, leadSource, nextStepIssue, positioning, productLine, projectStatus, pursuitStep, ratingGrade, region, serviceContent, trackerOffice, trackingStage } from '@yingzao/domain/catalogues';
import type { Catalogue } from '@yingzao/domain/catalogues';
import { cityOf, districtOf, provinceOf } from '@yingzao/domain/geography';
import { formatArea, formatMoney } from '@yingzao/domain/measures';
import type { Locale } from '@yingzao/domain/statistics';
import type { DateRange, DecimalRange, ProjectFact, ProjectField, TrackedBy, TrackedOn } from '../../generated/resolvers.generated';
import type { ProjectFilter } from '../projects/projectFilter.service';

type Key = keyof ProjectFilter;
const names: Readonly<Record<Locale, Readonly<Record<Key, string>>>> = {
  zh: {
    text: '搜索', statuses: '项目状态', trackingStages: '跟踪阶段', pursuitSteps: '走到', regions: '地域', cityTiers: '城市等级', provinceCodes: '省份', cityCodes: '城市', districtCodes: '区县', clientTypes: '客户性质', clientRatings: '客户评级', clientSegmentIds: '客户分群',
    clientIds: '客户', clientGroupIds: '客户集团', productLines: '产品线', positionings: '产品定位', sources: '来源', serviceContents: '设计内容', departmentIds: '部门', marketTrackerIds: '市场跟踪人', designTrackerIds: '设计跟踪人', landAreaM2: '土地面积', gfaM2: '建筑面积', far: '容积率',
    registeredOn: '登记日期', wonOn: '成交日期', signedOn: '首次签约', contractedFen: '签约额', nextStepOn: '下一步日期', trackedBy: '跟踪人', passedStages: '走过阶段', stageDays: '停留超过', unset: '未填写', unsetFacts: '没有', mine: '只看我的', lacksFiles: '缺失文件', nextStepIssues: '下一步',
    lacksReview: '缺复盘', untouchedDays: '未跟进超过', customFields: '自定义字段', deleted: '已删除', asOf: '截至',
  },
  en: {
    text: 'Search', statuses: 'Status', trackingStages: 'Stage', pursuitSteps: 'Came to', regions: 'Region', cityTiers: 'City tier', provinceCodes: 'Province', cityCodes: 'City', districtCodes: 'District', clientTypes: 'Client nature', clientRatings: 'Client rating', clientSegmentIds: 'Client segments',
    clientIds: 'Clients', clientGroupIds: 'Client groups', productLines: 'Product line', positionings: 'Positioning', sources: 'Source', serviceContents: 'Design content', departmentIds: 'Departments', marketTrackerIds: 'Market trackers', designTrackerIds: 'Design trackers', landAreaM2: 'Land area', gfaM2: 'Floor area', far: 'FAR',
    registeredOn: 'Registered', wonOn: 'Won', signedOn: 'First signed', contractedFen: 'Contracted', nextStepOn: 'Next step on', trackedBy: 'Tracked by', passedStages: 'Went through', stageDays: 'In its stage for more than', unset: 'Not filled in', unsetFacts: 'Without', mine: 'Mine only', lacksFiles: 'Documents missing', nextStepIssues: 'Next step',
    lacksReview: 'Review missing', untouchedDays: 'No touch for more than', customFields: 'Custom fields', deleted: 'Deleted', asOf: 'As of',
  },
};
const texts = {
  zh: {
    and: '、', items: (count: number) => `${count} 项`, days: (count: number) => `${count} 天`, people: (count: number) => `${count} 人`, departments: (count: number) => `${count} 个部门`, between: (a: string, b: string) => `${a} 至 ${b}`, since: (day: string) => `${day} 起`, until: (day: string) => `至 ${day}`,
    on: { ANY_DAY: '在期间内', REGISTERED: '登记当天', WON: '成交当天', LOST: '失单当天', NOW: '现在' } satisfies Record<TrackedOn, string>,
    facts: { CLIENT_GROUP: '客户集团', WON_ON: '成交', SIGNED_ON: '签约', CONTRACT: '已签合同' } satisfies Record<ProjectFact, string>,
    fields: { CITY: '城市', PRODUCT_LINE: '产品线', POSITIONING: '产品定位', SOURCE: '来源', MARKET_TRACKER: '市场跟踪人', DESIGN_TRACKER: '设计跟踪人', LAND_AREA: '土地面积', GFA: '建筑面积', FAR: '容积率', REGISTERED_ON: '登记日期', NEXT_STEP: '下一步', TRACKING_STAGE: '跟踪阶段' } satisfies Record<ProjectField, string>,
  },
  en: {
    and: ', ', items: String, days: (count: number) => `${count} days`, people: (count: number) => `${count} people`, departments: (count: number) => `${count} departments`, between: (a: string, b: string) => `${a} to ${b}`, since: (day: string) => `from ${day}`, until: (day: string) => `until ${day}`,
    on: { ANY_DAY: 'within', REGISTERED: 'on the day of registration', WON: 'on the day of winning', LOST: 'on the day of loss', NOW: 'now' } satisfies Record<TrackedOn, string>,
    facts: { CLIENT_GROUP: 'a client group', WON_ON: 'a win', SIGNED_ON: 'a signing', CONTRACT: 'a signed contract' } satisfies Record<ProjectFact, string>,
    fields: { CITY: 'City', PRODUCT_LINE: 'Product line', POSITIONING: 'Positioning', SOURCE: 'Source', MARKET_TRACKER: 'Market tracker', DESIGN_TRACKER: 'Design tracker', LAND_AREA: 'Land area', GFA: 'Floor area', FAR: 'FAR', REGISTERED_ON: 'Registered', NEXT_STEP: 'Next step', TRACKING_STAGE: 'Stage' } satisfies Record<ProjectField, string>,
  },
} as const;

const catalogues: Partial<Record<Key, Catalogue>> = {
  statuses: projectStatus, trackingStages: trackingStage, passedStages: trackingStage, pursuitSteps: pursuitStep, regions: region, cityTiers: cityTier, clientTypes: clientType, clientRatings: ratingGrade, productLines: productLine, positionings: positioning, sources: leadSource, serviceContents: serviceContent, nextStepIssues: nextStepIssue,
};
const places: Partial<Record<Key, (code: string) => { readonly name: string } | undefined>> = { provinceCodes: provinceOf, cityCodes: cityOf, districtCodes: districtOf };
/** Names that are listed; of more there is the number. */
const mostNames = 8;

/** A condition in words: codes by their names, money and areas as they are read; of ids how many there are. Null for what says nothing. */
function conditionOf(key: Key, value: unknown, locale: Locale): string | null {
  const t = texts[locale];
  if (value === null || value === undefined || value === false) return null;
  const name = names[locale][key] ?? key;
  if (value === true) return name;
  const said = (words: string): string => `${name} ${words}`;
  if (Array.isArray(value)) {
    const codes = value as readonly string[];
    const word = (code: string): string | undefined =>
      catalogues[key]?.label(code, locale) ?? places[key]?.(code)?.name ?? (key === 'unset' ? t.fields[code as ProjectField] : key === 'unsetFacts' ? t.facts[code as ProjectFact] : undefined);
    const words = codes.length > mostNames ? [] : codes.map(word);
    return said(words.length > 0 && words.every((one) => one !== undefined) ? words.join(t.and) : t.items(codes.length));
  }
  if (key === 'trackedBy') return said(trackedWords(value as TrackedBy, locale));
  if (key === 'untouchedDays' || key === 'stageDays') return said(t.days(Number(value)));
  if (typeof value !== 'object') return said(String(value));
  const words = 'from' in value || 'to' in value ? daysWords(value as DateRange, locale) : rangeWords(key, value, locale);
  return words && said(words);
}

function daysWords({ from, to }: DateRange, locale: Locale): string | null {
  const t = texts[locale];
  if (from && to) return from === to ? from : t.between(from, to);
  return from ? t.since(from) : to ? t.until(to) : null;
}

/** What is `below` has no upper end of its own. */
function rangeWords(key: Key, { min, max, below }: DecimalRange, locale: Locale): string | null {
  const t = texts[locale];
  const show = (end: string): string => (key === 'contractedFen' ? formatMoney(end, { locale }) : key === 'far' ? end : formatArea(end, { locale }));
  if (min && max && !below) return t.between(show(min), show(max));
  return [...(min ? [`≥ ${show(min)}`] : []), ...(max ? [`${below ? '<' : '≤'} ${show(max)}`] : [])].join(t.and) || null;
}

function trackedWords({ on, within, people }: TrackedBy, locale: Locale): string {
  const t = texts[locale];
  return [
    ...(people?.office ? [trackerOffice.label(people.office, locale)] : []),
    ...(people?.employeeIds ? [t.people(people.employeeIds.length)] : []),
    ...(people?.departmentIds ? [t.departments(people.departmentIds.length)] : []),
    t.on[on],
    ...(within ? [daysWords(within, locale) ?? ''] : []),
  ].filter(Boolean).join(' ');
}

/** Every condition of a filter in words. */
export const conditionsOf = (filter: ProjectFilter, locale: Locale): string[] => Object.entries(filter).flatMap(([key, value]) => conditionOf(key as Key, value, locale) ?? []);
