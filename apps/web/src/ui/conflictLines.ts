import type { ConflictField } from './SaveConflictDialog';

/** A field, or a row of a list, in words. */
export interface Line {
  readonly label: string;
  readonly text: string | null;
}

/** Rows of the same name are told apart by their order. */
function numbered(lines: readonly Line[]): Map<string, string | null> {
  const made = new Map<string, string | null>();
  for (const { label, text } of lines) {
    let name = label;
    for (let n = 2; made.has(name); n++) name = `${label} ${n}`;
    made.set(name, text);
  }
  return made;
}

/** Lines in which two versions differ, those that one lacks among them. */
export function differing(mine: readonly Line[], theirs: readonly Line[]): ConflictField[] {
  const [own, other] = [numbered(mine), numbered(theirs)];
  return [...new Set([...own.keys(), ...other.keys()])].filter((label) => (own.get(label) ?? null) !== (other.get(label) ?? null)).map((label) => ({ key: label, label, mine: own.get(label) ?? null, theirs: other.get(label) ?? null }));
}
