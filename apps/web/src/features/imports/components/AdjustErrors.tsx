import type { UserErrorLike } from '../../../lib/userErrors';
import { Icon } from '../../../ui/Icon';

/** Why a correction was refused, beside what was typed. */
export function AdjustErrors({ errors }: { errors: readonly UserErrorLike[] }) {
  if (errors.length === 0) return null;
  return (
    <ul className="im-errors yz-field-error" role="alert">
      {errors.map((error) => (
        <li key={`${error.code}.${error.path.join('.')}`}>
          <Icon name="warning" />
          {error.message}
        </li>
      ))}
    </ul>
  );
}
