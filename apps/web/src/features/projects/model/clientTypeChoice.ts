import { clientType, clientTypeGroup, type ClientType, type ClientTypeGroup } from '@yingzao/domain/catalogues';

const MARK = '@';
export const groupKey = (group: ClientTypeGroup): string => `${MARK}${group}`;
const typesOf = (group: string): readonly ClientType[] => clientType.items.filter((item) => item.group === group).map((item) => item.code);

/** How chosen natures are shown: a group whose every nature is chosen stands for them. */
export function toChosen(types: readonly ClientType[]): string[] {
  const chosen = new Set(types);
  return clientTypeGroup.codes.flatMap((group) => {
    const members = typesOf(group);
    return members.every((type) => chosen.has(type)) ? [groupKey(group)] : members.filter((type) => chosen.has(type));
  });
}

/**
 * The natures meant after a click. Choosing a group chooses all of it; choosing one nature inside a chosen group narrows the
 * group to that one.
 */
export function fromChosen(before: readonly string[], after: readonly string[]): ClientType[] {
  const added = after.filter((key) => !before.includes(key));
  const narrowed = new Set(added.flatMap((key) => clientType.item(key)?.group ?? []));
  const kept = after.filter((key) => !(key.startsWith(MARK) && narrowed.has(key.slice(1))));
  const types = new Set(kept.flatMap((key) => (key.startsWith(MARK) ? typesOf(key.slice(1)) : clientType.has(key) ? [key] : [])));
  return clientType.codes.filter((type) => types.has(type));
}
