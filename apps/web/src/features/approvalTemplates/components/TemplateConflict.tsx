import { clientType, contractType, productLine } from '@yingzao/domain/catalogues';
import { formatMoney } from '@yingzao/domain/measures';
import type { ReactNode } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { SaveConflictDialog } from '../../../ui/SaveConflictDialog';
import type { VersionedForm } from '../../../ui/useVersionedForm';
import { messages } from '../messages';
import type { PlaceDraft, TemplateDraft } from '../model/templateDraft';
import { placeWords, type Place } from '../model/words';
import type { Department } from './PlaceFields';
import { StepChain } from './StepChain';

const labels = {
  name: 'name',
  kind: 'tryKind',
  contractTypes: 'contractTypes',
  productLines: 'productLines',
  clientTypes: 'clientTypes',
  fromFen: 'fromFen',
  toFen: 'toFen',
  steps: 'steps',
  copies: 'copyTitle',
  isEnabled: 'state',
} as const satisfies Record<keyof TemplateDraft, string>;

/** Two versions of a template side by side after a save on an older one. */
export function TemplateConflict({ editing, departments }: { editing: VersionedForm<TemplateDraft>; departments: readonly Department[] }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { conflict } = editing;
  const shown = (place: PlaceDraft): Place => ({ ...place, department: departments.find((one) => one.id === place.departmentId) ?? null });
  const show = (version: TemplateDraft, key: keyof TemplateDraft): ReactNode => {
    switch (key) {
      case 'contractTypes':
        return version.contractTypes.map((code) => contractType.label(code, locale)).join(t('separator')) || t('any');
      case 'productLines':
        return version.productLines.map((code) => productLine.label(code, locale)).join(t('separator')) || t('any');
      case 'clientTypes':
        return version.clientTypes.map((code) => clientType.label(code, locale)).join(t('separator')) || t('any');
      case 'fromFen':
      case 'toFen': {
        const fen = version[key];
        return fen === null ? null : formatMoney(fen, { unit: 'auto', locale });
      }
      case 'steps':
        return <StepChain steps={version.steps.map((step) => ({ ...step, who: step.who.map(shown) }))} />;
      case 'copies':
        return version.copies.map((place) => placeWords(shown(place), locale, t)).join(t('separator')) || null;
      case 'isEnabled':
        return t(version.isEnabled ? 'inUse' : 'disabled');
      default:
        return version[key];
    }
  };
  return (
    <SaveConflictDialog
      open={conflict !== null}
      fields={(conflict?.fields ?? []).map((key) => ({ key, label: t(labels[key]), mine: conflict ? show(conflict.merged, key) : null, theirs: conflict ? show(conflict.theirs.form, key) : null }))}
      theirsBy={conflict?.theirs.by ?? null}
      busy={editing.busy}
      onKeepMine={() => void editing.keepMine()}
      onTakeTheirs={editing.takeTheirs}
      onCancel={editing.goOnEditing}
    />
  );
}
