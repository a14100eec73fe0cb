import type { Writable } from 'node:stream';
import { costKind, devChannel, developmentCostStatus } from '@yingzao/domain/catalogues';
import { fromFen } from '@yingzao/domain/measures';
import type { Actor } from '@yingzao/domain/permissions';
import type { DevelopmentCostFilter, DevelopmentCostOrder, ExportFormat } from '../../generated/resolvers.generated';
import { writeCsv } from '../../platform/csv';
import type { Database } from '../../platform/database';
import type { Locale } from '../../platform/errors';
import { everyRow } from '../../platform/pagination';
import { writeWorkbook } from '../../platform/xlsx';
import type { SheetColumn } from '../../platform/xlsx';
import type { NamedCostRow } from './development.mappers';
import { listCosts } from './developmentCosts.repository';

interface Names {
  readonly activity: string | null;
  readonly submittedBy: string;
  readonly decidedBy: string | null;
}
type Row = NamedCostRow & Names;

function columnsIn(locale: Locale): SheetColumn<Row>[] {
  const head = (zh: string, en: string): string => (locale === 'zh' ? zh : en);
  return [
    { header: head('发生日期', 'Spent on'), kind: 'date', width: 12, value: (k) => k.spentOn },
    { header: head('客户', 'Client'), width: 34, value: (k) => k.clientName },
    { header: head('渠道', 'Channel'), width: 20, value: (k) => devChannel.label(k.channel, locale) },
    { header: head('开发活动', 'Activity'), width: 30, value: (k) => k.activity },
    { header: head('费用类别', 'Kind'), width: 14, value: (k) => costKind.label(k.costKind, locale) },
    { header: head('金额（元）', 'Amount (CNY)'), kind: 'number', value: (k) => fromFen(k.amountFen, 'YUAN') },
    { header: head('说明', 'Note'), width: 36, value: (k) => k.note },
    { header: head('状态', 'Status'), width: 10, value: (k) => developmentCostStatus.label(k.status, locale) },
    { header: head('提交人', 'Submitted by'), width: 12, value: (k) => k.submittedBy },
    { header: head('审核人', 'Decided by'), width: 12, value: (k) => k.decidedBy },
    { header: head('审核意见', 'Decision note'), width: 24, value: (k) => k.decisionNote },
    // An entry and what takes it back name the same one.
    { header: head('凭证号', 'Entry'), width: 38, value: (k) => k.id },
    { header: head('冲销凭证', 'Reverses'), width: 38, value: (k) => k.reversesId },
  ];
}

/** Exactly the rows that the ledger shows this viewer under the same filter, as a workbook or CSV for finance. */
export class DevelopmentCostExportService {
  constructor(private readonly database: Database) {}

  /** @returns the number of rows written. */
  write(target: Writable, viewer: Actor, { filter, orderBy, format, locale }: { filter: DevelopmentCostFilter; orderBy: DevelopmentCostOrder | null; format: ExportFormat; locale: Locale }): Promise<number> {
    const rows = this.rows(viewer, filter, orderBy);
    return format === 'CSV' ? writeCsv(target, columnsIn(locale), rows) : writeWorkbook(target, locale === 'zh' ? '客户开发费用' : 'Development costs', columnsIn(locale), rows);
  }

  private rows(viewer: Actor, filter: DevelopmentCostFilter, order: DevelopmentCostOrder | null): AsyncGenerator<Row> {
    return everyRow((page) =>
      this.database.read(viewer, async (db) => {
        const { nodes, pageInfo } = await listCosts(db, filter, order, page);
        const named = await db.rows<Names & { id: string }>(
          `SELECT k.id, a.title AS activity, s.name AS "submittedBy", d.name AS "decidedBy" FROM development_cost k
           JOIN employee s ON s.id = k.submitted_by LEFT JOIN employee d ON d.id = k.decided_by LEFT JOIN development_activity a ON a.id = k.activity_id WHERE k.id = ANY ($1)`,
          [nodes.map((k) => k.id)],
        );
        const names = new Map(named.map((n) => [n.id, n]));
        return { nodes: nodes.map((k) => ({ ...k, ...names.get(k.id)!, id: k.id })), pageInfo };
      }),
    );
  }
}
