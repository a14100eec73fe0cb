import { cityTier, clientType, leadSource, positioning, productLine, region, trackingStage, type Catalogue } from '@yingzao/domain/catalogues';
import { fieldHeader } from '@yingzao/domain/customFields';
import { formatArea, formatNumber, fromM2 } from '@yingzao/domain/measures';

import { customText, givenOf, type CustomFieldInfo } from '../../../lib/customFields';
import type { Locale } from '../../../lib/locale';
import type { Translate } from '../../../lib/messages';
import type { Column } from '../../../ui/DataTable';
import { DateText, NumberText } from '../../../ui/texts';
import type { Units } from '../hooks/useUnits';
import type { listMessages } from '../listMessages';
import { NextStepText } from './NextStepText';
import type { ProjectColumns_ProjectFragment } from './ProjectColumns.generated';
import { ProjectStatusTag } from './ProjectStatusTag';
import { QuoteAmount } from './QuoteAmount';

export type ProjectRow = ProjectColumns_ProjectFragment;
type T = Translate<(typeof listMessages)['zh']>;

function AreaCell({ m2, unit }: { m2: string | null; unit: Units['land'] | Units['gfa'] }) {
  if (m2 == null) return <span className="yz-blank">—</span>;
  // The head names the unit; whole square metres line up, the exact area is in the hint.
  return (
    <span className="yz-num" title={formatArea(m2, { unit: 'M2' })}>
      {formatNumber(fromM2(m2, unit), unit === 'M2' ? 0 : 2)}
    </span>
  );
}

/** How the key of a column of a custom field begins. In an address a key is letters, digits and underscores. */
export const customColumn = 'cf_';
const customKey = (id: string): string => `${customColumn}${id.replaceAll('-', '_')}`;
/** The custom field of a column; null for any other. */
export const customIdOf = (key: string): string | null => (key.startsWith(customColumn) ? key.slice(customColumn.length).replaceAll('_', '-') : null);

/** Columns of the firm's own fields; shown once somebody asks for them. */
export const customColumns = (fields: readonly CustomFieldInfo[], locale: Locale): readonly Column<ProjectRow>[] =>
  fields.filter((field) => field.retiredAt === null).map((field) => ({
    key: customKey(field.id),
    title: fieldHeader(field, locale),
    hidden: true,
    ...(field.type === 'NUMBER' && { align: 'right' as const }),
    ...(field.type === 'LONG_TEXT' && { width: 220 }),
    render: (p) => {
      const value = p.customFields?.find((row) => row.fieldId === field.id);
      const text = value ? customText(field, givenOf(value), locale, true) : '';
      return text === '' ? <span className="yz-blank">—</span> : <span className={field.type === 'NUMBER' || field.type === 'DATE' ? 'yz-num' : 'pj-clip'} title={text}>{text}</span>;
    },
  }));

/** Columns of the list; those with a sort key of the server can be sorted by. `byExpected`: the list is about days of expected signing, which are shown then. */
export function projectColumns(t: T, locale: Locale, units: Units, byExpected: boolean): readonly Column<ProjectRow>[] {
  const code = <C extends string>(catalogue: Catalogue<C>, value: C | null) =>
    value === null ? <span className="yz-blank">—</span> : catalogue.label(value, locale);
  const text = (value: string | null | undefined) => value ?? <span className="yz-blank">—</span>;
  return [
    {
      key: 'NAME',
      title: t('column.name'),
      sortable: true,
      width: 180,
      render: (p) => (
        <span className="pj-name" title={p.name}>
          {p.name}
        </span>
      ),
    },
    { key: 'NUMBER', title: t('column.number'), sortable: true, render: (p) => <span className="yz-num pj-nowrap">{p.number}</span> },
    { key: 'status', title: t('column.status'), render: (p) => <ProjectStatusTag status={p.status} /> },
    {
      key: 'client',
      title: t('column.client'),
      render: (p) => (
        <span className="pj-clip" title={p.client.name}>
          {p.client.shortName ?? p.client.name}
        </span>
      ),
    },
    {
      key: 'city',
      title: t('column.city'),
      render: (p) => (
        <span className="pj-nowrap">
          {text(p.city)} <small className="yz-quiet">{cityTier.label(p.cityTier, locale)}</small>
        </span>
      ),
    },
    { key: 'productLine', title: t('column.productLine'), render: (p) => <span className="pj-nowrap">{code(productLine, p.productLine)}</span> },
    { key: 'LAND_AREA', title: t('column.land', { unit: t(`unit.${units.land}`) }), sortable: true, align: 'right', render: (p) => <AreaCell m2={p.landAreaM2} unit={units.land} /> },
    {
      key: 'GFA',
      title: t('column.gfa', { unit: units.gfa === 'WAN_M2' ? (locale === 'zh' ? '万㎡' : '10k m²') : t('unit.M2') }),
      sortable: true,
      align: 'right',
      render: (p) => <AreaCell m2={p.gfaM2} unit={units.gfa} />,
    },
    { key: 'FAR', title: t('column.far'), sortable: true, align: 'right', render: (p) => <NumberText value={p.far} digits={2} /> },
    {
      key: 'quote',
      title: t('column.quote', { unit: t(`unit.${units.money}`) }),
      align: 'right',
      render: (p) => <QuoteAmount quote={p.currentQuote} unit={units.money} bare />,
    },
    { key: 'marketTracker', title: t('column.marketTracker'), render: (p) => <span className="pj-nowrap">{text(p.marketTracker?.name)}</span> },
    { key: 'EXPECTED_SIGN_ON', title: t('column.expectedSign'), sortable: true, align: 'right', hidden: !byExpected, render: (p) => <DateText value={p.expectedSignOn} /> },
    { key: 'NEXT_STEP_ON', title: t('column.nextStep'), sortable: true, width: 210, render: (p) => <NextStepText step={p} flat /> },
    { key: 'LAST_TOUCH_ON', title: t('column.lastTouch'), sortable: true, align: 'right', render: (p) => <DateText value={p.lastTouchOn} /> },
    { key: 'UPDATED_AT', title: t('column.updated'), sortable: true, align: 'right', render: (p) => <DateText value={p.updatedAt} /> },
    { key: 'REGISTERED_ON', title: t('column.registered'), sortable: true, align: 'right', hidden: true, render: (p) => <DateText value={p.registeredOn} /> },
    { key: 'stage', title: t('column.stage'), hidden: true, render: (p) => code(trackingStage, p.trackingStage) },
    { key: 'region', title: t('column.region'), hidden: true, render: (p) => code(region, p.region) },
    { key: 'clientType', title: t('column.clientType'), hidden: true, render: (p) => code(clientType, p.client.clientType) },
    { key: 'positioning', title: t('column.positioning'), hidden: true, render: (p) => code(positioning, p.positioning) },
    { key: 'source', title: t('column.source'), hidden: true, render: (p) => code(leadSource, p.source) },
    { key: 'designTracker', title: t('column.designTracker'), hidden: true, render: (p) => text(p.designTracker?.name) },
    { key: 'department', title: t('column.department'), hidden: true, render: (p) => p.department.name },
    { key: 'remark', title: t('column.remark'), hidden: true, render: (p) => text(p.remark) },
    { key: 'projectCompany', title: t('column.projectCompany'), hidden: true, render: (p) => text(p.projectCompany) },
  ];
}
