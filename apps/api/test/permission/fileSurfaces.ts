import type { LiveServer } from '../liveServer';
import { unknownId } from './cases';
import { isActive, isFull, mayKnow } from './expectations';
import { scan } from './oracles';
import type { Person } from './people';
import type { Walker } from './walker';

/** Statuses of somebody who may not even ask. */
const outside = (person: Person): number | null => (person.viewer === null ? 401 : isActive(person) ? null : 403);

/** Asks for documents over HTTP as one person: the newest version, an old one and what is shown in place. The same decision as the query, and no other words for a hidden id. */
export async function fetchAll(walker: Walker, server: LiveServer, person: Person): Promise<void> {
  const { world } = walker;
  const say = (line: string): void => void walker.problems.push(`${person.label} · ${line}`);
  const get = async (path: string, init: RequestInit = {}): Promise<{ status: number; text: string }> => {
    walker.counts.reads++;
    const response = await fetch(`http://127.0.0.1:${server.port}${path}`, { ...init, headers: { ...(person.token && { cookie: `yz=${person.token}` }), ...(init.headers as Record<string, string>) } });
    return { status: response.status, text: await response.text() };
  };
  const files = await world.rows('stored_file');
  const unknown = await get(`/api/files/${unknownId}/versions/1`);
  for (const [at, { row, facts }] of files.entries()) {
    const id = String(row.id);
    const isOpenQuestion = isFull(person) && facts.projects.includes(world.projects.at(-1)!.k);
    for (const what of ['versions/2', 'versions/1', ...(at % 3 === 0 || row.category === 'CONTRACT' ? ['versions/2/preview', 'versions/1/preview'] : [])]) {
      const { status, text } = await get(`/api/files/${id}/${what}`);
      for (const line of scan(world.canaries, person, text, walker.seenBy.get(person)!)) say(`GET ${what} of ${walker.nameOf(id)}: ${line}`);
      const mayTake = row.category !== 'CONTRACT' || isFull(person) || person.roles.some((role) => role === 'LEGAL' || role === 'FINANCE');
      const wanted = outside(person) ?? (!mayKnow(person, 'stored_file', facts) ? 404 : mayTake || what.endsWith('preview') ? 200 : 403);
      if (status !== wanted && !isOpenQuestion) say(`GET ${what} of ${walker.nameOf(id)} answers ${status}, should be ${wanted}`);
      const masked = (answer: string): string => answer.replace(/"requestId":"[^"]*"/, '');
      if (wanted === 404 && masked(text) !== masked(unknown.text)) say(`GET ${what} of a hidden document answers other than an unknown one: ${text.slice(0, 200)}`);
    }
  }
  if (isFull(person)) return;
  // A document or a version that does not belong there: refused before anything is looked up, alike for what is seen, hidden and unknown.
  const { id, fileId } = world.projects[0]!;
  for (const path of [`/api/files?projectId=${id}&category=BRIEF`, `/api/files?projectId=${unknownId}&category=BRIEF`, `/api/files/${fileId}/versions?expectedVersion=1`]) {
    walker.counts.writes++;
    const { status } = await get(path, { method: 'POST', body: 'x', headers: { 'x-yingzao-upload': '1', 'x-file-name': 'a.txt' } });
    if (status !== (outside(person) ?? 403)) say(`POST ${path} answers ${status}`);
  }
}
