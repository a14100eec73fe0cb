import { contactRole } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Section } from '../../../ui/Section';
import { StatusTag } from '../../../ui/StatusTag';
import { messages } from '../messages';
import type { ProjectContacts_ProjectFragment } from './ProjectContacts.generated';

/** People at the client for this project. */
export function ProjectContacts({ project }: { project: ProjectContacts_ProjectFragment }) {
  const t = useMessages(messages);
  const locale = useLocale();
  return (
    <Section title={t('contacts.title')}>
      {project.contacts.length === 0 && !project.contactNote ? <p className="yz-quiet">{t('contacts.empty')}</p> : null}
      <ul className="pj-people">
        {project.contacts.map(({ contact, role }) => (
          <li key={contact.id}>
            <span>
              <strong>{contact.name}</strong>{' '}
              <small className="yz-quiet">{[contact.department, contact.title].filter(Boolean).join(' · ')}</small>
            </span>
            <span className="pj-people-end">
              {role ? <StatusTag>{contactRole.label(role, locale)}</StatusTag> : null}
              {contact.isCurrent ? null : <StatusTag tone="neutral">{t('contacts.former')}</StatusTag>}
              {contact.phone ? (
                <a href={`tel:${contact.phone}`} className="yz-num">
                  {contact.phone}
                </a>
              ) : null}
              {contact.email ? <a href={`mailto:${contact.email}`}>{contact.email}</a> : null}
            </span>
          </li>
        ))}
      </ul>
      {project.contactNote ? <p className="pj-long yz-field-hint">
          {t('contacts.note')} · {project.contactNote}
        </p> : null}
    </Section>
  );
}
