import { allowedPositionings, positioning, productLine, serviceContent, type Positioning, type ProductLine, type ServiceContent } from '@yingzao/domain/catalogues';
import { useState } from 'react';

import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { CodeSelect } from '../../../../ui/CodeSelect';
import { FormField, FormGrid } from '../../../../ui/FormField';
import { formMessages } from '../../formMessages';
import { messages } from '../../messages';
import { group } from './group';
import { TextField } from './TextField';

const fields = ['productLine', 'positioning', 'serviceContents', 'designScope'] as const;

/** The firm's product line, the grade that belongs to it, and what is to be designed. */
export const ProductFields = group(fields, function ProductFields({ values, patch }) {
  const t = useMessages(formMessages);
  const names = useMessages(messages);
  const locale = useLocale();
  const [dropped, setDropped] = useState(false);
  const line = values.productLine;
  const allowed = allowedPositionings(line);
  const chooseLine = (next: ProductLine | null): void => {
    const keeps = values.positioning === null || allowedPositionings(next).includes(values.positioning);
    setDropped(!keeps);
    patch({ productLine: next, ...(keeps ? {} : { positioning: null }) });
  };
  const hint = dropped ? t('hint.positioningDropped') : allowed.length === 0 && line ? t('hint.positioningNone', { line: productLine.label(line, locale) }) : line ? null : t('hint.positioning');
  return (
    <FormGrid>
      <FormField path="productLine" label={names('field.productLine')} hint={line ? null : t('hint.wonLine')}>
        {(field) => <CodeSelect<ProductLine> {...field} catalogue={productLine} value={line} onChange={chooseLine} />}
      </FormField>
      <FormField path="positioning" label={names('field.positioning')} hint={hint}>
        {(field) => (
          <CodeSelect<Positioning>
            {...field}
            catalogue={positioning}
            only={allowed}
            disabled={allowed.length === 0 && values.positioning === null}
            value={values.positioning}
            onChange={(code) => {
              setDropped(false);
              patch({ positioning: code });
            }}
          />
        )}
      </FormField>
      <FormField path="serviceContents" label={names('field.serviceContents')} wide>
        {(field) => <CodeSelect<ServiceContent> {...field} catalogue={serviceContent} multiple value={values.serviceContents} onChange={(codes) => patch({ serviceContents: codes })} />}
      </FormField>
      <TextField field="designScope" rows={2} wide max={2000} values={values} patch={patch} />
    </FormGrid>
  );
});
