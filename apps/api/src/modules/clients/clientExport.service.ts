import type { Writable } from 'node:stream';
import { clientGrade, clientLevel, clientType, productLine, ratingGrade } from '@yingzao/domain/catalogues';
import { hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { ClientColumn, ClientFilter, ClientOrder, ExportFormat } from '../../generated/resolvers.generated';
import type { Database } from '../../platform/database';
import type { Locale } from '../../platform/errors';
import { writeCsv } from '../../platform/csv';
import { everyRow } from '../../platform/pagination';
import { writeWorkbook } from '../../platform/xlsx';
import type { SheetColumn } from '../../platform/xlsx';
import type { ClientRow } from './clients.entity';
import { exportFactsOf, listClients } from './clients.repository';
import type { ClientExportFacts } from './clients.repository';

type Row = ClientRow & ClientExportFacts;

const columnsIn = (locale: Locale): Readonly<Record<ClientColumn, SheetColumn<Row>>> => {
  const head = (zh: string, en: string): string => (locale === 'zh' ? zh : en);
  const label = <C extends string>(catalogue: { label(code: C, locale: Locale): string }, code: C | null): string | null => (code === null ? null : catalogue.label(code, locale));
  const between = locale === 'zh' ? '、' : ', ';
  return {
    NUMBER: { header: head('编号', 'Number'), width: 10, value: (c) => c.number },
    NAME: { header: head('客户名称', 'Client'), width: 34, value: (c) => c.name },
    SHORT_NAME: { header: head('简称', 'Short name'), value: (c) => c.shortName },
    CLIENT_TYPE: { header: head('客户性质', 'Client type'), width: 16, value: (c) => label(clientType, c.clientType) },
    LEVEL: { header: head('层级', 'Level'), width: 12, value: (c) => label(clientLevel, c.level) },
    RATING: { header: head('客户评级', 'Rating'), width: 10, value: (c) => label(ratingGrade, c.rating) },
    GRADE: { header: head('登记等级', 'Recorded grade'), width: 10, value: (c) => label(clientGrade, c.grade) },
    HEADQUARTERS: { header: head('总部', 'Head office'), width: 12, value: (c) => c.headquartersCity },
    GROUP: { header: head('所属集团', 'Group'), width: 20, value: (c) => c.groupName },
    PRODUCT_LINES: { header: head('主打产品线', 'Product lines'), width: 24, value: (c) => c.productLines.map((line) => productLine.item(line)?.[locale] ?? line).join(between) },
    KEEPER: { header: head('我方对接人', 'Kept by'), width: 12, value: (c) => c.keeperName },
    PROJECTS: { header: head('项目数', 'Projects'), kind: 'number', width: 10, value: (c) => c.projectCount },
    CONTACTS: { header: head('联系人', 'Contacts'), width: 24, value: (c) => c.people.map(({ name, title }) => (title ? `${name}（${title}）` : name)).join('\n') },
    PHONES: { header: head('联系电话', 'Phone'), width: 16, value: (c) => c.people.map(({ phone }) => phone ?? '—').join('\n') },
    PROFILE: { header: head('客户简介', 'Profile'), width: 40, value: (c) => c.profile },
    ALIASES: { header: head('又名', 'Also known as'), width: 24, value: (c) => c.aliases.join(between) },
    REMARK: { header: head('备注', 'Remark'), width: 30, value: (c) => c.remark },
    UPDATED_AT: { header: head('更新日期', 'Updated'), kind: 'date', width: 12, value: (c) => c.updatedOn },
  };
};

export interface ClientExportParams {
  readonly filter: ClientFilter;
  readonly orderBy: ClientOrder | null;
  readonly format: ExportFormat;
  readonly columns: readonly ClientColumn[] | null;
  readonly locale: Locale;
}

/** Exactly the rows that the list of clients shows this viewer under the same filter, as a workbook or CSV. */
export class ClientExportService {
  constructor(private readonly database: Database) {}

  /** @returns the number of rows written. */
  write(target: Writable, viewer: Actor, { filter, orderBy, format, columns, locale }: ClientExportParams): Promise<number> {
    const all = columnsIn(locale);
    const wanted = [...new Set(columns?.length ? columns : (Object.keys(all) as ClientColumn[]))].filter((column) => Object.hasOwn(all, column) && (column !== 'RATING' || hasFullRights(viewer.roles)));
    const picked = wanted.map((column) => all[column]);
    const rows = this.rows(viewer, filter, orderBy);
    return format === 'CSV' ? writeCsv(target, picked, rows) : writeWorkbook(target, locale === 'zh' ? '客户' : 'Clients', picked, rows);
  }

  private rows(viewer: Actor, filter: ClientFilter, order: ClientOrder | null): AsyncGenerator<Row> {
    return everyRow((page) =>
      this.database.read(viewer, async (db) => {
        const { nodes, pageInfo } = await listClients(db, viewer, filter, order, page);
        const facts = new Map((await exportFactsOf(db, viewer, nodes.map((c) => c.id))).map((f) => [f.id, f]));
        return { nodes: nodes.flatMap((c) => (facts.has(c.id) ? [{ ...c, ...facts.get(c.id)! }] : [])), pageInfo };
      }),
    );
  }
}
