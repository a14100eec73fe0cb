import { Button, Input } from 'antd';

import { useMessages } from '../../../lib/messages';
import { moved } from '../../../lib/moved';
import { FormField } from '../../../ui/FormField';
import { Icon } from '../../../ui/Icon';
import { emptyChoice, type ChoiceDraft } from '../model/definitionForm';
import { settingsMessages } from '../settingsMessages';

export interface ChoiceRowsProps {
  choices: readonly ChoiceDraft[];
  /** As they stand: these are retired instead of removed. */
  saved: readonly { readonly key: string }[];
  onChange: (choices: readonly ChoiceDraft[]) => void;
}

/** The choices of a field in their order. One that is saved keeps its key whatever it is called, and is retired rather than removed. */
export function ChoiceRows({ choices, saved, onChange }: ChoiceRowsProps) {
  const t = useMessages(settingsMessages);
  const put = (at: number, part: Partial<ChoiceDraft>): void => onChange(choices.map((choice, i) => (i === at ? { ...choice, ...part } : choice)));
  return (
    <FormField path="choices" label={t('choices')} required>
      {(binding) => (
        <div className="cf-choices" role="group" aria-label={t('choices')}>
          {choices.map((choice, at) => {
            const place = at + 1;
            const isSaved = saved.some(({ key }) => key === choice.key);
            const name = choice.name || t('choice', { place });
            return (
              <div key={choice.key ?? `new ${at}`} className="cf-choice" data-retired={choice.isRetired || undefined}>
                <Input {...(at === 0 ? { id: binding.id } : {})} aria-label={t('choice', { place })} placeholder={t('choiceName')} maxLength={60} autoComplete="off" suffix={choice.isRetired ? <small className="yz-quiet">{t('isRetired')}</small> : null} value={choice.name} onChange={(event) => put(at, { name: event.target.value })} />
                <Input aria-label={t('choiceEn', { place })} placeholder="English" maxLength={60} autoComplete="off" value={choice.nameEn} onChange={(event) => put(at, { nameEn: event.target.value })} />
                <button type="button" className="yz-icon-button" disabled={at === 0} aria-label={t('up', { name })} onClick={() => onChange(moved(choices, at, -1))}>
                  <Icon name="up" />
                </button>
                <button type="button" className="yz-icon-button" disabled={at === choices.length - 1} aria-label={t('down', { name })} onClick={() => onChange(moved(choices, at, 1))}>
                  <Icon name="down" />
                </button>
                {isSaved ? (
                  <button type="button" className="yz-icon-button" aria-label={t(choice.isRetired ? 'reviveChoice' : 'retireChoice', { name })} title={t(choice.isRetired ? 'reviveChoice' : 'retireChoice', { name })} onClick={() => put(at, { isRetired: !choice.isRetired })}>
                    <Icon name={choice.isRetired ? 'restore' : 'minus'} />
                  </button>
                ) : (
                  <button type="button" className="yz-icon-button" aria-label={t('removeChoice', { name })} title={t('removeChoice', { name })} onClick={() => onChange(choices.filter((_, i) => i !== at))}>
                    <Icon name="close" />
                  </button>
                )}
              </div>
            );
          })}
          <Button size="small" icon={<Icon name="plus" />} onClick={() => onChange([...choices, emptyChoice])}>
            {t('addChoice')}
          </Button>
        </div>
      )}
    </FormField>
  );
}
