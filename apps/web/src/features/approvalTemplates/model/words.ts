import { role, trackerOffice, type ApproverSource, type Role, type TrackerOffice } from '@yingzao/domain/catalogues';

/** What a place says, from the server or from the usual list. */
export interface Place {
  readonly kind: ApproverSource;
  readonly role?: Role | null;
  readonly office?: TrackerOffice | null;
  readonly employee?: { readonly name: string } | null;
  readonly departmentId?: string | null;
  readonly department?: { readonly name: string } | null;
}
type Words = (key: 'ownManager' | 'managerOf' | 'gone' | 'departmentGone', params?: Record<string, string>) => string;

/** Who signs, in words. */
export function placeWords(place: Place, locale: 'zh' | 'en', t: Words): string {
  switch (place.kind) {
    case 'EMPLOYEE':
      return place.employee?.name ?? t('gone');
    case 'ROLE':
      return place.role ? role.label(place.role, locale) : t('gone');
    case 'MANAGER':
      return place.department ? t('managerOf', { department: place.department.name }) : place.departmentId ? t('departmentGone') : t('ownManager');
    case 'TRACKER':
      return place.office ? trackerOffice.label(place.office, locale) : t('gone');
  }
}
