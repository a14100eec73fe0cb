import { designProjectType, productLine } from '@yingzao/domain/catalogues';
import { Input } from 'antd';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { CodeSelect, CodeText } from '../../../ui/CodeSelect';
import { FormField, FormGrid } from '../../../ui/FormField';
import { Facts, Section } from '../../../ui/Section';
import { AreaText } from '../../../ui/texts';
import { useDesignPart, useEditing } from '../hooks/useDesignPart';
import { messages } from '../messages';
import type { DesignProject_DetailFragment } from '../pages/DesignProjectPage.generated';
import { EditButton, PartForm } from './PartForm';

export interface PartProps {
  readonly project: DesignProject_DetailFragment;
}

/** 项目类型, 产品线 and what else the project is. */
export function FactsPart({ project }: PartProps) {
  const t = useMessages(messages);
  const { editing, begin, end } = useEditing();
  return (
    <Section title={t('facts.title')} actions={project.viewerCanUpdate && !editing ? <EditButton onClick={begin} /> : null}>
      {editing ? (
        <FactsForm project={project} onClose={end} />
      ) : (
        <Facts
          items={[
            { label: t('facts.type'), value: <CodeText catalogue={designProjectType} code={project.projectType} /> },
            { label: t('facts.line'), value: <CodeText catalogue={productLine} code={project.productLine} /> },
            { label: t('facts.client'), value: project.clientName },
            { label: t('facts.company'), value: project.projectCompany },
            { label: t('facts.city'), value: project.city },
            { label: t('facts.gfa'), value: project.gfaM2 ? <AreaText m2={project.gfaM2} /> : null },
            { label: t('facts.scope'), value: project.designScope, wide: true },
            { label: t('facts.note'), value: project.note ? <span className="dp-text">{project.note}</span> : null, wide: true },
          ]}
        />
      )}
    </Section>
  );
}

function FactsForm({ project, onClose }: PartProps & { onClose: () => void }) {
  const t = useMessages(messages);
  const { name, projectType, productLine: line, designScope, gfaM2, note } = project;
  const locale = useLocale();
  const part = useDesignPart(project, {
    part: 'facts',
    stored: { name, projectType, productLine: line, designScope, gfaM2, note },
    fieldsOf: (value) => value,
    linesOf: (value) => [
      { label: t('facts.name'), text: value.name },
      { label: t('facts.type'), text: designProjectType.label(value.projectType, locale) },
      { label: t('facts.line'), text: value.productLine && productLine.label(value.productLine, locale) },
      { label: t('facts.gfa'), text: value.gfaM2 },
      { label: t('facts.scope'), text: value.designScope },
      { label: t('facts.note'), text: value.note },
    ],
    onDone: onClose,
  });
  const { value, patch } = part.draft;
  return (
    <PartForm part={part} onClose={onClose}>
      <FormGrid>
        <FormField path="name" label={t('facts.name')} required wide>
          {(f) => <Input {...f} value={value.name} maxLength={120} onChange={(event) => patch({ name: event.target.value })} />}
        </FormField>
        <FormField path="projectType" label={t('facts.type')} required>
          {(f) => <CodeSelect {...f} catalogue={designProjectType} value={value.projectType} allowClear={false} onChange={(code) => code && patch({ projectType: code })} />}
        </FormField>
        <FormField path="productLine" label={t('facts.line')}>
          {(f) => <CodeSelect {...f} catalogue={productLine} value={value.productLine} onChange={(code) => patch({ productLine: code })} />}
        </FormField>
        <FormField path="gfaM2" label={t('facts.gfa')} hint={t('facts.gfaHint')}>
          {(f) => <Input {...f} inputMode="decimal" value={value.gfaM2 ?? ''} onChange={(event) => patch({ gfaM2: event.target.value || null })} />}
        </FormField>
        <FormField path="designScope" label={t('facts.scope')} wide>
          {(f) => <Input.TextArea {...f} autoSize={{ minRows: 2, maxRows: 6 }} value={value.designScope ?? ''} onChange={(event) => patch({ designScope: event.target.value || null })} />}
        </FormField>
        <FormField path="note" label={t('facts.note')} wide>
          {(f) => <Input.TextArea {...f} autoSize={{ minRows: 2, maxRows: 6 }} value={value.note ?? ''} onChange={(event) => patch({ note: event.target.value || null })} />}
        </FormField>
      </FormGrid>
    </PartForm>
  );
}
