import { leadSource, leadUrgency } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { Facts, Section } from '../../../ui/Section';
import { DateText } from '../../../ui/texts';
import { messages } from '../messages';
import { leadPhotoPath } from '../paths';
import type { LeadFacts_LeadReportFragment } from './LeadFacts.generated';

/** What was reported, as it was reported. */
export function LeadFacts({ lead }: { lead: LeadFacts_LeadReportFragment }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { reporter } = lead;
  return (
    <Section title={t('page.facts')} tight>
      {lead.knownBy ? (
        <p className="ld-known">
          <Icon name="info" /> {t('page.known', { department: lead.knownBy.name })}
        </p>
      ) : null}
      <Facts
        items={[
          { label: t('field.clientName'), value: lead.clientName },
          { label: t('field.city'), value: lead.city },
          { label: t('field.source'), value: leadSource.label(lead.source, locale) },
          { label: t('field.urgency'), value: leadUrgency.label(lead.urgency, locale) },
          { label: t('field.known'), value: lead.known ? <span className="ld-text">{lead.known}</span> : null, wide: true },
          { label: t('page.reported'), value: <>{[reporter.name, reporter.department?.name, reporter.title].filter(Boolean).join(' · ')} · <DateText value={lead.reportedAt} kind="datetime" /></>, wide: true },
        ]}
      />
      {lead.photos.length > 0 ? (
        <ul className="ld-photo-row" aria-label={t('field.photos')}>
          {lead.photos.map((photo, at) => (
            <li key={photo.id} className="ld-photo ld-photo-large">
              <a href={leadPhotoPath(photo.id)} target="_blank" rel="noreferrer" aria-label={t('page.largePhoto', { n: at + 1 })}>
                <img src={leadPhotoPath(photo.id)} alt={t('new.photo', { n: at + 1 })} loading="lazy" />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}
