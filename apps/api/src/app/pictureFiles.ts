import { UserFault } from '../platform/errors';
import { maxPicture } from '../modules/dashboards/pictures.service';
import type { Viewer } from '../modules/identity/sessions.service';
import type { HttpOptions } from './http';
import { fail, isSameOrigin, json, readUpload, refuse } from './incoming';
import type { Incoming } from './incoming';

/** `/api/pictures` and `/api/pictures/<id>` of somebody signed in: a picture in, a picture out. @returns false for other addresses. */
export async function handlePicture(incoming: Incoming, { services }: HttpOptions, viewer: Viewer): Promise<boolean> {
  const { request, response, url } = incoming;
  const id = /^\/api\/pictures\/([0-9a-f-]{36})$/.exec(url.pathname)?.[1];
  if (id && request.method === 'GET') {
    const picture = await services.pictures.find(viewer, id);
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
  if (url.pathname !== '/api/pictures' || request.method !== 'POST') return false;
  // A header of our own cannot be sent by a form of another site, and a foreign origin is refused.
  if (request.headers['x-yingzao-upload'] !== '1' || !isSameOrigin(request)) return done(fail(incoming, 403, 'FORBIDDEN'));
  const content = await readUpload(request, maxPicture);
  if (content === 'ABORTED') return done(void response.destroy());
  if (content === 'TOO_LARGE') return done(fail(incoming, 413, 'PICTURE_TOO_LARGE'));
  try {
    json(incoming, 201, { pictureId: await services.pictures.add(viewer, content) });
  } catch (error) {
    if (!(error instanceof UserFault)) throw error;
    refuse(incoming, 422, error.problems);
  }
  return true;
}

const done = (_: void): true => true;
