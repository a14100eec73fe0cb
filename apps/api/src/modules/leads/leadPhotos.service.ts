import type { Actor } from '@yingzao/domain/permissions';
import type { Database } from '../../platform/database';
import { UserFault } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import { pictureType } from '../../platform/pictures';
import type { Picture } from '../../platform/pictures';

/** Bytes of the largest photo that is taken; the page makes larger ones smaller before it keeps them. */
export const maxLeadPhoto = 1_500_000;
/** Photos of a person that wait for their report; what waits for a week goes. */
const mostWaiting = 30;

/** Photos of lead reports: sent before the report, seen by its reporter and by full rights. */
export class LeadPhotosService {
  constructor(private readonly database: Database) {}

  /** @throws UserFault NOT_A_PICTURE, PHOTO_TOO_LARGE or TOO_MANY_PHOTOS. */
  add(viewer: Actor, content: Buffer): Promise<string> {
    if (content.length > maxLeadPhoto) throw new UserFault({ code: 'PHOTO_TOO_LARGE', path: [] });
    const type = pictureType(content);
    if (!type) throw new UserFault({ code: 'NOT_A_PICTURE', path: [] });
    return this.database.write(viewer, async (db) => {
      // One upload of a person after the other, so that the count holds.
      await db.rows(`SELECT 1 FROM employee WHERE id = $1 FOR NO KEY UPDATE`, [viewer.employeeId]);
      const [row] = await db.rows<{ id: string }>(
        `INSERT INTO lead_photo (owner_id, type, content) SELECT $1, $2, $3 WHERE (SELECT count(*) FROM lead_photo WHERE owner_id = $1 AND lead_id IS NULL) < $4 RETURNING id`,
        [viewer.employeeId, type, content, mostWaiting],
      );
      if (!row) throw new UserFault({ code: 'TOO_MANY_PHOTOS', path: [], params: { max: mostWaiting } });
      return row.id;
    });
  }

  /** Null for ids that are none, and for photos of reports that the viewer does not see. */
  async find(viewer: Actor, id: string): Promise<Picture | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.database.readAtOnce(viewer, (db) => db.rows<Picture>(`SELECT type, content FROM lead_photo WHERE id = $1`, [id]));
    return row ?? null;
  }
}

/** Lets photos go whose report never came; for the role of jobs. */
export const dropUnusedLeadPhotos = (database: Database): Promise<void> => database.write(null, async (db) => void (await db.rows(`SELECT drop_unused_lead_photos()`)));
