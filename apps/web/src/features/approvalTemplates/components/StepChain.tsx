import { opinionSection, stepMode, type OpinionSection, type StepMode } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';
import { placeWords, type Place } from '../model/words';

export interface StepChainProps {
  steps: readonly { readonly section: OpinionSection; readonly mode: StepMode; readonly needed: number; readonly who: readonly Place[] }[];
}

/** The steps of a template in their order, each with who signs. */
export function StepChain({ steps }: StepChainProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  return (
    <ol className="at-chain">
      {steps.map((step, i) => (
        <li key={i}>
          <span className="at-chain-section">
            <span className="yz-num yz-quiet">{i + 1}</span> {opinionSection.label(step.section, locale)}
          </span>
          <span>{step.who.map((place) => placeWords(place, locale, t)).join(t('separator')) || t('nobody')}</span>
          {step.mode === 'SINGLE' ? null : (
            <small className="yz-quiet">
              {stepMode.label(step.mode, locale)}
              {step.mode === 'N_OF_M' ? ` ≥ ${step.needed}` : ''}
            </small>
          )}
        </li>
      ))}
    </ol>
  );
}
