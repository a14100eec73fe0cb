import { createHash, randomBytes } from 'node:crypto';
import type { Actor } from '@yingzao/domain/permissions';
import type { DevelopmentCostFilter, DevelopmentCostOrder, ExportClientsInput, ExportReceivablesInput, ExportFormat, ProjectOrder } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import type { Locale } from '../../platform/errors';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { ClientExportParams } from '../clients/clientExport.service';
import type { ClientsService } from '../clients/clients.service';
import { CustomValuesService } from '../customFields/customValues.service';
import type { DevelopmentCostsService } from '../development/developmentCosts.service';
import type { ProjectFilter } from '../projects/projectFilter.service';
import type { ReceivableExportParams } from '../receivables/receivableExport.service';
import type { ReceivablesService } from '../receivables/receivables.service';
import type { ProjectsService } from '../projects/projects.service';

/** What a link gives: everything the writer of the file needs. */
export type Download =
  | { readonly kind: 'RECEIVABLES'; readonly params: ReceivableExportParams }
  | { readonly kind: 'CLIENTS'; readonly params: ClientExportParams }
  | { readonly kind: 'PROJECTS'; readonly params: { readonly filter: ProjectFilter; readonly orderBy: ProjectOrder | null; readonly format: ExportFormat; readonly locale: Locale; readonly customFieldIds?: readonly string[] | null } }
  | { readonly kind: 'DEVELOPMENT_COSTS'; readonly params: { readonly filter: DevelopmentCostFilter; readonly orderBy: DevelopmentCostOrder | null; readonly format: ExportFormat; readonly locale: Locale } };
type Offer = Promise<Outcome<{ url: string; rowCount: number }>>;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
/** Rows that one export may hold. */
const mostRows = 100_000;

/** Links to files written for one person: ten minutes, once, and only under the session of the same person. */
export class DownloadsService {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectsService,
    private readonly developmentCosts: DevelopmentCostsService,
    private readonly clients: ClientsService,
    private readonly receivables: ReceivablesService,
  ) {}

  /** @returns the link and how many rows it will hold. @throws UserFault TOO_MANY above 100,000. */
  offerProjects(viewer: Actor, input: { filter?: ProjectFilter | null; orderBy?: ProjectOrder | null; format?: ExportFormat | null; customFieldIds?: readonly string[] | null }, locale: Locale): Offer {
    return mutate(this.database, viewer, 'exportProjects', {}, async (db) => {
      const filter = input.filter ?? {};
      const problems = new Problems();
      if (input.customFieldIds) await CustomValuesService.assertKnown(db, 'PROJECT', input.customFieldIds, 'customFieldIds', problems);
      problems.assertNone();
      return this.offer(db, viewer, { kind: 'PROJECTS', params: { filter, orderBy: input.orderBy ?? null, format: input.format ?? 'XLSX', locale, customFieldIds: input.customFieldIds ?? null } }, await this.projects.count(viewer, filter));
    });
  }

  /** The same for the list of clients, with the columns that were chosen. */
  offerClients(viewer: Actor, input: ExportClientsInput, locale: Locale): Offer {
    return mutate(this.database, viewer, 'exportClients', {}, async (db) => {
      const filter = input.filter ?? {};
      const params = { filter, orderBy: input.orderBy ?? null, format: input.format ?? 'XLSX', columns: input.columns ?? null, locale } as const;
      return this.offer(db, viewer, { kind: 'CLIENTS', params }, await this.clients.count(viewer, filter));
    });
  }

  /** The same for the ledger of development costs. */
  offerDevelopmentCosts(viewer: Actor, input: { filter?: DevelopmentCostFilter | null; orderBy?: DevelopmentCostOrder | null; format: ExportFormat }, locale: Locale): Offer {
    return mutate(this.database, viewer, 'exportDevelopmentCosts', {}, async (db) => {
      const filter = input.filter ?? {};
      return this.offer(db, viewer, { kind: 'DEVELOPMENT_COSTS', params: { filter, orderBy: input.orderBy ?? null, format: input.format, locale } }, (await this.developmentCosts.sums(viewer, filter)).count);
    });
  }

  /** The same for what is due from clients. */
  offerReceivables(viewer: Actor, input: ExportReceivablesInput, locale: Locale): Offer {
    return mutate(this.database, viewer, 'exportReceivables', {}, async (db) => {
      const filter = input.filter ?? {};
      return this.offer(db, viewer, { kind: 'RECEIVABLES', params: { filter, orderBy: input.orderBy ?? null, format: input.format, locale } }, (await this.receivables.sums(viewer, filter)).count);
    });
  }

  private async offer(db: Db, viewer: Actor, { kind, params }: Download, rowCount: number): Promise<{ url: string; rowCount: number }> {
    if (rowCount > mostRows) throw new UserFault({ code: 'TOO_MANY', path: ['filter'], params: { max: mostRows } });
    const token = randomBytes(24).toString('base64url');
    await db.run(`DELETE FROM download WHERE expires_at < now()`);
    await db.run(`INSERT INTO download (token_hash, employee_id, kind, params, expires_at) VALUES ($1, $2, $3, $4, now() + interval '10 minutes')`, [hashOf(token), viewer.employeeId, kind, JSON.stringify(params)]);
    return { url: `/api/downloads/${token}`, rowCount };
  }

  /** What the link stands for; null when it is unknown, used, expired or another person's. */
  take(viewer: Actor, token: string): Promise<Download | null> {
    return this.database.write(viewer, async (db) => {
      const [row] = await db.rows<Download>(`UPDATE download SET used_at = now() WHERE token_hash = $1 AND used_at IS NULL AND expires_at > now() RETURNING kind, params`, [hashOf(token)]);
      return row ?? null;
    });
  }

  /** Notes who took how many rows out. */
  async log(viewer: Actor, download: Download, rowCount: number): Promise<void> {
    await this.database.write(viewer, (db) => db.run(`INSERT INTO export_log (employee_id, kind, params, row_count) VALUES ($1, $2, $3, $4)`, [viewer.employeeId, download.kind, JSON.stringify(download.params), rowCount]));
  }
}
