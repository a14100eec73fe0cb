import { clientType, contractType, productLine } from '@yingzao/domain/catalogues';
import { formatMoney } from '@yingzao/domain/measures';
import { Button } from 'antd';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { LinkButton } from '../../../ui/LinkButton';
import { StatusTag } from '../../../ui/StatusTag';
import { DateText } from '../../../ui/texts';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { draftOf, inputOf } from '../model/templateDraft';
import { placeWords } from '../model/words';
import { templatePath } from '../paths';
import { SaveApprovalTemplateDocument, type ApprovalTemplatesQuery } from './ApprovalTemplates.generated';
import { StepChain } from './StepChain';

export type TemplateOfList = ApprovalTemplatesQuery['approvalTemplates'][number];

/** One template: what it is for, its steps, and its versions. */
export function TemplateCard({ template, onSaved }: { template: TemplateOfList; onSaved: () => void }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { send, busy } = useSubmit(SaveApprovalTemplateDocument, (answer) => answer.saveApprovalTemplate);
  const turn = async (): Promise<void> => {
    const payload = await send(inputOf({ ...draftOf(template), isEnabled: !template.isEnabled }, template.templateId, template.version));
    if (payload && payload.errors.length > 0) toast.error(payload.errors[0]!.message);
    else if (payload) toast.success(t(template.isEnabled ? 'disabledDone' : 'enabledDone', { name: template.name }));
    onSaved();
  };
  return (
    <article className="at-card" data-off={!template.isEnabled || undefined} aria-label={template.name}>
      <header className="at-card-head">
        <div>
          <h3>
            {template.name} {template.isEnabled ? null : <StatusTag tone="muted">{t('disabled')}</StatusTag>}
          </h3>
          <p className="yz-quiet">{scopeWords(template, locale, t)}</p>
        </div>
        <div className="at-card-tools">
          <LinkButton href={templatePath(template.templateId)}>{t('edit')}</LinkButton>
          <Button loading={busy} onClick={() => void turn()}>
            {t(template.isEnabled ? 'disable' : 'enable')}
          </Button>
        </div>
      </header>
      <StepChain steps={template.steps} />
      {template.copies.length > 0 ? <p className="yz-quiet">{t('copies', { people: template.copies.map((place) => placeWords(place, locale, t)).join(t('separator')) })}</p> : null}
      <details className="at-versions">
        <summary>
          {t('version', { n: template.version })} · {t('savedBy', { name: template.savedBy?.name ?? '—' })} <DateText value={template.savedAt} />
        </summary>
        <ul aria-label={t('versions', { n: template.versions.length })}>
          {template.versions.map((one) => (
            <li key={one.id}>
              {t('version', { n: one.version })} · {one.name} · {t('savedBy', { name: one.savedBy?.name ?? '—' })} <DateText value={one.savedAt} kind="datetime" />
              {one.isEnabled ? null : ` · ${t('disabled')}`}
            </li>
          ))}
        </ul>
      </details>
    </article>
  );
}

/** What a template is for, in words. */
function scopeWords({ contractTypes, productLines, clientTypes, fromFen, toFen }: TemplateOfList, locale: 'zh' | 'en', t: (key: 'any' | 'anyAmount' | 'from' | 'below' | 'between' | 'separator', params?: Record<string, string>) => string): string {
  const money = (fen: string): string => formatMoney(fen, { unit: 'auto', locale });
  const band = fromFen && toFen ? t('between', { from: money(fromFen), to: money(toFen) }) : fromFen ? t('from', { from: money(fromFen) }) : toFen ? t('below', { to: money(toFen) }) : t('anyAmount');
  const kinds = [contractTypes.map((c) => contractType.label(c, locale)), productLines.map((c) => productLine.label(c, locale)), clientTypes.map((c) => clientType.label(c, locale))].filter((names) => names.length > 0).map((names) => names.join(t('separator')));
  return [...(kinds.length > 0 ? kinds : [t('any')]), band].join(' · ');
}
