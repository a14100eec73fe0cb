import { contactRole, type Catalogue } from '@yingzao/domain/catalogues';
import { fieldName } from '@yingzao/domain/customFields';

import { customText, useCustomFields, type CustomValues } from '../../../../lib/customFields';
import { useLocale } from '../../../../lib/locale';
import { AreaText } from '../../../../ui/texts';
import { fieldCatalogues, type ProjectField, type ProjectValues } from '../../model/projectForm';

/** All of the firm's own fields: a line each. */
function CustomFieldValues({ values }: { values: CustomValues }) {
  const locale = useLocale();
  const lines = useCustomFields('PROJECT').flatMap((field) => {
    const text = customText(field, values[field.id], locale);
    return text ? [`${fieldName(field, locale)}${locale === 'zh' ? '：' : ': '}${text}`] : [];
  });
  return lines.length === 0 ? <span className="yz-blank">—</span> : <span className="pj-long">{lines.join('\n')}</span>;
}

/** One value of the form in words, for comparing two versions. */
export function FieldValue({ field, values }: { field: ProjectField; values: ProjectValues }) {
  const locale = useLocale();
  const label = (catalogue: Catalogue, code: string): string => catalogue.label(code, locale);
  const separator = locale === 'zh' ? '、' : ', ';
  let text: string;
  switch (field) {
    case 'landAreaM2':
    case 'gfaM2':
      return <AreaText m2={values[field]} />;
    case 'client':
    case 'marketTracker':
    case 'designTracker':
      text = values[field]?.name ?? '';
      break;
    case 'contacts':
      text = values.contacts.map(({ name, role }) => (role ? `${name} · ${contactRole.label(role, locale)}` : name)).join(separator);
      break;
    case 'place':
      text = values.place.abroad ? values.place.overseasCity : values.place.label;
      break;
    case 'cityTier':
      text = values.cityTier.code ? `${label(fieldCatalogues.cityTier, values.cityTier.code)} · ${values.cityTier.reason}` : '';
      break;
    case 'serviceContents':
      text = values.serviceContents.map((code) => label(fieldCatalogues.serviceContents, code)).join(separator);
      break;
    case 'trackingStage':
    case 'productLine':
    case 'positioning':
    case 'source': {
      const code = values[field];
      text = code ? label(fieldCatalogues[field], code) : '';
      break;
    }
    case 'custom':
      return <CustomFieldValues values={values.custom} />;
    default:
      text = values[field] ?? '';
  }
  return text === '' ? <span className="yz-blank">—</span> : <span className="pj-long">{text}</span>;
}
