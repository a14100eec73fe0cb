import { parseFar } from '@yingzao/domain/measures';

import type { Translate } from '../../../lib/messages';
import type { UserErrorLike } from '../../../lib/userErrors';
import type { formMessages } from '../formMessages';
import { sameField, type ProjectValues } from './projectForm';

type T = Translate<(typeof formMessages)['zh']>;

const outside = (text: string, limit: number): boolean => {
  if (text.trim() === '') return false;
  const number = Number(text.normalize('NFKC'));
  return !Number.isFinite(number) || Math.abs(number) > limit;
};

/**
 * What can be told without asking the server, shaped as it would answer: its path names the input field. The server checks
 * all of it again.
 * @param base the stored version, or null for a new project; what was empty there may stay so
 */
export function localProblems(values: ProjectValues, base: ProjectValues | null, t: T): UserErrorLike[] {
  const problems: UserErrorLike[] = [];
  const add = (field: string, code: string, message: string): void => void problems.push({ code, path: ['fields', field], message });
  if (values.name.trim() === '') add('name', 'REQUIRED', t('problem.name'));
  if (!values.client) add('clientId', 'REQUIRED', t('problem.client'));
  if (!base || !sameField('place', values, base)) {
    if (values.place.abroad && values.place.overseasCity.trim() === '') add('overseasCity', 'REQUIRED', t('problem.overseas'));
    if (!values.place.abroad && !values.place.cityCode) add('cityCode', 'REQUIRED', t('problem.city'));
  }
  if (values.cityTier.code && values.cityTier.reason.trim() === '') add('cityTierReason', 'TIER_REASON_REQUIRED', t('problem.tierReason'));
  if (outside(values.latitude, 90)) add('latitude', 'OUT_OF_RANGE', t('problem.latitude'));
  if (outside(values.longitude, 180)) add('longitude', 'OUT_OF_RANGE', t('problem.longitude'));
  const far = parseFar(values.far);
  if (far.kind === 'OUT_OF_RANGE') add('far', 'OUT_OF_RANGE', t('problem.farRange'));
  if (far.kind === 'UNREADABLE') add('far', 'NOT_A_NUMBER', t('problem.farUnreadable'));
  // Rows that came from the tracking table may lack these; leaving them so is no mistake of this save.
  if (!values.source && (!base || base.source)) add('source', 'REQUIRED', t('problem.source'));
  if (!values.marketTracker && (!base || base.marketTracker)) add('marketTrackerId', 'REQUIRED', t('problem.marketTracker'));
  return problems;
}
