import { isShown } from '../modules/approvals/approvalFiles.service';
import type { Viewer } from '../modules/identity/sessions.service';
import type { HttpOptions } from './http';
import { fail, isSameOrigin } from './incoming';
import type { Incoming } from './incoming';
import { give, guarded, oneOfFew, opinionUploadPath, takeUpload } from './storedFiles';

const filePath = /^\/api\/approvals\/([0-9a-f-]{36})\/files\/([0-9a-f-]{36})(\/preview)?$/;

/**
 * `POST /api/approvals/<round>/files` takes a file for an opinion that is being written, in the manner of documents; `GET .../files/<id>` gives one out to be
 * saved, with `/preview` behind it to be shown. @returns false for other addresses.
 */
export async function handleApprovalFile(incoming: Incoming, { services }: HttpOptions, viewer: Viewer): Promise<boolean> {
  const { request, url } = incoming;
  const { approvalFiles } = services;
  const [, chainId, id, preview] = filePath.exec(url.pathname) ?? [];
  if (chainId && id && (request.method === 'GET' || request.method === 'HEAD')) {
    const found = await approvalFiles.find(viewer, chainId, id);
    if (!found || (preview && !isShown(found.kind))) fail(incoming, 404, 'NOT_FOUND');
    else await guarded(incoming, found, () => give(incoming, found, preview !== undefined));
    return true;
  }
  const round = request.method === 'POST' ? opinionUploadPath.exec(url.pathname)?.[1] : undefined;
  if (!round) return false;
  // A header of our own cannot be sent by a form of another site, and a foreign origin is refused.
  if (request.headers['x-yingzao-upload'] !== '1' || !isSameOrigin(request)) fail(incoming, 403, 'FORBIDDEN');
  else
    await oneOfFew(incoming, viewer, () =>
      takeUpload(incoming, services.fileStorage, {
        limit: approvalFiles.limit,
        admit: (name) => approvalFiles.admit(viewer, round, name),
        keep: (received, facts) => approvalFiles.keep(viewer, round, received, facts),
      }),
    );
  return true;
}
