import { role as roleCatalogue } from '@yingzao/domain/catalogues';
import type { Role } from '@yingzao/domain/catalogues';

import type { Locale } from '../../../lib/locale';
import type { HomeSource } from './homeStore';

/** Whom a default is for, in words: "市场部 · 市场部经理". */
export function scopeName({ departmentName, role }: HomeSource, firm: string, locale: Locale): string {
  return [departmentName ?? firm, role ? roleCatalogue.label(role as Role, locale) : null].filter(Boolean).join(' · ');
}
