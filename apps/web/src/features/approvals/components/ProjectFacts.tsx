import type { ApprovalSnapshot } from '@yingzao/domain/approvals';
import { positioning, productLine, serviceContent } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { CodeText } from '../../../ui/CodeSelect';
import { Facts, Section } from '../../../ui/Section';
import { AreaText, NumberText } from '../../../ui/texts';
import { messages } from '../messages';

/** The project's facts as they were at submission. */
export function ProjectFacts({ project }: Pick<ApprovalSnapshot, 'project'>) {
  const t = useMessages(messages);
  const locale = useLocale();
  return (
    <Section title={t('projectFacts')}>
      <Facts
        items={[
          { label: t('facts.company'), value: project.projectCompany },
          { label: t('facts.place'), value: [project.city, project.district].filter(Boolean).join(' ') },
          { label: t('facts.productLine'), value: <CodeText catalogue={productLine} code={project.productLine} /> },
          { label: t('facts.land'), value: <AreaText m2={project.landAreaM2} dual /> },
          { label: t('facts.gfa'), value: <AreaText m2={project.gfaM2} /> },
          { label: t('facts.far'), value: <NumberText value={project.far} digits={2} /> },
          { label: t('facts.positioning'), value: <CodeText catalogue={positioning} code={project.positioning} /> },
          { label: t('facts.marketTracker'), value: project.marketTracker },
          { label: t('facts.designTracker'), value: project.designTracker },
          { label: t('facts.services'), value: project.serviceContents.map((c) => serviceContent.label(c, locale)).join(locale === 'zh' ? '、' : ', '), wide: true },
          { label: t('facts.scope'), value: project.designScope, wide: true },
        ]}
      />
    </Section>
  );
}
