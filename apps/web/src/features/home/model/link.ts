import type { JsonObject, JsonValue } from '@yingzao/domain/dashboard';

import { iconNames } from '../../../ui/Icon';
import type { IconName } from '../../../ui/Icon';
import { longestAddress, longestLabel } from './shortcuts';

export interface LinkSettings {
  /** An https address; '' for a picture that leads nowhere. */
  readonly to: string;
  /** The person's own name for it; '' for the host. */
  readonly label: string;
  readonly icon: IconName;
  /** Id of an uploaded picture; '' for none. The clean-up of pictures looks for this name. */
  readonly picture: string;
  /** Fills the frame and is cut, or is shown whole. */
  readonly isWhole: boolean;
}

/** The address as it may be opened, or null: https to a named host, without a user or password in it. */
export function secureAddress(text: string): string | null {
  const typed = text.trim();
  if (typed === '' || typed.length > longestAddress) return null;
  const withScheme = /^[\w-]+(\.[\w-]+)+([/?#:]|$)/.test(typed) ? `https://${typed}` : typed;
  if (!URL.canParse(withScheme)) return null;
  const url = new URL(withScheme);
  return url.protocol === 'https:' && url.hostname.includes('.') && !url.username && !url.password ? url.href : null;
}

/** `www.` says nothing. */
export const hostOf = (to: string): string => (URL.canParse(to) ? new URL(to).host.replace(/^www\./, '') : '');

/** What stands behind the host, to be read; '' for the front page. */
export function pathOf(to: string): string {
  if (!URL.canParse(to)) return '';
  const { pathname, search } = new URL(to);
  const path = pathname === '/' && !search ? '' : pathname + search;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const text = (value: JsonValue | undefined): string | null => (value === undefined ? '' : typeof value === 'string' ? value : null);
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

export function parseLink(settings: JsonObject): LinkSettings | null {
  const [to, label, picture] = [text(settings.to), text(settings.label), text(settings.picture)];
  const icon = settings.icon === undefined ? 'link' : iconNames.find((name) => name === settings.icon);
  const isWhole = settings.isWhole === undefined ? false : settings.isWhole;
  if (to === null || label === null || picture === null || !icon || typeof isWhole !== 'boolean') return null;
  if ((to !== '' && secureAddress(to) === null) || (picture !== '' && !uuid.test(picture))) return null;
  return { to, label: [...label].slice(0, longestLabel).join(''), icon, picture, isWhole };
}

export const pictureHref = (id: string): string => `/api/pictures/${id}`;
