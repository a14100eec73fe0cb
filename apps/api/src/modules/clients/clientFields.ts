import { productLine } from '@yingzao/domain/catalogues';
import { cityOf } from '@yingzao/domain/geography';
import { isIsoDate } from '@yingzao/domain/measures';
import type { ClientFieldsInput, ContactInput, DevelopedProjectInput } from '../../generated/resolvers.generated';
import type { Problems } from '../../platform/errors';
import { InputReader, trimmed } from '../../platform/input';
import { readLand } from '../parcels/parcels.service';
import type { LandWrite } from '../parcels/parcels.service';
import type { ClientRow, ContactRow, DevelopedProjectRow, EmploymentRow } from './clients.entity';

export type { ClientFieldsInput };

/** A contact as read from a form: the person (null: not named by id) and what they do at the client. */
export interface ContactWrite {
  readonly id: string | null;
  readonly person: Partial<ContactRow> & { readonly name: string };
  readonly post: Partial<Pick<EmploymentRow, 'department' | 'title' | 'influence'>>;
}

/** Everything a form says about a client; what it does not mention is undefined. */
export interface ClientWrite {
  readonly fields: Partial<ClientRow>;
  readonly groupName?: string | null;
  readonly contacts?: readonly ContactWrite[];
  readonly developedProjects?: readonly Partial<DevelopedProjectRow>[];
  readonly land?: readonly LandWrite[];
  readonly partnerFirms?: readonly string[];
}

/** Longest lists a form may send. */
const most = { contacts: 200, developedProjects: 300, landAcquisitions: 300, partnerDesignFirms: 100, productLines: 30 } as const;

/** Reads the input, collecting what is wrong field by field; omitted fields are left out. */
export function readClient(input: ClientFieldsInput, isNew: boolean, problems: Problems): ClientWrite {
  const read = new InputReader(input, problems, ['fields']);
  const fields: Partial<ClientRow> = {};
  if (isNew || read.has('name')) fields.name = read.required('name', 120);
  for (const [field, max] of [['shortName', 50], ['profile', 4000], ['remark', 4000]] as const) if (read.has(field)) fields[field] = read.text(field, max);
  if (isNew || read.has('clientType')) {
    if (input.clientType) fields.clientType = input.clientType;
    else problems.add('REQUIRED', read.path('clientType'));
  }
  if (read.has('grade')) fields.grade = input.grade ?? null;
  if (read.has('parentId')) fields.parentId = input.parentId?.toLowerCase() || null;
  if (read.has('level')) fields.level = input.level ?? null;
  if (read.has('keeperId')) fields.keeperId = input.keeperId || null;
  if (read.has('headquartersCityCode') || read.has('overseasCity')) {
    const abroad = read.text('overseasCity', 100);
    const code = abroad ? null : read.text('headquartersCityCode', 20);
    const city = code ? cityOf(code) : undefined;
    if (code && !city) problems.add('CITY_UNKNOWN', read.path('headquartersCityCode'));
    fields.headquartersCityCode = city?.code ?? null;
    fields.headquartersCity = city?.shortName ?? abroad;
  }
  for (const field of Object.keys(most) as (keyof typeof most)[])
    if ((input[field]?.length ?? 0) > most[field]) problems.add('TOO_MANY', read.path(field), { max: most[field] });
  if (input.productLines != null) fields.productLines = [...new Set(names(input.productLines, 50, read.path('productLines'), problems).map(productLineOf))];

  return {
    fields,
    ...(read.has('groupName') && { groupName: read.text('groupName', 120) }),
    ...(input.contacts != null && { contacts: input.contacts.map((contact, at) => readContact(contact, problems, [...read.path('contacts'), String(at)])) }),
    ...(input.developedProjects != null && { developedProjects: input.developedProjects.map((project, at) => readDevelopedProject(project, problems, [...read.path('developedProjects'), String(at)])) }),
    ...(input.landAcquisitions != null && { land: readLand(input.landAcquisitions, problems, read.path('landAcquisitions')) }),
    ...(input.partnerDesignFirms != null && { partnerFirms: [...new Set(names(input.partnerDesignFirms, 120, read.path('partnerDesignFirms'), problems))] }),
  };
}

/** Trimmed texts without the empty ones. */
function names(texts: readonly string[], max: number, path: readonly string[], problems: Problems): string[] {
  return texts.flatMap((text, at) => {
    const name = trimmed(text);
    if ([...name].length > max) problems.add('TOO_LONG', [...path, String(at)], { max });
    return name === '' ? [] : [name];
  });
}

/** The code of a product line written as its code or label; a line of the client's own stays as it is written. */
const productLineOf = (text: string): string => productLine.items.find((item) => [item.code, item.zh, item.en].includes(text))?.code ?? text;

function readContact(input: ContactInput, problems: Problems, path: readonly string[]): ContactWrite {
  const read = new InputReader(input, problems, path);
  const person: Partial<ContactRow> & { name: string } = { name: read.required('name', 50) };
  const post: ContactWrite['post'] = {
    ...(read.has('department') && { department: read.text('department', 100) }),
    ...(read.has('title') && { title: read.text('title', 100) }),
    ...(read.has('influence') && { influence: input.influence ?? null }),
  };
  if (read.has('remark')) person.remark = read.text('remark', 1000);
  if (read.has('phone')) {
    const phone = read.text('phone', 40);
    if (phone && !/^[+\d][\d\s()-]{4,}(转?\d{1,6})?$/.test(phone)) problems.add('BAD_PHONE', read.path('phone'));
    person.phone = phone && plainPhone(phone);
  }
  if (read.has('email')) {
    person.email = read.text('email', 100)?.toLowerCase() ?? null;
    if (person.email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(person.email)) problems.add('BAD_EMAIL', read.path('email'));
  }
  if (read.has('birthday')) {
    person.birthday = read.text('birthday', 20);
    // A leap year, so that 29 February stands where the year is not known.
    if (person.birthday && !isIsoDate(person.birthday.replace(/^--/, '2000-'))) problems.add('BAD_BIRTHDAY', read.path('birthday'));
  }
  return { id: input.id || null, person, post };
}

/** A mobile number as its eleven digits, so that one person is recognised again; other numbers as typed. */
function plainPhone(text: string): string {
  const digits = text.replace(/[\s()-]/g, '').replace(/^\+?86(?=1[3-9]\d{9}$)/, '');
  return /^1[3-9]\d{9}$/.test(digits) ? digits : text;
}

function readDevelopedProject(input: DevelopedProjectInput, problems: Problems, path: readonly string[]): Partial<DevelopedProjectRow> {
  const read = new InputReader(input, problems, path);
  if (input.year != null && (input.year < 1900 || input.year > 2200)) problems.add('OUT_OF_RANGE', read.path('year'), { min: 1900, max: 2200 });
  return {
    name: read.required('name', 200),
    city: read.text('city', 100),
    gfaM2: read.decimal('gfaM2', { min: 0, max: 999_999_999_999, places: 2 }),
    year: input.year ?? null,
    designer: read.text('designer', 200),
  };
}
