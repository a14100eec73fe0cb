import { useId } from 'react';

import { Icon } from '../../../ui/Icon';
import type { IconName } from '../../../ui/Icon';

/** One icon of several, all in sight. */
export function IconChoice({ label, icons, value, onChange }: { label: string; icons: readonly IconName[]; value: IconName; onChange: (icon: IconName) => void }) {
  const id = useId();
  return (
    <fieldset className="home-icons">
      <legend>{label}</legend>
      {icons.map((icon) => (
        <label key={icon}>
          <input type="radio" name={id} className="yz-visually-hidden" aria-label={icon} checked={value === icon} onChange={() => onChange(icon)} />
          <Icon name={icon} size={18} />
        </label>
      ))}
    </fieldset>
  );
}
