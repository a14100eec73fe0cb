import type { Actor } from '@yingzao/domain/permissions';
import { closeness, wantedGrams } from '@yingzao/domain/search';
import type { Database } from '../../platform/database';

export interface SearchHit {
  readonly kind: 'PROJECT' | 'CLIENT' | 'FILE' | 'EMPLOYEE';
  readonly id: string;
  readonly title: string;
  readonly subtitle: string | null;
}

/** So many matches are put in order of nearness; with more, two letters were typed and the next will tell. */
const RANKED = 200;

/** So many documents are shown in any case; more only where projects and clients leave room: they are many, and must not push aside what they belong to. */
const FILES = 4;

/** One box over projects, clients, documents and people: two Chinese characters, a number or pinyin initials are enough. */
export class SearchService {
  constructor(private readonly database: Database) {}

  search(viewer: Actor, text: string, limit: number): Promise<SearchHit[]> {
    const grams = wantedGrams(text.slice(0, 60));
    if (grams.length === 0) return Promise.resolve([]);
    const like = `%${text.trim().toLowerCase().slice(0, 60).replace(/[\\%_]/g, '\\$&')}%`;
    return this.database.readAtOnce(viewer, async (db) => {
      const records = db.rows<SearchHit>(`SELECT kind, ref_id AS id, title, subtitle FROM search_documents($1, $2)`, [grams, RANKED]);
      const documents = db.rows<SearchHit>(`SELECT 'FILE' AS kind, ref_id AS id, title, subtitle FROM search_files($1, $2)`, [grams, RANKED]);
      const people = db.rows<SearchHit>(
        `SELECT 'EMPLOYEE' AS kind, e.id, e.name AS title, concat_ws(' · ', e.number, d.name) AS subtitle FROM employee e LEFT JOIN department d ON d.id = e.department_id
         WHERE e.status = 'ACTIVE' AND (lower(e.name) LIKE $1 OR lower(e.number) LIKE $1 OR e.pinyin LIKE $1) ORDER BY e.number LIMIT $2`,
        [like, Math.min(limit, 5)],
      );
      const [found, files, staff] = await Promise.all([records, documents, people]);
      const near = new Map([...found, ...files].map((hit) => [hit, closeness(hit.title, text)]));
      const nearest = (hits: SearchHit[], most: number): SearchHit[] => hits.sort((a, b) => near.get(a)! - near.get(b)!).slice(0, most);
      // A stable sort: what is equally near stays with the shorter title first.
      return [...nearest(found, limit), ...nearest(files, Math.max(Math.min(limit, FILES), limit - found.length)), ...staff];
    });
  }
}
