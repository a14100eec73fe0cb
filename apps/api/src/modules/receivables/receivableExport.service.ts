import type { Writable } from 'node:stream';
import { feeNodeKind, receivableStatus } from '@yingzao/domain/catalogues';
import { fromFen, today } from '@yingzao/domain/measures';
import type { Actor } from '@yingzao/domain/permissions';
import type { ExportFormat, ReceivableFilter, ReceivableOrder } from '../../generated/resolvers.generated';
import { writeCsv } from '../../platform/csv';
import type { Database } from '../../platform/database';
import type { Locale } from '../../platform/errors';
import { everyRow } from '../../platform/pagination';
import { writeWorkbook } from '../../platform/xlsx';
import type { SheetColumn } from '../../platform/xlsx';
import type { FeeNodeRow } from '../contracts/contracts.mappers';
import { feeContracts, listReceivables } from './receivables.repository';
import type { FeeContractRow } from './receivables.repository';
import { ReceivablesService } from './receivables.service';

type Row = FeeNodeRow & { readonly of: FeeContractRow };

export interface ReceivableExportParams {
  readonly filter: ReceivableFilter;
  readonly orderBy: ReceivableOrder | null;
  readonly format: ExportFormat;
  readonly locale: Locale;
}

/** Exactly the rows that the list shows under the same filter, as a workbook or CSV for finance. */
export class ReceivableExportService {
  constructor(
    private readonly database: Database,
    private readonly receivables: ReceivablesService,
  ) {}

  /** @returns the number of rows written. */
  write(target: Writable, viewer: Actor, { filter, orderBy, format, locale }: ReceivableExportParams): Promise<number> {
    const rows = this.rows(viewer, filter, orderBy);
    return format === 'CSV' ? writeCsv(target, this.columns(locale), rows) : writeWorkbook(target, locale === 'zh' ? '应收账款' : 'Receivables', this.columns(locale), rows);
  }

  private columns(locale: Locale): SheetColumn<Row>[] {
    const head = (zh: string, en: string): string => (locale === 'zh' ? zh : en);
    return [
      { header: head('合同编号', 'Contract'), width: 16, value: (n) => n.of.number },
      { header: head('合同名称', 'Name'), width: 30, value: (n) => n.of.name },
      { header: head('项目', 'Project'), width: 26, value: (n) => n.of.projectName },
      { header: head('客户', 'Client'), width: 30, value: (n) => n.of.clientName },
      { header: head('收费节点', 'Fee node'), width: 22, value: (n) => n.name },
      { header: head('款项', 'Kind'), width: 10, value: (n) => feeNodeKind.label(n.kind, locale) },
      { header: head('应收日期', 'Due on'), kind: 'date', width: 12, value: (n) => n.dueOn },
      { header: head('应收（元）', 'Due (CNY)'), kind: 'number', value: (n) => fromFen(n.amountFen, 'YUAN') },
      { header: head('已开票（元）', 'Invoiced (CNY)'), kind: 'number', value: (n) => fromFen(n.invoicedFen, 'YUAN') },
      { header: head('已收（元）', 'Received (CNY)'), kind: 'number', value: (n) => fromFen(n.receivedFen, 'YUAN') },
      { header: head('未收（元）', 'Open (CNY)'), kind: 'number', value: (n) => fromFen(ReceivablesService.openOf(n), 'YUAN') },
      { header: head('状态', 'Status'), width: 10, value: (n) => receivableStatus.label(this.receivables.statusOf(n), locale) },
      { header: head('说明', 'Note'), width: 30, value: (n) => n.markReason },
    ];
  }

  private rows(viewer: Actor, filter: ReceivableFilter, order: ReceivableOrder | null): AsyncGenerator<Row> {
    return everyRow((page) =>
      this.database.read(viewer, async (db) => {
        const { nodes, pageInfo } = await listReceivables(db, filter, order, page, today(new Date()));
        const names = new Map((await feeContracts(db, [...new Set(nodes.map((n) => n.contractId))])).map((k) => [k.id, k]));
        return { nodes: nodes.map((n) => ({ ...n, of: names.get(n.contractId)! })), pageInfo };
      }),
    );
  }
}
