import type { ClientPart } from '@yingzao/domain/catalogues';

/** Rows of one table that belong to a client and go along when it is merged into another. Names and expressions are literals of the code. */
export interface Movable {
  readonly part: ClientPart;
  readonly table: string;
  /** The column that points at the client. */
  readonly column?: 'client_id' | 'parent_id';
  /** What names a row among those of one client. */
  readonly key: string;
  /** A client has such a row once: what both have is set aside, whole, until the merge is undone. */
  readonly isShared?: true;
  /** How a row `t` is called where it could not be put back. */
  readonly label: string;
}

/**
 * Every table with rows of clients but those of `guarded`. A test holds both against the
 * foreign keys of the database: who adds a table that points at clients adds a line here.
 */
export const movables: readonly Movable[] = [
  { part: 'PROJECTS', table: 'project', key: 'id', label: `t.number || ' ' || t.name` },
  { part: 'BELOW', table: 'client', column: 'parent_id', key: 'id', label: 't.name' },
  { part: 'PEOPLE', table: 'employment', key: 'id', label: `(SELECT k.name FROM contact k WHERE k.id = t.contact_id)` },
  { part: 'LAND', table: 'parcel', key: 'id', label: `concat_ws(' ', t.city, t.district, t.location, t.parcel_number)` },
  { part: 'DEVELOPED', table: 'developed_project', key: 'id', label: 't.name' },
  { part: 'PARTNER_FIRMS', table: 'client_partner_firm', key: 'firm_id', isShared: true, label: `(SELECT f.name FROM partner_design_firm f WHERE f.id = t.firm_id)` },
  { part: 'ACTIVITIES', table: 'development_activity_client', key: 'activity_id', isShared: true, label: `(SELECT a.title FROM development_activity a WHERE a.id = t.activity_id)` },
  { part: 'RESULTS', table: 'development_result', key: 'activity_id', isShared: true, label: `(SELECT a.title FROM development_activity a WHERE a.id = t.activity_id)` },
  { part: 'CUSTOM_FIELDS', table: 'client_custom_value', key: 'field_id', isShared: true, label: `(SELECT f.name FROM custom_field f WHERE f.id = t.field_id)` },
  { part: 'FILES', table: 'stored_file', key: 'id', label: 't.name' },
];

/** Tables that full rights may not write themselves: the ledger of costs, touches, which are their author's, and parties of contracts, which are terms. Each is moved by a function of the database, only with a merge that stands. */
export const guarded = [
  { part: 'COSTS', table: 'development_cost', move: 'move_development_costs' },
  { part: 'TOUCHES', table: 'touch', move: 'move_touches' },
  { part: 'PARTIES', table: 'contract_party', move: 'move_contract_parties' },
] as const satisfies readonly { part: ClientPart; table: string; move: string }[];
export type Guarded = (typeof guarded)[number];

/** Facts that are filled in from the other client where they are empty, by column; what stands together is filled together. */
export const factColumns = [['short_name'], ['group_id'], ['headquarters_city_code', 'headquarters_city'], ['profile'], ['product_lines'], ['grade'], ['keeper_id'], ['remark']] as const;
export type FactColumn = (typeof factColumns)[number][number];
