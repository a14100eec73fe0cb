import { designServiceParty, serviceContent } from '@yingzao/domain/catalogues';
import type { DesignServiceParty, ServiceContent } from '@yingzao/domain/catalogues';
import { Input } from 'antd';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { CodeSelect } from '../../../ui/CodeSelect';
import { FormField } from '../../../ui/FormField';
import { Section } from '../../../ui/Section';
import { useDesignPart, useEditing } from '../hooks/useDesignPart';
import { messages } from '../messages';
import type { PartProps } from './FactsPart';
import { joined } from '../model/conflict';
import { EditButton, PartForm, Rows } from './PartForm';

interface Row {
  id: string | null;
  service: ServiceContent;
  party: DesignServiceParty;
  firm: string | null;
}

/** 服务内容: what is designed, by ourselves or by another firm. */
export function ServicesPart({ project }: PartProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { editing, begin, end } = useEditing();
  return (
    <Section title={t('service.title')} actions={project.viewerCanUpdate && !editing ? <EditButton onClick={begin} /> : null}>
      {editing ? (
        <ServicesForm project={project} onClose={end} />
      ) : project.services.length === 0 ? (
        <p className="yz-quiet">{t('service.empty')}</p>
      ) : (
        <ul className="dp-people">
          {project.services.map((service) => (
            <li key={service.id}>
              <strong>{serviceContent.label(service.service, locale)}</strong>
              <span>{designServiceParty.label(service.party, locale)}</span>
              <span className="yz-quiet">{service.firm}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function ServicesForm({ project, onClose }: PartProps & { onClose: () => void }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const stored: Row[] = project.services.map(({ id, service, party, firm }) => ({ id, service, party, firm }));
  const part = useDesignPart(project, {
    part: 'services',
    stored,
    fieldsOf: (services) => ({ services }),
    linesOf: (rows) => rows.map((row) => ({ label: serviceContent.label(row.service, locale), text: joined(designServiceParty.label(row.party, locale), row.firm) })),
    onDone: onClose,
  });
  const { value, setValue } = part.draft;
  return (
    <PartForm part={part} onClose={onClose}>
      <Rows className="dp-row-service" rows={value} onChange={setValue} fresh={(): Row => ({ id: null, service: 'ARCHITECTURE', party: 'OWN', firm: null })} nameOf={(row) => serviceContent.label(row.service, locale)}>
        {(row, patch, at) => (
          <>
            <FormField path={['services', String(at), 'service']} label={t('service.service')}>
              {(f) => <CodeSelect {...f} catalogue={serviceContent} allowClear={false} value={row.service} onChange={(code) => code && patch({ service: code })} />}
            </FormField>
            <FormField path={['services', String(at), 'party']} label={t('service.party')}>
              {(f) => <CodeSelect {...f} catalogue={designServiceParty} allowClear={false} value={row.party} onChange={(code) => code && patch({ party: code })} />}
            </FormField>
            <FormField path={['services', String(at), 'firm']} label={t('service.firm')}>
              {(f) => <Input {...f} maxLength={120} value={row.firm ?? ''} onChange={(event) => patch({ firm: event.target.value || null })} />}
            </FormField>
          </>
        )}
      </Rows>
    </PartForm>
  );
}
