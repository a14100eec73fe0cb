import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Actor } from '@yingzao/domain/permissions';
import type { ApprovalFirm } from './approvalFirm';
import type { Job } from './jobs';

/** A document of the page as it is sent, by its name. */
function documentOf(root: string, name: string): string {
  const all = Object.values(JSON.parse(readFileSync(path.join(root, 'packages/schema/documents.json'), 'utf8')) as Record<string, string>);
  const found = all.find((text) => new RegExp(`^(query|mutation) ${name}\\b`).test(text.trim()));
  if (!found) throw new Error(`The page has no document ${name}.`);
  return found;
}

const chainColumns = 'h.id, h.round, h.state, h.submitted_at, h.finished_at, h.submitter_id, k.id AS contract_id, k.number, k.name, k.amount_fen, p.name AS project, c.name AS client, e.name AS submitter';
const chainJoins = 'JOIN contract k ON k.id = h.contract_id JOIN project p ON p.id = k.project_id JOIN client c ON c.id = p.client_id JOIN employee e ON e.id = h.submitter_id';
/** What a row of the inbox shows below its round: six steps with their people, and who has the active one. */
const below = (page: string, params: readonly unknown[]): Job['limit'] => [
  { params, sql: `SELECT s.id, s.chain_id, s.seq, s.section, s.state, s.conclusion, s.activated_at, e.id, e.name FROM approval_step s JOIN employee e ON e.id = s.approver_id WHERE s.chain_id IN (${page}) ORDER BY s.seq` },
  { params, sql: `SELECT t.id, t.step_id, t.state, e.id, e.name FROM approval_seat t JOIN employee e ON e.id = t.employee_id WHERE t.chain_id IN (${page}) AND t.state = 'ACTIVE'` },
];

/** What an approver with 100,000 tasks behind them looks at, and a contract whose documents have thirty versions each. */
export function approvalJobs(root: string, firm: ApprovalFirm): Job[] {
  const approver: Actor = { employeeId: firm.approver, roles: ['LEGAL'] };
  const manager: Actor = { employeeId: firm.manager, roles: ['MARKET_MANAGER'] };
  const me = [firm.approver];
  const waiting = `SELECT t.chain_id FROM approval_seat t WHERE t.state = 'ACTIVE' AND t.employee_id = $1 LIMIT 100`;
  const decided = `SELECT x.id FROM (SELECT h.id, h.submitted_at FROM approval_chain h WHERE h.id IN (SELECT t.chain_id FROM approval_seat t WHERE t.signer_id = $1 AND t.state = 'DONE') ORDER BY h.submitted_at DESC, h.id DESC LIMIT 31) x`;
  const sent = `SELECT x.id FROM (SELECT h.id FROM approval_chain h WHERE h.submitter_id = $1 ORDER BY h.submitted_at DESC, h.id DESC LIMIT 31) x`;
  const rounds = (page: string, params: readonly unknown[]): Job['limit'] => [{ params, sql: `SELECT ${chainColumns} FROM approval_chain h ${chainJoins} WHERE h.id IN (${page}) ORDER BY h.submitted_at DESC, h.id DESC` }, ...below(page, params)];
  const id = [firm.contract];
  return [
    { name: 'approvals waiting for me, 100,000 tasks behind', viewer: approver, query: documentOf(root, 'ApprovalWaiting'), variables: {}, limit: rounds(waiting, me) },
    {
      name: 'counts of the approver\'s boxes', viewer: approver, query: documentOf(root, 'ApprovalBoxes'), variables: {},
      limit: [
        { params: me, sql: `SELECT count(*) FROM approval_seat t WHERE t.state = 'ACTIVE' AND t.employee_id = $1` },
        { params: me, sql: `SELECT count(DISTINCT t.chain_id) FROM approval_seat t WHERE t.signer_id = $1 AND t.state = 'DONE'` },
        { params: me, sql: `SELECT count(*) FROM approval_chain h WHERE h.submitter_id = $1` },
        { params: me, sql: `SELECT count(*), count(*) FILTER (WHERE read_at IS NULL) FROM approval_copy WHERE employee_id = $1` },
        { params: me, sql: `SELECT * FROM approval_delegation WHERE (from_id = $1 OR to_id = $1) AND revoked_at IS NULL` },
      ],
    },
    {
      name: 'first page of what I decided, 50,000 rounds', viewer: approver, query: documentOf(root, 'ApprovalInbox'), variables: { first: 30, filter: { decidedByMe: true }, copied: false },
      limit: [...rounds(decided, me), { params: me, sql: `SELECT count(DISTINCT t.chain_id) FROM approval_seat t WHERE t.signer_id = $1 AND t.state = 'DONE'` }],
    },
    {
      name: 'first page of what I submitted, 50,000 rounds', viewer: manager, query: documentOf(root, 'ApprovalInbox'), variables: { first: 30, filter: { mine: true }, copied: false },
      limit: [...rounds(sent, [firm.manager]), { params: [firm.manager], sql: `SELECT count(*) FROM approval_chain h WHERE h.submitter_id = $1` }],
    },
    {
      name: 'contract page, ten documents of thirty versions', viewer: manager, query: documentOf(root, 'ContractPage'), variables: { id: firm.contract },
      limit: [
        { params: id, sql: `SELECT k.*, p.name AS project, p.number AS project_number, p.gfa_m2, p.design_tracker_id, c.name AS client, d.id AS design_id, d.number AS design_number FROM contract k JOIN project p ON p.id = k.project_id JOIN client c ON c.id = p.client_id LEFT JOIN design_project d ON d.project_id = p.id WHERE k.id = $1` },
        { params: id, sql: `SELECT id, number, name, contract_type, status, amount_fen FROM contract WHERE parent_id = $1` },
        { params: id, sql: `SELECT y.id, y.role, c.id, c.name FROM contract_party y JOIN client c ON c.id = y.client_id WHERE y.contract_id = $1 ORDER BY y.seq` },
        { params: id, sql: `SELECT d.id, f.id, f.name, v.id, v.number, v.sha256 FROM contract_document d JOIN stored_file f ON f.id = d.file_id JOIN file_version v ON v.file_id = f.id AND v.number = f.current_number WHERE d.contract_id = $1 ORDER BY d.seq` },
        { params: id, sql: `SELECT h.id, h.round, h.state, h.submitted_at, h.finished_at, h.beginning, h.end_reason, e.id, e.name FROM approval_chain h JOIN employee e ON e.id = h.submitter_id WHERE h.contract_id = $1 ORDER BY h.round DESC` },
        { params: id, sql: `SELECT s.*, e.name FROM approval_step s JOIN approval_chain h ON h.id = s.chain_id JOIN employee e ON e.id = s.approver_id WHERE h.contract_id = $1 ORDER BY s.seq` },
        { params: id, sql: `SELECT t.id, t.step_id, t.state, t.conclusion, e.id, e.name FROM approval_seat t JOIN approval_chain h ON h.id = t.chain_id JOIN employee e ON e.id = t.employee_id WHERE h.contract_id = $1` },
      ],
    },
  ];
}
