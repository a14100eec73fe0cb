import { fileCategory } from '@yingzao/domain/catalogues';
import type { FileCategory } from '@yingzao/domain/catalogues';

export interface FileGroup<F> {
  readonly category: FileCategory;
  readonly files: readonly F[];
}

const byName = new Intl.Collator(['zh-CN', 'en'], { numeric: true });

/** Documents by category, in the order of the catalogue, each group by name as people count: 图 2 before 图 10. */
export function groupFiles<F extends { readonly category: FileCategory; readonly name: string }>(files: readonly F[]): FileGroup<F>[] {
  return fileCategory.codes.flatMap((category) => {
    const own = files.filter((file) => file.category === category).sort((a, b) => byName.compare(a.name, b.name));
    return own.length > 0 ? [{ category, files: own }] : [];
  });
}
