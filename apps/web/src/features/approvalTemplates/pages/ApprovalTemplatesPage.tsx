import { useQuery } from '@apollo/client/react';
import { usualTemplates } from '@yingzao/domain/approvals';
import { approvalSubjectKind } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { LinkButton } from '../../../ui/LinkButton';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { Section } from '../../../ui/Section';
import { ErrorState, LoadingState } from '../../../ui/states';
import '../approvalTemplates.css';
import { ApprovalTemplatesDocument } from '../components/ApprovalTemplates.generated';
import { StepChain } from '../components/StepChain';
import { TemplateCard } from '../components/TemplateCard';
import { TryTemplate } from '../components/TryTemplate';
import { messages } from '../messages';
import { templateKinds } from '../model/templateDraft';
import { newTemplatePath } from '../paths';

/** Who approves what: templates by what they are for, and which of them a submission would use. */
export default function ApprovalTemplatesPage() {
  const t = useMessages(messages);
  const locale = useLocale();
  const { data, error, refetch } = useQuery(ApprovalTemplatesDocument, { fetchPolicy: 'cache-and-network' });
  const again = (): void => void refetch().catch(() => undefined);
  return (
    <Page title={t('title')} width="text">
      <PageHeader title={t('title')} lead={t('lead')} />
      {data ? (
        <>
          {templateKinds.map((code) => {
            const label = approvalSubjectKind.label(code, locale);
            const own = data.approvalTemplates.filter((one) => one.kind === code);
            return (
              <Section key={code} title={label} actions={<LinkButton href={newTemplatePath(code)}>{t('new', { kind: label })}</LinkButton>}>
                {own.map((one) => (
                  <TemplateCard key={one.templateId} template={one} onSaved={again} />
                ))}
                <div className="at-usual">
                  <p className="yz-quiet">{own.length > 0 ? t('fallback') : t('none', { kind: label })}</p>
                  <StepChain steps={usualTemplates[code].steps} />
                </div>
              </Section>
            );
          })}
          <TryTemplate templates={data.approvalTemplates} />
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={again} />
      ) : (
        <LoadingState lines={8} />
      )}
    </Page>
  );
}
