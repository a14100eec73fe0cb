import { influence } from '@yingzao/domain/catalogues';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Section } from '../../../ui/Section';
import { StatusTag } from '../../../ui/StatusTag';
import { DateText } from '../../../ui/texts';
import { messages } from '../messages';
import { moveMessages } from '../moveMessages';
import { clientPath } from '../paths';
import type { ClientContacts_ClientFragment } from './ClientContacts.generated';
import { MoveDialog } from './MoveDialog';

type Contact = ClientContacts_ClientFragment['contacts'][number];

/** The client's people of today, and folded away those who have left. */
export function ClientContacts({ client }: { client: ClientContacts_ClientFragment }) {
  const t = useMessages(messages);
  const [moving, setMoving] = useState<Contact | null>(null);
  const present = client.contacts.filter((contact) => contact.isCurrent);
  const past = client.contacts.filter((contact) => !contact.isCurrent);
  return (
    <Section title={t('contacts.title')} tight>
      {present.length > 0 ? (
        <ul className="cl-people">
          {present.map((contact) => (
            <ContactItem key={contact.id} contact={contact} clientId={client.id} onMove={client.viewerCanUpdate ? () => setMoving(contact) : null} />
          ))}
        </ul>
      ) : (
        <p className="yz-quiet">{t('contacts.empty')}</p>
      )}
      {past.length > 0 ? (
        <details className="cl-past">
          <summary>{t('contacts.past', { count: past.length })}</summary>
          <ul className="cl-people">
            {past.map((contact) => (
              <ContactItem key={contact.id} contact={contact} clientId={client.id} onMove={null} />
            ))}
          </ul>
        </details>
      ) : null}
      {moving ? <MoveDialog contact={moving} clientId={client.id} onClose={() => setMoving(null)} /> : null}
    </Section>
  );
}

function ContactItem({ contact, clientId, onMove }: { contact: Contact; clientId: string; onMove: (() => void) | null }) {
  const t = useMessages(messages);
  const move = useMessages(moveMessages);
  const daysOf = ({ startedOn, endedOn }: Contact['employments'][number]): string | null =>
    startedOn && endedOn ? move('span', { from: startedOn, to: endedOn }) : startedOn ? move('since', { from: startedOn }) : endedOn ? move('until', { to: endedOn }) : null;
  const locale = useLocale();
  const elsewhere = contact.employments.filter((employment) => employment.client && employment.client.id !== clientId);
  const places = [
    { text: 'contacts.nowAt', of: elsewhere.filter((employment) => !employment.endedOn) },
    { text: 'contacts.alsoAt', of: elsewhere.filter((employment) => employment.endedOn) },
  ] as const;
  return (
    <li>
      <p className="cl-person-head">
        <strong>{contact.name}</strong>
        <span>{[contact.department, contact.title].filter(Boolean).join(' · ')}</span>
        {onMove ? (
          <Button size="small" type="text" className="cl-move" aria-label={move('actionOf', { name: contact.name })} onClick={onMove}>
            {move('action')}
          </Button>
        ) : null}
        {contact.influence ? <StatusTag tone={contact.influence === 'DECIDER' ? 'accent' : 'neutral'}>{influence.label(contact.influence, locale)}</StatusTag> : null}
      </p>
      <p className="cl-person-reach">
        {contact.phone ? (
          <a className="yz-num" href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`} aria-label={`${t('contacts.call', { name: contact.name })} ${contact.phone}`}>
            {contact.phone}
          </a>
        ) : null}
        {contact.email ? (
          <a href={`mailto:${contact.email}`} aria-label={`${t('contacts.mail', { name: contact.name })} ${contact.email}`}>
            {contact.email}
          </a>
        ) : null}
        {contact.birthday ? (
          <span className="yz-quiet">
            {t('contacts.birthday')} <DateText value={contact.birthday} />
          </span>
        ) : null}
        {contact.endedOn ? (
          <span className="yz-quiet">
            <DateText value={contact.endedOn} /> {t('contacts.until')}
          </span>
        ) : null}
      </p>
      {contact.remark ? <p className="yz-quiet cl-text">{contact.remark}</p> : null}
      {places.map(({ text, of }) =>
        of.length > 0 ? (
          <p key={text} className="yz-quiet">
            {t(text, { names: '' })}
            {of.map((employment) =>
              employment.client ? (
                <span key={employment.id}>
                  <Link to={clientPath(employment.client.id)} className="cl-place">
                    {employment.client.shortName ?? employment.client.name}
                  </Link>
                  {daysOf(employment) ? <small> {daysOf(employment)}</small> : null}
                </span>
              ) : null,
            )}
          </p>
        ) : null,
      )}
    </li>
  );
}
