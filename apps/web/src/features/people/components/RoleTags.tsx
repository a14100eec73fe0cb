import { opinionSection, role, type OpinionSection, type Role } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { StatusTag } from '../../../ui/StatusTag';

/** Roles in the order of their catalogue. */
export function RoleTags({ roles }: { roles: readonly Role[] }) {
  const locale = useLocale();
  return (
    <span className="yz-people-tags">
      {role.codes
        .filter((code) => roles.includes(code))
        .map((code) => (
          <StatusTag key={code}>{role.label(code, locale)}</StatusTag>
        ))}
    </span>
  );
}

export function SectionTags({ sections }: { sections: readonly OpinionSection[] }) {
  const locale = useLocale();
  return (
    <span className="yz-people-tags">
      {opinionSection.codes
        .filter((code) => sections.includes(code))
        .map((code) => (
          <StatusTag key={code} tone="accent">
            {opinionSection.label(code, locale)}
          </StatusTag>
        ))}
    </span>
  );
}
