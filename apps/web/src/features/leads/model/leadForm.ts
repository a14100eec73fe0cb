import type { LeadSource, LeadUrgency } from '@yingzao/domain/catalogues';

import type { UserErrorLike } from '../../../lib/userErrors';

/** The six fields of a report, as typed. */
export interface LeadFields {
  readonly name: string;
  readonly clientName: string;
  readonly city: string;
  readonly source: LeadSource;
  readonly known: string;
  readonly urgency: LeadUrgency;
}

/** Designers bring what they hear as lead designers; everybody else as a member of the staff. */
export const emptyLead = (roles: readonly string[]): LeadFields => ({
  name: '', clientName: '', city: '', source: roles.includes('LEAD_DESIGNER') ? 'LEAD_DESIGNER' : 'STAFF', known: '', urgency: 'MONTH',
});

/** Characters at most; the server holds the same. */
export const longest = { name: 120, clientName: 120, city: 60, known: 2000 } as const;
/** Photos of one report. */
export const mostPhotos = 3;

/** What can be seen to be wrong before anything is kept: what waits to be sent must not come back. */
export function problemsOf(fields: LeadFields, texts: { required: string; tooLong: (max: number) => string }): UserErrorLike[] {
  const problems: UserErrorLike[] = fields.name.trim() === '' ? [{ code: 'REQUIRED', path: ['name'], message: texts.required }] : [];
  for (const [field, max] of Object.entries(longest)) if ([...fields[field as keyof typeof longest].trim()].length > max) problems.push({ code: 'TOO_LONG', path: [field], message: texts.tooLong(max) });
  return problems;
}

const orNull = (text: string): string | null => text.trim() || null;

/** The input of the mutation, the same each time it is tried: the server knows a repeated one by it. */
export const toInput = (fields: LeadFields) => ({
  name: fields.name.trim(), clientName: orNull(fields.clientName), city: orNull(fields.city), source: fields.source, known: orNull(fields.known), urgency: fields.urgency,
});
