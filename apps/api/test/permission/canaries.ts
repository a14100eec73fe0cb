import { randomInt } from 'node:crypto';

/** What a record hangs on, and so who may know it. */
export interface Facts {
  /** Tracked projects through which the record is reached; empty: through none, so for full rights only. */
  readonly projects: readonly number[];
  /** The contract it is or belongs to, for people on its approval. */
  readonly contract?: string;
  /** Money of a signed contract, or a name by which finance knows it. */
  readonly receivable?: true;
  /** The round of approval it is or belongs to. */
  readonly chain?: string;
  /** Whose own it is. */
  readonly person?: string;
  /** The project that its person must see too. */
  readonly seenThrough?: number;
  /** People invited to the event it is or belongs to. */
  readonly invited?: readonly string[];
  /** A document without prices and terms of a project that was handed over to design: for its department's manager too. */
  readonly isOfDesign?: boolean;
}

export interface Canary {
  readonly text: string;
  readonly table: string;
  readonly column: string;
  readonly facts: Facts;
}

/** Ids, planted texts, numbers of projects, and dates of the decades kept for facts about persons. */
const pattern = /c4nary[\w-]*|cnry\d+-\d+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|19[2-4]\d-\d\d-\d\d/gi;

/** Every unique text of the world, so that any answer can be read back to the records it was made of. */
export class Canaries {
  private readonly known = new Map<string, Canary>();
  private serial = 0;

  get all(): readonly Canary[] {
    return [...this.known.values()];
  }

  /** A new unique text that names where it stands: `C4NARY-P3-client-name-17`. */
  plant(table: string, column: string, facts: Facts): string {
    const whose = facts.projects.length > 0 ? `P${facts.projects.join('P')}` : facts.person ? 'SELF' : 'NOPROJECT';
    const text = `C4NARY-${whose}-${table}-${column}-${++this.serial}`;
    this.note(text, table, column, facts);
    return text;
  }

  /** A value that is unique as it is, such as an id, a number or a date. */
  note(text: string, table: string, column: string, facts: Facts): void {
    this.known.set(text.toLowerCase(), { text, table, column, facts });
  }

  private days = 0;

  /** A day of the year's decade that nobody else has; noted for `facts`. */
  plantDay(year: 1921 | 1931 | 1941, table: string, column: string, facts: Facts): string {
    const day = new Date(Date.UTC(year, 0, ++this.days)).toISOString().slice(0, 10);
    this.note(day, table, column, facts);
    return day;
  }

  /**
   * The canaries in a text, cursors unpacked. `unknown` are those that were never planted: parts of one, or of another world.
   * Ids that nobody noted are public ones.
   */
  find(text: string): { seen: Canary[]; unknown: string[] } {
    const seen = new Set<Canary>();
    const unknown = new Set<string>();
    const unpacked = [...text.matchAll(/"endCursor":"([\w-]+)"/g)].map((m) => Buffer.from(m[1]!, 'base64url').toString('utf8'));
    for (const part of [text, ...unpacked])
      for (const [word] of part.matchAll(pattern)) {
        const canary = this.known.get(word.toLowerCase());
        if (canary) seen.add(canary);
        else if (/^c4nary|^cnry/i.test(word)) unknown.add(word);
      }
    return { seen: [...seen], unknown: [...unknown] };
  }
}

/** Deterministic numbers from 0 to 1, so that a failing run can be repeated: PERMISSION_SEED=<printed seed>. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const seed = Number(process.env.PERMISSION_SEED ?? randomInt(1, 1_000_000));
