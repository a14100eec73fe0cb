import { clientType, clientTypeGroup, type ClientType } from '@yingzao/domain/catalogues';

const wholeMark = '@';
export const wholeGroup = (group: string): string => wholeMark + group;
const typesOf = (group: string): readonly ClientType[] => clientType.items.filter((item) => item.group === group).map((item) => item.code);

/** How chosen types are shown: a group that is chosen as a whole stands for its types. */
export function shownTypes(types: readonly ClientType[]): string[] {
  return clientTypeGroup.codes.flatMap((group) => {
    const members = typesOf(group);
    return members.every((code) => types.includes(code)) ? [wholeGroup(group)] : members.filter((code) => types.includes(code));
  });
}

/** The types meant after a click: a group means all of it; a type inside a chosen group narrows the group to that one. */
export function meantTypes(before: readonly string[], after: readonly string[]): ClientType[] {
  const added = after.filter((key) => !before.includes(key)).map((key) => clientType.item(key)?.group);
  const meant = new Set<string>(after.flatMap((key): readonly string[] => (!key.startsWith(wholeMark) ? [key] : added.includes(key.slice(1)) ? [] : typesOf(key.slice(1)))));
  return clientType.codes.filter((code) => meant.has(code));
}
