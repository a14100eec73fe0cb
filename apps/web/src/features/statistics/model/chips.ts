import { conditionsOf, type Condition } from '@yingzao/domain/statistics';

import type { Locale } from '../../../lib/locale';
import type { ProjectFilter } from '../../../lib/projectFilter';

type Key = keyof ProjectFilter;

/**
 * What a filter says, a phrase for each field that is set: also for those that came with a link and have no control here.
 * @param nameOf name of an id or of the code of a place; null where it is not known
 */
export const wordsOf = (filter: ProjectFilter, locale: Locale, nameOf: (key: Key, id: string) => string | null): Condition<Key>[] => conditionsOf<Key>(filter, locale, nameOf);
