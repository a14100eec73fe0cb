import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Person } from '../../../ui/Person';
import { Facts, Section } from '../../../ui/Section';
import { StatusTag } from '../../../ui/StatusTag';
import { DateText } from '../../../ui/texts';
import { messages } from '../messages';
import { lineNames } from '../model/productLines';
import { partnerFirmPath } from '../paths';
import type { ClientFacts_ClientFragment } from './ClientFacts.generated';

/** What is known of the client as a whole. */
export function ClientFacts({ client }: { client: ClientFacts_ClientFragment }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { keeper } = client;
  return (
    <Section title={t('detail.facts')} tight>
      {client.profile ? <p className="cl-profile">{client.profile}</p> : null}
      <Facts
        columns={1}
        items={[
          ...(client.profile ? [] : [{ label: t('detail.profile'), value: null }]),
          {
            label: t('detail.lines'),
            value:
              client.productLines.length > 0 ? (
                <span className="cl-tags">
                  {lineNames(client.productLines, locale).map((name) => (
                    <StatusTag key={name}>{name}</StatusTag>
                  ))}
                </span>
              ) : null,
          },
          { label: t('detail.keeper'), value: keeper ? <Person name={keeper.name} number={keeper.number} {...(keeper.title ? { title: keeper.title } : {})} departed={keeper.status === 'DEPARTED'} /> : null },
          { label: t('detail.city'), value: client.headquartersCity },
          {
            label: t('detail.partners'),
            value:
              client.partnerDesignFirms.length > 0
                ? client.partnerDesignFirms.map((firm, at) => (
                    <span key={firm.id}>
                      {at > 0 ? t('between') : ''}
                      <Link to={partnerFirmPath(firm.id)}>{firm.name}</Link>
                    </span>
                  ))
                : null,
          },
          ...(client.aliases.length > 0 ? [{ label: t('detail.aliases'), value: client.aliases.join(t('between')) }] : []),
          ...(client.remark ? [{ label: t('detail.remark'), value: <span className="cl-text">{client.remark}</span> }] : []),
          { label: t('detail.created'), value: <DateText value={client.createdAt} /> },
        ]}
      />
    </Section>
  );
}
