import { recentlyOpened } from '../../../lib/recentSearch';
import { targetOf } from './shortcuts';
import type { ShortcutTargetInput } from '../../../generated/types.generated';

/** The records last opened from a search, with what to ask for their present names. */
export function recentTargets(rows: number): { readonly href: string; readonly target: ShortcutTargetInput }[] {
  return recentlyOpened()
    .slice(0, rows)
    .flatMap((href) => {
      const target = targetOf({ to: href });
      return target ? [{ href, target }] : [];
    });
}
