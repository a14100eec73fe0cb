import { UserFault } from '../platform/errors';
import type { ErrorCode } from '../platform/errors';
import type { Picture } from '../platform/pictures';
import { maxPicture } from '../modules/dashboards/pictures.service';
import { maxLeadPhoto } from '../modules/leads/leadPhotos.service';
import type { Viewer } from '../modules/identity/sessions.service';
import type { HttpOptions } from './http';
import { fail, isSameOrigin, json, readUpload, refuse } from './incoming';
import type { Incoming } from './incoming';
import type { Services } from './services';

/** A kind of pictures: where they are, how large they may be, and who takes and gives them. */
interface Store {
  readonly path: string;
  readonly max: number;
  readonly tooLarge: ErrorCode;
  /** Name of the id in the answer. */
  readonly key: string;
  readonly of: (services: Services) => { add(viewer: Viewer, content: Buffer): Promise<string>; find(viewer: Viewer, id: string): Promise<Picture | null> };
}

const stores: readonly Store[] = [
  { path: '/api/pictures', max: maxPicture, tooLarge: 'PICTURE_TOO_LARGE', key: 'pictureId', of: (services) => services.pictures },
  { path: '/api/lead-photos', max: maxLeadPhoto, tooLarge: 'PHOTO_TOO_LARGE', key: 'photoId', of: (services) => services.leadPhotos },
];

/** `/api/pictures`, `/api/lead-photos` and either with `/<id>`, of somebody signed in: a picture in, a picture out. @returns false for other addresses. */
export async function handlePicture(incoming: Incoming, { services }: HttpOptions, viewer: Viewer): Promise<boolean> {
  const { request, response, url } = incoming;
  const [, path, , id] = /^(\/api\/[a-z-]+)(\/([0-9a-f-]{36}))?$/.exec(url.pathname) ?? [];
  const store = stores.find((one) => one.path === path);
  if (!store) return false;
  if (id && request.method === 'GET') {
    const picture = await store.of(services).find(viewer, id);
    if (!picture) return done(fail(incoming, 404, 'NOT_FOUND'));
    response.setHeader('Content-Type', picture.type);
    response.setHeader('Content-Length', picture.content.length);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Content-Disposition', 'inline; filename="picture"');
    response.setHeader('Content-Security-Policy', `default-src 'none'; sandbox`);
    // An id has one content for ever; it is kept by this person's browser alone.
    response.setHeader('Cache-Control', 'private, max-age=2592000, immutable');
    response.end(picture.content);
    return true;
  }
  if (id || request.method !== 'POST') return false;
  // A header of our own cannot be sent by a form of another site, and a foreign origin is refused.
  if (request.headers['x-yingzao-upload'] !== '1' || !isSameOrigin(request)) return done(fail(incoming, 403, 'FORBIDDEN'));
  const content = await readUpload(request, store.max);
  if (content === 'ABORTED') return done(void response.destroy());
  if (content === 'TOO_LARGE') return done(fail(incoming, 413, store.tooLarge));
  try {
    json(incoming, 201, { [store.key]: await store.of(services).add(viewer, content) });
  } catch (error) {
    if (!(error instanceof UserFault)) throw error;
    refuse(incoming, 422, error.problems);
  }
  return true;
}

const done = (_: void): true => true;
