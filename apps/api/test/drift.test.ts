import * as catalogues from '@yingzao/domain/catalogues';
import { startTestApp } from './harness';
import type { TestApp } from './harness';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** PostgreSQL's names of the types that entities write in TypeORM's short form. */
const typeNames: Readonly<Record<string, string>> = { timestamptz: 'timestamp with time zone', int: 'integer' };

/** Columns that hold codes of a catalogue. */
const coded: Readonly<Record<string, { readonly codes: readonly string[] } | undefined>> = {
  'department.kind': catalogues.departmentKind,
  'employee.status': catalogues.employeeStatus,
  'employee.approval_sections': catalogues.opinionSection,
  'employee_role.role': catalogues.role,
  'client.client_type': catalogues.clientType,
  'client.grade': catalogues.clientGrade,
  'client.level': catalogues.clientLevel,
  'client_rating.grade': catalogues.ratingGrade,
  'client_rating.computed': catalogues.ratingGrade,
  'client_rating.set_grade': catalogues.ratingGrade,
  'client_rating_event.from_grade': catalogues.ratingGrade,
  'client_rating_event.to_grade': catalogues.ratingGrade,
  'client_rating_event.cause': catalogues.ratingCause,
  'employment.influence': catalogues.influence,
  'project.status': catalogues.projectStatus,
  'project.tracking_stage': catalogues.trackingStage,
  'project_stage_event.from_stage': catalogues.trackingStage,
  'project_stage_event.to_stage': catalogues.trackingStage,
  'project.region': catalogues.region,
  'project.city_tier': catalogues.cityTier,
  'project.service_contents': catalogues.serviceContent,
  'project.positioning': catalogues.positioning,
  'project.product_line': catalogues.productLine,
  'project.source': catalogues.leadSource,
  'project_contact.role': catalogues.contactRole,
  'quote_revision.fee_basis': catalogues.feeBasis,
  'quote_revision.status': catalogues.quoteStatus,
  'quote_move.from_status': catalogues.quoteStatus,
  'quote_move.to_status': catalogues.quoteStatus,
  'contract.contract_type': catalogues.contractType,
  'contract.status': catalogues.contractStatus,
  'contract_party.role': catalogues.contractPartyRole,
  'contract_fee_node.kind': catalogues.feeNodeKind,
  'contract_fee_node.stage': catalogues.designStage,
  'contract_fee_node.due_rule': catalogues.feeDueRule,
  'contract_fee_node.mark': catalogues.feeNodeMark,
  'approval_chain.subject_kind': catalogues.approvalSubjectKind,
  'approval_chain.beginning': catalogues.roundBeginning,
  'approval_template.kind': catalogues.approvalSubjectKind,
  'approval_template.contract_types': catalogues.contractType,
  'approval_template.product_lines': catalogues.productLine,
  'approval_template.client_types': catalogues.clientType,
  'approval_step.section': catalogues.opinionSection,
  'approval_step.mode': catalogues.stepMode,
  'approval_seat.state': catalogues.stepState,
  'approval_seat.origin': catalogues.seatOrigin,
  'approval_seat.end': catalogues.seatEnd,
  'approval_seat.conclusion': catalogues.opinionConclusion,
  'approval_event.kind': catalogues.approvalAction,
  'home_template.role': catalogues.role,
  'development_activity.channel': catalogues.devChannel,
  'development_activity.status': catalogues.developmentStatus,
  'development_cost.channel': catalogues.devChannel,
  'development_cost.cost_kind': catalogues.costKind,
  'development_cost.status': catalogues.developmentCostStatus,
  'stored_file.category': catalogues.fileCategory,
  'custom_field.type': catalogues.customFieldType,
  'project_review.reason': catalogues.lossReason,
  'touch.kind': catalogues.touchKind,
  'lead_report.source': catalogues.leadSource,
  'lead_report.urgency': catalogues.leadUrgency,
  'lead_report.state': catalogues.leadState,
  'cadence_template.anchor': catalogues.cadenceAnchor,
  'cadence_task.anchor': catalogues.cadenceAnchor,
  'cadence_task.level': catalogues.escalationLevel,
  'cadence_task.state': catalogues.cadenceTaskState,
  'cadence_task.contactability': catalogues.contactability,
  'cadence_task.outcome': catalogues.taskOutcome,
  'cadence_event.kind': catalogues.cadenceEventKind,
  'cadence_event.level': catalogues.escalationLevel,
  'design_project.project_type': catalogues.designProjectType,
  'design_project.product_line': catalogues.productLine,
  'design_phase.stage': catalogues.designStage,
  'design_member.member_role': catalogues.designMemberRole,
  'design_cost_line.cost_kind': catalogues.designCostKind,
  'design_service.service': catalogues.serviceContent,
  'design_service.party': catalogues.designServiceParty,
  'man_hour.stage': catalogues.designStage,
  'handover.state': catalogues.handoverState,
  'handover_item.kind': catalogues.handoverKind,
  'handover_item.state': catalogues.handoverItemState,
  'project_tracker_period.office': catalogues.trackerOffice,
};

it('entities say what the migrations made: same columns, types and nullability', async () => {
  const { rows } = await app.owner.query<{ table_name: string; column_name: string; type: string; nullable: boolean }>(
    `SELECT c.relname AS table_name, a.attname AS column_name, format_type(a.atttypid, a.atttypmod) AS type, NOT a.attnotnull AS nullable
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`,
  );
  const differences: string[] = [];
  for (const entity of app.database.source.entityMetadatas) {
    const actual = new Map(rows.filter((r) => r.table_name === entity.tableName).map((r) => [r.column_name, `${r.type}${r.nullable ? ' null' : ''}`]));
    const mapped = new Map(
      entity.columns.map((c) => {
        const base = typeNames[String(c.type)] ?? String(c.type);
        const sized = c.precision != null && c.scale != null ? `${base}(${c.precision},${c.scale})` : c.precision != null ? base.replace('timestamp', `timestamp(${c.precision})`) : base;
        return [c.databaseName, `${sized}${c.isArray ? '[]' : ''}${c.isNullable ? ' null' : ''}`];
      }),
    );
    for (const name of new Set([...actual.keys(), ...mapped.keys()]))
      if (actual.get(name) !== mapped.get(name)) differences.push(`${entity.tableName}.${name}: table has ${actual.get(name) ?? 'nothing'}, entity says ${mapped.get(name) ?? 'nothing'}`);
  }
  expect(differences).toEqual([]);
});

it('the codes that a column takes are those of its catalogue', async () => {
  const { rows } = await app.owner.query<{ place: string; definition: string }>(
    `SELECT c.relname || '.' || a.attname AS place, pg_get_constraintdef(k.oid) AS definition
     FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]
     WHERE k.contype = 'c' AND array_length(k.conkey, 1) = 1 AND c.relnamespace = 'public'::regnamespace`,
  );
  const taken = (place: string): string[] => rows.filter((r) => r.place === place).flatMap((r) => [...r.definition.matchAll(/'([A-Z][A-Z0-9_]*)'/g)].map((found) => found[1]!)).sort();
  const wrong = Object.entries(coded).filter(([place, catalogue]) => taken(place).join() !== [...catalogue!.codes].sort().join());
  expect(wrong.map(([place]) => place)).toEqual([]);
});

it('every table but those of accounts is behind forced row-level security', async () => {
  const { rows } = await app.owner.query<{ name: string }>(`SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND NOT (relrowsecurity AND relforcerowsecurity) ORDER BY 1`);
  // Open on purpose: the directory of people, serials, and what is read before anybody is signed in.
  expect(rows.map((r) => r.name)).toEqual(['announcement', 'contract_counter', 'credential', 'department', 'design_project_counter', 'employee', 'migrations', 'project_counter', 'session', 'sign_in_attempt']);
});

it('refuses to start under a role that row-level security does not bind', async () => {
  const { Database } = await import('../src/platform/database');
  const url = (app.owner.options as { connectionString: string }).connectionString;
  await expect(Database.connect({ url, entities: [], poolSize: 1, statementTimeoutMs: 1000 })).rejects.toThrow(/must not be a superuser/);
});
