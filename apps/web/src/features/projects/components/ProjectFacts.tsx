import { cityTier, clientType, leadSource, positioning, productLine, region, serviceContent, trackingStage } from '@yingzao/domain/catalogues';
import { farMismatch, farOf } from '@yingzao/domain/measures';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { CodeText } from '../../../ui/CodeSelect';
import { Icon } from '../../../ui/Icon';
import { Person } from '../../../ui/Person';
import { Facts, Section } from '../../../ui/Section';
import { AreaText, DateText, NumberText } from '../../../ui/texts';
import { messages } from '../messages';
import { clientPath } from '../paths';
import type { ProjectFacts_ProjectFragment } from './ProjectFacts.generated';

type Tracker = NonNullable<ProjectFacts_ProjectFragment['marketTracker']>;
const long = (text: string | null): ReactNode => (text ? <span className="pj-long">{text}</span> : null);
const person = (tracker: Tracker | null): ReactNode =>
  tracker ? <Person name={tracker.name} number={tracker.number} title={tracker.title} departed={tracker.status === 'DEPARTED'} /> : null;

/** Everything known about the project, in the order of the tracking table. */
export function ProjectFacts({ project: p }: { project: ProjectFacts_ProjectFragment }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const mismatch = farMismatch(p.landAreaM2, p.gfaM2, p.far);
  const separator = locale === 'zh' ? '、' : ', ';
  return (
    <>
      <Section title={t('detail.scale')} tight>
        <Facts
          columns={1}
          items={[
            { label: t('field.landAreaM2'), value: p.landAreaM2 ? <AreaText m2={p.landAreaM2} dual /> : null },
            { label: t('field.gfaM2'), value: p.gfaM2 ? <AreaText m2={p.gfaM2} /> : null },
            {
              label: t('field.far'),
              value: p.far ? (
                <>
                  <NumberText value={p.far} digits={2} />
                  {mismatch ? (
                    <span className="pj-flag">
                      <Icon name="warning" /> {t('farMismatch', { far: farOf(p.gfaM2, p.landAreaM2) ?? '' })}
                    </span>
                  ) : null}
                </>
              ) : null,
            },
          ]}
        />
      </Section>
      <Section title={t('detail.product')}>
        <Facts
          columns={1}
          items={[
            { label: t('field.productLine'), value: <CodeText catalogue={productLine} code={p.productLine} /> },
            { label: t('field.positioning'), value: <CodeText catalogue={positioning} code={p.positioning} /> },
            { label: t('field.serviceContents'), value: p.serviceContents.map((code) => serviceContent.label(code, locale)).join(separator) },
            { label: t('field.designScope'), value: long(p.designScope) },
          ]}
        />
      </Section>
      <Section title={t('detail.place')}>
        <Facts
          columns={1}
          items={[
            { label: t('field.place'), value: [p.city, p.district].filter(Boolean).join(' ') },
            { label: t('field.address'), value: p.address },
            { label: t('field.region'), value: region.label(p.region, locale) },
            {
              label: t('field.cityTier'),
              value: (
                <>
                  {cityTier.label(p.cityTier, locale)}{' '}
                  <small className="yz-quiet">
                    {p.cityTierReason ? t('tierOverridden', { reason: p.cityTierReason }) : t('tierNote', { year: p.cityTierYear })}
                  </small>
                </>
              ),
            },
            ...(p.latitude !== null && p.longitude !== null
              ? [{ label: t('field.coordinates'), value: <span className="yz-num">{`${p.latitude}, ${p.longitude}`}</span> }]
              : []),
          ]}
        />
      </Section>
      <Section title={t('detail.origin')}>
        <Facts
          columns={1}
          items={[
            { label: t('field.source'), value: <CodeText catalogue={leadSource} code={p.source} /> },
            { label: t('field.sourcePerson'), value: p.sourcePerson },
            { label: t('field.marketTracker'), value: person(p.marketTracker) },
            { label: t('field.designTracker'), value: person(p.designTracker) },
            { label: t('field.trackingStage'), value: <CodeText catalogue={trackingStage} code={p.trackingStage} /> },
            { label: t('field.expectedSignOn'), value: <DateText value={p.expectedSignOn} /> },
            { label: t('field.registeredOn'), value: <DateText value={p.registeredOn} /> },
          ]}
        />
      </Section>
      <Section title={t('detail.clientInfo')}>
        <Facts
          columns={1}
          items={[
            { label: t('field.client'), value: <Link to={clientPath(p.client.id)}>{p.client.name}</Link> },
            { label: t('field.clientType'), value: clientType.label(p.client.clientType, locale) },
            ...(p.client.group ? [{ label: t('field.clientGroup'), value: p.client.group.name }] : []),
            { label: t('field.projectCompany'), value: p.projectCompany },
            { label: t('field.clientProductLines'), value: p.client.productLines.map((line) => (productLine.has(line) ? productLine.label(line, locale) : line)).join(separator) },
            { label: t('field.clientProfile'), value: long(p.client.profile) },
          ]}
        />
      </Section>
      {p.remark || p.contractNote ? (
        <Section title={t('detail.notes')}>
          <Facts
            columns={1}
            items={[
              ...(p.contractNote ? [{ label: t('field.contractNote'), value: long(p.contractNote) }] : []),
              ...(p.remark ? [{ label: t('field.remark'), value: long(p.remark) }] : []),
            ]}
          />
        </Section>
      ) : null}
    </>
  );
}
