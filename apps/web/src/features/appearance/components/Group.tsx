import { appearanceFields, defaultAppearance, type Appearance, type AppearanceField } from '@yingzao/domain/appearance';
import type { ReactNode } from 'react';

import { appearanceStore, useAppearance } from '../../../lib/appearance';
import { useMessages } from '../../../lib/messages';
import { Section } from '../../../ui/Section';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';

export interface GroupProps {
  title: string;
  /** What the group's reset brings back. */
  fields: readonly AppearanceField[];
  hint?: string;
  children: ReactNode;
}

const pick = (from: Appearance, fields: readonly AppearanceField[]): Partial<Appearance> =>
  Object.fromEntries(appearanceFields.filter((field) => fields.includes(field)).map((field) => [field, from[field]]));

/** A group of settings with a reset of its own, offered only when something differs and with undo. */
export function Group({ title, fields, hint, children }: GroupProps) {
  const t = useMessages(messages);
  const { appearance } = useAppearance();
  const changed = fields.some((field) => appearance[field] !== defaultAppearance[field]);
  const reset = (): void => {
    const before = pick(appearance, fields);
    appearanceStore.change(pick(defaultAppearance, fields));
    toast.success(t('wasReset'), { undo: () => appearanceStore.change(before) });
  };
  return (
    <Section
      title={title}
      actions={
        changed ? (
          <button type="button" className="yz-text-button" aria-label={t('resetGroup', { name: title })} onClick={reset}>
            {t('reset')}
          </button>
        ) : null
      }
    >
      {children}
      {hint ? <p className="yz-field-hint yz-group-hint">{hint}</p> : null}
    </Section>
  );
}
