import { useId } from 'react';

import { Icon } from '../../../ui/Icon';
import type { IconName } from '../../../ui/Icon';

/** Icons one may choose from, those that say something by themselves. */
const icons: readonly IconName[] = [
  'project', 'client', 'quote', 'contract', 'approval', 'statistics', 'calendar', 'star', 'pin',
  'file', 'land', 'design', 'people', 'ruler', 'note', 'link',
];

/** One icon of several, all in sight; one that was chosen from a longer list stays among them. */
export function IconChoice({ label, value, onChange }: { label: string; value: IconName; onChange: (icon: IconName) => void }) {
  const id = useId();
  return (
    <fieldset className="home-icons">
      <legend>{label}</legend>
      {[...icons, ...(icons.includes(value) ? [] : [value])].map((icon) => (
        <label key={icon}>
          <input type="radio" name={id} className="yz-visually-hidden" aria-label={icon} checked={value === icon} onChange={() => onChange(icon)} />
          <Icon name={icon} size={18} />
        </label>
      ))}
    </fieldset>
  );
}
