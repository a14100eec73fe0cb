import type { Actor } from '@yingzao/domain/permissions';
import type { Database } from '../../platform/database';
import { UserFault } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import { pictureType } from '../../platform/pictures';
import type { Picture } from '../../platform/pictures';

/** Bytes of the largest picture that is taken; the page makes larger ones smaller before it sends them. */
export const maxPicture = 500_000;
/** Pictures a person has at a time; what no home shows goes after a day. */
const mostPictures = 60;

/** Pictures on homes: one puts up one's own, and colleagues who were given the address see it. */
export class PicturesService {
  constructor(private readonly database: Database) {}

  /** @throws UserFault NOT_A_PICTURE, PICTURE_TOO_LARGE or TOO_MANY_PICTURES. */
  add(viewer: Actor, content: Buffer): Promise<string> {
    if (content.length > maxPicture) throw new UserFault({ code: 'PICTURE_TOO_LARGE', path: [] });
    const type = pictureType(content);
    if (!type) throw new UserFault({ code: 'NOT_A_PICTURE', path: [] });
    return this.database.write(viewer, async (db) => {
      // One upload of a person after the other, so that the count holds.
      await db.rows(`SELECT 1 FROM employee WHERE id = $1 FOR NO KEY UPDATE`, [viewer.employeeId]);
      const [{ count }] = (await db.rows<{ count: number }>(`SELECT count(*)::int AS count FROM home_picture WHERE employee_id = $1`, [viewer.employeeId])) as [{ count: number }];
      if (count >= mostPictures) throw new UserFault({ code: 'TOO_MANY_PICTURES', path: [], params: { max: mostPictures } });
      const [row] = await db.rows<{ id: string }>(`INSERT INTO home_picture (employee_id, type, content) VALUES ($1, $2, $3) RETURNING id`, [viewer.employeeId, type, content]);
      return row!.id;
    });
  }

  /** Null for ids that are none, or none any more. */
  async find(viewer: Actor, id: string): Promise<Picture | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.database.readAtOnce(viewer, (db) => db.rows<Picture>(`SELECT type, content FROM home_picture WHERE id = $1`, [id]));
    return row ?? null;
  }
}

/** Lets pictures go that nobody shows any more; for the role of jobs. */
export const dropUnusedPictures = (database: Database): Promise<void> => database.write(null, async (db) => void (await db.rows(`SELECT drop_unused_pictures()`)));
