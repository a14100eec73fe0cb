import { clientGrade, clientLevel, clientType } from '@yingzao/domain/catalogues';
import { fieldName } from '@yingzao/domain/customFields';
import { formatArea } from '@yingzao/domain/measures';
import type { ReactNode } from 'react';

import { customText, useCustomFields } from '../../../../lib/customFields';
import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { SaveConflictDialog } from '../../../../ui/SaveConflictDialog';
import { formMessages } from '../../formMessages';
import type { ClientEditing } from '../../hooks/useClientForm';
import { useGeography } from '../../../../lib/useGeography';
import type { ClientField, ClientForm } from '../../model/clientForm';
import { lineNames } from '../../model/productLines';

const labels = {
  name: 'name',
  shortName: 'shortName',
  groupName: 'group',
  parent: 'parent',
  level: 'level',
  clientType: 'clientType',
  headquarters: 'city',
  profile: 'profile',
  productLines: 'lines',
  grade: 'grade',
  keeper: 'keeper',
  custom: 'custom',
  remark: 'remark',
  partnerDesignFirms: 'partners',
  contacts: 'contacts',
  developedProjects: 'developed',
  landAcquisitions: 'land',
} as const satisfies Record<ClientField, string>;

/** Both versions of a client side by side after a save on an older one. */
export function ClientConflict({ editing }: { editing: ClientEditing }) {
  const t = useMessages(formMessages);
  const locale = useLocale();
  const { conflict } = editing;
  const geography = useGeography(conflict?.fields.some((field) => field === 'headquarters' || field === 'landAcquisitions') ?? false);
  const own = useCustomFields('CLIENT', !conflict?.fields.includes('custom'));
  const cityName = (code: string | null): string => (code ? (geography?.cityOf(code)?.shortName ?? code) : '');
  const lines = (texts: readonly string[]): ReactNode => (
    <ul className="cl-conflict-lines">
      {texts.map((text, at) => (
        <li key={at}>{text}</li>
      ))}
    </ul>
  );
  const joined = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');
  const show = (form: ClientForm, field: ClientField): ReactNode => {
    switch (field) {
      case 'clientType':
        return form.clientType && clientType.label(form.clientType, locale);
      case 'grade':
        return form.grade && clientGrade.label(form.grade, locale);
      case 'level':
        return form.level && clientLevel.label(form.level, locale);
      case 'parent':
        return form.parent?.name ?? null;
      case 'keeper':
        return form.keeper?.name ?? null;
      case 'headquarters':
        return cityName(form.headquarters.cityCode) || form.headquarters.abroad || null;
      case 'productLines':
        return lineNames(form.productLines, locale).join(locale === 'zh' ? '、' : ', ') || null;
      case 'partnerDesignFirms':
        return form.partnerDesignFirms.join(locale === 'zh' ? '、' : ', ') || null;
      case 'contacts':
        return form.contacts.length === 0 ? null : lines(form.contacts.map((row) => joined(row.name, row.department, row.title, row.phone, row.email, row.birthday, row.remark)));
      case 'developedProjects':
        return form.developedProjects.length === 0 ? null : lines(form.developedProjects.map((row) => joined(row.name, row.city, row.gfaM2 && formatArea(row.gfaM2, { unit: 'auto', locale }), row.year, row.designer)));
      case 'landAcquisitions':
        return form.landAcquisitions.length === 0
          ? null
          : lines(form.landAcquisitions.map((row) => joined(row.soldOn, cityName(row.cityCode), row.district, row.location, row.landAreaM2 && formatArea(row.landAreaM2, { unit: 'auto', locale }), row.far, row.remark)));
      case 'custom': {
        const texts = own.flatMap((field) => customText(field, form.custom[field.id], locale) && [joined(fieldName(field, locale), customText(field, form.custom[field.id], locale))]);
        return texts.length === 0 ? null : lines(texts);
      }
      default:
        return form[field] || null;
    }
  };
  return (
    <SaveConflictDialog
      open={conflict !== null}
      fields={(conflict?.fields ?? []).map((field) => ({ key: field, label: t(labels[field]), mine: conflict ? show(conflict.merged, field) : null, theirs: conflict ? show(conflict.theirs, field) : null }))}
      busy={editing.busy}
      onKeepMine={() => void editing.keepMine()}
      onTakeTheirs={editing.takeTheirs}
      onCancel={editing.goOnEditing}
    />
  );
}
