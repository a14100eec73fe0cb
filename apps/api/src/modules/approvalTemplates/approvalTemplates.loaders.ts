import DataLoader from 'dataloader';
import type { Actor } from '@yingzao/domain/permissions';
import { oneToMany, oneToOne } from '../../platform/batches';
import type { Reads } from '../../platform/database';
import type { ApprovalProposal } from './approvalProposals';
import { proposalsFor } from './approvalProposals';
import type { ApprovalTemplateRow } from './approvalTemplates.entity';
import { draftContracts, draftQuotes, templatesById, versionsOfTemplates } from './approvalTemplates.repository';

/** Versions of templates, and what they propose to this viewer. */
export function approvalTemplateLoaders(reads: Reads, viewer: Actor | null) {
  return {
    templateVersionById: new DataLoader<string, ApprovalTemplateRow | null>(async (ids) => oneToOne(ids, await reads((db) => templatesById(db, ids)), (t) => t.id)),
    /** Newest first. */
    versionsByTemplateId: new DataLoader<string, ApprovalTemplateRow[]>(async (ids) => oneToMany(ids, await reads((db) => versionsOfTemplates(db, ids)), (t) => t.templateId)),
    /** Null for what cannot be submitted. */
    proposalByContractId: new DataLoader<string, ApprovalProposal | null>(async (ids) => {
      const found = viewer && (await proposalsFor(reads, viewer.employeeId, (db) => draftContracts(db, ids)));
      return ids.map((id) => found?.get(id) ?? null);
    }),
    proposalByQuoteRevisionId: new DataLoader<string, ApprovalProposal | null>(async (ids) => {
      const found = viewer && (await proposalsFor(reads, viewer.employeeId, (db) => draftQuotes(db, ids)));
      return ids.map((id) => found?.get(id) ?? null);
    }),
  };
}
