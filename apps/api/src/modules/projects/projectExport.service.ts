import type { Writable } from 'node:stream';
import { cityTier, clientType, contactRole, leadSource, positioning, productLine, projectStatus, region, serviceContent, trackingStage } from '@yingzao/domain/catalogues';
import { fromFen } from '@yingzao/domain/measures';
import { fieldHeader, valueText } from '@yingzao/domain/customFields';
import type { CustomValue } from '@yingzao/domain/customFields';
import type { Actor } from '@yingzao/domain/permissions';
import type { ExportFormat, ProjectOrder } from '../../generated/resolvers.generated';
import type { Database } from '../../platform/database';
import type { Locale } from '../../platform/errors';
import { CustomValuesService } from '../customFields/customValues.service';
import type { CustomFieldRow } from '../customFields/customValues.service';
import { writeCsv } from '../../platform/csv';
import { everyRow } from '../../platform/pagination';
import { writeWorkbook } from '../../platform/xlsx';
import type { SheetColumn } from '../../platform/xlsx';
import type { ProjectFilter } from './projectFilter.service';
import type { ProjectRow } from './projects.entity';
import { exportFactsOf, listProjects } from './projects.repository';
import type { ExportFacts } from './projects.repository';

type Row = ProjectRow & ExportFacts & { readonly custom: ReadonlyMap<string, CustomValue> };

/** The columns people know from the tracking table, with units in the headers. */
function columnsIn(locale: Locale): SheetColumn<Row>[] {
  const head = (zh: string, en: string): string => (locale === 'zh' ? zh : en);
  const label = <C extends string>(catalogue: { label(code: C, locale: Locale): string }, code: C | null): string | null => (code === null ? null : catalogue.label(code, locale));
  const services = (p: Row): string => p.serviceContents.map((c) => serviceContent.label(c, locale)).join('、');
  const yuan = (fen: string | null): string | null => (fen === null ? null : fromFen(fen, 'YUAN'));
  return [
    { header: head('项目编号', 'Number'), value: (p) => p.number },
    { header: head('项目名称', 'Project'), width: 34, value: (p) => p.name },
    { header: head('项目状态', 'Status'), width: 10, value: (p) => label(projectStatus, p.status) },
    { header: head('跟踪阶段', 'Stage'), width: 12, value: (p) => label(trackingStage, p.trackingStage) },
    { header: head('负责部门', 'Department'), width: 16, value: (p) => p.department },
    { header: head('城市', 'City'), width: 12, value: (p) => p.city },
    { header: head('区县', 'District'), width: 12, value: (p) => p.district },
    { header: head('城市等级', 'City tier'), width: 10, value: (p) => label(cityTier, p.cityTier) },
    { header: head('所属地域', 'Region'), width: 10, value: (p) => label(region, p.region) },
    { header: head('客户名称', 'Client'), width: 30, value: (p) => p.clientName },
    { header: head('客户性质', 'Client type'), width: 16, value: (p) => label(clientType, p.clientType) },
    { header: head('项目公司', 'Project company'), width: 24, value: (p) => p.projectCompany },
    { header: head('位置', 'Address'), width: 30, value: (p) => p.address },
    { header: head('土地面积（㎡）', 'Land area (m²)'), kind: 'number', value: (p) => p.landAreaM2 },
    { header: head('建筑面积（㎡）', 'Floor area (m²)'), kind: 'number', value: (p) => p.gfaM2 },
    { header: head('容积率', 'FAR'), kind: 'number', width: 10, value: (p) => p.far },
    { header: head('设计内容', 'Scope'), width: 24, value: (p) => p.designScope ?? services(p) },
    { header: head('服务类别', 'Services'), width: 20, value: services },
    { header: head('产品线', 'Product line'), value: (p) => label(productLine, p.productLine) },
    { header: head('产品定位', 'Positioning'), value: (p) => label(positioning, p.positioning) },
    { header: head('来源信息', 'Source'), value: (p) => label(leadSource, p.source) },
    { header: head('信息提供人', 'Brought by'), width: 12, value: (p) => p.sourcePerson },
    { header: head('联系人', 'Contacts'), width: 20, value: (p) => p.contacts.map(({ name, role }) => (role ? `${name}（${contactRole.label(role, locale)}）` : name)).join('\n') },
    { header: head('联系电话', 'Phone'), width: 16, value: (p) => p.contacts.map(({ phone }) => phone ?? '—').join('\n') },
    { header: head('联系人备注', 'Note on contacts'), width: 24, value: (p) => p.contactNote },
    { header: head('市场跟踪联系人', 'Market tracker'), width: 12, value: (p) => p.marketTracker },
    { header: head('设计跟踪联系人', 'Design tracker'), width: 12, value: (p) => p.designTracker },
    { header: head('当前报价（元）', 'Quoted (CNY)'), kind: 'number', value: (p) => yuan(p.quotedFen) },
    { header: head('已签合同额（元）', 'Contracted (CNY)'), kind: 'number', value: (p) => yuan(p.contractedFen) },
    { header: head('合同备注', 'Note on the contract'), width: 24, value: (p) => p.contractNote },
    { header: head('登记日期', 'Registered'), kind: 'date', width: 12, value: (p) => p.registeredOn },
    { header: head('下一步', 'Next step'), width: 30, value: (p) => p.nextStep },
    { header: head('下一步日期', 'Next step on'), kind: 'date', width: 12, value: (p) => p.nextStepOn },
    { header: head('预计签约日期', 'Expected signing'), kind: 'date', width: 12, value: (p) => p.expectedSignOn },
    { header: head('已完成工作', 'Work done'), width: 40, value: (p) => p.workDone },
    { header: head('工作计划', 'Work plan'), width: 30, value: (p) => p.workPlan },
    { header: head('备注', 'Remark'), width: 30, value: (p) => p.remark },
  ];
}

const kinds = { NUMBER: 'number', DATE: 'date' } as const;

/** A column a custom field, with its unit in the header as the import reads it. */
function customColumns(fields: readonly CustomFieldRow[], locale: Locale): SheetColumn<Row>[] {
  return fields.map((field) => ({
    header: fieldHeader(field, locale),
    width: 16,
    ...(field.type in kinds && { kind: kinds[field.type as keyof typeof kinds] }),
    value: ({ custom }) => {
      const value = custom.get(field.id);
      return value === undefined ? null : valueText(field, value, locale);
    },
  }));
}

/** Exactly the rows that the list shows this viewer under the same filter, as a workbook or CSV. */
export class ProjectExportService {
  constructor(private readonly database: Database) {}

  /** `customFieldIds` are the custom fields that get a column, in that order; all in use when null. @returns the number of rows written. */
  async write(target: Writable, viewer: Actor, filter: ProjectFilter, order: ProjectOrder | null, locale: Locale, format: ExportFormat = 'XLSX', customFieldIds: readonly string[] | null = null): Promise<number> {
    const active = await this.database.read(viewer, (db) => CustomValuesService.active(db, 'PROJECT'));
    const fields = customFieldIds === null ? active : [...new Set(customFieldIds)].flatMap((id) => active.filter((field) => field.id === id.toLowerCase()));
    const columns = [...columnsIn(locale), ...customColumns(fields, locale)];
    const rows = this.rows(viewer, filter, order, fields);
    return format === 'CSV' ? writeCsv(target, columns, rows) : writeWorkbook(target, locale === 'zh' ? '跟踪项目' : 'Tracked projects', columns, rows);
  }

  private rows(viewer: Actor, filter: ProjectFilter, order: ProjectOrder | null, fields: readonly CustomFieldRow[]): AsyncGenerator<Row> {
    return everyRow((page) =>
      this.database.read(viewer, async (db) => {
        const { nodes, pageInfo } = await listProjects(db, viewer, filter, order, page);
        const ids = nodes.map((p) => p.id);
        const facts = new Map((await exportFactsOf(db, ids)).map((f) => [f.id, f]));
        const values = fields.length > 0 ? await CustomValuesService.of(db, 'PROJECT', ids, fields) : null;
        return { nodes: nodes.flatMap((p) => (facts.has(p.id) ? [{ ...p, ...facts.get(p.id)!, custom: values?.get(p.id) ?? new Map<string, CustomValue>() }] : [])), pageInfo };
      }),
    );
  }
}
