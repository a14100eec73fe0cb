import { appearanceFields, type Appearance } from '@yingzao/domain/appearance';

/**
 * Three-way merge of one person's choices on two devices: a field changed here since `base` stays as it is here, every
 * other one follows the other device.
 */
export function mergeAppearance(base: Appearance, mine: Appearance, theirs: Appearance): Appearance {
  const changed = appearanceFields.filter((field) => mine[field] !== base[field]);
  return { ...theirs, ...Object.fromEntries(changed.map((field) => [field, mine[field]])) };
}
