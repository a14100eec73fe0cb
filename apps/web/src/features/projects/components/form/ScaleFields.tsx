import { farMismatch, farOf, parseFar } from '@yingzao/domain/measures';
import { Input } from 'antd';

import { useMessages } from '../../../../lib/messages';
import { AreaInput } from '../../../../ui/AreaInput';
import { FormField, FormGrid } from '../../../../ui/FormField';
import { Icon } from '../../../../ui/Icon';
import { formMessages } from '../../formMessages';
import { messages } from '../../messages';
import { group } from './group';

const fields = ['landAreaM2', 'gfaM2', 'far'] as const;

/** Land, floor area and FAR. Where the three disagree it is said at once, and never stands in the way. */
export const ScaleFields = group(fields, function ScaleFields({ values, patch }) {
  const t = useMessages(formMessages);
  const names = useMessages(messages);
  const { landAreaM2, gfaM2, far } = values;
  const byAreas = farOf(gfaM2, landAreaM2);
  const typed = parseFar(far);
  const mismatch = typed.kind === 'FAR' && farMismatch(landAreaM2, gfaM2, typed.far);
  const offered = byAreas !== null && parseFar(byAreas).kind === 'FAR' && (typed.kind === 'EMPTY' || mismatch);
  return (
    <FormGrid columns={3}>
      <FormField path="landAreaM2" label={names('field.landAreaM2')}>
        {(field) => <AreaInput {...field} value={landAreaM2} onChange={(m2) => patch({ landAreaM2: m2 })} />}
      </FormField>
      <FormField path="gfaM2" label={names('field.gfaM2')}>
        {(field) => <AreaInput {...field} value={gfaM2} onChange={(m2) => patch({ gfaM2: m2 })} />}
      </FormField>
      <FormField
        path="far"
        label={names('field.far')}
        hint={
          offered ? (
            <span className={mismatch ? 'pj-flag' : undefined} role={mismatch ? 'status' : undefined}>
              {mismatch ? (
                <>
                  <Icon name="warning" /> {names('farMismatch', { far: byAreas })}
                </>
              ) : (
                t('hint.far', { far: byAreas })
              )}{' '}
              <button type="button" className="yz-link-button" onClick={() => patch({ far: byAreas })}>
                {t('hint.farUse')}
              </button>
            </span>
          ) : null
        }
      >
        {(field) => <Input {...field} className="yz-num" inputMode="decimal" autoComplete="off" value={far} onChange={(event) => patch({ far: event.target.value })} />}
      </FormField>
    </FormGrid>
  );
});
