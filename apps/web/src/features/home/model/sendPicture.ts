import { sendPictureTo, shrinkPicture, type PictureLimits, type SentPicture } from '../../../lib/picture';

/** Bytes the server takes at most; the longest side is enough for the widest frame on a sharp screen. */
const limits: PictureLimits = { sides: [2000, 1600, 1200, 800], most: 500_000, forms: [['image/webp', 0.86], ['image/jpeg', 0.82]] };

/** Sends a picture of this device. `refused` says why it was not taken, null that no answer came. */
export async function sendPicture(file: Blob, notAPicture: string): Promise<SentPicture> {
  const body = await shrinkPicture(file, limits);
  return body ? sendPictureTo('/api/pictures', body, 'pictureId') : { refused: notAPicture, status: null };
}
