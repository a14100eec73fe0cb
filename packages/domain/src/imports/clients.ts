import { findPlace } from '../geography/findPlace';
import { compareText } from '../measures/decimal';
import { clientKey } from './clientMatch';
import { lines, placeValues, readDevelopedProject, readNumberText, readRecentLand } from './parse';
import type { RowReader } from './rowReader';
import { StaffMatcher } from './staffMatch';
import { readClientType, readGrade, readInfluence, readProductLine, splitList } from './synonyms';
import type { ClientFields, ClientRowValues, ContactFields, ImportContext, ImportOverrides, ImportRow, PersonRef } from './types';
import type { ProductLine } from '../catalogues/design';

interface CurrentClient {
  readonly row: number;
  readonly number: string | null;
  readonly key: string;
  readonly name: string;
  rejected: boolean;
  /** Id of the known client that it brings up to date. */
  readonly target: string | null;
}

/** The rules of 客户名录: one row is one contact; the client's cells are merged, blank or repeated on its further contacts. */
export class ClientRules {
  readonly #staff: StaffMatcher;
  readonly #names: Set<string>;
  readonly #numbers: Set<string>;
  readonly #sheetClients = new Map<string, CurrentClient>();
  readonly #claimed = new Set<string>();
  /** What rows may bring up to date, by number and by name; empty when they may not. */
  readonly #known: ReadonlyMap<string, string>;
  #current: CurrentClient | null = null;

  constructor(context: ImportContext, { updates }: ImportOverrides = {}) {
    this.#known = updates ? knownClients(context.clients) : new Map();
    this.#staff = new StaffMatcher(context.employees);
    this.#names = new Set(context.clients.map(({ name }) => clientKey(name)));
    this.#numbers = new Set(context.clients.flatMap(({ number }) => (number === null ? [] : [readNumberText(number)])));
  }

  /** Judges the next row of the sheet. */
  row(row: RowReader): ImportRow<ClientRowValues> {
    const contact = readContact(row);
    const known = this.#continued(row);
    if (known) {
      this.#current = known;
      if (known.rejected) row.report('CLIENT_REJECTED', 'name', known.name);
      return row.finish({ clientRow: known.row, clientNumber: known.number, client: null, contact }, null, known.rejected ? null : known.target);
    }
    const target = this.#target(row);
    const client = this.#client(row, target);
    const key = clientKey(client.name);
    const current: CurrentClient = { row: row.sheetRow, number: client.number, key, name: client.name, rejected: row.rejected, target };
    this.#current = current;
    if (!current.rejected) {
      this.#sheetClients.set(key, current);
      this.#names.add(key);
      if (client.number !== null) this.#numbers.add(client.number);
    }
    const values = { clientRow: row.sheetRow, clientNumber: client.number, client, contact };
    return row.finish(values, client.name === '' || target ? null : { kind: 'CREATED', name: client.name }, row.rejected ? null : target);
  }

  /** The client that the row goes on with: without a number and name the one above, else the one with the same number and name. */
  #continued(row: RowReader): CurrentClient | null {
    const number = row.optional('number');
    const name = row.optional('name');
    if (number === null && name === null) return this.#current;
    const candidates = [this.#current, name === null ? null : this.#sheetClients.get(clientKey(name))];
    const sameName = (client: CurrentClient): boolean => name === null || client.key === clientKey(name);
    const sameNumber = (client: CurrentClient): boolean => number === null || client.number === readNumberText(number);
    return candidates.find((client) => client != null && sameName(client) && sameNumber(client)) ?? null;
  }

  /** The known client that the row is about: by number, else by name; none where they are of different ones. */
  #target(row: RowReader): string | null {
    const number = row.optional('number');
    const byNumber = number === null ? undefined : this.#known.get(`#${readNumberText(number)}`);
    const byName = this.#known.get(clientKey(row.text('name')));
    return byNumber !== undefined && byName !== undefined && byNumber !== byName ? null : (byNumber ?? byName ?? null);
  }

  #client(row: RowReader, target: string | null): ClientFields {
    const name = row.text('name');
    const numberText = row.optional('number');
    const number = numberText === null ? null : readNumberText(numberText);
    if (name === '') row.report('NAME_MISSING', 'name');
    else if (target && this.#claimed.has(target)) row.report('DUPLICATE_CLIENT', 'name');
    else if (target) this.#claimed.add(target);
    else if (this.#names.has(clientKey(name))) row.report('DUPLICATE_CLIENT', 'name');
    else if (number !== null && this.#numbers.has(number)) row.report('DUPLICATE_NUMBER', 'number');
    const clientType = readClientType(row.text('clientType'));
    if (!clientType && !(target && row.optional('clientType') === null)) row.report(row.optional('clientType') === null ? 'TYPE_MISSING' : 'TYPE_UNKNOWN', 'clientType', row.text('clientType') || name);
    const headquartersText = row.optional('headquarters');
    const place = headquartersText === null ? null : findPlace(headquartersText);
    if (headquartersText !== null && !place) row.report('VALUE_UNKNOWN', 'headquarters');
    return {
      number,
      name,
      shortName: row.optional('shortName'),
      groupName: row.optional('group'),
      clientType,
      headquarters: place ? placeValues(place) : null,
      headquartersText,
      profile: row.optional('profile'),
      productLines: readLines(row),
      developedProjects: lines(row.text('developedProjects')).map(readDevelopedProject),
      recentLand: lines(row.text('recentLand')).map(readRecentLand),
      partnerFirms: [...new Set(splitList(row.optional('partnerFirms') ?? ''))],
      grade: row.coded('grade', readGrade, 'VALUE_UNKNOWN'),
      keeper: this.#keeper(row),
    };
  }

  #keeper(row: RowReader): PersonRef | null {
    const text = row.optional('keeper');
    if (text === null) return null;
    const { people, unknown, ambiguous } = this.#staff.match(text, 'MARKET');
    for (const name of unknown) row.report('TRACKER_UNKNOWN', 'keeper', name);
    for (const name of ambiguous) row.report('TRACKER_AMBIGUOUS', 'keeper', name);
    return people[0] ?? null;
  }
}

/** Ids by `#` and number, and by name. A deleted client has no name here, and is not brought up to date. */
function knownClients(clients: ImportContext['clients']): Map<string, string> {
  const live = clients.filter(({ name }) => name !== '');
  return new Map([...live.map(({ id, name }) => [clientKey(name), id] as const), ...live.flatMap(({ id, number }) => (number === null ? [] : [[`#${readNumberText(number)}`, id] as const]))]);
}

function readLines(row: RowReader): ProductLine[] {
  const found = new Set<ProductLine>();
  for (const word of splitList(row.optional('productLines') ?? '')) {
    const line = readProductLine(word);
    if (line) found.add(line);
    else row.report('VALUE_UNKNOWN', 'productLines', word);
  }
  return [...found];
}

function readContact(row: RowReader): ContactFields | null {
  const name = row.optional('contact');
  if (name === null) return null;
  const phone = row.phone('phone');
  const remark = row.optional('remark');
  return {
    name,
    department: row.optional('department'),
    title: row.optional('title'),
    phone,
    email: row.email('email'),
    birthday: row.birthday('birthday'),
    influence: row.coded('influence', readInfluence, 'VALUE_UNKNOWN'),
    remark,
    left: remark !== null && /^(已)?离职/.test(remark),
    // Without a telephone nothing tells namesakes apart, so each row is a person of its own.
    personKey: phone === null ? `row:${row.sheetRow}` : `${compareText(name)}|${phone}`,
  };
}
