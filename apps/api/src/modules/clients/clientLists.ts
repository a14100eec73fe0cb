import type { Db, Reader } from '../../platform/database';
import type { Problems } from '../../platform/errors';
import type { ContactWrite } from './clientFields';
import { ContactEntity, DevelopedProjectEntity, EmploymentEntity } from './clients.entity';
import type { ContactRow, DevelopedProjectRow } from './clients.entity';

/** A contact of the form with the person it turned out to be; null makes a new one. */
export interface ResolvedContact extends ContactWrite {
  readonly personId: string | null;
}

/**
 * Finds out who the contacts are: named by id, else a known person of the same name and phone (they may have worked for another client).
 * Adds a problem for an id that is nobody's at this client and for a person who is listed twice.
 */
export async function resolveContacts(db: Reader, clientId: string | null, contacts: readonly ContactWrite[], problems: Problems): Promise<ResolvedContact[]> {
  const here = new Set(clientId ? (await db.rows<{ id: string }>(`SELECT DISTINCT contact_id AS id FROM employment WHERE client_id = $1`, [clientId])).map((r) => r.id) : []);
  const listed = new Set<string>();
  const resolved: ResolvedContact[] = [];
  for (const [at, contact] of contacts.entries()) {
    const path = ['fields', 'contacts', String(at)];
    const personId = contact.id ?? (await knownPerson(db, contact.person));
    if (contact.id && !here.has(contact.id)) problems.add('UNKNOWN_REFERENCE', [...path, 'id']);
    else if (personId && listed.has(personId)) problems.add('CONTACT_REPEATED', [...path, 'name']);
    if (personId) listed.add(personId);
    resolved.push({ ...contact, personId });
  }
  return resolved;
}

async function knownPerson(db: Reader, { name, phone }: Partial<ContactRow>): Promise<string | null> {
  if (!name || !phone) return null;
  const [known] = await db.rows<{ id: string }>(`SELECT id FROM contact WHERE name = $1 AND phone = $2 ORDER BY id LIMIT 1`, [name, phone]);
  return known?.id ?? null;
}

/** Makes the client's people what the list says: who is missing has left today, who comes back begins today, nobody is forgotten. */
export async function replaceContacts(db: Db, clientId: string, contacts: readonly ResolvedContact[], today: string): Promise<void> {
  const staying = contacts.flatMap((c) => (c.personId ? [c.personId] : []));
  await db.run(`UPDATE employment SET ended_on = $3 WHERE client_id = $1 AND ended_on IS NULL AND NOT contact_id = ANY ($2::uuid[])`, [clientId, staying, today]);
  for (const { id, personId, person, post } of contacts) {
    if (!personId) {
      const created = await db.manager.insert(ContactEntity, person);
      await db.manager.insert(EmploymentEntity, { ...post, contactId: created.identifiers[0]!.id as string, clientId });
      continue;
    }
    // What is empty in a new entry is not known here; it does not erase what is known about the person.
    const facts = id ? person : Object.fromEntries(Object.entries(person).filter(([, value]) => value !== null));
    const changed = await db.manager.createQueryBuilder().update(ContactEntity).set(facts).where('id = :personId', { personId }).execute();
    if (changed.affected !== 1) throw new Error('a contact of a locked client went away');
    const [present] = await db.rows<{ id: string }>(`SELECT id FROM employment WHERE client_id = $1 AND contact_id = $2 AND ended_on IS NULL ORDER BY id LIMIT 1`, [clientId, personId]);
    if (!present) await db.manager.insert(EmploymentEntity, { ...post, contactId: personId, clientId, startedOn: today });
    else if (Object.keys(post).length > 0) {
      const moved = await db.manager.createQueryBuilder().update(EmploymentEntity).set(post).where('id = :id', { id: present.id }).execute();
      if (moved.affected !== 1) throw new Error('an employment of a locked client went away');
    }
  }
}

export async function replaceDevelopedProjects(db: Db, clientId: string, projects: readonly Partial<DevelopedProjectRow>[]): Promise<void> {
  await db.run(`DELETE FROM developed_project WHERE client_id = $1`, [clientId]);
  for (const project of projects) await db.manager.insert(DevelopedProjectEntity, { ...project, clientId });
}

export async function replacePartnerFirms(db: Db, clientId: string, names: readonly string[]): Promise<void> {
  await db.run(`INSERT INTO partner_design_firm (name) SELECT unnest($1::text[]) ON CONFLICT (name) DO NOTHING`, [names]);
  await db.run(`DELETE FROM client_partner_firm WHERE client_id = $1 AND firm_id NOT IN (SELECT id FROM partner_design_firm WHERE name = ANY ($2))`, [clientId, names]);
  await db.run(`INSERT INTO client_partner_firm (client_id, firm_id) SELECT $1, id FROM partner_design_firm WHERE name = ANY ($2) ON CONFLICT DO NOTHING`, [clientId, names]);
}

/** The group of this name, made when there is none. */
export async function groupNamed(db: Db, name: string): Promise<string> {
  await db.run(`INSERT INTO client_group (name) VALUES ($1) ON CONFLICT (name) DO NOTHING`, [name]);
  const [group] = await db.rows<{ id: string }>(`SELECT id FROM client_group WHERE name = $1`, [name]);
  return group!.id;
}
